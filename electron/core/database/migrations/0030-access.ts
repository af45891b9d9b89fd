import { sql, SqliteAdapter, type Kysely } from 'kysely';

/** How one enters, and what proves who one is; neither is a record: no export, image or answer carries them. */
const tables: Record<string, string> = {
  access_rule: `
    id text primary key, version integer not null, mode text not null, idle_minutes integer not null`,
  credential: `
    member_id text primary key references member (id) on delete cascade, n integer not null, r integer not null,
    p integer not null, salt text not null, hash text not null, set_by text, set_at text not null`,
};

export async function up(db: Kysely<unknown>): Promise<void> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  for (const [name, columns] of Object.entries(tables)) {
    const body = isSqlite ? columns : columns.replaceAll(' integer', ' bigint');
    await sql.raw(`create table ${name} (${body})${isSqlite ? ' strict' : ''}`).execute(db);
  }
}
