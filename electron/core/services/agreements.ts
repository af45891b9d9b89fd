import type { Agreement, AgreementList } from '../../../shared/agreements.ts';
import { answersFor } from '../../../shared/agreements.ts';
import type { ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Meeting, MeetingPage } from '../../../shared/meetings.ts';
import { permissions } from '../../../shared/permissions.ts';
import { principalId } from '../actor.ts';
import type { CommandContext, Context } from '../context.ts';
import { findRecords } from '../database/queries/records.ts';
import { demand, demandVersion, keepChanged, keepNew } from '../save.ts';
import { applyEffect, targetOf } from './agreement-effects.ts';
import { freeCode } from './commitments.ts';
import { demandMemberOf } from './committees.ts';
import { agreementViews, meetingPage } from './meeting-page.ts';
import { demandQuorum } from './meetings.ts';
import { loadDirectory } from './names.ts';
import { demandStanding } from './votes.ts';

type Input = ParsedInputOf<'agreement.add'>;

/** Writes down what a session with quorum agreed, numbered within its plan, and carries out what it does by itself. */
export async function addAgreement(ctx: CommandContext, input: Input): Promise<MeetingPage> {
  const meeting = await demandQuorum(ctx, input.meetingId);
  await demandCarried(ctx, meeting, input.voteId ?? null);
  await demandResponsible(ctx, meeting, input);
  const dueOn = input.dueOn ?? null;
  if (dueOn !== null && dueOn < meeting.meetsOn) throw new AppError('endBeforeStart');
  const inPlan = await findRecords(ctx.db, 'agreement', { plan_id: meeting.planId });
  const effect = input.effect ?? 'none';
  const code = freeCode(inPlan, (n) => `A-${String(n).padStart(2, '0')}`);
  const target = await targetOf(ctx, meeting, input);
  const replanningId = await applyEffect(ctx, meeting, { effect, code, text: input.text, ...target }, input);
  const carriedOut = effect === 'none' ? {} : { appliedOn: meeting.meetsOn };
  await keepNew(ctx, 'agreement', {
    ...{ planId: meeting.planId, meetingId: meeting.id, code, text: input.text, effect, dueOn },
    ...target,
    voteId: input.voteId ?? null,
    memberId: input.memberId ?? null,
    institutionId: input.institutionId ?? null,
    replanningId,
    ...carriedOut,
    ...(isFollowed(effect, input) ? {} : { state: 'done' as const, resolvedOn: meeting.meetsOn }),
    capturedBy: ctx.actor.memberId,
    recordedAt: ctx.now,
  });
  return meetingPage(ctx, meeting.id);
}

/** What was carried out by itself and is left to nobody is done. */
const isFollowed = (effect: Agreement['effect'], { memberId, institutionId }: Input): boolean =>
  effect === 'none' || (memberId ?? institutionId ?? null) !== null;

/** An agreement may rest on a vote of the same session, which must have carried. */
async function demandCarried(ctx: Context, meeting: Meeting, voteId: string | null): Promise<void> {
  if (voteId === null) return;
  const vote = await demandStanding(ctx, voteId);
  if (vote.meetingId !== meeting.id) throw new AppError('notFound', { entity: 'vote', id: voteId });
  if (!vote.isApproved) throw new AppError('voteNotCarried', { subject: vote.subject });
}

/** A person or an institution answers for it; what only is followed up needs one of them. */
async function demandResponsible(ctx: Context, { planId }: Meeting, input: Input): Promise<void> {
  const { memberId = null, institutionId = null, effect = 'none' } = input;
  if (memberId !== null) await demandMemberOf(ctx, planId, memberId);
  if (institutionId !== null) await demand(ctx, 'institution', institutionId);
  if (effect === 'none' && memberId === null && institutionId === null) {
    throw new AppError('invalid', { issues: [{ path: 'memberId', problem: 'missing' }] });
  }
}

/** Says that an agreement is done, or that it no longer stands, with a note of how or why. */
export async function resolveAgreement(
  ctx: CommandContext,
  input: ParsedInputOf<'agreement.resolve'>,
): Promise<MeetingPage> {
  const before = await demandVersion(ctx, 'agreement', input.id, input.version);
  if (before.state !== 'open') throw new AppError('agreementClosed', { code: before.code });
  await demandMayResolve(ctx, before, input.state);
  const meeting = await demand(ctx, 'meeting', before.meetingId);
  const resolvedOn = input.resolvedOn ?? ctx.today;
  if (resolvedOn > ctx.today) throw new AppError('futureDate', { date: resolvedOn });
  if (resolvedOn < meeting.meetsOn) throw new AppError('endBeforeStart');
  const resolved = { state: input.state, note: input.note, resolvedOn, resolvedBy: principalId(ctx.actor) };
  await keepChanged(ctx, 'agreement', before, resolved);
  return meetingPage(ctx, before.meetingId);
}

/** Who keeps the sessions resolves all of them; who answers for one says that it is done. */
async function demandMayResolve(
  ctx: CommandContext,
  agreement: Agreement,
  state: 'done' | 'cancelled',
): Promise<void> {
  if (permissions.meet.roles.some((role) => role === ctx.actor.role)) return;
  const id = principalId(ctx.actor);
  const person = id === null ? null : await demand(ctx, 'member', id);
  if (state === 'done' && answersFor(agreement, person)) return;
  throw new AppError('agreementOfAnother', { code: agreement.code });
}

/** The agreements of a plan, or of what they change, those that wait before the others, the first due before. */
export async function listAgreements(
  ctx: Context,
  input: ParsedInputOf<'agreement.list'>,
): Promise<AgreementList> {
  const { planId, commitmentId, milestoneId, on = ctx.today, state, isOverdue, mine } = input;
  await demand(ctx, 'plan', planId);
  const inPlan = await findRecords(ctx.db, 'agreement', { plan_id: planId });
  const all = (await agreementViews(ctx, await loadDirectory(ctx.db), inPlan, on)).filter(
    (one) =>
      one.meetsOn <= on &&
      (commitmentId === undefined || one.commitmentId === commitmentId) &&
      (milestoneId === undefined || one.milestoneId === milestoneId),
  );
  const counts = { open: 0, overdue: 0, done: 0, cancelled: 0 };
  for (const one of all) {
    counts[one.state] += 1;
    if (one.isOverdue) counts.overdue += 1;
  }
  const items = all
    .filter((one) => state === undefined || one.state === state)
    .filter((one) => isOverdue === undefined || one.isOverdue === isOverdue)
    .filter((one) => mine !== true || one.isMine)
    .sort((a, b) => compare(orderOf(a), orderOf(b)));
  return { on, items, counts };
}

const orderOf = ({ state, dueOn, code }: Agreement): string =>
  `${state === 'open' ? '0' : '1'} ${dueOn ?? '9999'} ${code}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
