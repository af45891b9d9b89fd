import { hash as digest } from 'node:crypto';
import type { LoggedAction, LoggedName } from '../../shared/history.ts';
import type { ClockBehind } from '../../shared/clock.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Actor } from './actor.ts';
import { appendEntries, auditHead, lastInstant, saidOf } from './database/queries/audit.ts';
import type { AuditEntryRow, Db } from './database/schema.ts';

/** One record as a command left it; an image of null means that it was removed. */
export type Change = {
  entity: LoggedName;
  id: string;
  planId: string | null;
  commitmentId: string | null;
  action: LoggedAction;
  image: Record<string, unknown> | null;
};

export type Occasion = { at: string; actor: Actor; method: string };

/**
 * The instant under which something is recorded now: what the clock says, but never before what was recorded already.
 * Where the clock was set back, each command follows the last by a millisecond, so that what came later stays later.
 */
export async function recordingInstant(db: Db, clock: string): Promise<string> {
  const last = await lastInstant(db);
  return last === null || clock >= last ? clock : new Date(Date.parse(last) + 1).toISOString();
}

/** By less than this two computers of one folder may differ, and nobody set a clock back. */
const clockSlackMs = 2 * 60_000;

/** What the clock says and the last instant of the log, where the clock is behind it; null where it is not. */
export async function clockBehind(db: Db, clockAt: string): Promise<ClockBehind | null> {
  const lastAt = await lastInstant(db);
  if (lastAt === null || Date.parse(lastAt) - Date.parse(clockAt) <= clockSlackMs) return null;
  return { clockAt, lastAt };
}

/** SHA-256 of the hash before and everything this entry says, in a fixed order. */
export const entryHash = (previous: string, entry: Omit<AuditEntryRow, 'hash'>): string =>
  hashOfSaid(previous, saidOf(entry));

/** The same of what an entry says, already as text. */
export const hashOfSaid = (previous: string, said: string): string => digest('sha256', previous + said);

/** How many entries are made at a time: what is written is forgotten before the next are made. */
const entriesAtOnce = 500;

/** Writes one entry for each change, chained to the last one, in the transaction of the command that made them. */
export async function appendAudit(db: Db, occasion: Occasion, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  let { seq, hash } = await auditHead(db);
  for (let at = 0; at < changes.length; at += entriesAtOnce) {
    const entries = changes.slice(at, at + entriesAtOnce).map((change) => {
      seq += 1;
      const entry = entryOf(seq, occasion, change);
      hash = entryHash(hash, entry);
      return { ...entry, hash };
    });
    await appendEntries(db, entries);
  }
}

function entryOf(seq: number, { at, actor, method }: Occasion, change: Change): Omit<AuditEntryRow, 'hash'> {
  return {
    seq,
    at,
    actor_id: actor.memberId,
    actor_name: actor.name,
    role: actor.role,
    in_name_of_id: actor.inNameOf?.id ?? null,
    in_name_of_name: actor.inNameOf?.name ?? '',
    method,
    plan_id: change.planId,
    commitment_id: change.commitmentId,
    entity: change.entity,
    entity_id: change.id,
    action: change.action,
    image: canonicalJson(change.image),
  };
}
