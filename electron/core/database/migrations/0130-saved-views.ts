import { sql, SqliteAdapter, type Kysely } from 'kysely';

/** The ways of looking at the list of commitments that a member or the committee keeps. */
const columns = `
  id text primary key, version integer not null, name text not null, plan_id text references plan (id),
  owner_id text references member (id), address text not null, columns text not null,
  is_default integer not null, is_removed integer not null`;

const statements = [
  'create index saved_view_plan on saved_view (plan_id)',
  'create index saved_view_owner on saved_view (owner_id)',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  // PostgreSQL's integer is 32 bits, SQLite's is 64.
  const worded = isSqlite ? columns : columns.replaceAll(' integer', ' bigint');
  await sql.raw(`create table saved_view (${worded})${isSqlite ? ' strict' : ''}`).execute(db);
  for (const statement of statements) await sql.raw(statement).execute(db);
}
