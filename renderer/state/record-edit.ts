import { useEffect, useState } from 'react';
import type { ReplyError } from '../../shared/errors.ts';
import { dropDraft, keepTyped, keptDraft, rebaseDraft, type Draft, type DraftHandle } from './drafts.ts';

type Values = Record<string, unknown>;

/** What somebody else saved while one was typing, beside what one typed. */
export type Conflict = {
  /** What kind of record it is. */
  entity: string;
  mine: Values;
  /** What both began from, and what stands now. */
  before: Values;
  saved: Values;
  savedBy: string;
  savedAt: string | null;
  /** What one typed is a draft from before, over which the record changed. */
  isRecovered?: boolean;
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const isBlank = (value: unknown): boolean => value === null || value === undefined || value === '';

type Options<T> = {
  /** What the form begins with where the record says otherwise. */
  typed?: Partial<T>;
  /** What a record that another saved says in the words of the form. */
  asForm?: (saved: Values) => Values;
  /** Under what name what is typed is kept until it is saved or dropped; left out, it is not. */
  draft?: string;
};

/**
 * The values of a record while they are edited, and only what differs from it. From the first key on, the record is the
 * one that was on screen, whatever arrives meanwhile: what another saved shows as a conflict, never silently undone.
 */
export function useRecordEdit<T extends Values>(
  record: T,
  error: ReplyError | null = null,
  { typed = {}, asForm = (saved) => saved, draft }: Options<T> = {},
) {
  const kept = useKept(draft);
  const [base, setBase] = useState(record);
  const [edits, setEdits] = useState<Partial<T>>({ ...typed, ...(kept.found?.edits as Partial<T>) });
  const [conflict, setConflict] = useState<Conflict | null>(() => overtaken(kept.found, record));
  const [seen, setSeen] = useState<ReplyError | null>(null);
  const isTouched = Object.keys(edits).length > 0;
  const from = isTouched || conflict !== null ? base : record;
  const found = error === seen ? null : conflictIn(error, from, edits, asForm);
  if (error !== seen) setSeen(error);
  if (found !== null) {
    setConflict(found);
    // What was typed and taken back is no edit: what another saved there stays.
    setEdits(found.mine as Partial<T>);
    setBase({ ...from, ...found.saved });
  }
  useEffect(() => {
    if (draft !== undefined && conflict !== null) rebaseDraft(draft, conflict.saved);
  }, [draft, conflict]);
  const reset = () => {
    setEdits(typed);
    setConflict(null);
    kept.drop();
  };
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
      kept.keep(name, value, { ...from, ...typed });
    },
    reset,
    /** What was typed is saved, or is wanted no more. */
    drop: kept.drop,
    ...(draft === undefined ? {} : { draft: kept.handle(reset) }),
  };
}

/** What was kept of a form when it opened, and the ways to keep more of it and to let it go. */
function useKept(key: string | undefined) {
  const [found] = useState<Draft | null>(() => (key === undefined ? null : keptDraft(key)));
  const [isRecovered, setRecovered] = useState(found !== null);
  const drop = () => {
    if (key !== undefined) dropDraft(key);
    setRecovered(false);
  };
  const keep = (name: string, value: unknown, from: Values) => {
    const version = typeof from.version === 'number' ? from.version : null;
    if (key !== undefined) keepTyped(key, { name, value, before: from[name] }, version);
  };
  const handle = (startAgain: () => void): DraftHandle => ({ key: key ?? '', isRecovered, startAgain });
  return { found, drop, keep, handle };
}

/** A draft over which the record changed meanwhile in what one touched: the two stand side by side. */
function overtaken(draft: Draft | null, record: Values): Conflict | null {
  const version = draft?.version ?? null;
  if (draft === null || version === null || version === record.version) return null;
  const isClash = (name: string) =>
    name in record && !isSame(record[name], draft.before[name]) && !isSame(record[name], draft.edits[name]);
  if (!Object.keys(draft.edits).some(isClash)) return null;
  return {
    entity: '',
    mine: draft.edits,
    before: { ...record, ...draft.before },
    saved: record,
    savedBy: '',
    savedAt: null,
    isRecovered: true,
  };
}

/**
 * What one does to a record beside its own data (withdraw it, decide it, end it), with the words that go with it, under
 * the names that the record keeps them by. It is done to the record as it was when one began: what another did to it
 * meanwhile shows as a conflict, beside what was typed.
 */
export function useDeed<T extends Values, F extends Values>(
  record: T,
  typed: F,
  error: ReplyError | null,
  draft?: string,
) {
  const [opened] = useState(record);
  return useRecordEdit<T & F>({ ...opened } as T & F, error, {
    typed: typed as unknown as Partial<T & F>,
    ...(draft === undefined ? {} : { draft }),
  });
}

function conflictIn(
  error: ReplyError | null,
  before: Values,
  edits: Values,
  asForm: (saved: Values) => Values,
): Conflict | null {
  const saved = error?.details.record;
  if (error?.code !== 'conflict' || typeof saved !== 'object' || saved === null) return null;
  const { entity, savedBy, savedAt } = error.details;
  const mine = Object.entries(edits).filter(([name, value]) => !isSame(value, before[name]));
  return {
    entity: typeof entity === 'string' ? entity : '',
    mine: Object.fromEntries(mine),
    before,
    saved: asForm(saved as Values),
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
    const isNothing = isBlank(mine[name]) && isBlank(saved[name]);
    if (isNothing && isBlank(before[name])) return [];
    if (!(name in mine)) return wasSaved ? [{ name, kind: 'theirs' }] : [];
    if (isSame(mine[name], saved[name])) return [];
    return [{ name, kind: wasSaved ? 'both' : 'mine' }];
  });
  const order = { both: 0, mine: 1, theirs: 2 };
  return found.sort((a, b) => order[a.kind] - order[b.kind]);
}

/** What another changed in a record beside what the form shows. */
export function changedBeside({ before, saved }: Conflict, names: readonly string[]): Change[] {
  return Object.keys(saved)
    .filter((name) => name in before && name !== 'version' && !names.includes(name))
    .filter((name) => !isSame(saved[name], before[name]))
    .map((field) => ({ field, from: before[field], to: saved[field] }));
}

type Change = { field: string; from: unknown; to: unknown };
