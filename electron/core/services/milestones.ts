import type { CommitmentDetail } from '../../../shared/commitments.ts';
import type { ParsedInputOf } from '../../../shared/contract.ts';
import type { PreciseDate } from '../../../shared/dates.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Milestone, MilestonePage, Replanning } from '../../../shared/milestones.ts';
import { principalId } from '../actor.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { CommandContext } from '../context.ts';
import { findRecords } from '../database/queries/records.ts';
import { demand, demandVersion, keepChanged, keepNew } from '../save.ts';
import { commitmentDetail, demandNewCode, demandReason, freeCode, nextPosition } from './commitments.ts';
import { demandMemberOf } from './committees.ts';
import { demandNoCycle } from './dependencies.ts';
import { milestonePage } from './milestone-page.ts';
import { demandOrder } from './plans.ts';

export async function addMilestone(
  ctx: CommandContext,
  input: ParsedInputOf<'milestone.add'>,
): Promise<CommitmentDetail> {
  const commitment = await demand(ctx, 'commitment', input.commitmentId);
  const parent = await parentOf(ctx, input.parentId ?? null, commitment.id);
  const inPlan = await findRecords(ctx.db, 'milestone', { plan_id: commitment.planId });
  const siblings = inPlan.filter(
    (one) => one.commitmentId === commitment.id && one.parentId === (parent?.id ?? null),
  );
  const prefix = (parent ?? commitment).code;
  const code = input.values.code ?? freeCode(siblings, (n) => `${prefix}.${String(n)}`);
  demandNewCode(inPlan, 'milestone', code);
  const values = input.values as Partial<Milestone>;
  const milestone = await keepNew(ctx, 'milestone', {
    ...values,
    planId: commitment.planId,
    commitmentId: commitment.id,
    parentId: parent?.id ?? null,
    code,
    position: values.position ?? nextPosition(siblings),
    ...(values.start === undefined ? {} : { originalStart: values.start }),
    ...(values.due === undefined ? {} : { originalDue: values.due }),
  });
  demandSound(milestone, [...inPlan, milestone]);
  return commitmentDetail(ctx, commitment.id);
}

/** An activity goes under a milestone of the same commitment that has no reports of its own. */
async function parentOf(
  ctx: CommandContext,
  parentId: string | null,
  commitmentId: string,
): Promise<Milestone | null> {
  if (parentId === null) return null;
  const parent = await demand(ctx, 'milestone', parentId);
  if (parent.parentId !== null) throw new AppError('activityTooDeep');
  if (parent.commitmentId !== commitmentId) throw new AppError('otherPlan');
  const reports = await findRecords(ctx.db, 'progressReport', { milestone_id: parent.id });
  if (reports.length > 0) throw new AppError('inUse', { entity: 'milestone', id: parent.code });
  return parent;
}

export async function reviseMilestone(
  ctx: CommandContext,
  input: ParsedInputOf<'milestone.revise'>,
): Promise<MilestonePage> {
  const before = await demandVersion(ctx, 'milestone', input.id, input.version);
  const inPlan = await findRecords(ctx.db, 'milestone', { plan_id: before.planId });
  const others = inPlan.filter((one) => one.id !== before.id);
  if (input.changes.code !== undefined) demandNewCode(others, 'milestone', input.changes.code);
  const milestone = await keepChanged(ctx, 'milestone', before, input.changes as Partial<Milestone>);
  demandSound(milestone, [...others, milestone]);
  return milestonePage(ctx, milestone.id);
}

function demandSound(milestone: Milestone, inPlan: readonly Milestone[]): void {
  demandOrder(milestone.start, milestone.due);
  demandReason(milestone.isCounted, milestone.notCountedReason, 'notCountedReason');
  demandNoCycle(milestone, inPlan);
}

/** Moves dates; the first ones stay in the record for ever, and the change with its reason beside them. */
export async function replanMilestone(
  ctx: CommandContext,
  input: ParsedInputOf<'milestone.replan'>,
): Promise<MilestonePage> {
  const before = await demandVersion(ctx, 'milestone', input.id, input.version);
  if (input.requestedBy !== undefined && input.requestedBy !== null)
    await demandMemberOf(ctx, before.planId, input.requestedBy);
  await moveDates(ctx, before, {
    ...input,
    agreement: input.agreement ?? '',
    requestedBy: input.requestedBy ?? null,
    decidedOn: input.decidedOn ?? ctx.today,
  });
  return milestonePage(ctx, before.id);
}

type Move = Pick<Replanning, 'reason' | 'agreement' | 'requestedBy' | 'decidedOn'> & {
  start?: PreciseDate | undefined;
  due?: PreciseDate | undefined;
  /** Left out: whoever acts; null where the committee agreed on it. */
  approvedBy?: string | null;
};

/** The dates that a move leads to; refuses one that is no change, is back to front, or of what was retired. */
export function demandMove(
  before: Milestone,
  move: Pick<Move, 'start' | 'due'>,
): Pick<Milestone, 'start' | 'due'> {
  if (before.state === 'retired') throw new AppError('milestoneClosed', { code: before.code });
  const start = move.start ?? before.start;
  const due = move.due ?? before.due;
  demandOrder(start, due);
  if (canonicalJson({ start, due }) === canonicalJson({ start: before.start, due: before.due })) {
    throw new AppError('invalid', { issues: [{ path: 'due', problem: 'missing' }] });
  }
  return { start, due };
}

/** The milestone at its new dates, with the record of the move. */
export async function moveDates(ctx: CommandContext, before: Milestone, move: Move): Promise<Replanning> {
  const { reason, agreement, requestedBy, decidedOn } = move;
  if (decidedOn > ctx.today) throw new AppError('futureDate', { date: decidedOn });
  const { start, due } = demandMove(before, move);
  await keepChanged(ctx, 'milestone', before, { start, due });
  return keepNew(ctx, 'replanning', {
    planId: before.planId,
    commitmentId: before.commitmentId,
    milestoneId: before.id,
    oldStart: before.start,
    newStart: start,
    oldDue: before.due,
    newDue: due,
    reason,
    agreement,
    requestedBy,
    approvedBy: move.approvedBy === undefined ? principalId(ctx.actor) : move.approvedBy,
    decidedOn,
    recordedAt: ctx.now,
  });
}
