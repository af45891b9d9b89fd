import { sql, type Kysely } from 'kysely';

/** A vote may be recorded again: the new one names the one it corrects, which at most one does, and why. And sessions have their hours in a zone. */
const statements = [
  'alter table vote add column corrects_id text references vote (id)',
  "alter table vote add column correction_reason text not null default ''",
  "alter table settings add column time_zone text not null default 'America/Mexico_City'",
  'create unique index vote_corrects on vote (corrects_id)',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
