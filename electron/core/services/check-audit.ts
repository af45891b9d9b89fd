import { formatDay } from '../../../shared/dates.ts';
import type { NotedHead } from '../log-heads.ts';
import { lastEntries } from '../database/queries/audit.ts';
import type { Db } from '../database/schema.ts';
import { walkChain, type ChainWalk, type KnownHead } from './check-chain.ts';
import type { Findings } from './check-findings.ts';

/** The number of the last entry of each record, by its key. */
export type LogWalk = { entries: number; last: Map<string, number> };

/** The key of a record in the walk. */
export const keyOf = (entity: string, id: string): string => `${entity} ${id}`;

/** A head that somebody asks for, as a report prints it: whole, or its two ends. */
export type AskedHead = { seq: number; hash: string };

/**
 * Walks the whole log, recomputing its chain; tells of the first entry that is not as it was written, and of what was
 * known of the log elsewhere and no longer holds. Whoever writes the log anew from some entry on, with its hashes, is
 * found only through what was known elsewhere.
 */
export async function walkLog(
  db: Db,
  noted: readonly NotedHead[],
  asked: AskedHead | undefined,
  findings: Findings,
): Promise<LogWalk> {
  const wanted = new Set([...noted.map(({ seq }) => seq), asked?.seq ?? 0]);
  const chain = await walkChain(db, wanted);
  if (chain.sentence !== null) findings.add('audit', chain.sentence);
  noteForgotten(chain, noted, findings);
  if (asked !== undefined) noteAsked(chain, asked, findings);
  const last = new Map<string, number>();
  for (const { seq, entity, entityId } of await lastEntries(db)) last.set(keyOf(entity, entityId), seq);
  return { entries: chain.entries, last };
}

/** The earliest head that was noted and is not in the log, or no longer is what it was. */
function noteForgotten(chain: ChainWalk, noted: readonly NotedHead[], findings: Findings): void {
  const lost = noted
    .filter((head) => !agrees(chain, head))
    .toSorted((a, b) => a.seq - b.seq)
    .at(0);
  if (lost === undefined) return;
  const known = `lo que se anotó al hacer un ${lost.of === 'report' ? 'informe' : 'respaldo'} el ${formatDay(lost.at.slice(0, 10))}`;
  findings.add(
    'audit',
    lost.seq > chain.end.seq
      ? `La bitácora termina en el asiento ${String(chain.end.seq)} y, según ${known}, llegaba al ${String(lost.seq)}: alguien quitó los últimos.`
      : `El asiento ${String(lost.seq)} de la bitácora no tiene la huella de ${known}: alguien reescribió la bitácora hasta ahí o antes.`,
  );
}

function noteAsked(chain: ChainWalk, asked: AskedHead, findings: Findings): void {
  if (agrees(chain, asked)) return;
  findings.add(
    'audit',
    asked.seq > chain.end.seq
      ? `La bitácora termina en el asiento ${String(chain.end.seq)}; le faltan los últimos, hasta el ${String(asked.seq)} que se pidió comprobar.`
      : `El asiento ${String(asked.seq)} de la bitácora no tiene la huella que se pidió comprobar: la bitácora de hoy no es la de entonces.`,
  );
}

function agrees(chain: ChainWalk, { seq, hash }: KnownHead): boolean {
  const [start = '', end] = hash.toLowerCase().split(/…|\.{3}/);
  const found = chain.hashes.get(seq);
  if (found === undefined) return false;
  return end === undefined ? found === start : found.startsWith(start) && found.endsWith(end);
}
