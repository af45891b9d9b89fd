import { sql, type Kysely } from 'kysely';

/** What the log knew at an instant is found without reading the log. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index audit_entry_at on audit_entry (at, seq)`.execute(db);
}
