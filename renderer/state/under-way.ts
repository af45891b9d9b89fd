import { create } from 'zustand';
import type { Reply } from '../../shared/errors.ts';

export const workKinds = [
  'import',
  'rehearsal',
  'report',
  'export',
  'backup',
  'file',
  'links',
  'texts',
] as const;
export type WorkKind = (typeof workKinds)[number];

/** Work that takes long enough to be followed: it is listed on top of every page until it ends. */
export type UnderWay = {
  id: number;
  kind: WorkKind;
  /** Of which file, where it is about one. */
  name: string;
  /** 0–100; null while it is not known how much is left. */
  percent: number | null;
  /** Left out where it cannot be stopped. */
  cancel: (() => void) | null;
  isStopping: boolean;
};

const worthTellingAfterMs = 200;
let last = 0;

export const useUnderWay = create<{ all: readonly UnderWay[] }>(() => ({ all: [] }));

const change = (id: number, changes: Partial<UnderWay>): void =>
  useUnderWay.setState(({ all }) => ({
    all: all.map((work) => (work.id === id ? { ...work, ...changes } : work)),
  }));

type Begun = { tell: (percent: number | null) => void; end: () => void };

/** Says that work began; it is listed once it takes long enough to be worth it, and no longer once it ended. */
export function beginWork(
  kind: WorkKind,
  { name = '', cancel }: { name?: string; cancel?: () => void } = {},
): Begun {
  last += 1;
  const id = last;
  let percent: number | null = null;
  const stop = () => {
    change(id, { isStopping: true });
    cancel?.();
  };
  const timer = setTimeout(() => {
    const work = { id, kind, name, percent, cancel: cancel === undefined ? null : stop, isStopping: false };
    useUnderWay.setState(({ all }) => ({ all: [...all, work] }));
  }, worthTellingAfterMs);
  return {
    tell: (next) => {
      percent = next;
      change(id, { percent });
    },
    end: () => {
      clearTimeout(timer);
      useUnderWay.setState(({ all }) => ({ all: all.filter((work) => work.id !== id) }));
    },
  };
}

/** Of `done` of `total`, 0–100; null while nobody knows how many there are. */
export const percentOf = (done: number, total: number): number | null =>
  total > 0 ? Math.min(100, (100 * done) / total) : null;

/** A question that takes long and changes nothing: whoever asked may stop waiting for its answer. */
export function awaited<T>(kind: WorkKind, asked: Promise<Reply<T>>): Promise<Reply<T>> {
  return new Promise((resolve) => {
    const settle = (reply: Reply<T>) => {
      work.end();
      resolve(reply);
    };
    const work = beginWork(kind, {
      cancel: () => settle({ ok: false, error: { code: 'cancelled', details: {} } }),
    });
    void asked.then(settle);
  });
}
