import Sqlite from 'better-sqlite3';
import { CompiledQuery, Kysely, sql } from 'kysely';
import { initialValues } from '../../../shared/fields.ts';
import { records, recordNames, type RecordName, type RecordOf } from '../../../shared/records.ts';
import { columnNamesOf, parsedCell, tableOf, toRow } from './columns.ts';
import { sqliteDialect } from './dialects.ts';
import { migrate } from './migrate.ts';
import { appendEntries, imagesAt } from './queries/audit.ts';
import type { AuditEntryRow, Cell, Db, Schema } from './schema.ts';

let tables: Promise<string[]> | null = null;

/** The statements that make the tables as the newest schema has them, without indexes, keys to check or guards. */
function tableStatements(): Promise<string[]> {
  tables ??= (async () => {
    const raw = new Sqlite(':memory:');
    const db = new Kysely<Schema>({ dialect: sqliteDialect(raw) });
    await migrate(db, () => Promise.resolve());
    const found = await sql<{ sql: string }>`select sql from sqlite_master
      where type = 'table' and name not like 'sqlite_%' and name not like 'kysely_%'
        and name not like 'search_%' and name <> 'file_text'`.execute(db);
    await db.destroy();
    return found.rows.map((row) => row.sql);
  })();
  return tables;
}

/**
 * The records of one plan, and those that all plans share, as the log knew them at one of its entries: a database of
 * its own, which lives in memory (a large one on disk, in a file that goes with it) and is only read. The same questions
 * asked of it give what they gave then.
 */
export async function rebuildPast(log: Db, planId: string, last: AuditEntryRow): Promise<Kysely<Schema>> {
  const statements = await tableStatements();
  const raw = new Sqlite('');
  raw.pragma('foreign_keys = OFF');
  raw.pragma('synchronous = OFF');
  for (const statement of statements) raw.exec(statement);
  const rows = rowsByName(await imagesAt(log, planId, last.seq));
  raw.exec('begin');
  for (const [name, some] of rows) insertAll(raw, name, some);
  raw.exec('commit');
  const db = new Kysely<Schema>({ dialect: sqliteDialect(raw) });
  await appendEntries(db, [last]);
  await db.executeQuery(CompiledQuery.raw('pragma query_only = on'));
  return db;
}

type Image = { entity: string; image: string };

/** A field that came after the image was written has its initial value, as its migration gave it. */
function rowsByName(images: readonly Image[]): Map<RecordName, RecordOf<RecordName>[]> {
  const found = new Map<RecordName, RecordOf<RecordName>[]>();
  for (const { entity, image } of images) {
    const name = recordNames.find((one) => one === entity);
    if (name === undefined) continue;
    const values = parsedCell(image) as RecordOf<RecordName> | null;
    if (values === null) continue;
    const some = found.get(name);
    if (some === undefined) found.set(name, [values]);
    else some.push(values);
  }
  return found;
}

function insertAll(raw: Sqlite.Database, name: RecordName, some: readonly RecordOf<RecordName>[]): void {
  const columns = columnNamesOf(name);
  const marks = columns.map(() => '?').join(', ');
  const names = columns.map((column) => `"${column}"`).join(', ');
  const insert = raw.prepare<[Cell[]]>(`insert into ${tableOf(name)} (${names}) values (${marks})`);
  const initial = initialValues(records[name]);
  for (const values of some) {
    const row = toRow(name, { ...initial, ...values });
    insert.run(columns.map((column) => row[column] ?? null));
  }
}
