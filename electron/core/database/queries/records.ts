import { sql, type Kysely } from 'kysely';
import type { RecordName, RecordOf } from '../../../../shared/records.ts';
import { columnNamesOf, fromRow, tableOf, toRow } from '../columns.ts';
import type { Cell, Db, Row } from '../schema.ts';
import { insertRows } from './insert-rows.ts';
import { forgetEntries, keepEntries } from './search-index.ts';

/** A few functions keep every kind of record: its table follows from its fields. */
type AnyTable = Record<string, Row>;
const untyped = (db: Db): Kysely<AnyTable> => db as unknown as Kysely<AnyTable>;

/** The record with that id, or null. */
export async function findRecord<R extends RecordName>(
  db: Db,
  name: R,
  id: string,
): Promise<RecordOf<R> | null> {
  const row = await untyped(db).selectFrom(tableOf(name)).selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : fromRow(name, row);
}

/** The records whose columns have these values, in the order of their ids, which is that of their making. */
export async function findRecords<R extends RecordName>(
  db: Db,
  name: R,
  where: Record<string, Cell> = {},
): Promise<RecordOf<R>[]> {
  let query = untyped(db).selectFrom(tableOf(name)).selectAll();
  for (const [column, value] of Object.entries(where)) {
    query = value === null ? query.where(column, 'is', null) : query.where(column, '=', value);
  }
  const rows = await query.orderBy('id').execute();
  return rows.map((row) => fromRow(name, row));
}

/** The records with these ids, in any number. */
export async function findRecordsById<R extends RecordName>(
  db: Db,
  name: R,
  ids: readonly string[],
): Promise<RecordOf<R>[]> {
  const found: RecordOf<R>[] = [];
  for (let at = 0; at < ids.length; at += 500) {
    const some = ids.slice(at, at + 500);
    const rows = await untyped(db).selectFrom(tableOf(name)).selectAll().where('id', 'in', some).execute();
    found.push(...rows.map((row) => fromRow(name, row)));
  }
  return found;
}

/** Inserts new records of one kind, and what they are found by. */
export async function insertRecords<R extends RecordName>(
  db: Db,
  name: R,
  records: readonly RecordOf<R>[],
): Promise<void> {
  await insertRows(
    db,
    tableOf(name),
    columnNamesOf(name),
    records.map((record) => toRow(name, record)),
  );
  await keepEntries(db, name, records);
}

/** Writes a record over the one of the version before; answers whether that one was still there. */
export async function replaceRecord<R extends RecordName>(
  db: Db,
  name: R,
  record: RecordOf<R>,
): Promise<boolean> {
  const { id, ...columns } = toRow(name, record);
  const result = await untyped(db)
    .updateTable(tableOf(name))
    .set(columns)
    .where('id', '=', id ?? null)
    .where('version', '=', record.version - 1)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) return false;
  await forgetEntries(db, name, [record.id]);
  await keepEntries(db, name, [record]);
  return true;
}

/** Removes a record for good; only an example plan is ever removed. */
export async function deleteRecord(db: Db, name: RecordName, id: string): Promise<void> {
  await untyped(db).deleteFrom(tableOf(name)).where('id', '=', id).execute();
  await forgetEntries(db, name, [id]);
}

/** How many records of a kind there are. */
export async function countRecords(db: Db, name: RecordName): Promise<number> {
  const count = await sql<{ n: unknown }>`select count(*) as n from ${sql.table(tableOf(name))}`.execute(db);
  return Number(count.rows[0]?.n ?? 0);
}
