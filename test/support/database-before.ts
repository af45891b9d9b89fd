import Sqlite from 'better-sqlite3';
import { join } from 'node:path';
import { released } from '../../electron/core/database/migrate.ts';
import { openDatabases } from '../../electron/core/database/open.ts';
import { noon, temporaryFolder, testDay } from './core.ts';

/** A folder with the rows of another one, in the tables and columns that there were before a migration. */
export async function databaseBefore(migration: string, dataDir: string): Promise<string> {
  const folder = await temporaryFolder();
  const earlier = Object.fromEntries(Object.entries(released).filter(([name]) => name < migration));
  await (await openDatabases(folder, () => noon(testDay), earlier)).close();
  const file = new Sqlite(join(folder, 'compromiso-abierto.sqlite'));
  file.pragma('foreign_keys = off');
  file.prepare('attach ? as newer').run(join(dataDir, 'compromiso-abierto.sqlite'));
  const named = (sql: string): string[] =>
    file
      .prepare<[], { name: string }>(sql)
      .all()
      .map(({ name }) => name);
  const tables = named("select name from sqlite_schema where type = 'table' and name not like 'kysely%'");
  for (const table of tables) {
    const columns = named(`select '"' || name || '"' as name from pragma_table_info('${table}')`).join(', ');
    file.exec(`insert or replace into ${table} (${columns}) select ${columns} from newer.${table}`);
  }
  file.close();
  return folder;
}
