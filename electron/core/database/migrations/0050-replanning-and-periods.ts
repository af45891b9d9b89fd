import { sql, SqliteAdapter, type Kysely } from 'kysely';

/** What is asked about dates before they move, and how often a plan is reported on. */
const requests = `
  id text primary key, version integer not null, plan_id text not null references plan (id),
  commitment_id text not null references commitment (id), milestone_id text not null references milestone (id),
  new_start_on text, new_start_precision text not null, new_start_text text not null,
  new_due_on text, new_due_precision text not null, new_due_text text not null, reason text not null,
  requested_by text references member (id), captured_by text references member (id),
  requested_on text not null, recorded_at text not null, state text not null,
  decided_by text references member (id), decided_on text, decision_note text not null,
  agreement text not null, replanning_id text references replanning (id)`;

export async function up(db: Kysely<unknown>): Promise<void> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  // PostgreSQL's integer is 32 bits, SQLite's is 64.
  const body = isSqlite ? requests : requests.replaceAll(' integer', ' bigint');
  const statements = [
    `create table replan_request (${body})${isSqlite ? ' strict' : ''}`,
    'create index replan_request_plan on replan_request (plan_id)',
    'create index replan_request_commitment on replan_request (commitment_id)',
    'create index replan_request_milestone on replan_request (milestone_id)',
    "create unique index replan_request_open on replan_request (milestone_id) where state = 'asked'",
    "alter table plan add column reporting_period text not null default 'free'",
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
