import { sql, SqliteAdapter } from 'kysely';
import type { Db } from './schema.ts';

/** What the engine itself finds wrong in its file. */
export type EngineFindings = {
  /** The engine's own words, in English. */
  damage: string[];
  brokenKeys: { table: string; id: string | null; parent: string }[];
  /** Whether the log still refuses to be changed. */
  isLogGuarded: boolean;
};

const sound: EngineFindings = { damage: [], brokenKeys: [], isLogGuarded: true };
const mostFindings = 100;

/** Asks SQLite to check its file, its foreign keys and the guards of the log; PostgreSQL looks after its own. */
export async function inspectDatabase(db: Db): Promise<EngineFindings> {
  if (!(db.getExecutor().adapter instanceof SqliteAdapter)) return sound;
  const integrity = await sql<{
    integrity_check: string;
  }>`pragma integrity_check(${sql.lit(mostFindings)})`.execute(db);
  const damage = integrity.rows.map((row) => row.integrity_check).filter((text) => text !== 'ok');
  if (damage.length > 0) return { ...sound, damage };
  return { damage, brokenKeys: await brokenKeys(db), isLogGuarded: await isLogGuarded(db) };
}

async function brokenKeys(db: Db): Promise<EngineFindings['brokenKeys']> {
  const found = await sql<{
    table: string;
    rowid: number;
    parent: string;
  }>`pragma foreign_key_check`.execute(db);
  const keys: EngineFindings['brokenKeys'] = [];
  for (const { table, rowid, parent } of found.rows.slice(0, mostFindings)) {
    const row = await sql<{
      id: string;
    }>`select id from ${sql.table(table)} where rowid = ${rowid}`.execute(db);
    keys.push({ table, id: row.rows[0]?.id ?? null, parent });
  }
  return keys;
}

const guards = ['audit_entry_no_delete', 'audit_entry_no_update', 'audit_entry_only_append'];

async function isLogGuarded(db: Db): Promise<boolean> {
  const found = await sql<{
    name: string;
  }>`select name from sqlite_master where type = 'trigger' and tbl_name = 'audit_entry'`.execute(db);
  return guards.every((guard) => found.rows.some((row) => row.name === guard));
}

/** Runs some questions on one state of the database, whatever others write meanwhile. */
export async function onOneState<T>(db: Db, questions: (db: Db) => Promise<T>): Promise<T> {
  if (db.isTransaction) return questions(db);
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  const reading = db.transaction().setAccessMode('read only');
  return (isSqlite ? reading : reading.setIsolationLevel('repeatable read')).execute(questions);
}
