import { hash } from 'node:crypto';
import { recordTerms } from '../../../shared/glossary.ts';
import { entryHash } from '../audit.ts';
import { entriesAfter } from '../database/queries/audit.ts';
import type { AuditEntryRow, Db } from '../database/schema.ts';
import type { Findings } from './check-findings.ts';

/** The last that the log says of a record; `digest` is null where it says that it was removed. */
export type LastImage = { seq: number; digest: string | null };
export type LogWalk = { entries: number; last: Map<string, LastImage> };

const termsByEntity: Partial<Record<string, { one: string }>> = recordTerms;

/** What a person calls a kind of record; a kind that only the log knows keeps its name. */
export const termOf = (entity: string): string => termsByEntity[entity]?.one ?? entity;

const atOnce = 2_000;

/** The key of a record in the walk. */
export const keyOf = (entity: string, id: string): string => `${entity} ${id}`;

/** What stands for an image: images of 100,000 records would not fit comfortably in memory. */
export const digestOf = (image: string): string => hash('sha256', image, 'base64');

/** Walks the whole log, recomputing its chain; tells of the first entry that is not as it was written. */
export async function walkLog(db: Db, findings: Findings): Promise<LogWalk> {
  const walk: LogWalk = { entries: 0, last: new Map() };
  let isBroken = false;
  let previous = { seq: 0, hash: '' };
  for (;;) {
    const batch = await entriesAfter(db, previous.seq, atOnce);
    for (const entry of batch) {
      const sentence = isBroken ? null : whatIsWrong(previous, entry);
      if (sentence !== null) {
        findings.add('audit', sentence);
        isBroken = true;
      }
      walk.entries += 1;
      walk.last.set(keyOf(entry.entity, entry.entity_id), lastImage(entry));
      previous = entry;
    }
    if (batch.length < atOnce) return walk;
  }
}

const lastImage = (entry: AuditEntryRow): LastImage => ({
  seq: entry.seq,
  digest: entry.action === 'removed' ? null : digestOf(entry.image),
});

function whatIsWrong(previous: { seq: number; hash: string }, entry: AuditEntryRow): string | null {
  const expected = previous.seq + 1;
  if (entry.seq !== expected) {
    return entry.seq === expected + 1
      ? `Falta el asiento ${expected} de la bitácora: alguien lo quitó.`
      : `Faltan los asientos ${expected} a ${entry.seq - 1} de la bitácora: alguien los quitó.`;
  }
  if (entryHash(previous.hash, entry) === entry.hash) return null;
  return (
    `El asiento ${entry.seq} de la bitácora (${entry.method}, ${termOf(entry.entity)}, ${entry.at}) no es el que se escribió ahí: ` +
    'alguien lo cambió, lo agregó o lo movió, a él o al anterior. Desde ese punto la bitácora no prueba nada.'
  );
}
