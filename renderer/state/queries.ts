import { useEffect, useEffectEvent, useState } from 'react';
import { create } from 'zustand';
import type { InputOf, MethodName, OutputOf } from '../../shared/contract.ts';
import type { ReplyError } from '../../shared/errors.ts';
import { api } from '../api.ts';
import { inTime, useKnownDay } from './known-at.ts';

type Entry = { value: unknown; error: ReplyError | null; generation: number };

type Answers = {
  entries: Readonly<Record<string, Entry>>;
  /** Grows with every command: what was asked before may be old. */
  generation: number;
};

const useAnswers = create<Answers>(() => ({ entries: {}, generation: 0 }));
const kept = 120;
const underWay = new Map<string, number>();

/** Grows whenever what was asked before may be old. */
export const useGeneration = (): number => useAnswers((state) => state.generation);

/** What was asked may have changed: everything in view is asked again, and stays in view meanwhile. */
export function askAgain(): void {
  useAnswers.setState(({ generation }) => ({ generation: generation + 1 }));
}

/** Forgets all answers: somebody else looks now. */
export function forgetAnswers(): void {
  useAnswers.setState(({ generation }) => ({ entries: {}, generation: generation + 1 }));
}

const keyOf = (method: MethodName, input: unknown): string =>
  `${method} ${JSON.stringify(inTime(method, input))}`;

async function load<M extends MethodName>(key: string, method: M, input: InputOf<M>): Promise<void> {
  const { generation, entries } = useAnswers.getState();
  if (entries[key]?.generation === generation || underWay.get(key) === generation) return;
  underWay.set(key, generation);
  const reply = await api(method, input);
  if (underWay.get(key) === generation) underWay.delete(key);
  useAnswers.setState((state) => {
    if ((state.entries[key]?.generation ?? -1) > generation) return state;
    const entry: Entry = reply.ok
      ? { value: reply.value, error: null, generation }
      : { value: state.entries[key]?.value, error: reply.error, generation };
    const others = Object.entries(state.entries).filter(([other]) => other !== key);
    return { entries: Object.fromEntries([...others.slice(-kept), [key, entry]]) };
  });
}

/** Asks one question again where it is in view: what it answers changed without an order. */
export async function askOneAgain<M extends MethodName>(method: M, input: InputOf<M>): Promise<void> {
  const key = keyOf(method, input);
  const entry = useAnswers.getState().entries[key];
  if (entry === undefined) return;
  useAnswers.setState(({ entries }) => ({ entries: { ...entries, [key]: { ...entry, generation: -1 } } }));
  await load(key, method, input);
}

export type Answer<T> = {
  /** Undefined until the first answer; afterwards the last one, while a newer is on its way. */
  value: T | undefined;
  error: ReplyError | null;
  isLoading: boolean;
  /** The value still answers an earlier question: another page, other filters. */
  isPrevious: boolean;
  reload: () => void;
};

/** A question of the contract, asked while its component is in view; `null` asks nothing. */
export function useQuery<M extends MethodName>(method: M, input: InputOf<M> | null): Answer<OutputOf<M>> {
  // The key says as of when; what changes in the address is asked anew.
  useKnownDay();
  const key = input === null ? null : keyOf(method, input);
  const entry = useAnswers((state) => (key === null ? undefined : state.entries[key]));
  const generation = useAnswers((state) => state.generation);
  // The key says the same as the input, which is a new object each time.
  const ask = useEffectEvent((wanted: string) => {
    if (input !== null) void load(wanted, method, input);
  });
  useEffect(() => {
    if (key !== null) ask(key);
  }, [key, generation]);
  const [last, setLast] = useState<Entry | undefined>(entry);
  if (entry?.value !== undefined && entry.value !== last?.value) setLast(entry);
  const value = (entry?.value ?? last?.value) as OutputOf<M> | undefined;
  return {
    value,
    error: entry?.error ?? null,
    isLoading: key !== null && entry?.generation !== generation,
    isPrevious: entry?.value === undefined && value !== undefined,
    reload: askAgain,
  };
}
