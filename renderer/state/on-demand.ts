import { useCallback, useState } from 'react';
import type { InputOf, MethodName, OutputOf } from '../../shared/contract.ts';
import type { ReplyError } from '../../shared/errors.ts';
import { api } from '../api.ts';

export type Demand<M extends MethodName> = {
  /** Answers null when it was refused, and then `error` says why. */
  ask: (input: InputOf<M>) => Promise<OutputOf<M> | null>;
  value: OutputOf<M> | null;
  isAsking: boolean;
  error: ReplyError | null;
};

/** A question of the contract that is asked when somebody wants it, and not before. */
export function useOnDemand<M extends MethodName>(method: M): Demand<M> {
  const [value, setValue] = useState<OutputOf<M> | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<ReplyError | null>(null);
  const ask = useCallback<Demand<M>['ask']>(
    async (input) => {
      setAsking(true);
      setError(null);
      const reply = await api(method, input);
      setAsking(false);
      if (!reply.ok) {
        setError(reply.error);
        return null;
      }
      setValue(reply.value);
      return reply.value;
    },
    [method],
  );
  return { ask, value, isAsking, error };
}
