import type { Commitment, CommitmentDetail } from '../../../shared/commitments.ts';
import type { ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { planFacts } from '../../../shared/plan-image.ts';
import type { Plan } from '../../../shared/plans.ts';
import {
  commitmentFigures,
  planFrame,
  type CommitmentFigures,
  type MilestoneFigures,
} from '../../../shared/progress.ts';
import type { CommandContext, Context } from '../context.ts';
import { loadFacts } from '../database/queries/facts.ts';
import { findRecords, findRecordsById } from '../database/queries/records.ts';
import { demand, demandVersion, keepChanged, keepNew } from '../save.ts';
import { assessmentViews } from './assessment-views.ts';
import { history } from './history.ts';
import { loadMilestoneRecords, milestoneDetail } from './milestone-details.ts';
import { institutionName, loadDirectory, responsibilityView, type Directory } from './names.ts';
import { demandOrder } from './plans.ts';
import { semaforoRule } from './settings.ts';

/** The figures of one commitment on a day, straight from the records: also inside a command that changed them. */
export async function figuresOf(
  ctx: Context,
  commitment: Commitment,
  on: string,
): Promise<CommitmentFigures> {
  const plan = await demand(ctx, 'plan', commitment.planId);
  return figuresIn(ctx, plan, commitment.id, on);
}

async function figuresIn(
  ctx: Context,
  plan: Plan,
  commitmentId: string,
  on: string,
): Promise<CommitmentFigures> {
  const { records } = await loadFacts(ctx.db, plan, commitmentId);
  const facts = planFacts(records).commitments[0];
  if (facts === undefined) throw new AppError('notFound', { entity: 'commitment', id: commitmentId });
  return commitmentFigures(facts, on, planFrame(plan), await semaforoRule(ctx.db));
}

export const readCommitment = (
  ctx: Context,
  input: ParsedInputOf<'commitment.read'>,
): Promise<CommitmentDetail> => commitmentDetail(ctx, input.id, input.on ?? ctx.today);

/** Everything on the page of a commitment. */
export async function commitmentDetail(ctx: Context, id: string, on = ctx.today): Promise<CommitmentDetail> {
  const commitment = await demand(ctx, 'commitment', id);
  const { milestones, ...figures } = await figuresOf(ctx, commitment, on);
  const directory = await loadDirectory(ctx.db);
  const records = await loadMilestoneRecords(ctx.db, id);
  const byId = new Map(flatten(milestones).map((one) => [one.id, one]));
  const where = { commitment_id: id };
  const evidence = await findRecords(ctx.db, 'evidence', where);
  return {
    commitment,
    on,
    figures,
    leadInstitution: institutionName(directory, commitment.leadInstitutionId),
    supportingInstitutions: commitment.supportingInstitutionIds.flatMap(
      (one) => institutionName(directory, one) ?? [],
    ),
    milestones: records.milestones.flatMap((milestone) => {
      const own = byId.get(milestone.id);
      return own === undefined ? [] : [milestoneDetail(records, directory, milestone, own)];
    }),
    responsibilities: await commitmentResponsibilities(ctx, directory, id),
    evidence,
    indicators: await indicatorsOf(ctx, id),
    replannings: await findRecords(ctx.db, 'replanning', where),
    assessments: await assessmentViews(ctx, directory, evidence, { commitmentId: id, on }),
    history: await history(ctx, { commitmentId: id, limit: 40 }),
  };
}

/** Milestones and their activities in one list. */
export const flatten = (milestones: readonly MilestoneFigures[]): MilestoneFigures[] =>
  milestones.flatMap((milestone) => [milestone, ...milestone.activities]);

async function commitmentResponsibilities(ctx: Context, directory: Directory, commitmentId: string) {
  const all = await findRecords(ctx.db, 'responsibility', {
    commitment_id: commitmentId,
    milestone_id: null,
  });
  return all.map((one) => responsibilityView(directory, one));
}

async function indicatorsOf(ctx: Context, commitmentId: string) {
  const indicators = await findRecords(ctx.db, 'indicator', { commitment_id: commitmentId });
  const detailed: CommitmentDetail['indicators'] = [];
  for (const indicator of indicators) {
    const measurements = await findRecords(ctx.db, 'measurement', { indicator_id: indicator.id });
    measurements.sort((a, b) => compareText(a.measuredOn, b.measuredOn));
    detailed.push({ ...indicator, measurements });
  }
  return detailed;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export async function addCommitment(
  ctx: CommandContext,
  input: ParsedInputOf<'commitment.add'>,
): Promise<CommitmentDetail> {
  await demand(ctx, 'plan', input.planId);
  const siblings = await findRecords(ctx.db, 'commitment', { plan_id: input.planId });
  const code = input.values.code ?? freeCode(siblings, (n) => `C${String(n).padStart(2, '0')}`);
  const position = input.values.position ?? nextPosition(siblings);
  const values = { ...(input.values as Partial<Commitment>), planId: input.planId, code, position };
  demandNewCode(siblings, 'commitment', code);
  const commitment = await keepNew(ctx, 'commitment', values);
  await demandSound(ctx, commitment);
  return commitmentDetail(ctx, commitment.id);
}

export async function reviseCommitment(
  ctx: CommandContext,
  input: ParsedInputOf<'commitment.revise'>,
): Promise<CommitmentDetail> {
  return commitmentDetail(ctx, (await changeCommitment(ctx, input)).id);
}

/** Gives a commitment other values, by the rules that hold whatever way it is changed. */
export async function changeCommitment(
  ctx: CommandContext,
  input: ParsedInputOf<'commitment.revise'>,
): Promise<Commitment> {
  const before = await demandVersion(ctx, 'commitment', input.id, input.version);
  const { code } = input.changes;
  if (code !== undefined && code !== before.code) {
    const siblings = await findRecords(ctx.db, 'commitment', { plan_id: before.planId, code });
    demandNewCode(siblings, 'commitment', code);
  }
  const commitment = await keepChanged(ctx, 'commitment', before, input.changes as Partial<Commitment>);
  await demandSound(ctx, commitment);
  return commitment;
}

/** What must hold of a commitment whatever way it was changed. */
async function demandSound(ctx: CommandContext, commitment: Commitment): Promise<void> {
  demandOrder(commitment.start, commitment.due);
  demandReason(commitment.isCounted, commitment.notCountedReason, 'notCountedReason');
  demandReason(
    commitment.completionOverride === null,
    commitment.completionOverrideReason,
    'completionOverrideReason',
  );
  const wanted = [...new Set(commitment.supportingInstitutionIds)];
  const found = await findRecordsById(ctx.db, 'institution', wanted);
  if (found.length !== wanted.length) throw new AppError('notFound', { entity: 'institution' });
  if (commitment.leadInstitutionId !== null) await demand(ctx, 'institution', commitment.leadInstitutionId);
}

/** An exception needs its reason: «no cuenta», a level that the committee decides. */
export function demandReason(isRegular: boolean, reason: string, path: string): void {
  if (!isRegular && reason.trim() === '')
    throw new AppError('invalid', { issues: [{ path, problem: 'missing' }] });
}

export function demandNewCode(
  siblings: readonly { code: string }[],
  entity: 'commitment' | 'milestone',
  code: string,
): void {
  if (siblings.some((one) => one.code === code)) throw new AppError('duplicateCode', { entity, code });
}

/** The first code of a series that no sibling has. */
export function freeCode(siblings: readonly { code: string }[], series: (n: number) => string): string {
  const taken = new Set(siblings.map((one) => one.code));
  let n = siblings.length + 1;
  while (taken.has(series(n))) n += 1;
  return series(n);
}

export const nextPosition = (siblings: readonly { position: number }[]): number =>
  siblings.reduce((last, one) => Math.max(last, one.position), 0) + 1;
