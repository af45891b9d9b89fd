import { sql, SqliteAdapter, type Kysely } from 'kysely';

/** Whether the application looks at links by itself, and what it last found; the latter is no record. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  const integer = isSqlite ? 'integer' : 'bigint';
  const statements = [
    `alter table settings add column checks_links ${integer} not null default 0`,
    `create table link_check (
      evidence_id text primary key references evidence (id) on delete cascade,
      checked_at text not null, reached_at text, code text not null)${isSqlite ? ' strict' : ''}`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
