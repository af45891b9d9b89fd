import type { ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Attendance, Meeting, MeetingPage } from '../../../shared/meetings.ts';
import type { Member } from '../../../shared/members.ts';
import { alternatesOn, quorumOf, seatsOn, type Seat } from '../../../shared/quorum.ts';
import { quorumSentence } from '../../../shared/quorum-text.ts';
import type { CommandContext, Context } from '../context.ts';
import { findRecords } from '../database/queries/records.ts';
import { conflictWith, definedOnly, demand, demandVersion, keepChanged, keepNew } from '../save.ts';
import { freeCode } from './commitments.ts';
import { meetingPage } from './meeting-page.ts';

/** Calls a session with its agenda, numbered within its plan; one already past can be captured too. */
export async function conveneMeeting(
  ctx: CommandContext,
  { planId, values }: ParsedInputOf<'meeting.convene'>,
): Promise<MeetingPage> {
  const plan = await demand(ctx, 'plan', planId);
  const inPlan = await findRecords(ctx.db, 'meeting', { plan_id: planId });
  const today = values.meetsOn < ctx.today ? values.meetsOn : ctx.today;
  const meeting = await keepNew(ctx, 'meeting', {
    ...definedOnly(values),
    planId,
    code: freeCode(inPlan, (n) => `S-${String(n).padStart(2, '0')}`),
    convenedOn: values.convenedOn ?? today,
    quorumShare: plan.quorumShare,
    quorumEachSector: plan.quorumEachSector,
    capturedBy: ctx.actor.memberId,
    recordedAt: ctx.now,
  });
  demandSound(ctx, meeting);
  return meetingPage(ctx, meeting.id);
}

export async function reviseMeeting(
  ctx: CommandContext,
  { id, version, changes }: ParsedInputOf<'meeting.revise'>,
): Promise<MeetingPage> {
  await demandVersion(ctx, 'meeting', id, version);
  const before = await demandState(ctx, id, 'convened');
  demandSound(ctx, await keepChanged(ctx, 'meeting', before, definedOnly(changes)));
  return meetingPage(ctx, id);
}

export async function cancelMeeting(
  ctx: CommandContext,
  { id, version, reason }: ParsedInputOf<'meeting.cancel'>,
): Promise<MeetingPage> {
  await demandVersion(ctx, 'meeting', id, version);
  const before = await demandState(ctx, id, 'convened');
  await keepChanged(ctx, 'meeting', before, { state: 'cancelled', cancelReason: reason });
  return meetingPage(ctx, id);
}

/** A session is called before it meets, for something, and on a day that has come. */
function demandSound(ctx: CommandContext, { convenedOn, meetsOn, agenda }: Meeting): void {
  if (convenedOn > ctx.today) throw new AppError('futureDate', { date: convenedOn });
  if (meetsOn < convenedOn) throw new AppError('endBeforeStart');
  if (agenda.every((item) => item.trim() === '')) {
    throw new AppError('invalid', { issues: [{ path: 'agenda', problem: 'missing' }] });
  }
}

/** The session in that state; refuses one that is in another. */
export async function demandState(ctx: Context, id: string, ...states: Meeting['state'][]): Promise<Meeting> {
  const meeting = await demand(ctx, 'meeting', id);
  if (states.includes(meeting.state)) return meeting;
  throw new AppError('meetingState', { code: meeting.code, state: meeting.state });
}

/** Records who was there and what was said; the quorum follows from the rule that the plan has then. */
export async function recordMeeting(
  ctx: CommandContext,
  { id, version, attendance, minutes }: ParsedInputOf<'meeting.record'>,
): Promise<MeetingPage> {
  await demandSeen(ctx, id, version);
  const before = await demandState(ctx, id, 'convened', 'held');
  if (before.meetsOn > ctx.today) throw new AppError('futureDate', { date: before.meetsOn });
  const isFirst = before.state === 'convened';
  const words = minutes === undefined ? {} : { minutes };
  if (attendance === undefined && !isFirst) {
    await keepChanged(ctx, 'meeting', before, words);
    return meetingPage(ctx, id);
  }
  if (!isFirst) await demandNothingDecided(ctx, before);
  const seats = await keepAttendance(ctx, before, attendance ?? []);
  const { quorumShare, quorumEachSector } = isFirst ? await demand(ctx, 'plan', before.planId) : before;
  const rule = { quorumShare, quorumEachSector };
  const hasQuorum = quorumOf(rule, seats).isReached;
  await keepChanged(ctx, 'meeting', before, { state: 'held', ...rule, hasQuorum, ...words });
  return meetingPage(ctx, id);
}

/** The version that whoever records saw; a later one is answered with who was there by then. */
async function demandSeen(ctx: Context, id: string, version: number): Promise<void> {
  const meeting = await demand(ctx, 'meeting', id);
  if (meeting.version === version) return;
  const found = await conflictWith(ctx, 'meeting', meeting, version);
  const kept = await findRecords(ctx.db, 'attendance', { meeting_id: id });
  const attendance = kept.map(({ seatId, presence, alternateId }) => ({ seatId, presence, alternateId }));
  const { record, ...details } = found.details;
  throw new AppError('conflict', { ...details, record: { ...(record as Meeting), attendance } });
}

async function demandNothingDecided(ctx: Context, { id, code }: Meeting): Promise<void> {
  const votes = await findRecords(ctx.db, 'vote', { meeting_id: id });
  const agreements = await findRecords(ctx.db, 'agreement', { meeting_id: id });
  if (votes.length + agreements.length > 0) throw new AppError('meetingVoted', { code });
}

type Said = NonNullable<ParsedInputOf<'meeting.record'>['attendance']>[number];

/** One record a seat of the day; seats of which nothing is said were absent. */
async function keepAttendance(
  ctx: CommandContext,
  meeting: Meeting,
  said: readonly Said[],
): Promise<Attendance[]> {
  const members = await findRecords(ctx.db, 'member');
  const plan = await demand(ctx, 'plan', meeting.planId);
  const seats = seatsOn(members, meeting.meetsOn, plan);
  demandSeats(said, seats, members);
  const known = await findRecords(ctx.db, 'attendance', { meeting_id: meeting.id });
  const kept: Attendance[] = [];
  for (const { memberId, sector } of seats) {
    const own = said.find(({ seatId }) => seatId === memberId);
    const presence = own?.presence ?? 'absent';
    const alternateId = presence === 'alternate' ? (own?.alternateId ?? null) : null;
    if (presence === 'alternate')
      demandAlternate(members, alternatesOn(members, meeting.meetsOn, sector, plan), alternateId);
    const before = known.find(({ seatId }) => seatId === memberId);
    const values = { sector, presence, alternateId };
    const place = { planId: meeting.planId, meetingId: meeting.id, seatId: memberId, recordedAt: ctx.now };
    kept.push(
      before === undefined
        ? await keepNew(ctx, 'attendance', { ...place, ...values })
        : await keepChanged(ctx, 'attendance', before, values),
    );
  }
  return kept;
}

/** The name of a member, to say of whom a refusal speaks. */
export const nameIn = (members: readonly Member[], id: string | null): string =>
  members.find((one) => one.id === id)?.name ?? '';

/** Each seat once, each of them held on the day, and nobody in two of them. */
function demandSeats(said: readonly Said[], seats: readonly Seat[], members: readonly Member[]): void {
  const seen = new Set<string>();
  for (const { seatId, alternateId, presence } of said) {
    if (!seats.some(({ memberId }) => memberId === seatId)) {
      throw new AppError('memberInactive', { name: nameIn(members, seatId) });
    }
    const alternate = presence === 'alternate' ? (alternateId ?? null) : null;
    for (const id of alternate === null ? [seatId] : [seatId, alternate]) {
      if (seen.has(id)) throw new AppError('seatTwice', { name: nameIn(members, id) });
      seen.add(id);
    }
  }
}

function demandAlternate(
  members: readonly Member[],
  alternates: readonly string[],
  alternateId: string | null,
): void {
  if (alternateId !== null && alternates.includes(alternateId)) return;
  throw new AppError('notAnAlternate', { name: nameIn(members, alternateId) });
}

/** A session that may decide: it was held, and with quorum. */
export async function demandQuorum(ctx: Context, id: string): Promise<Meeting> {
  const meeting = await demandState(ctx, id, 'held');
  if (meeting.hasQuorum) return meeting;
  const attendance = await findRecords(ctx.db, 'attendance', { meeting_id: id });
  const sentence = quorumSentence(quorumOf(meeting, attendance), meeting.quorumShare);
  throw new AppError('noQuorum', { code: meeting.code, sentence });
}
