import { useCallback, useState } from 'react';
import type { InputOf, MethodName, OutputOf } from '../../shared/contract.ts';
import type { ReplyError } from '../../shared/errors.ts';
import { api, type CallOptions } from '../api.ts';
import { knownDay } from './known-at.ts';
import { askAgain } from './queries.ts';
import { loadSession } from './session.ts';
import { offerToUndo } from './undo.ts';

/** What these methods change is shown around every page: plans, members, settings, the last backup. */
const changesSession = /^(plan|member|settings|example|import|backup|access|committee|oversightName)\./;

export type CommandRun<M extends MethodName> = {
  run: (input: InputOf<M>, options?: CallOptions) => Promise<OutputOf<M> | null>;
  isRunning: boolean;
  error: ReplyError | null;
  clearError: () => void;
};

/** An order of the contract: `run` answers null when it was refused, and then `error` says why. */
export function useCommand<M extends MethodName>(method: M): CommandRun<M> {
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<ReplyError | null>(null);
  const run = useCallback<CommandRun<M>['run']>(
    async (input, options) => {
      if (knownDay() !== null && !method.startsWith('access.')) {
        setError({ code: 'lookingBack', details: {} });
        return null;
      }
      setRunning(true);
      setError(null);
      const reply = await api(method, input, options);
      setRunning(false);
      if (!reply.ok) {
        setError(reply.error);
        return null;
      }
      if (changesSession.test(method)) await loadSession();
      await offerToUndo(method);
      askAgain();
      return reply.value;
    },
    [method],
  );
  const clearError = useCallback(() => setError(null), []);
  return { run, isRunning, error, clearError };
}
