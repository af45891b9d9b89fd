import { sql, SqliteAdapter, type Kysely } from 'kysely';

/** The committee's sessions, who was there, what was voted and agreed; and by which rule a plan's committee decides. */
const tables: Record<string, string> = {
  meeting: `
    id text primary key, version integer not null, plan_id text not null references plan (id),
    code text not null, kind text not null, with_civil_society integer not null, meets_on text not null,
    hour text not null, place text not null, convened_on text not null, agenda text not null,
    state text not null, cancel_reason text not null, quorum_share text not null,
    quorum_each_sector integer not null, has_quorum integer not null, minutes text not null,
    captured_by text references member (id), recorded_at text not null`,
  attendance: `
    id text primary key, version integer not null, plan_id text not null references plan (id),
    meeting_id text not null references meeting (id), seat_id text not null references member (id),
    sector text not null, presence text not null, alternate_id text references member (id),
    recorded_at text not null`,
  vote: `
    id text primary key, version integer not null, plan_id text not null references plan (id),
    meeting_id text not null references meeting (id), subject text not null, rule text not null,
    in_favour text not null, against text not null, abstained text not null, present integer not null,
    is_approved integer not null, captured_by text references member (id), recorded_at text not null`,
  agreement: `
    id text primary key, version integer not null, plan_id text not null references plan (id),
    meeting_id text not null references meeting (id), commitment_id text references commitment (id),
    milestone_id text references milestone (id), vote_id text references vote (id), code text not null,
    text text not null, member_id text references member (id),
    institution_id text references institution (id), due_on text, effect text not null, applied_on text,
    replanning_id text references replanning (id), state text not null, resolved_on text,
    resolved_by text references member (id), note text not null, captured_by text references member (id),
    recorded_at text not null`,
};

const statements = [
  'create unique index meeting_code on meeting (plan_id, code)',
  'create index attendance_plan on attendance (plan_id)',
  'create unique index attendance_seat on attendance (meeting_id, seat_id)',
  'create index vote_plan on vote (plan_id)',
  'create index vote_meeting on vote (meeting_id)',
  'create unique index agreement_code on agreement (plan_id, code)',
  'create index agreement_meeting on agreement (meeting_id)',
  'create index agreement_commitment on agreement (commitment_id)',
  'create index agreement_milestone on agreement (milestone_id)',
  "alter table plan add column quorum_share text not null default 'majority'",
  'alter table plan add column quorum_each_sector integer not null default 1',
  "alter table plan add column decision_rule text not null default 'simple'",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  // PostgreSQL's integer is 32 bits, SQLite's is 64.
  const worded = (text: string): string => (isSqlite ? text : text.replaceAll(' integer', ' bigint'));
  for (const [name, columns] of Object.entries(tables)) {
    await sql.raw(`create table ${name} (${worded(columns)})${isSqlite ? ' strict' : ''}`).execute(db);
  }
  for (const statement of statements) await sql.raw(worded(statement)).execute(db);
}
