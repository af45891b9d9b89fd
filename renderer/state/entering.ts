import { useEffect } from 'react';
import type { ReplyError } from '../../shared/errors.ts';
import { api, callAs, whenSignInNeeded } from '../api.ts';
import { keepProof } from './proof.ts';
import { askAgain } from './queries.ts';
import { forgetWho, loadSession, useSession } from './session.ts';

/** Whether one enters here with a passphrase. */
export const useHasPassphrases = (): boolean =>
  useSession((state) => state.about?.access.mode === 'passphrase');

/** Enters as that member, also again after the window was locked; answers why not. */
export async function enter(memberId: string, passphrase: string): Promise<ReplyError | null> {
  const reply = await api('session.signIn', { memberId, passphrase });
  if (!reply.ok) return reply.error;
  const { session } = reply.value;
  keepProof({ memberId, session });
  callAs({ memberId, session });
  await loadSession();
  askAgain();
  return null;
}

/** Ends the session and keeps the window as it is, behind the question who is there. */
export async function lock(): Promise<void> {
  const { who } = useSession.getState();
  if (who.kind !== 'member') return;
  useSession.setState({ isLocked: true });
  await api('session.signOut', {});
  keepProof({ memberId: who.memberId, session: null });
  callAs({ memberId: who.memberId, session: null });
}

/** Ends the session; the window asks who is there. */
export async function leave(): Promise<void> {
  await api('session.signOut', {});
  forgetWho();
}

const activities = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;
const lookEveryMs = 5_000;
const tellEveryMs = 60_000;

/** Locks the window that nobody used for so long; whoever uses it without saving anything keeps the session open. */
export function useIdleLock(): void {
  const hasPassphrases = useHasPassphrases();
  const minutes = useSession((state) => state.about?.access.idleMinutes ?? 0);
  const isIn = useSession(({ who, isLocked }) => who.kind === 'member' && !isLocked);
  useEffect(() => {
    whenSignInNeeded(() => void lock());
  }, []);
  useEffect(() => {
    if (!hasPassphrases || !isIn) return undefined;
    let [used, told] = [Date.now(), Date.now()];
    const look = () => {
      if (Date.now() - used >= minutes * 60_000) void lock();
    };
    const use = () => {
      look();
      used = Date.now();
      if (used - told < tellEveryMs) return;
      told = used;
      void api('session.read', {});
    };
    const timer = setInterval(look, lookEveryMs);
    for (const one of activities) window.addEventListener(one, use, { passive: true });
    return () => {
      clearInterval(timer);
      for (const one of activities) window.removeEventListener(one, use);
    };
  }, [hasPassphrases, minutes, isIn]);
}
