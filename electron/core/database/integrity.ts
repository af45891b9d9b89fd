import { sql, SqliteAdapter } from 'kysely';
import type { Db } from './schema.ts';

/** What the engine itself finds wrong in its file. */
export type EngineFindings = {
  /** The engine's own words, in English. */
  damage: string[];
  brokenKeys: { table: string; id: string | null; parent: string }[];
  /** Whether the log still refuses to be changed. */
  isLogGuarded: boolean;
  /** Whether the log is there at all. */
  hasLog: boolean;
};

const sound: EngineFindings = { damage: [], brokenKeys: [], isLogGuarded: true, hasLog: true };
const mostFindings = 100;

/** Asks SQLite to check its file and its keys, which PostgreSQL does by itself, and either whether the log is guarded. */
export async function inspectDatabase(db: Db): Promise<EngineFindings> {
  if (!(db.getExecutor().adapter instanceof SqliteAdapter))
    return { ...sound, ...(await postgresGuards(db)) };
  const integrity = await sql<{
    integrity_check: string;
  }>`pragma integrity_check(${sql.lit(mostFindings)})`.execute(db);
  const damage = integrity.rows.map((row) => row.integrity_check).filter((text) => text !== 'ok');
  if (damage.length > 0) return { ...sound, damage };
  return { damage, brokenKeys: await brokenKeys(db), ...(await sqliteGuards(db)) };
}

async function brokenKeys(db: Db): Promise<EngineFindings['brokenKeys']> {
  const found = await sql<{
    table: string;
    rowid: number;
    parent: string;
  }>`pragma foreign_key_check`.execute(db);
  const keys: EngineFindings['brokenKeys'] = [];
  for (const { table, rowid, parent } of found.rows.slice(0, mostFindings)) {
    // What is no record has no id.
    const { rows } = await sql<{
      id?: string;
    }>`select * from ${sql.table(table)} where rowid = ${rowid}`.execute(db);
    keys.push({ table, id: rows[0]?.id ?? null, parent });
  }
  return keys;
}

type Guarding = Pick<EngineFindings, 'isLogGuarded' | 'hasLog'>;

const refusal = "raise(abort, 'the audit log is never changed')";

/** The guards as the first migration makes them: one that was hollowed out guards as little as one that is gone. */
const guards: Record<string, string> = {
  audit_entry_no_update: `before update on audit_entry begin select ${refusal}; end`,
  audit_entry_no_delete: `before delete on audit_entry begin select ${refusal}; end`,
  audit_entry_only_append: `before insert on audit_entry when new.seq <= coalesce((select max(seq) from audit_entry), 0) begin select ${refusal}; end`,
};

async function sqliteGuards(db: Db): Promise<Guarding> {
  const found = await sql<{
    type: string;
    name: string;
    sql: string;
  }>`select type, name, sql from sqlite_master
    where tbl_name = 'audit_entry' and type in ('table', 'trigger')`.execute(db);
  const texts = new Map(found.rows.map((row) => [row.name, row.sql.replace(/\s+/g, ' ')]));
  return {
    hasLog: texts.has('audit_entry'),
    isLogGuarded: Object.entries(guards).every(
      ([name, text]) => texts.get(name)?.toLowerCase() === `create trigger ${name} ${text}`,
    ),
  };
}

async function postgresGuards(db: Db): Promise<Guarding> {
  const there = await sql<{ log: string | null }>`select to_regclass('audit_entry')::text as log`.execute(db);
  if ((there.rows[0]?.log ?? null) === null) return { hasLog: false, isLogGuarded: false };
  const found = await sql<{ name: string }>`select tgname as name from pg_trigger
    join pg_proc on pg_proc.oid = tgfoid
    where tgrelid = 'audit_entry'::regclass and tgenabled in ('O', 'A')
      and prosrc like '%raise exception ''the audit log is never changed''%'`.execute(db);
  const names = found.rows.map(({ name }) => name);
  const isLogGuarded = ['audit_entry_no_change', 'audit_entry_no_truncate'].every((one) =>
    names.includes(one),
  );
  return { hasLog: true, isLogGuarded };
}

/** Runs some questions on one state of the database, whatever others write meanwhile. */
export async function onOneState<T>(db: Db, questions: (db: Db) => Promise<T>): Promise<T> {
  if (db.isTransaction) return questions(db);
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  const reading = db.transaction().setAccessMode('read only');
  return (isSqlite ? reading : reading.setIsolationLevel('repeatable read')).execute(questions);
}
