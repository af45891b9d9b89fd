import type { Kysely } from 'kysely';
import type { RecordName, RecordOf } from '../../../../shared/records.ts';
import { fromRow, tableOf } from '../columns.ts';
import type { Db, Row } from '../schema.ts';

/** A row as it is; `record` is null where somebody left something in it that is not a record. */
export type FoundRow<R extends RecordName> = { id: string; record: RecordOf<R> | null };

/** Some rows of a kind in the order of their ids, for walking a table of any length. */
export async function rowsAfter<R extends RecordName>(
  db: Db,
  name: R,
  id: string,
  limit: number,
): Promise<FoundRow<R>[]> {
  const rows = await (db as unknown as Kysely<Record<string, Row>>)
    .selectFrom(tableOf(name))
    .selectAll()
    .where('id', '>', id)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ id: String(row.id), record: readable(name, row) }));
}

function readable<R extends RecordName>(name: R, row: Row): RecordOf<R> | null {
  try {
    return fromRow(name, row);
  } catch {
    return null;
  }
}
