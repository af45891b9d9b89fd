import { useCallback, useState } from 'react';
import type { ReplyError } from '../../shared/errors.ts';
import { undoableMethods } from '../../shared/history.ts';
import { auditText } from '../text/audit.ts';
import { api } from '../api.ts';
import { knownDay } from './known-at.ts';
import { offerUndo, say } from './notices.ts';
import { askAgain, useQuery } from './queries.ts';
import { loadSession, useMe } from './session.ts';

/** After an edit that can be taken back, the notice that tells of it offers to. */
export async function offerToUndo(method: string): Promise<void> {
  if (!(undoableMethods as readonly string[]).includes(method)) return;
  const reply = await api('history.undoable', {});
  const last = reply.ok ? reply.value.last : null;
  if (last?.method === method) offerUndo(() => void takeBack(last.seq).then(tellRefusal));
}

function tellRefusal(error: ReplyError | null): void {
  if (error !== null)
    void import('../../shared/error-text.ts').then(({ errorText }) => say(errorText(error), 'problem'));
}

/** Takes back one's own last action; answers why not. */
async function takeBack(seq: number): Promise<ReplyError | null> {
  const reply = await api('history.undo', { seq });
  if (!reply.ok) return reply.error;
  await loadSession();
  askAgain();
  say(auditText.undone);
  return null;
}

export type Undo = {
  /** The entry on which it is offered, where there is one. */
  seq: number | null;
  run: () => void;
  isRunning: boolean;
  error: ReplyError | null;
};

/** One's own last action, to be taken back from the log. */
export function useUndo(): Undo {
  const isMember = useMe() !== null;
  const { value } = useQuery('history.undoable', isMember && knownDay() === null ? {} : null);
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<ReplyError | null>(null);
  const seq = value?.last?.seq ?? null;
  const run = useCallback(() => {
    if (seq === null) return;
    setRunning(true);
    void takeBack(seq).then((refused) => {
      setRunning(false);
      setError(refused);
    });
  }, [seq]);
  return { seq, run, isRunning, error };
}
