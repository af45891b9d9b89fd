import type { ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import { liveEvidence, reportToJudge } from '../../../shared/milestone-standing.ts';
import type { Milestone, MilestonePage } from '../../../shared/milestones.ts';
import { isSamePerson } from '../../../shared/own-work.ts';
import type { ProgressReport } from '../../../shared/progress-reports.ts';
import type { CommandContext } from '../context.ts';
import { findRecords } from '../database/queries/records.ts';
import { demand, keepNew } from '../save.ts';
import { milestonePage } from './milestone-page.ts';
import { demandOpen } from './progress-reports.ts';

type VerdictInput = ParsedInputOf<'milestone.verify'>;

export const verifyMilestone = (ctx: CommandContext, input: VerdictInput): Promise<MilestonePage> =>
  giveVerdict(ctx, input, 'verified');

export const returnMilestone = (
  ctx: CommandContext,
  input: ParsedInputOf<'milestone.return'>,
): Promise<MilestonePage> => giveVerdict(ctx, input, 'returned');

/** A verdict on the last report, against named live evidence, by somebody who had no part in either. */
async function giveVerdict(
  ctx: CommandContext,
  input: VerdictInput,
  verdict: 'verified' | 'returned',
): Promise<MilestonePage> {
  const milestone = await demandOpen(ctx, input.milestoneId);
  const decidedOn = input.decidedOn ?? ctx.today;
  if (decidedOn > ctx.today) throw new AppError('futureDate', { date: decidedOn });
  const evidence = await findRecords(ctx.db, 'evidence', { milestone_id: milestone.id });
  const report = await demandReport(ctx, milestone, evidence, decidedOn);
  const live = liveEvidence(evidence, decidedOn).filter((one) => one.withdrawnOn === null);
  const judged = judgedEvidence(live, input.evidenceIds);
  await demandOthersWork(ctx, report, judged);
  const percentage = verdict === 'verified' ? verifiedPart(milestone, report, input) : null;
  await keepNew(ctx, 'verdict', {
    planId: milestone.planId,
    commitmentId: milestone.commitmentId,
    milestoneId: milestone.id,
    reportId: report.id,
    verdict,
    percentage,
    reason: input.reason ?? '',
    evidenceIds: judged.map((one) => one.id),
    decidedOn,
    decidedBy: ctx.actor.memberId,
    recordedAt: ctx.now,
  });
  return milestonePage(ctx, milestone.id);
}

/** The report that waits for a verdict on its day, or has one that may be changed. */
async function demandReport(
  ctx: CommandContext,
  milestone: Milestone,
  evidence: readonly Evidence[],
  on: string,
): Promise<ProgressReport> {
  const where = { milestone_id: milestone.id };
  const reports = await findRecords(ctx.db, 'progressReport', where);
  const verdicts = await findRecords(ctx.db, 'verdict', where);
  const report = reportToJudge({ reports, evidence, verdicts }, on);
  if (report === null) throw new AppError('nothingToVerify', { code: milestone.code });
  return report;
}

/** How much is verified, null for the whole milestone: never more than was reported, and less only with a reason. */
function verifiedPart(milestone: Milestone, report: ProgressReport, input: VerdictInput): number | null {
  const reported = report.percentage;
  const percentage = input.percentage ?? reported;
  const details = { code: milestone.code, percentage, reported };
  if (percentage > reported) throw new AppError('beyondReported', details);
  if (percentage < reported && (input.reason ?? '').trim() === '')
    throw new AppError('partNeedsReason', details);
  return percentage === 100 ? null : percentage;
}

function judgedEvidence(live: readonly Evidence[], named: readonly string[] | undefined): Evidence[] {
  if (named === undefined && live.length === 0) throw new AppError('evidenceNotLive');
  if (named === undefined) return [...live];
  return [...new Set(named)].map((id) => {
    const evidence = live.find((one) => one.id === id);
    if (evidence === undefined) throw new AppError('evidenceNotLive', { title: id });
    return evidence;
  });
}

/** Nobody verifies what they reported, captured or supplied, whatever hats they wear (domain: who is at the table). */
async function demandOthersWork(
  ctx: CommandContext,
  report: ProgressReport,
  judged: readonly Evidence[],
): Promise<void> {
  const judge = await demand(ctx, 'member', ctx.actor.memberId ?? '');
  const involved = new Set(
    [report, ...judged].flatMap((one) => [
      'reportedBy' in one ? one.reportedBy : one.suppliedBy,
      one.capturedBy,
    ]),
  );
  for (const id of involved) {
    if (id !== null && isSamePerson(judge, await demand(ctx, 'member', id))) {
      throw new AppError('ownWork', { name: judge.name });
    }
  }
}
