import { sql, SqliteAdapter, type Kysely } from 'kysely';

/**
 * Several committees in one database. No committee is made of the names that plans have: a file of a hundred plans may
 * have as many spellings, and whoever is of none goes on taking part in all.
 */
const statements = [
  'alter table member add column committee_id text references committee (id)',
  'alter table plan add column committee_id text references committee (id)',
  'alter table oversight_name add column committee_id text references committee (id)',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  const body = `id text primary key, version ${isSqlite ? 'integer' : 'bigint'} not null, name text not null,
    place text not null, installed_on text, ends_on text`;
  await sql.raw(`create table committee (${body})${isSqlite ? ' strict' : ''}`).execute(db);
  for (const statement of statements) await sql.raw(statement).execute(db);
}
