import { sql, SqliteAdapter, type Kysely } from 'kysely';

/** What each stage of a plan left behind, and how each commitment ended; how often the public repository is updated. */
const tables: Record<string, string> = {
  plan_document: `
    id text primary key, version integer not null, plan_id text not null references plan (id),
    stage text not null, kind text not null, title text not null, document_on text not null,
    form text not null, sha256 text not null, size integer, file_name text not null,
    media_type text not null, url text not null, note text not null,
    added_by text references member (id), recorded_at text not null, withdrawn_on text, withdrawn_at text,
    withdrawn_by text references member (id), withdrawn_reason text not null`,
  commitment_assessment: `
    id text primary key, version integer not null, plan_id text not null references plan (id),
    commitment_id text not null references commitment (id), assessed_on text not null,
    evaluator text not null, completion text not null, completion_reason text not null,
    external_factors text not null, internal_factors text not null, evidence_ids text not null,
    information text not null, information_reason text not null,
    participation text not null, participation_reason text not null,
    accountability text not null, accountability_reason text not null, lessons text not null,
    recorded_by text references member (id), recorded_at text not null`,
  assessment_file: `
    id text primary key, version integer not null, plan_id text not null references plan (id),
    commitment_id text not null references commitment (id),
    assessment_id text not null references commitment_assessment (id), sha256 text not null,
    size integer not null, name text not null, media_type text not null, recorded_at text not null`,
};

const statements = [
  'create index plan_document_plan on plan_document (plan_id)',
  'create index plan_document_sha256 on plan_document (sha256)',
  'create index commitment_assessment_plan on commitment_assessment (plan_id)',
  'create index commitment_assessment_commitment on commitment_assessment (commitment_id)',
  'create index assessment_file_plan on assessment_file (plan_id)',
  'create index assessment_file_assessment on assessment_file (assessment_id)',
  'create index assessment_file_sha256 on assessment_file (sha256)',
  'alter table plan add column repository_months integer not null default 6',
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
