import { entryHash } from '../audit.ts';
import type { AuditEntryRow } from '../database/schema.ts';
import { termOf } from './check-terms.ts';

export type Link = { seq: number; hash: string };

/** Renumbering is looked for up to so many entries that were taken out. */
const mostTakenOut = 100;

/**
 * What somebody did where the chain breaks, as far as the entries there tell: one of them altered, taken out, put in
 * or moved. `following` begins with the first entry that does not fit after `previous`.
 */
export function explainBreak(
  previous: Link,
  following: readonly [AuditEntryRow, ...AuditEntryRow[]],
): string {
  const [entry, next] = following;
  const place = previous.seq + 1;
  const home = following.findIndex((one) => fits(previous, one, place));
  if (home >= 0) return misplaced(previous, following, home);
  if (entry.seq !== place) return takenOut(place, entry.seq - 1);
  if (next === undefined)
    return `${named(entry)} ${notWritten}: alguien lo cambió, lo agregó o lo movió. ${worthless}`;
  if (fits(entry, next, next.seq)) {
    return `${named(entry)} ${notWritten}: alguien lo cambió, o cambió el anterior y rehízo su huella. ${worthless}`;
  }
  for (let more = 1; more <= mostTakenOut; more += 1) {
    if (fits(entry, next, next.seq + more)) {
      return `${takenOut(place, place + more - 1)} Los que siguen se renumeraron para ocultarlo.`;
    }
  }
  return `${named(entry)} ${notWritten}: alguien lo cambió, lo agregó o lo movió, a él o al anterior. ${worthless}`;
}

const notWritten = 'no es el que se escribió ahí';
const worthless = 'Desde ese punto la bitácora no prueba nada.';

/** Whether an entry was written in that place, right after that one. */
const fits = (previous: Link, entry: AuditEntryRow, place: number): boolean =>
  entryHash(previous.hash, { ...entry, seq: place }) === entry.hash;

/** The entry that belongs in the place stands further on: others were put before it, or it was moved. */
function misplaced(
  previous: Link,
  following: readonly [AuditEntryRow, ...AuditEntryRow[]],
  home: number,
): string {
  const [entry] = following;
  const own = following[home] ?? entry;
  const place = previous.seq + 1;
  const after = following[home + 1];
  const wasPutIn = after === undefined ? home > 0 : fits(own, after, place + 1);
  if (home > 0 && wasPutIn && entry.seq === place) {
    const many = home === 1 ? 'alguien lo agregó' : `alguien agregó ahí ${String(home)} asientos`;
    return `${named(entry)} ${notWritten}: ${many} y renumeró los que siguen. ${worthless}`;
  }
  return (
    `El asiento ${String(place)} de la bitácora (${own.method}, ${termOf(own.entity)}, ${own.at}) no está en su lugar: ` +
    `alguien lo movió al ${String(own.seq)}. ${worthless}`
  );
}

const takenOut = (from: number, to: number): string =>
  from === to
    ? `Falta el asiento ${String(from)} de la bitácora: alguien lo quitó.`
    : `Faltan los asientos ${String(from)} a ${String(to)} de la bitácora: alguien los quitó.`;

const named = (entry: AuditEntryRow): string =>
  `El asiento ${String(entry.seq)} de la bitácora (${entry.method}, ${termOf(entry.entity)}, ${entry.at})`;
