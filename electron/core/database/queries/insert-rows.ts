import { CompiledQuery, type Kysely } from 'kysely';
import type { Cell, Db, Row } from '../schema.ts';

type AnyTable = Record<string, Row>;

/** Wider statements are slower again: SQLite copies every text of a statement before it inserts the first row. */
const parametersAtOnce = 1_500;

/** Inserts rows of one table, many a statement, in the order given; all rows have the same columns. */
export async function insertRows(
  db: Db,
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  const step = Math.max(1, Math.floor(parametersAtOnce / columns.length));
  for (let at = 0; at < rows.length; at += step) {
    const chunk = rows.slice(at, at + step);
    const parameters: Cell[] = [];
    for (const row of chunk) for (const column of columns) parameters.push(row[column] ?? null);
    await db.executeQuery(CompiledQuery.raw(insertSql(db, table, columns, chunk.length), parameters));
  }
}

const insertTexts = new WeakMap<object, Map<string, string>>();

/** The statement that inserts so many rows, in the words of the engine; building it anew would cost more than running it. */
function insertSql(db: Db, table: string, columns: readonly string[], rows: number): string {
  const engine = db.getExecutor().adapter.constructor;
  const texts = insertTexts.get(engine) ?? new Map<string, string>();
  insertTexts.set(engine, texts);
  const key = `${table} ${String(rows)}`;
  let text = texts.get(key);
  if (text === undefined) {
    const empty: Row = Object.fromEntries(columns.map((column) => [column, '']));
    const compiled = (db as unknown as Kysely<AnyTable>)
      .insertInto(table)
      .values(Array.from({ length: rows }, () => empty))
      .compile();
    text = compiled.sql;
    texts.set(key, text);
  }
  return text;
}
