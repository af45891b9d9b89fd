import type { ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { liveEvidence } from '../../../shared/milestone-standing.ts';
import type { Milestone, MilestonePage } from '../../../shared/milestones.ts';
import { principalId } from '../actor.ts';
import type { CommandContext } from '../context.ts';
import { findRecords } from '../database/queries/records.ts';
import { demand, keepNew } from '../save.ts';
import { milestonePage } from './milestone-page.ts';

/** Refuses work on what is retired or paused, and on a milestone whose progress comes from its activities. */
export async function demandOpen(ctx: CommandContext, milestoneId: string): Promise<Milestone> {
  const milestone = await demand(ctx, 'milestone', milestoneId);
  const commitment = await demand(ctx, 'commitment', milestone.commitmentId);
  const parent = milestone.parentId === null ? null : await demand(ctx, 'milestone', milestone.parentId);
  const isActive = milestone.state === 'active' && (parent === null || parent.state === 'active');
  if (!isActive || commitment.state === 'retired' || commitment.state === 'paused') {
    throw new AppError('milestoneClosed', { code: milestone.code });
  }
  const activities = await findRecords(ctx.db, 'milestone', { parent_id: milestone.id });
  if (activities.length > 0) throw new AppError('milestoneHasActivities', { code: milestone.code });
  return milestone;
}

/** Who captured it, where that is not who it counts for. */
export const capturer = (ctx: CommandContext): string | null =>
  ctx.actor.inNameOf === null ? null : ctx.actor.memberId;

/** What government says of a milestone at the end of a period. */
export async function reportProgress(
  ctx: CommandContext,
  input: ParsedInputOf<'progress.report'>,
): Promise<MilestonePage> {
  const milestone = await demandOpen(ctx, input.milestoneId);
  const periodEnd = input.periodEnd ?? ctx.today;
  if (periodEnd > ctx.today) throw new AppError('futureDate', { date: periodEnd });
  const periodStart = input.periodStart ?? null;
  if (periodStart !== null && periodStart > periodEnd) throw new AppError('endBeforeStart');
  if (
    input.isNoProgress === true &&
    (input.done ?? '').trim() === '' &&
    (input.difficulties ?? '').trim() === ''
  ) {
    throw new AppError('invalid', { issues: [{ path: 'difficulties', problem: 'missing' }] });
  }
  if (input.percentage === 100) await demandProof(ctx, milestone, periodEnd, input.closingText ?? '');
  const { milestoneId: _milestoneId, ...said } = input;
  await keepNew(ctx, 'progressReport', {
    ...(said as Omit<Parameters<typeof keepNew<'progressReport'>>[2], 'milestoneId'>),
    planId: milestone.planId,
    commitmentId: milestone.commitmentId,
    milestoneId: milestone.id,
    periodStart,
    periodEnd,
    reportedBy: principalId(ctx.actor),
    capturedBy: capturer(ctx),
    recordedAt: ctx.now,
  });
  return milestonePage(ctx, milestone.id);
}

/** Complete needs proof: a closing text and live evidence of the period or before (domain: rules of progress, 1). */
async function demandProof(
  ctx: CommandContext,
  milestone: Milestone,
  on: string,
  closingText: string,
): Promise<void> {
  const evidence = await findRecords(ctx.db, 'evidence', { milestone_id: milestone.id });
  const standing = evidence.filter((one) => one.withdrawnOn === null);
  const lacks = { closingText: closingText.trim() === '', evidence: liveEvidence(standing, on).length === 0 };
  if (lacks.closingText || lacks.evidence) throw new AppError('proofMissing', lacks);
}
