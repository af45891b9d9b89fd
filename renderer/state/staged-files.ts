import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { evidenceSizeLimit } from '../../shared/evidence.ts';
import type { SameFile } from '../../shared/evidence-search.ts';
import type { ReplyError } from '../../shared/errors.ts';
import { api, storeFile } from '../api.ts';

/** Why a file cannot be kept: what the core said, or what the window saw by itself. */
export type StagedProblem = ReplyError | 'empty' | 'unreadable' | 'stopped';

export type StagedFile = {
  id: string;
  file: File;
  title: string;
  state: 'waiting' | 'stored' | 'failed';
  percent: number;
  sha256: string;
  problem: StagedProblem | null;
  /** Where the same bytes are evidence already, and whether to go on all the same. */
  same: readonly SameFile[];
  isWanted: boolean;
};

const staged = (file: File): StagedFile => ({
  ...{ id: crypto.randomUUID(), file, title: file.name, percent: 0, sha256: '' },
  ...{ state: 'waiting', problem: null, same: [], isWanted: true },
});

/** Files on their way to be evidence: each is stored as soon as it is chosen, one after another, and can be stopped. */
export function useStagedFiles(first: readonly File[]) {
  const [files, setFiles] = useState<readonly StagedFile[]>(() => first.map(staged));
  const stops = useRef(new Map<string, AbortController>());
  const change = useCallback((id: string, changes: Partial<StagedFile>) => {
    setFiles((all) => all.map((one) => (one.id === id ? { ...one, ...changes } : one)));
  }, []);
  // The first that waits is the one under way.
  const next = files.find(({ state }) => state === 'waiting');
  const nextId = next?.id;
  const storeNext = useEffectEvent((id: string, signal: AbortSignal) => {
    if (next !== undefined) {
      void store(next, signal, (percent) => change(id, { percent })).then((changes) => change(id, changes));
    }
  });
  useEffect(() => {
    if (nextId === undefined) return;
    const stop = new AbortController();
    stops.current.set(nextId, stop);
    storeNext(nextId, stop.signal);
  }, [nextId]);
  useEffect(() => {
    const all = stops.current;
    return () => all.forEach((stop) => stop.abort());
  }, []);
  const latest = useRef(files);
  const waiters = useRef<((all: readonly StagedFile[]) => void)[]>([]);
  useEffect(() => {
    latest.current = files;
    if (files.every(({ state }) => state !== 'waiting')) {
      for (const tell of waiters.current.splice(0)) tell(files);
    }
  }, [files]);
  /** All files, once none is on its way any more. */
  const whenStored = useCallback(
    () =>
      new Promise<readonly StagedFile[]>((resolve) => {
        const isOver = latest.current.every(({ state }) => state !== 'waiting');
        if (isOver) resolve(latest.current);
        else waiters.current.push(resolve);
      }),
    [],
  );
  const add = useCallback((more: readonly File[]) => setFiles((all) => [...all, ...more.map(staged)]), []);
  const remove = useCallback((id: string) => {
    stops.current.get(id)?.abort();
    setFiles((all) => all.filter((one) => one.id !== id));
  }, []);
  const stop = useCallback((id: string) => stops.current.get(id)?.abort(), []);
  /** A new try is a new entry: the one that failed is over. */
  const retry = useCallback(
    (id: string) =>
      setFiles((all) => all.map((one) => (one.id === id ? { ...staged(one.file), title: one.title } : one))),
    [],
  );
  return { files, storingId: next?.id ?? null, add, change, remove, stop, retry, whenStored };
}

async function store(
  { file }: StagedFile,
  signal: AbortSignal,
  onSent: (percent: number) => void,
): Promise<Partial<StagedFile>> {
  const problem = await problemOf(file);
  if (problem !== null) return { state: 'failed', problem };
  const stored = await storeFile(file, signal, onSent);
  if (!stored.ok) {
    const isStopped = stored.error.code === 'cancelled';
    return { state: 'failed', problem: isStopped ? 'stopped' : stored.error };
  }
  const { sha256 } = stored.value;
  const known = await api('evidence.sameFile', { sha256: [sha256] });
  const same = known.ok ? known.value : [];
  return { state: 'stored', sha256, same, isWanted: same.every((one) => one.withdrawnOn !== null) };
}

/** What can be seen before anything is sent: too large, empty, or not to be read at all. */
async function problemOf(file: File): Promise<StagedProblem | null> {
  if (file.size > evidenceSizeLimit) {
    return { code: 'fileTooLarge', details: { limitMb: evidenceSizeLimit / 1024 / 1024 } };
  }
  if (file.size === 0) return 'empty';
  try {
    await file.slice(0, 1).arrayBuffer();
    return null;
  } catch {
    return 'unreadable';
  }
}
