import { useCallback, useState } from 'react';
import type { ReplyError } from '../../shared/errors.ts';
import { undoableMethods, type Undoable } from '../../shared/history.ts';
import { redoneText, undoText, undoneText } from '../text/undo.ts';
import { api } from '../api.ts';
import { knownDay } from './known-at.ts';
import { offerUndo, say } from './notices.ts';
import { askAgain, useQuery } from './queries.ts';
import { loadSession, useMe, useSession } from './session.ts';

type Way = 'undo' | 'redo';

/** After an edit that can be taken back, the notice that tells of it offers to. */
export async function offerToUndo(method: string): Promise<void> {
  if (!(undoableMethods as readonly string[]).includes(method)) return;
  const { last } = await lastAction();
  if (last?.method === method) offerUndo(() => void turn('undo', last).then(tellRefusal));
}

async function lastAction(): Promise<{ last: Undoable | null; undone: Undoable | null }> {
  const isMember = useSession.getState().who.kind === 'member';
  const reply = isMember && knownDay() === null ? await api('history.undoable', {}) : null;
  return reply?.ok === true ? reply.value : { last: null, undone: null };
}

function tellRefusal(error: ReplyError | null): void {
  if (error !== null)
    void import('../../shared/error-text.ts').then(({ errorText }) => say(errorText(error), 'problem'));
}

/** Takes back one's own last action or does it again, says which, and offers the way back; answers why not. */
async function turn(way: Way, action: Undoable): Promise<ReplyError | null> {
  const reply = await api(way === 'undo' ? 'history.undo' : 'history.redo', { seq: action.seq });
  if (!reply.ok) return reply.error;
  await loadSession();
  const { last, undone } = await lastAction();
  const back = way === 'undo' ? undone : last;
  const backWay = way === 'undo' ? 'redo' : 'undo';
  if (back !== null) offerUndo(() => void turn(backWay, back).then(tellRefusal), backWay);
  askAgain();
  say(way === 'undo' ? undoneText(action) : redoneText(action));
  return null;
}

/** What Ctrl+Z and the menu do outside a text: takes back one's last action, or does again what was taken back. */
export async function undoOrRedo(way: Way): Promise<void> {
  const { last, undone } = await lastAction();
  const action = way === 'undo' ? last : undone;
  if (action === null) say(way === 'undo' ? undoText.nothing : undoText.nothingUndone);
  else tellRefusal(await turn(way, action));
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
  const last = value?.last ?? null;
  const run = useCallback(() => {
    if (last === null) return;
    setRunning(true);
    void turn('undo', last).then((refused) => {
      setRunning(false);
      setError(refused);
    });
  }, [last]);
  return { seq: last?.seq ?? null, run, isRunning, error };
}
