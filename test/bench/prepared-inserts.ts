import Sqlite from 'better-sqlite3';
import { timed } from './measure.ts';

type Cells = (string | number | null)[];
type Table = { name: string; schema: string[]; insert: string; rows: Cells[] };

/** What no import can beat: the rows of a database inserted again by prepared statements in one transaction. */
export async function insertAgain(
  source: Sqlite.Database,
  file: string,
  isWanted: (table: string) => boolean,
): Promise<number> {
  const tables = tablesOf(source).filter(({ name, rows }) => isWanted(name) && rows.length > 0);
  const target = new Sqlite(file);
  // The same promises to the disk and the same indexes as in the application, but no foreign keys to check.
  target.pragma('foreign_keys = OFF');
  target.pragma('journal_mode = WAL');
  target.pragma('synchronous = FULL');
  target.pragma('cache_size = -16000');
  for (const { schema } of tables) for (const statement of schema) target.exec(statement);
  const prepared = tables.map(({ insert, rows }) => ({ statement: target.prepare(insert), rows }));
  const work = target.transaction(() => {
    for (const { statement, rows } of prepared) for (const row of rows) statement.run(row);
  });
  const ms = await timed(() => work.immediate());
  target.close();
  return ms;
}

/** Catalogues and the database's own notes are there before an import. */
const before = ['catalogue_item', 'meta'];

function tablesOf(source: Sqlite.Database): Table[] {
  const schema = source
    .prepare<[], { type: string; tbl_name: string; sql: string }>(
      "select type, tbl_name, sql from sqlite_master where sql is not null and tbl_name not like 'sqlite_%' and type in ('table', 'index') order by type desc",
    )
    .all();
  const names = schema.filter((one) => one.type === 'table' && !before.includes(one.tbl_name));
  return names.map(({ tbl_name: name }) => {
    const rows = source.prepare<[], Cells>(`select * from ${name} order by rowid`).raw(true).all();
    return {
      name,
      schema: schema.filter((one) => one.tbl_name === name).map((one) => one.sql),
      insert: `insert into ${name} values (${Array.from({ length: rows[0]?.length ?? 0 }, () => '?').join(', ')})`,
      rows,
    };
  });
}
