import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReplyError } from '../../shared/errors.ts';
import type { HistoryEntry } from '../../shared/history.ts';
import { api } from '../api.ts';

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

/** The log of a plan, or of everything, newest first and a page at a time. */
export function useAuditLog(planId: string | null): Log & { more: () => void } {
  const [log, setLog] = useState<Log>(nothing);
  const wanted = useRef(0);
  const load = useCallback(
    async (before: readonly HistoryEntry[]) => {
      const mine = (wanted.current += 1);
      setLog((log) => ({ ...log, isLoading: true, error: null }));
      const next = await readOn(planId, before);
      if (mine === wanted.current) setLog({ ...next, isLoading: false });
    },
    [planId],
  );
  useEffect(() => {
    // What is loaded comes later, in a callback of the transport.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    void load([]);
  }, [load]);
  return { ...log, more: () => void load(log.entries) };
}

async function readOn(
  planId: string | null,
  before: readonly HistoryEntry[],
): Promise<Omit<Log, 'isLoading'>> {
  let entries = before;
  for (let pages = 0; pages < pagesAtMost; pages += 1) {
    const last = entries.at(-1);
    const reply = await api('history.list', {
      limit: page,
      ...(planId === null ? {} : { planId }),
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
