import { useState } from 'react';
import type { ReplyError } from '../../shared/errors.ts';
import type { MemberView } from '../../shared/members.ts';
import { api } from '../api.ts';
import { askAgain } from './queries.ts';
import { becomeWho, loadSession } from './session.ts';

/**
 * Seats the first person of an empty database, who is from then on the one who looks: before the window learns that
 * there is somebody to choose from, so that it does not ask who is there.
 */
export function useFirstSecretariat() {
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<ReplyError | null>(null);
  const seat = async (name: string): Promise<MemberView | null> => {
    setRunning(true);
    setError(null);
    const reply = await api('member.seat', { name, role: 'secretariat' });
    if (reply.ok) {
      becomeWho({ kind: 'member', memberId: reply.value.id });
      await loadSession();
      askAgain();
    } else setError(reply.error);
    setRunning(false);
    return reply.ok ? reply.value : null;
  };
  return { seat, isRunning, error };
}
