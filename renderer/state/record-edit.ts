import { useState } from 'react';
import type { ReplyError } from '../../shared/errors.ts';

type Values = Record<string, unknown>;

/** What somebody else saved while one was typing, beside what one typed. */
export type Conflict = {
  mine: Values;
  /** What both began from, and what stands now. */
  before: Values;
  saved: Values;
  savedBy: string;
  savedAt: string | null;
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/**
 * The values of a record while they are edited, and only what differs from it. From the first key on, the record is the
 * one that was on screen, whatever arrives meanwhile: what another saved shows as a conflict, never silently undone.
 */
export function useRecordEdit<T extends Values>(record: T, error: ReplyError | null = null) {
  const [base, setBase] = useState(record);
  const [edits, setEdits] = useState<Partial<T>>({});
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [seen, setSeen] = useState<ReplyError | null>(null);
  const isTouched = Object.keys(edits).length > 0;
  const from = isTouched || conflict !== null ? base : record;
  const found = error === seen ? null : conflictIn(error, from, edits);
  if (error !== seen) setSeen(error);
  if (found !== null) {
    setConflict(found);
    setBase({ ...from, ...found.saved });
  }
  const changed = Object.entries(edits).filter(([name, value]) => !isSame(value, from[name]));
  return {
    values: { ...from, ...edits },
    changes: Object.fromEntries(changed) as Partial<T>,
    hasChanges: changed.length > 0,
    conflict,
    /** Back to the form, over what stands now. */
    endConflict: () => setConflict(null),
    set: (name: string, value: unknown) => {
      if (!isTouched && conflict === null) setBase(record);
      setEdits((before) => ({ ...before, [name]: value }));
    },
    reset: () => {
      setEdits({});
      setConflict(null);
    },
  };
}

function conflictIn(error: ReplyError | null, before: Values, edits: Values): Conflict | null {
  const saved = error?.details.record;
  if (error?.code !== 'conflict' || typeof saved !== 'object' || saved === null) return null;
  const { savedBy, savedAt } = error.details;
  const mine = Object.entries(edits).filter(([name, value]) => !isSame(value, before[name]));
  return {
    mine: Object.fromEntries(mine),
    before,
    saved: saved as Values,
    savedBy: typeof savedBy === 'string' ? savedBy : '',
    savedAt: typeof savedAt === 'string' ? savedAt : null,
  };
}

/** One field of a conflict: both changed it, or only one of the two. */
export type Clash = { name: string; kind: 'both' | 'mine' | 'theirs' };

/** The fields that differ, those that both changed first; a text that both changed alike is no conflict. */
export function clashesOf({ mine, before, saved }: Conflict, names: readonly string[]): Clash[] {
  const found = names.flatMap((name): Clash[] => {
    const wasSaved = name in saved && !isSame(saved[name], before[name]);
    if (!(name in mine)) return wasSaved ? [{ name, kind: 'theirs' }] : [];
    if (isSame(mine[name], saved[name])) return [];
    return [{ name, kind: wasSaved ? 'both' : 'mine' }];
  });
  const order = { both: 0, mine: 1, theirs: 2 };
  return found.sort((a, b) => order[a.kind] - order[b.kind]);
}
