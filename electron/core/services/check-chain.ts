import { AppError } from '../../../shared/errors.ts';
import { entryHash, hashOfSaid } from '../audit.ts';
import { entriesAfter, saidAfter } from '../database/queries/audit.ts';
import type { AuditEntryRow, Db } from '../database/schema.ts';
import { explainBreak, type Link } from './check-break.ts';

/** A number and hash that somebody knew of the log: a report, a backup, whoever asks. */
export type KnownHead = { seq: number; hash: string };
export type ChainWalk = {
  entries: number;
  /** What is wrong with the first entry that is not as it was written; null where all are. */
  sentence: string | null;
  /** The hashes that now stand where heads were known; none where the log no longer reaches so far. */
  hashes: ReadonlyMap<number, string>;
  end: Link;
};

const atOnce = 2_000;
/** How far to look for an entry that is not in its place. */
const lookedThrough = 2_000;

/** Walks the whole log in pages, computing its chain again. */
export async function walkChain(db: Db, wanted: ReadonlySet<number> = new Set()): Promise<ChainWalk> {
  const hashes = new Map<number, string>();
  let sentence: string | null = null;
  let entries = 0;
  let previous: Link = { seq: 0, hash: '' };
  for (;;) {
    const page = await saidAfter(db, previous.seq, atOnce);
    for (const entry of page) {
      const fits = entry.seq === previous.seq + 1 && hashOfSaid(previous.hash, entry.said) === entry.hash;
      if (!fits) sentence ??= await whatIsWrong(db, previous);
      if (wanted.has(entry.seq)) hashes.set(entry.seq, entry.hash);
      previous = entry;
    }
    entries += page.length;
    if (page.length < atOnce) return { entries, sentence, hashes, end: previous };
  }
}

/** Looks at the entries themselves; null where one was only written in other words than the engine's. */
async function whatIsWrong(db: Db, previous: Link): Promise<string | null> {
  const following: AuditEntryRow[] = await entriesAfter(db, previous.seq, lookedThrough);
  const [entry] = following;
  if (entry === undefined) throw new AppError('databaseCorrupt');
  if (entry.seq === previous.seq + 1 && entryHash(previous.hash, entry) === entry.hash) return null;
  return explainBreak(previous, [entry, ...following.slice(1)]);
}
