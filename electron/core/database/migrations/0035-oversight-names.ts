import { createHash } from 'node:crypto';
import { sql, SqliteAdapter, type Kysely } from 'kysely';

/** The name of the third party gets its days: what the settings said moves to a table of its own, and the log tells it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  const body = `id text primary key, version ${isSqlite ? 'integer' : 'bigint'} not null, name text not null,
    acronym text not null, starts_on text, ends_on text`;
  await sql.raw(`create table oversight_name (${body})${isSqlite ? ' strict' : ''}`).execute(db);
  const { rows } = await sql<{ name: string }>`
    select oversight_name as name from settings where trim(oversight_name) <> ''`.execute(db);
  const name = rows[0]?.name;
  if (name !== undefined) await move(db, name);
  await sql`alter table settings drop column oversight_name`.execute(db);
}

const id = 'oversight-name-1';

async function move(db: Kysely<unknown>, name: string): Promise<void> {
  await sql`insert into oversight_name (id, version, name, acronym) values (${id}, 1, ${name}, '')`.execute(
    db,
  );
  const { rows } = await sql<{ seq: number | string; hash: string }>`
    select seq, hash from audit_entry order by seq desc limit 1`.execute(db);
  const seq = Number(rows[0]?.seq ?? 0) + 1;
  const at = new Date().toISOString();
  const image = JSON.stringify({ acronym: '', endsOn: null, id, name, startsOn: null, version: 1 });
  const who = ['Compromiso Abierto', 'secretariat', null, ''] as const;
  const what = ['application.migrate', null, null, 'oversightName', id, 'created', image] as const;
  const hash = createHash('sha256')
    .update((rows[0]?.hash ?? '') + JSON.stringify([seq, at, null, ...who, ...what]))
    .digest('hex');
  await sql`insert into audit_entry (seq, at, actor_id, actor_name, role, in_name_of_id, in_name_of_name, method,
      plan_id, commitment_id, entity, entity_id, action, image, hash)
    values (${sql.join([seq, at, null, ...who, ...what, hash])})`.execute(db);
}
