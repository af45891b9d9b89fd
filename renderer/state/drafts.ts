import { useEffect, useState } from 'react';
import { create } from 'zustand';
import { offerUndo, say } from './notices.ts';
import { useSession } from './session.ts';

type Values = Record<string, unknown>;

/** What somebody typed in a form and did not save: only the fields they touched. */
export type Draft = {
  /** The form and its record. */
  key: string;
  title: string;
  /** The address where it was typed. */
  at: string;
  typedAt: string;
  edits: Values;
  /** What those fields said when they were touched, and of which version of the record. */
  before: Values;
  version: number | null;
};

const prefix = 'compromiso.draft.';
const titles = new Map<string, string>();
const useChanges = create<{ count: number }>(() => ({ count: 0 }));

/** Whose drafts are read and written: nobody finds another's. */
function owner(): string {
  const { who } = useSession.getState();
  return `${prefix}${who.kind === 'member' ? who.memberId : who.kind}/`;
}

/** What proves who somebody is, is never kept. */
const isSecret = (name: string): boolean => /passphrase|password|secret/i.test(name);
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const isRecord = (value: unknown): value is Values => typeof value === 'object' && value !== null;

function read(name: string): Draft | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    return isRecord(value) && isRecord(value.edits) && isRecord(value.before) ? (value as Draft) : null;
  } catch {
    return null;
  }
}

function write(name: string, draft: Draft | null): void {
  try {
    if (draft === null || Object.keys(draft.edits).length === 0) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(draft));
  } catch {
    // A full store keeps what it had: the form itself still holds what is typed.
  }
  useChanges.setState(({ count }) => ({ count: count + 1 }));
}

export const keptDraft = (key: string): Draft | null => read(owner() + key);
export const dropDraft = (key: string): void => write(owner() + key, null);

/** Lets a draft go, and offers it back as long as the notice that says so is there. */
export function discardDraft(key: string, told: string): void {
  const name = owner() + key;
  const draft = read(name);
  if (draft === null) return;
  write(name, null);
  offerUndo(() => write(name, draft), 'undo', true);
  say(told);
}

/** Under which name a form is found again in the list. */
export const entitleDraft = (key: string, title: string): void => void titles.set(key, title);

/** Keeps what was typed in one field; what is typed back to what it was is no draft. */
export function keepTyped(
  key: string,
  { name, value, before }: { name: string; value: unknown; before: unknown },
  version: number | null = null,
): void {
  if (isSecret(name)) return;
  const kept = keptDraft(key);
  const began = kept !== null && name in kept.before ? kept.before[name] : before;
  const { [name]: _edit, ...otherEdits } = kept?.edits ?? {};
  const { [name]: _began, ...otherBefore } = kept?.before ?? {};
  const isBack = isSame(value, began);
  write(owner() + key, {
    key,
    title: titles.get(key) ?? kept?.title ?? '',
    at: window.location.hash,
    typedAt: new Date().toISOString(),
    edits: isBack ? otherEdits : { ...otherEdits, [name]: value },
    before: isBack ? otherBefore : { ...otherBefore, [name]: began ?? null },
    version: kept?.version ?? version,
  });
}

/** From now on the draft stands over what the record says now. */
export function rebaseDraft(key: string, saved: Values): void {
  const kept = keptDraft(key);
  if (kept === null) return;
  const before = Object.fromEntries(Object.keys(kept.edits).map((name) => [name, saved[name] ?? null]));
  const version = typeof saved.version === 'number' ? saved.version : kept.version;
  write(owner() + key, { ...kept, before, version });
}

/** Says that what was typed in a form that closes is kept. */
export function tellKept(key: string, told: string): void {
  if (keptDraft(key) !== null) say(told);
}

/** The drafts of whoever looks, the last typed first. */
export function myDrafts(): Draft[] {
  const own = owner();
  return Object.keys(localStorage)
    .filter((name) => name.startsWith(own))
    .map(read)
    .filter((draft) => draft !== null)
    .toSorted((a, b) => b.typedAt.localeCompare(a.typedAt));
}

/** The drafts of whoever looks, again whenever one changes, also in another window. */
export function useMyDrafts(): Draft[] {
  useChanges((state) => state.count);
  useSession((state) => state.who);
  useEffect(() => {
    const onStorage = () => useChanges.setState(({ count }) => ({ count: count + 1 }));
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  }, []);
  return myDrafts();
}

/** What a form shows of its draft, and how it is begun again. */
export type DraftHandle = { key: string; isRecovered: boolean; startAgain: () => void };

/** What is half typed in a form: it is still there after the window closes or fails, until it is saved or dropped. */
export function useDraft<T extends object>(key: string, initial: T) {
  const [found] = useState(() => keptDraft(key)?.edits ?? null);
  const [edits, setEdits] = useState<Partial<T>>((found ?? {}) as Partial<T>);
  const [isRecovered, setRecovered] = useState(found !== null);
  const values: T = { ...initial, ...edits };
  const set = (changes: Partial<T>) => {
    setEdits((now) => ({ ...now, ...changes }));
    for (const [name, value] of Object.entries(changes)) {
      keepTyped(key, { name, value, before: (initial as Values)[name] });
    }
  };
  const drop = () => {
    dropDraft(key);
    setEdits({});
    setRecovered(false);
  };
  const draft: DraftHandle = { key, isRecovered, startAgain: drop };
  return { values, set, drop, draft };
}
