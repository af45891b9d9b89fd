import { sql } from 'kysely';
import type { DatePrecision } from '../../../../shared/dates.ts';
import type { CommitmentFacts } from '../../../../shared/progress-facts.ts';
import type { FactRecords } from '../../../../shared/plan-image.ts';
import type { VerdictFact } from '../../../../shared/progress-facts.ts';
import type { Role } from '../../../../shared/roles.ts';
import { parsedCell } from '../columns.ts';
import type { Db } from '../schema.ts';

/** What the list of commitments shows and filters by, besides the figures. */
export type CommitmentHeading = {
  id: string;
  version: number;
  position: number;
  number: string;
  axis: string;
  values: string[];
  policyAreas: string[];
  sdgs: string[];
  leadInstitutionId: string | null;
  leadInstitution: string | null;
  /** What a search looks through, not yet folded. */
  searchable: string;
};

/** Who answers for a commitment or its milestones. */
export type Charge = {
  commitmentId: string;
  milestoneId: string | null;
  memberId: string | null;
  institutionId: string | null;
  role: Role | null;
  kind: string;
  name: string;
  startsOn: string | null;
  endsOn: string | null;
  /** Between which days the member named sits at the table; null of an institution. */
  seat: { startsOn: string | null; endsOn: string | null } | null;
};

const date = (on: string | null, precision: string, text: string) => ({
  on,
  precision: precision as DatePrecision,
  text,
});

/** The facts of a plan, or of one of its commitments, in the order in which they are shown. */
export async function loadFacts(
  db: Db,
  plan: FactRecords['plan'],
  commitmentId?: string,
): Promise<{ records: FactRecords; headings: CommitmentHeading[] }> {
  const commitments = await loadCommitments(db, plan.id, commitmentId);
  return {
    records: {
      plan,
      commitments: commitments.map((one) => one.facts),
      milestones: await loadMilestones(db, plan.id, commitmentId),
      progressReports: await loadReports(db, plan.id, commitmentId),
      evidence: await loadEvidence(db, plan.id, commitmentId),
      verdicts: await loadVerdicts(db, plan.id, commitmentId),
    },
    headings: commitments.map((one) => one.heading),
  };
}

const commitmentColumns = [
  'commitment.id',
  'commitment.version',
  'commitment.position',
  'commitment.code',
  'commitment.number',
  'commitment.title',
  'commitment.problem',
  'commitment.weight',
  'commitment.state',
  'commitment.is_counted',
  'commitment.start_on',
  'commitment.start_precision',
  'commitment.start_text',
  'commitment.due_on',
  'commitment.due_precision',
  'commitment.due_text',
  'commitment.completion_override',
  'commitment.axis',
  'commitment.values',
  'commitment.policy_areas',
  'commitment.sdgs',
  'commitment.lead_institution_id',
] as const;

async function loadCommitments(db: Db, planId: string, commitmentId: string | undefined) {
  let query = db
    .selectFrom('commitment')
    .leftJoin('institution', 'institution.id', 'commitment.lead_institution_id')
    .select([
      ...commitmentColumns,
      'institution.name as institution_name',
      'institution.acronym as institution_acronym',
    ])
    .where('commitment.plan_id', '=', planId);
  if (commitmentId !== undefined) query = query.where('commitment.id', '=', commitmentId);
  const rows = await query.orderBy('commitment.position').orderBy('commitment.id').execute();
  return rows.map((row) => {
    const facts: Omit<CommitmentFacts, 'milestones'> = {
      id: row.id,
      code: row.code,
      title: row.title,
      weight: row.weight / 1000,
      state: row.state,
      isCounted: row.is_counted === 1,
      start: date(row.start_on, row.start_precision, row.start_text),
      due: date(row.due_on, row.due_precision, row.due_text),
      completionOverride: row.completion_override,
    };
    const searched = [
      row.code,
      row.number,
      row.title,
      row.problem,
      row.institution_name,
      row.institution_acronym,
    ];
    const heading: CommitmentHeading = {
      id: row.id,
      version: row.version,
      position: row.position,
      number: row.number,
      axis: row.axis,
      values: listOf(row.values),
      policyAreas: listOf(row.policy_areas),
      sdgs: listOf(row.sdgs),
      leadInstitutionId: row.lead_institution_id,
      leadInstitution: row.institution_name,
      searchable: searched.filter((part) => part !== null && part !== '').join(' '),
    };
    return { facts, heading };
  });
}

const listOf = (json: string): string[] => (json === '[]' ? [] : (parsedCell(json) as string[]));

async function loadMilestones(db: Db, planId: string, commitmentId: string | undefined) {
  let query = db
    .selectFrom('milestone')
    .select([
      'id',
      'commitment_id',
      'parent_id',
      'code',
      'title',
      'weight',
      'state',
      'is_counted',
      'start_on',
      'start_precision',
      'start_text',
      'due_on',
      'due_precision',
      'due_text',
      'position',
    ]);
  query =
    commitmentId === undefined
      ? query.where('plan_id', '=', planId)
      : query.where('commitment_id', '=', commitmentId);
  const rows = await query.execute();
  rows.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  return rows.map((row) => ({
    id: row.id,
    commitmentId: row.commitment_id,
    parentId: row.parent_id,
    code: row.code,
    title: row.title,
    weight: row.weight / 1000,
    state: row.state,
    isCounted: row.is_counted === 1,
    start: date(row.start_on, row.start_precision, row.start_text),
    due: date(row.due_on, row.due_precision, row.due_text),
  }));
}

/** The rows of a plan, or only those of one of its commitments through the index of its milestones. */
const within = (planId: string, commitmentId: string | undefined) =>
  commitmentId === undefined
    ? sql<boolean>`plan_id = ${planId}`
    : sql<boolean>`commitment_id = ${commitmentId}`;

async function loadReports(db: Db, planId: string, commitmentId: string | undefined) {
  const rows = await db
    .selectFrom('progress_report')
    .select(['id', 'milestone_id', 'period_end', 'percentage', 'recorded_at', 'closing_text'])
    .where(within(planId, commitmentId))
    .execute();
  return rows.map((row) => ({
    id: row.id,
    milestoneId: row.milestone_id,
    periodEnd: row.period_end,
    percentage: row.percentage,
    recordedAt: row.recorded_at,
    closingText: row.closing_text,
  }));
}

async function loadEvidence(db: Db, planId: string, commitmentId: string | undefined) {
  const rows = await db
    .selectFrom('evidence')
    .select(['id', 'milestone_id', 'obtained_on', 'withdrawn_on'])
    .where(within(planId, commitmentId))
    .execute();
  return rows.map((row) => ({
    id: row.id,
    milestoneId: row.milestone_id,
    obtainedOn: row.obtained_on,
    withdrawnOn: row.withdrawn_on,
  }));
}

async function loadVerdicts(db: Db, planId: string, commitmentId: string | undefined) {
  const rows = await db
    .selectFrom('verdict')
    .select([
      'id',
      'milestone_id',
      'report_id',
      'verdict',
      'percentage',
      'reason',
      'decided_on',
      'recorded_at',
      'evidence_ids',
    ])
    .where(within(planId, commitmentId))
    .execute();
  return rows.map((row): VerdictFact & { milestoneId: string } => ({
    id: row.id,
    milestoneId: row.milestone_id,
    reportId: row.report_id,
    verdict: row.verdict,
    percentage: row.percentage,
    reason: row.reason,
    decidedOn: row.decided_on,
    recordedAt: row.recorded_at,
    evidenceIds: listOf(row.evidence_ids),
  }));
}

/** Every responsibility of a plan, or of one commitment, with the name of who holds it. */
export async function loadCharges(db: Db, planId: string, commitmentId?: string): Promise<Charge[]> {
  let query = db
    .selectFrom('responsibility')
    .leftJoin('member', 'member.id', 'responsibility.member_id')
    .leftJoin('institution', 'institution.id', 'responsibility.institution_id')
    .select([
      'responsibility.commitment_id',
      'responsibility.milestone_id',
      'responsibility.member_id',
      'responsibility.institution_id',
      'responsibility.kind',
      'responsibility.starts_on',
      'responsibility.ends_on',
      'member.name as member_name',
      'member.role',
      'member.starts_on as seat_starts_on',
      'member.ends_on as seat_ends_on',
      'institution.name as institution_name',
    ])
    .where('responsibility.plan_id', '=', planId);
  if (commitmentId !== undefined) query = query.where('responsibility.commitment_id', '=', commitmentId);
  const rows = await query.orderBy('responsibility.id').execute();
  return rows.map((row) => ({
    commitmentId: row.commitment_id,
    milestoneId: row.milestone_id,
    memberId: row.member_id,
    institutionId: row.institution_id,
    role: row.role,
    kind: row.kind,
    name: row.member_name ?? row.institution_name ?? '',
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    seat: row.member_id === null ? null : { startsOn: row.seat_starts_on, endsOn: row.seat_ends_on },
  }));
}
