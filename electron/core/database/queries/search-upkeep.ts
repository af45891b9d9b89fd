import { sql } from 'kysely';
import type { RecordName } from '../../../../shared/records.ts';
import { searchKinds } from '../../../../shared/search.ts';
import { fromRow, tableOf } from '../columns.ts';
import type { Db, Row } from '../schema.ts';
import { readMeta, writeMeta } from './counts.ts';
import { findRecordsById } from './records.ts';
import { forgetEntries, keepEntries, kindsOf, onSqlite, wordsTable } from './search-index.ts';
import { searchedNames } from './search-texts.ts';

/** Grows when records are to be found by other words than before: the index is then made anew. */
const indexing = '1';
const noted = 'search-index';
const atOnce = 1_000;

/** Makes the index where this application has not made it yet: in a database of before, or restored from one. */
export async function ensureIndex(db: Db): Promise<void> {
  if ((await readMeta(db, noted)) === indexing) return;
  await db.transaction().execute(async (inside) => {
    if ((await readMeta(inside, noted)) !== indexing) await rebuildIndex(inside);
  });
}

/** Makes the index anew from what is kept; answers how many records it has. */
export async function rebuildIndex(db: Db): Promise<number> {
  await db.deleteFrom('search_entry').execute();
  if (onSqlite(db)) {
    for (const kind of searchKinds) {
      const table = sql.table(wordsTable(kind));
      await sql`insert into ${table} (${table}) values ('delete-all')`.execute(db);
    }
  }
  let entries = 0;
  for (const name of searchedNames) entries += await indexAll(db, name);
  await writeMeta(db, noted, indexing);
  return entries;
}

async function indexAll(db: Db, name: RecordName): Promise<number> {
  const table = sql.table(tableOf(name));
  let entries = 0;
  for (let after = ''; ;) {
    const { rows } = await sql<Row>`select * from ${table} where id > ${after}
      order by id limit ${atOnce}`.execute(db);
    await keepEntries(
      db,
      name,
      rows.map((row) => fromRow(name, row)),
    );
    entries += rows.length;
    const last = rows.at(-1)?.id;
    if (rows.length < atOnce || typeof last !== 'string') return entries;
    after = last;
  }
}

/** Notes anew the words of the records that keep this file: its text was read. */
export async function indexFileAgain(db: Db, sha256: string): Promise<void> {
  for (const [name, table] of [
    ['evidence', 'evidence'],
    ['planDocument', 'plan_document'],
  ] as const) {
    const rows = await db.selectFrom(table).select('id').where('sha256', '=', sha256).execute();
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) continue;
    await forgetEntries(db, name, ids);
    await keepEntries(db, name, await findRecordsById(db, name, ids));
  }
}

/** How many records of a kind are found by other words than theirs, or not at all, or are found and not there. */
export async function outOfStep(db: Db): Promise<{ name: RecordName; records: number }[]> {
  const found: { name: RecordName; records: number }[] = [];
  for (const name of searchedNames) {
    const records = (await unlikeRecords(db, name)) + (await unlikeWords(db, name));
    if (records > 0) found.push({ name, records });
  }
  return found;
}

async function unlikeRecords(db: Db, name: RecordName): Promise<number> {
  const table = sql.table(tableOf(name));
  const kinds = sql.join(kindsOf(name));
  const { rows } = await sql<{ n: unknown }>`
    select (select count(*) from ${table} r left join search_entry e
        on e.record_id = r.id and e.kind in (${kinds}) and e.version = r.version where e.place is null)
      + (select count(*) from search_entry e where e.kind in (${kinds})
        and not exists (select 1 from ${table} r where r.id = e.record_id)) as n`.execute(db);
  return Number(rows[0]?.n ?? 0);
}

/** On SQLite the words are kept apart from what they belong to. */
async function unlikeWords(db: Db, name: RecordName): Promise<number> {
  if (!onSqlite(db)) return 0;
  let unlike = 0;
  for (const kind of kindsOf(name)) {
    const words = sql.table(`${wordsTable(kind)}_docsize`);
    const { rows } = await sql<{ n: number }>`
      select (select count(*) from ${words} w where not exists
          (select 1 from search_entry e where e.kind = ${kind} and e.place = w.id))
        + (select count(*) from search_entry e where e.kind = ${kind}
          and not exists (select 1 from ${words} w where w.id = e.place)) as n`.execute(db);
    unlike += rows[0]?.n ?? 0;
  }
  return unlike;
}
