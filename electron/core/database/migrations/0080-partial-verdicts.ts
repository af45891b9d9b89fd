import { sql, SqliteAdapter, type Kysely } from 'kysely';

/** How much of what was reported a verdict verifies; those of before verified all that their report said. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // PostgreSQL's integer is 32 bits, SQLite's is 64.
  const integer = db.getExecutor().adapter instanceof SqliteAdapter ? 'integer' : 'bigint';
  await sql.raw(`alter table verdict add column percentage ${integer}`).execute(db);
}
