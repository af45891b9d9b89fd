import { sql, SqliteAdapter, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import { auditKindAsks, type AuditKind } from '../../../../shared/history-kinds.ts';
import type { AuditEntryRow, Db, Schema } from '../schema.ts';
import { insertRows } from './insert-rows.ts';

const columns = [
  'seq',
  'at',
  'actor_id',
  'actor_name',
  'role',
  'in_name_of_id',
  'in_name_of_name',
  'method',
  'plan_id',
  'commitment_id',
  'entity',
  'entity_id',
  'action',
  'image',
  'hash',
] as const satisfies (keyof AuditEntryRow)[];

/** The last entry of the log: its number and hash; number 0 for an empty log. */
export async function auditHead(db: Db): Promise<{ seq: number; hash: string }> {
  const row = await db
    .selectFrom('audit_entry')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? { seq: 0, hash: '' } : { seq: row.seq, hash: row.hash };
}

/** The latest instant that the log has; null for an empty log. */
export async function lastInstant(db: Db): Promise<string | null> {
  const row = await db
    .selectFrom('audit_entry')
    .select('at')
    .orderBy('at', 'desc')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.at ?? null;
}

/** Adds entries at the end of the log. */
export async function appendEntries(db: Db, entries: readonly AuditEntryRow[]): Promise<void> {
  await insertRows(db, 'audit_entry', columns, entries);
}

/** What changed after an entry, oldest first: enough to know which figures are stale. */
export async function entriesSince(
  db: Db,
  seq: number,
  limit: number,
): Promise<Pick<AuditEntryRow, 'seq' | 'plan_id' | 'commitment_id' | 'entity'>[]> {
  return db
    .selectFrom('audit_entry')
    .select(['seq', 'plan_id', 'commitment_id', 'entity'])
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(limit)
    .execute();
}

/** What narrows the log: a plan, a kind, who did it or in whose name, and instants of which the second is outside. */
export type LogFilter = {
  planId?: string | undefined;
  kind?: AuditKind | undefined;
  memberId?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
};

type AskEntries = ExpressionBuilder<Schema, 'audit_entry'>;

function narrowed(eb: AskEntries, { planId, kind, memberId, from, until }: LogFilter): Expression<SqlBool> {
  const parts: Expression<SqlBool>[] = [];
  if (planId !== undefined) parts.push(eb('plan_id', '=', planId));
  if (kind !== undefined) parts.push(ofKind(eb, kind));
  if (memberId !== undefined)
    parts.push(eb.or([eb('actor_id', '=', memberId), eb('in_name_of_id', '=', memberId)]));
  if (from !== undefined) parts.push(eb('at', '>=', from));
  if (until !== undefined) parts.push(eb('at', '<', until));
  return eb.and(parts);
}

/** What `auditKindOf` says of an entry, as a condition. */
function ofKind(eb: AskEntries, kind: AuditKind): Expression<SqlBool> {
  if (kind === 'acceso') return eb('entity', '=', 'access');
  const { methods, entities, otherMethods } = auditKindAsks(kind);
  const byMethod = methods.map((start) => eb('method', 'like', `${start}%`));
  const byEntity = eb.and([
    eb('entity', 'in', entities),
    ...otherMethods.map((start) => eb('method', 'not like', `${start}%`)),
  ]);
  const either = eb.or(entities.length === 0 ? byMethod : [...byMethod, byEntity]);
  return eb.and([eb('entity', '<>', 'access'), either]);
}

export type HistoryFilter = LogFilter & {
  commitmentId?: string | undefined;
  entityId?: string | undefined;
  /** Any of these records; at most a few thousand. */
  entityIds?: readonly string[] | undefined;
  before?: number | undefined;
  limit: number;
};

/** Entries that a filter lets through, newest first. */
export async function findEntries(db: Db, filter: HistoryFilter): Promise<AuditEntryRow[]> {
  let query = db
    .selectFrom('audit_entry')
    .selectAll()
    .where((eb) => narrowed(eb, filter));
  if (filter.commitmentId !== undefined) query = query.where('commitment_id', '=', filter.commitmentId);
  if (filter.entityId !== undefined) query = query.where('entity_id', '=', filter.entityId);
  if (filter.entityIds !== undefined) query = query.where('entity_id', 'in', filter.entityIds);
  if (filter.before !== undefined) query = query.where('seq', '<', filter.before);
  return query.orderBy('seq', 'desc').limit(filter.limit).execute();
}

/** The image of a record before an entry, or null where that entry made it. */
export async function imageBefore(db: Db, entityId: string, seq: number): Promise<string | null> {
  const row = await db
    .selectFrom('audit_entry')
    .select('image')
    .where('entity_id', '=', entityId)
    .where('seq', '<', seq)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.image ?? null;
}

/** The last entry of a record, without its image. */
export async function lastChange(
  db: Db,
  entityId: string,
): Promise<Pick<AuditEntryRow, 'seq' | 'at' | 'actor_id' | 'actor_name' | 'method'> | undefined> {
  return db
    .selectFrom('audit_entry')
    .select(['seq', 'at', 'actor_id', 'actor_name', 'method'])
    .where('entity_id', '=', entityId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Some entries in order, for walking the whole chain. */
export async function entriesAfter(
  db: Db,
  seq: number,
  limit: number,
  filter: LogFilter = {},
): Promise<AuditEntryRow[]> {
  return db
    .selectFrom('audit_entry')
    .selectAll()
    .where('seq', '>', seq)
    .where((eb) => narrowed(eb, filter))
    .orderBy('seq')
    .limit(limit)
    .execute();
}

/** How far back somebody's last action is looked for: what is older is no longer the last of anything. */
const lookedBack = 5_000;

/** The last entry that a member wrote, not counting what they were refused. */
export async function lastEntryBy(db: Db, memberId: string): Promise<AuditEntryRow | undefined> {
  const head = await auditHead(db);
  return db
    .selectFrom('audit_entry')
    .selectAll()
    .where('seq', '>', head.seq - lookedBack)
    .where('actor_id', '=', memberId)
    .where('action', '<>', 'refused')
    .where('entity', '<>', 'access')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** All entries of the command that wrote one as its last, in order. */
export async function commandEntries(db: Db, last: AuditEntryRow): Promise<AuditEntryRow[]> {
  const before = await db
    .selectFrom('audit_entry')
    .selectAll()
    .where('seq', '<=', last.seq)
    .orderBy('seq', 'desc')
    .limit(lookedBack)
    .execute();
  const seen = new Set<string>();
  // A command writes each record once: a second time in the same instant is another command.
  const end = before.findIndex((one) => {
    const isOfAnother = one.at !== last.at || one.method !== last.method || one.actor_id !== last.actor_id;
    if (isOfAnother || seen.has(one.entity_id)) return true;
    seen.add(one.entity_id);
    return false;
  });
  return (end < 0 ? before : before.slice(0, end)).reverse();
}

/** The images of a plan's records, and of those that all plans share, as they last were up to an entry. */
export async function imagesAt(
  db: Db,
  planId: string,
  seq: number,
): Promise<Pick<AuditEntryRow, 'entity' | 'image'>[]> {
  const found = await sql<Pick<AuditEntryRow, 'entity' | 'image'>>`
    select entity, image from audit_entry where action <> 'removed' and seq in (
      select max(seq) from audit_entry where plan_id = ${planId} and seq <= ${seq} group by entity_id, entity
      union all
      select max(seq) from audit_entry where plan_id is null and seq <= ${seq} group by entity_id, entity
    ) order by seq`.execute(db);
  return found.rows;
}

/**
 * The last entry up to a number, or up to an instant; none where the log begins later. Where the clock was set back,
 * what was written before it is known, whatever the clock said then.
 */
export async function entryAt(db: Db, moment: number | string): Promise<AuditEntryRow | undefined> {
  const last =
    typeof moment === 'number'
      ? moment
      : await db
          .selectFrom('audit_entry')
          .select((eb) => eb.fn.max('seq').as('seq'))
          .where('at', '<=', moment)
          .executeTakeFirst()
          .then((row) => row?.seq ?? 0);
  return db
    .selectFrom('audit_entry')
    .selectAll()
    .where('seq', '<=', last)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The plan of a record that the log knows; null where it knows none. */
export async function firstPlanOf(db: Db, entityId: string): Promise<string | null> {
  const row = await db
    .selectFrom('audit_entry')
    .select('plan_id')
    .where('entity_id', '=', entityId)
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();
  return row?.plan_id ?? null;
}

/** What the hash of an entry covers besides the hash before it, as the text that was hashed. */
export type SaidEntry = { seq: number; said: string; hash: string };

/** Everything an entry says, in the fixed order that its hash covers. */
export const saidOf = (entry: Omit<AuditEntryRow, 'hash'>): string =>
  JSON.stringify(said.map((column) => entry[column]));

const said = columns.filter((column) => column !== 'hash');

/**
 * What some entries say, in order, for walking the whole chain. SQLite writes the same JSON as we do and hands it over
 * as one text, which takes two thirds of the time; whoever finds a hash wrong asks for the entries themselves.
 */
export async function saidAfter(db: Db, seq: number, limit: number): Promise<SaidEntry[]> {
  if (!(db.getExecutor().adapter instanceof SqliteAdapter)) {
    const entries = await entriesAfter(db, seq, limit);
    return entries.map((entry) => ({ seq: entry.seq, said: saidOf(entry), hash: entry.hash }));
  }
  const list = sql.join(said.map((column) => sql.ref(column)));
  const found = await sql<SaidEntry>`select seq, json_array(${list}) as said, hash from audit_entry
    where seq > ${seq} order by seq limit ${limit}`.execute(db);
  return found.rows;
}

export type LastEntry = { seq: number; entity: string; entityId: string };

/** The number of the last entry of each record. */
export async function lastEntries(db: Db): Promise<LastEntry[]> {
  const rows = await db
    .selectFrom('audit_entry')
    .select(['entity', 'entity_id', (eb) => eb.fn.max('seq').as('last')])
    .groupBy(['entity_id', 'entity'])
    .execute();
  return rows.map((row) => ({ seq: row.last, entity: row.entity, entityId: row.entity_id }));
}

/** Where a record was and how, by its last entry; at most a few thousand. */
export type LastState = { entity: string; id: string; planId: string | null; image: string };

/** The last entry of each of some records that the log knows. */
export async function lastStates(db: Db, ids: readonly string[]): Promise<LastState[]> {
  if (ids.length === 0) return [];
  const last = db
    .selectFrom('audit_entry')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .where('entity_id', 'in', ids)
    .groupBy(['entity_id', 'entity']);
  return db
    .selectFrom('audit_entry')
    .select(['entity', 'entity_id as id', 'plan_id as planId', 'image'])
    .where('seq', 'in', last)
    .execute();
}

/** The action and image of entries by their numbers; at most a few thousand. */
export async function imagesOf(
  db: Db,
  seqs: readonly number[],
): Promise<Pick<AuditEntryRow, 'seq' | 'action' | 'image'>[]> {
  if (seqs.length === 0) return [];
  return db.selectFrom('audit_entry').select(['seq', 'action', 'image']).where('seq', 'in', seqs).execute();
}

/** What a record was, change by change, up to an entry; oldest first. */
export async function entriesOfRecord(
  db: Db,
  entityId: string,
  until: number,
): Promise<Pick<AuditEntryRow, 'at' | 'action' | 'image'>[]> {
  return db
    .selectFrom('audit_entry')
    .select(['at', 'action', 'image'])
    .where('entity_id', '=', entityId)
    .where('seq', '<=', until)
    .where('action', 'in', ['created', 'changed'])
    .orderBy('seq')
    .execute();
}
