import type { ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import type { MilestonePage } from '../../../shared/milestones.ts';
import type { ReplanList, ReplanRequest } from '../../../shared/replan-requests.ts';
import { principalId } from '../actor.ts';
import type { CommandContext, Context } from '../context.ts';
import { findRecords, findRecordsById } from '../database/queries/records.ts';
import { demand, demandVersion, keepChanged, keepNew } from '../save.ts';
import { milestonePage } from './milestone-page.ts';
import { demandMove, moveDates } from './milestones.ts';
import { loadDirectory, memberName, requestView } from './names.ts';
import { capturer } from './progress-reports.ts';

/** Government asks to move the dates of a milestone; nothing moves until the oversight body approves. */
export async function requestReplanning(
  ctx: CommandContext,
  input: ParsedInputOf<'replan.request'>,
): Promise<MilestonePage> {
  const milestone = await demand(ctx, 'milestone', input.milestoneId);
  const requestedOn = input.requestedOn ?? ctx.today;
  if (requestedOn > ctx.today) throw new AppError('futureDate', { date: requestedOn });
  const asked = demandMove(milestone, input);
  const earlier = await findRecords(ctx.db, 'replanRequest', { milestone_id: milestone.id });
  if (earlier.some((one) => one.state === 'asked')) {
    throw new AppError('replanRequestOpen', { code: milestone.code });
  }
  await keepNew(ctx, 'replanRequest', {
    planId: milestone.planId,
    commitmentId: milestone.commitmentId,
    milestoneId: milestone.id,
    newStart: asked.start,
    newDue: asked.due,
    reason: input.reason,
    requestedBy: principalId(ctx.actor),
    capturedBy: capturer(ctx),
    requestedOn,
    recordedAt: ctx.now,
  });
  return milestonePage(ctx, milestone.id);
}

/** The dates move as they were asked for, with the reason of whoever asked and the agreement of who approves. */
export async function approveReplanning(
  ctx: CommandContext,
  input: ParsedInputOf<'replan.approve'>,
): Promise<MilestonePage> {
  const request = await demandOpenRequest(ctx, input);
  const decidedOn = demandDecisionDay(ctx, request, input.decidedOn ?? ctx.today);
  const milestone = await demand(ctx, 'milestone', request.milestoneId);
  const agreement = input.agreement ?? '';
  const replanning = await moveDates(ctx, milestone, {
    start: request.newStart,
    due: request.newDue,
    reason: request.reason,
    agreement,
    requestedBy: request.requestedBy,
    decidedOn,
  });
  const decided = { decidedOn, decisionNote: input.note ?? '', agreement, replanningId: replanning.id };
  return decide(ctx, request, { state: 'approved', ...decided });
}

/** The dates stay; the reason is there for whoever asked to read. */
export async function refuseReplanning(
  ctx: CommandContext,
  input: ParsedInputOf<'replan.refuse'>,
): Promise<MilestonePage> {
  const request = await demandOpenRequest(ctx, input);
  const decidedOn = demandDecisionDay(ctx, request, input.decidedOn ?? ctx.today);
  return decide(ctx, request, { state: 'refused', decidedOn, decisionNote: input.reason });
}

/** Only who asked takes a request back. */
export async function withdrawReplanning(
  ctx: CommandContext,
  input: ParsedInputOf<'replan.withdraw'>,
): Promise<MilestonePage> {
  const request = await demandOpenRequest(ctx, input);
  if (request.requestedBy !== null && request.requestedBy !== principalId(ctx.actor)) {
    const { name } = await demand(ctx, 'member', request.requestedBy);
    throw new AppError('replanRequestOfAnother', { name });
  }
  return decide(ctx, request, {
    state: 'withdrawn',
    decidedOn: ctx.today,
    decisionNote: input.note ?? '',
  });
}

async function decide(
  ctx: CommandContext,
  request: ReplanRequest,
  decision: Partial<ReplanRequest>,
): Promise<MilestonePage> {
  await keepChanged(ctx, 'replanRequest', request, { ...decision, decidedBy: principalId(ctx.actor) });
  return milestonePage(ctx, request.milestoneId);
}

async function demandOpenRequest(
  ctx: CommandContext,
  { id, version }: { id: string; version: number },
): Promise<ReplanRequest> {
  const request = await demandVersion(ctx, 'replanRequest', id, version);
  if (request.state !== 'asked') throw new AppError('replanRequestClosed');
  return request;
}

function demandDecisionDay(ctx: CommandContext, request: ReplanRequest, decidedOn: string): string {
  if (decidedOn > ctx.today) throw new AppError('futureDate', { date: decidedOn });
  if (decidedOn < request.requestedOn) {
    throw new AppError('decisionBeforeRequest', { date: request.requestedOn });
  }
  return decidedOn;
}

/** What was asked in a plan, the open requests first, and all that was moved, newest first. */
export async function listReplannings(ctx: Context, { planId }: { planId: string }): Promise<ReplanList> {
  await demand(ctx, 'plan', planId);
  const where = { plan_id: planId };
  const requests = await findRecords(ctx.db, 'replanRequest', where);
  const replannings = await findRecords(ctx.db, 'replanning', where);
  const directory = await loadDirectory(ctx.db);
  const ids = new Set([...requests, ...replannings].map((one) => one.milestoneId));
  const milestones = new Map(
    (await findRecordsById(ctx.db, 'milestone', [...ids])).map((one) => [one.id, one]),
  );
  return {
    requests: requests.sort(openFirst).flatMap((request) => {
      const milestone = milestones.get(request.milestoneId);
      return milestone === undefined ? [] : [requestView(directory, milestone, request)];
    }),
    replannings: replannings
      .sort((a, b) => newest([a.decidedOn, a.recordedAt, a.id], [b.decidedOn, b.recordedAt, b.id]))
      .map((one) => ({
        ...one,
        milestoneCode: milestones.get(one.milestoneId)?.code ?? '',
        milestoneTitle: milestones.get(one.milestoneId)?.title ?? '',
        requestedByName: memberName(directory, one.requestedBy),
        approvedByName: memberName(directory, one.approvedBy),
      })),
  };
}

/** What still waits goes first, the oldest before; what was decided follows, the newest before. */
function openFirst(a: ReplanRequest, b: ReplanRequest): number {
  if ((a.state === 'asked') !== (b.state === 'asked')) return a.state === 'asked' ? -1 : 1;
  const order = newest([a.requestedOn, a.recordedAt, a.id], [b.requestedOn, b.recordedAt, b.id]);
  return a.state === 'asked' ? -order : order;
}

function newest(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [a.join(' '), b.join(' ')];
  return x < y ? 1 : x > y ? -1 : 0;
}
