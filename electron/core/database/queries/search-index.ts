import { sql, SqliteAdapter } from 'kysely';
import { fold } from '../../../../shared/fold.ts';
import type { RecordName, RecordOf } from '../../../../shared/records.ts';
import type { SearchKind } from '../../../../shared/search.ts';
import { wordsOf } from '../../../../shared/search-words.ts';
import type { Db, Row } from '../schema.ts';
import { insertRows } from './insert-rows.ts';
import { readFileTexts } from './file-texts.ts';
import { searchedNames, searchTextsOf, type SearchTexts } from './search-texts.ts';

/**
 * Where a record stands among those of its kind: the index gives them in this order, so that what is retired comes
 * last without sorting a hundred thousand of them.
 */
export const retiredFrom = 2 ** 40;

export const onSqlite = (db: Db): boolean => db.getExecutor().adapter instanceof SqliteAdapter;

/** The table of the words of a kind, on SQLite. */
export const wordsTable = (kind: SearchKind): string => `search_${kind}`;

/** A plan as a word of its own that no text can have: it begins with a character that stands for nothing. */
export const planWord = (planId: string): string => `\ue000${planId.replace(/[^\p{L}\p{N}]/gu, '\ue001')}`;

const columns = ['kind', 'place', 'record_id', 'version', 'plan_id', 'code', 'title', 'body'];

/** Notes the words that records are found by, in the transaction that keeps the records. */
export async function keepEntries<R extends RecordName>(
  db: Db,
  name: R,
  made: readonly RecordOf<R>[],
): Promise<void> {
  if (!searchedNames.includes(name)) return;
  const told = made.map((record) => ({ record, texts: searchTextsOf(name, record) }));
  const inFiles = await readFileTexts(db, new Set(told.map(({ texts }) => texts?.sha256 ?? '')));
  const places = new Map<string, number>();
  const rows: Row[] = [];
  for (const { record, texts } of told) {
    if (texts === null) continue;
    const place = await nextPlace(db, texts, places);
    rows.push(rowOf(record, texts, place, inFiles.get(texts.sha256) ?? ''));
  }
  await insertEntries(db, rows);
}

/** Places are given out once a statement; `given` has the last one of each kind and standing. */
async function nextPlace(
  db: Db,
  { kind, isRetired }: SearchTexts,
  given: Map<string, number>,
): Promise<number> {
  const key = `${kind} ${String(isRetired)}`;
  const from = isRetired ? retiredFrom : 0;
  const last = given.get(key) ?? (await lastPlace(db, kind, from));
  given.set(key, last + 1);
  return last + 1;
}

async function lastPlace(db: Db, kind: SearchKind, from: number): Promise<number> {
  const found = await db
    .selectFrom('search_entry')
    .select((eb) => eb.fn.max('place').as('last'))
    .where('kind', '=', kind)
    .where('place', '>=', from)
    .where('place', '<', from + retiredFrom)
    .executeTakeFirst();
  return found?.last ?? from;
}

const spaced = (texts: readonly string[]): string => {
  const words = texts.flatMap(wordsOf);
  return words.length === 0 ? '' : ` ${[...new Set(words)].join(' ')} `;
};

function rowOf(
  record: { id: string; version: number },
  texts: SearchTexts,
  place: number,
  inFile: string,
): Row {
  return {
    kind: texts.kind,
    place,
    record_id: record.id,
    version: record.version,
    plan_id: texts.planId,
    code: fold(texts.code).trim(),
    title: spaced([texts.code, texts.title]),
    body: spaced([...texts.others, inFile]),
  };
}

/** On SQLite the words live in the index alone. */
async function insertEntries(db: Db, rows: readonly Row[]): Promise<void> {
  if (!onSqlite(db)) return insertRows(db, 'search_entry', columns, rows);
  const entries = rows.map((row) => ({ ...row, title: '', body: '' }));
  await insertRows(db, 'search_entry', columns, entries);
  for (const [kind, some] of Map.groupBy(rows, (row) => row.kind as SearchKind)) {
    const words = some.map(({ place, plan_id, title, body }) => ({
      rowid: place ?? null,
      plan: typeof plan_id === 'string' ? planWord(plan_id) : '',
      title: title ?? '',
      body: body ?? '',
    }));
    await insertRows(db, wordsTable(kind), ['rowid', 'plan', 'title', 'body'], words);
  }
}

/** Forgets the words of records of one kind. */
export async function forgetEntries(db: Db, name: RecordName, ids: readonly string[]): Promise<void> {
  if (!searchedNames.includes(name)) return;
  const kinds = kindsOf(name);
  const found = await db
    .deleteFrom('search_entry')
    .where('record_id', 'in', ids)
    .where('kind', 'in', kinds)
    .returning(['kind', 'place'])
    .execute();
  if (!onSqlite(db)) return;
  for (const { kind, place } of found) {
    await sql`delete from ${sql.table(`search_${kind}`)} where rowid = ${place}`.execute(db);
  }
}

/** A milestone may become an activity. */
export function kindsOf(name: RecordName): SearchKind[] {
  if (name === 'milestone') return ['milestone', 'activity'];
  return name === 'planDocument' ? ['document'] : [name as SearchKind];
}
