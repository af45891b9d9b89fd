import { sql, SqliteAdapter, type Kysely } from 'kysely';

/**
 * The first schema. Dates that were promised have three columns: the last day of their period, its precision and the
 * original text. Weights are thousandths, money is cents, lists and source data are JSON.
 */
const tables = {
  settings: `
    id text primary key, version integer not null, committee_name text not null,
    oversight_name text not null, on_time_gap integer not null, at_risk_gap integer not null`,
  catalogue_item: `
    id text primary key, version integer not null, catalogue text not null, key text not null,
    label text not null, position integer not null, is_active integer not null`,
  institution: `
    id text primary key, version integer not null, name text not null, acronym text not null,
    kind text not null, is_active integer not null, source text not null`,
  member: `
    id text primary key, version integer not null, name text not null, role text not null,
    institution_id text references institution (id), post text not null, email text not null,
    phone text not null, is_alternate integer not null, starts_on text, ends_on text, source text not null`,
  plan: `
    id text primary key, version integer not null, code text not null, number text not null,
    name text not null, scope text not null, place text not null, ogp_code text not null,
    committee_name text not null, start_on text, start_precision text not null, start_text text not null,
    end_on text, end_precision text not null, end_text text not null, vision text not null,
    state text not null, is_example integer not null, source text not null`,
  commitment: `
    id text primary key, version integer not null, plan_id text not null references plan (id),
    code text not null, number text not null, title text not null, problem text not null,
    baseline text not null, causes text not null, objective text not null, description text not null,
    solution text not null, expected_result text not null, "values" text not null, axis text not null,
    policy_areas text not null, sdgs text not null, development_plan_link text not null,
    anti_corruption_link text not null, gender_approach text not null, budget integer,
    legal_basis text not null, lead_institution_id text references institution (id),
    supporting_institution_ids text not null, other_actors text not null, contact_name text not null,
    contact_post text not null, contact_email text not null, contact_phone text not null, start_on text,
    start_precision text not null, start_text text not null, due_on text, due_precision text not null,
    due_text text not null, risks text not null, weight integer not null, state text not null,
    is_counted integer not null, not_counted_reason text not null, completion_override text,
    completion_override_reason text not null, position integer not null, source text not null`,
  milestone: `
    id text primary key, version integer not null, plan_id text not null references plan (id),
    commitment_id text not null references commitment (id), parent_id text references milestone (id),
    code text not null, number text not null, title text not null, description text not null,
    deliverable text not null, promised_means text not null, weight integer not null, start_on text,
    start_precision text not null, start_text text not null, due_on text, due_precision text not null,
    due_text text not null, original_start_on text, original_start_precision text not null,
    original_start_text text not null, original_due_on text, original_due_precision text not null,
    original_due_text text not null, state text not null, is_counted integer not null,
    not_counted_reason text not null, depends_on text not null, position integer not null,
    source text not null`,
  responsibility: `
    id text primary key, version integer not null, plan_id text not null references plan (id),
    commitment_id text not null references commitment (id), milestone_id text references milestone (id),
    member_id text references member (id), institution_id text references institution (id),
    kind text not null, starts_on text, ends_on text`,
  progress_report: `
    id text primary key, version integer not null, plan_id text not null references plan (id),
    commitment_id text not null references commitment (id),
    milestone_id text not null references milestone (id), period_start text, period_end text not null,
    percentage integer not null, is_no_progress integer not null, done text not null,
    difficulties text not null, success_factors text not null, closing_text text not null,
    reported_by text references member (id), captured_by text references member (id),
    recorded_at text not null, source text not null`,
  evidence: `
    id text primary key, version integer not null, plan_id text not null references plan (id),
    commitment_id text not null references commitment (id),
    milestone_id text not null references milestone (id), number integer not null, kind text not null,
    title text not null, description text not null, obtained_on text not null, sha256 text not null,
    size integer, file_name text not null, media_type text not null, url text not null, note text not null,
    supplied_by text references member (id), captured_by text references member (id),
    recorded_at text not null, link_checked_at text, link_state text, withdrawn_on text, withdrawn_at text,
    withdrawn_by text references member (id), withdrawn_reason text not null, source text not null`,
  verdict: `
    id text primary key, version integer not null, plan_id text not null references plan (id),
    commitment_id text not null references commitment (id),
    milestone_id text not null references milestone (id),
    report_id text not null references progress_report (id), verdict text not null, reason text not null,
    evidence_ids text not null, decided_on text not null, decided_by text references member (id),
    recorded_at text not null`,
  replanning: `
    id text primary key, version integer not null, plan_id text not null references plan (id),
    commitment_id text not null references commitment (id),
    milestone_id text not null references milestone (id), old_start_on text,
    old_start_precision text not null, old_start_text text not null, new_start_on text,
    new_start_precision text not null, new_start_text text not null, old_due_on text,
    old_due_precision text not null, old_due_text text not null, new_due_on text,
    new_due_precision text not null, new_due_text text not null, reason text not null,
    agreement text not null, requested_by text references member (id),
    approved_by text references member (id), decided_on text not null, recorded_at text not null`,
  indicator: `
    id text primary key, version integer not null, plan_id text not null references plan (id),
    commitment_id text not null references commitment (id), milestone_id text references milestone (id),
    code text not null, name text not null, kind text, unit text not null, baseline text not null,
    target text not null, period text not null, source text not null`,
  measurement: `
    id text primary key, version integer not null, plan_id text not null references plan (id),
    indicator_id text not null references indicator (id), measured_on text not null, value text not null,
    note text not null, recorded_by text references member (id), recorded_at text not null`,
  import_mapping: `
    id text primary key, version integer not null, name text not null, mapping text not null`,
  audit_entry: `
    seq integer primary key, at text not null, actor_id text, actor_name text not null, role text not null,
    in_name_of_id text, in_name_of_name text not null, method text not null, plan_id text, commitment_id text,
    entity text not null, entity_id text not null, action text not null, image text not null, hash text not null`,
  meta: `
    key text primary key, value text not null`,
};

const indexes = [
  'create unique index plan_code on plan (code)',
  'create unique index commitment_code on commitment (plan_id, code)',
  'create unique index milestone_code on milestone (plan_id, code)',
  'create unique index catalogue_item_key on catalogue_item (catalogue, key)',
  'create index milestone_commitment on milestone (commitment_id)',
  'create index milestone_parent on milestone (parent_id)',
  "create index milestone_dependent on milestone (plan_id) where depends_on <> '[]'",
  'create index responsibility_plan on responsibility (plan_id)',
  'create index responsibility_commitment on responsibility (commitment_id)',
  'create index responsibility_milestone on responsibility (milestone_id)',
  'create index progress_report_plan on progress_report (plan_id)',
  'create index progress_report_milestone on progress_report (milestone_id)',
  'create index progress_report_commitment on progress_report (commitment_id)',
  'create index evidence_plan on evidence (plan_id)',
  'create index evidence_milestone on evidence (milestone_id)',
  'create index evidence_commitment on evidence (commitment_id)',
  'create index evidence_sha256 on evidence (sha256)',
  'create index verdict_plan on verdict (plan_id)',
  'create index verdict_milestone on verdict (milestone_id)',
  'create index verdict_commitment on verdict (commitment_id)',
  'create index verdict_report on verdict (report_id)',
  'create index replanning_plan on replanning (plan_id)',
  'create index replanning_milestone on replanning (milestone_id)',
  'create index replanning_commitment on replanning (commitment_id)',
  'create index indicator_plan on indicator (plan_id)',
  'create index indicator_commitment on indicator (commitment_id)',
  'create index measurement_plan on measurement (plan_id)',
  'create index measurement_indicator on measurement (indicator_id)',
  'create index audit_entry_entity on audit_entry (entity_id, seq)',
  'create index audit_entry_commitment on audit_entry (commitment_id, seq)',
  'create index audit_entry_plan on audit_entry (plan_id, seq)',
];

const refusal = 'the audit log is never changed';

/** In the database itself, so that no statement through any connection of ours reaches what was written. */
const sqliteGuards = [
  `create trigger audit_entry_no_update before update on audit_entry begin select raise(abort, '${refusal}'); end`,
  `create trigger audit_entry_no_delete before delete on audit_entry begin select raise(abort, '${refusal}'); end`,
  // `replace into` deletes without asking the triggers of delete.
  `create trigger audit_entry_only_append before insert on audit_entry
    when new.seq <= coalesce((select max(seq) from audit_entry), 0)
    begin select raise(abort, '${refusal}'); end`,
];

const postgresGuards = [
  `create function audit_entry_refuse() returns trigger language plpgsql as $$ begin raise exception '${refusal}'; end $$`,
  `create trigger audit_entry_no_change before update or delete on audit_entry
    for each row execute function audit_entry_refuse()`,
  `create trigger audit_entry_no_truncate before truncate on audit_entry
    for each statement execute function audit_entry_refuse()`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  for (const [name, columns] of Object.entries(tables)) {
    // PostgreSQL's integer is 32 bits, SQLite's is 64.
    const body = isSqlite ? columns : columns.replaceAll(' integer', ' bigint');
    await sql.raw(`create table ${name} (${body})${isSqlite ? ' strict' : ''}`).execute(db);
  }
  for (const statement of [...indexes, ...(isSqlite ? sqliteGuards : postgresGuards)]) {
    await sql.raw(statement).execute(db);
  }
}
