import { sql, SqliteAdapter, type Kysely } from 'kysely';

/** Observations, the turns of their conversation and the files attached to either. */
const place = `
    plan_id text not null references plan (id), commitment_id text references commitment (id),
    milestone_id text references milestone (id)`;

const tables = {
  observation: `
    id text primary key, version integer not null, ${place}, code text not null, title text not null,
    text text not null, side text not null, asked text not null, opened_by text references member (id),
    captured_by text references member (id), origin text not null, origin_text text not null, origin_on text,
    opened_on text not null, due_on text, recorded_at text not null, state text not null, attended_on text,
    attended_by text references member (id), answer text not null, closed_on text,
    closed_by text references member (id), closing_note text not null`,
  observation_reply: `
    id text primary key, version integer not null, ${place},
    observation_id text not null references observation (id), kind text not null, text text not null,
    side text not null, replied_by text references member (id), captured_by text references member (id),
    replied_on text not null, recorded_at text not null`,
  observation_file: `
    id text primary key, version integer not null, ${place},
    observation_id text not null references observation (id), reply_id text references observation_reply (id),
    sha256 text not null, size integer not null, name text not null, media_type text not null,
    recorded_at text not null`,
};

const indexes = [
  'create unique index observation_code on observation (plan_id, code)',
  'create index observation_state on observation (plan_id, state)',
  'create index observation_commitment on observation (commitment_id)',
  'create index observation_milestone on observation (milestone_id)',
  'create index observation_reply_plan on observation_reply (plan_id)',
  'create index observation_reply_observation on observation_reply (observation_id)',
  'create index observation_reply_commitment on observation_reply (commitment_id)',
  'create index observation_reply_milestone on observation_reply (milestone_id)',
  'create index observation_file_plan on observation_file (plan_id)',
  'create index observation_file_observation on observation_file (observation_id)',
  'create index observation_file_sha256 on observation_file (sha256)',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  for (const [name, columns] of Object.entries(tables)) {
    // PostgreSQL's integer is 32 bits, SQLite's is 64.
    const body = isSqlite ? columns : columns.replaceAll(' integer', ' bigint');
    await sql.raw(`create table ${name} (${body})${isSqlite ? ' strict' : ''}`).execute(db);
  }
  for (const statement of indexes) await sql.raw(statement).execute(db);
}
