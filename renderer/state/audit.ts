import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { InputOf } from '../../shared/contract.ts';
import type { ReplyError } from '../../shared/errors.ts';
import type { HistoryEntry } from '../../shared/history.ts';
import { api } from '../api.ts';
import { useGeneration } from './queries.ts';

const page = 200;
/** One command may have written thousands of entries: they are brought whole, up to this many pages. */
const pagesAtMost = 20;
/** Beyond this many entries, a command is told as one thing. */
export const tellEach = 4;

type Log = {
  entries: readonly HistoryEntry[];
  isWhole: boolean;
  error: ReplyError | null;
  isLoading: boolean;
};
const nothing: Log = { entries: [], isWhole: false, error: null, isLoading: true };

/** What of the log is looked at: of everything where it says nothing. */
export type AuditFilter = Pick<InputOf<'history.list'>, 'planId' | 'kind' | 'memberId' | 'from' | 'to'>;

/** The log as far as a filter lets through, newest first and a page at a time. */
export function useAuditLog(wantedFilter: AuditFilter): Log & { more: () => void } {
  const key = JSON.stringify(wantedFilter);
  const filter = useMemo(() => JSON.parse(key) as AuditFilter, [key]);
  const [kept, setLog] = useState<Log & { of: AuditFilter }>({ ...nothing, of: filter });
  const log = kept.of === filter ? kept : { ...kept, isLoading: true, error: null };
  const wanted = useRef(0);
  const load = useCallback(
    async (before: readonly HistoryEntry[]) => {
      const mine = (wanted.current += 1);
      const next = await readOn(filter, before);
      if (mine === wanted.current) setLog({ ...next, isLoading: false, of: filter });
    },
    [filter],
  );
  useEffect(() => void load([]), [load]);
  const generation = useGeneration();
  const asked = useRef(generation);
  const newest = log.entries[0]?.seq;
  useEffect(() => {
    if (asked.current === generation || log.isLoading) return;
    asked.current = generation;
    // What others wrote comes on top of what is loaded.
    void readNewer(filter, newest ?? 0).then((newer) => {
      setLog((log) =>
        log.entries[0]?.seq === newest ? { ...log, entries: [...newer, ...log.entries] } : log,
      );
    });
  }, [generation, newest, filter, log.isLoading]);
  const more = () => {
    setLog((log) => ({ ...log, isLoading: true, error: null }));
    void load(log.entries);
  };
  return { ...log, more };
}

/** What was written after an entry, newest first; of more than a page, the newest page alone would leave a hole. */
async function readNewer(filter: AuditFilter, since: number): Promise<HistoryEntry[]> {
  let entries: readonly HistoryEntry[] = [];
  for (let pages = 0; pages < pagesAtMost; pages += 1) {
    const { entries: all, isWhole, error } = await readOn(filter, entries, 1);
    entries = all;
    if (error !== null || isWhole || (all.at(-1)?.seq ?? 0) <= since) break;
  }
  return entries.filter(({ seq }) => seq > since);
}

async function readOn(
  filter: AuditFilter,
  before: readonly HistoryEntry[],
  pagesHere = pagesAtMost,
): Promise<Omit<Log, 'isLoading'>> {
  let entries = before;
  for (let pages = 0; pages < pagesHere; pages += 1) {
    const last = entries.at(-1);
    const reply = await api('history.list', {
      ...filter,
      limit: page,
      ...(last === undefined ? {} : { before: last.seq }),
    });
    if (!reply.ok) return { entries, isWhole: false, error: reply.error };
    const more = reply.value;
    entries = [...entries, ...more];
    if (more.length < page) return { entries, isWhole: true, error: null };
    if (!areTogether(entries.at(-1), entries.at(-1 - tellEach))) break;
  }
  return { entries, isWhole: false, error: null };
}

function areTogether(a: HistoryEntry | undefined, b: HistoryEntry | undefined): boolean {
  return a?.at === b?.at && a?.method === b?.method && a?.actor === b?.actor;
}

/** Entries that one command wrote, together. */
export function inCommands(entries: readonly HistoryEntry[]): HistoryEntry[][] {
  const commands: HistoryEntry[][] = [];
  for (const entry of entries) {
    const last = commands.at(-1);
    if (last !== undefined && areTogether(last[0], entry)) last.push(entry);
    else commands.push([entry]);
  }
  return commands;
}
