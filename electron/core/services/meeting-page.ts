import {
  answersFor,
  isOverdueOn,
  standingOn,
  type Agreement,
  type AgreementView,
} from '../../../shared/agreements.ts';
import { firstDayOf } from '../../../shared/dates.ts';
import type {
  Attendance,
  CommitteeRule,
  Meeting,
  MeetingList,
  MeetingPage,
  MeetingRow,
  SeatView,
  Vote,
  VoteView,
} from '../../../shared/meetings.ts';
import type { Member } from '../../../shared/members.ts';
import { obligationsOn } from '../../../shared/obligations.ts';
import type { Plan } from '../../../shared/plans.ts';
import { alternatesOn, quorumOf, seatsOn } from '../../../shared/quorum.ts';
import { sectors } from '../../../shared/roles.ts';
import { actsIn, principalId } from '../actor.ts';
import type { Context } from '../context.ts';
import { findRecords, findRecordsById } from '../database/queries/records.ts';
import { dayOf } from '../day-of.ts';
import { demand } from '../save.ts';
import { history } from './history.ts';
import { institutionName, loadDirectory, memberName, type Directory } from './names.ts';

const ruleOf = ({ quorumShare, quorumEachSector, decisionRule }: Plan): CommitteeRule => ({
  quorumShare,
  quorumEachSector,
  decisionRule,
});

/** The sessions of a plan, what is to come first, and what the committee owes about them. */
export async function listMeetings(ctx: Context, { planId }: { planId: string }): Promise<MeetingList> {
  const plan = await demand(ctx, 'plan', planId);
  const where = { plan_id: planId };
  const meetings = await findRecords(ctx.db, 'meeting', where);
  const attendance = Map.groupBy(await findRecords(ctx.db, 'attendance', where), (one) => one.meetingId);
  const agreements = Map.groupBy(await findRecords(ctx.db, 'agreement', where), (one) => one.meetingId);
  const facts = { start: firstDayOf(plan.start), end: plan.end.on, meetings };
  return {
    items: meetings
      .toSorted((a, b) => compare(b.meetsOn, a.meetsOn) || compare(b.id, a.id))
      .map((one) => rowOf(one, attendance.get(one.id) ?? [], agreements.get(one.id) ?? [])),
    rule: ruleOf(plan),
    obligations: obligationsOn(facts, ctx.today),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function rowOf(
  meeting: Meeting,
  attendance: readonly Attendance[],
  agreements: readonly Agreement[],
): MeetingRow {
  return {
    ...meeting,
    quorum: meeting.state === 'held' ? quorumOf(meeting, attendance) : null,
    agreements: agreements.length,
    openAgreements: agreements.filter(({ state }) => state === 'open').length,
  };
}

export const readMeeting = (ctx: Context, { id }: { id: string }): Promise<MeetingPage> =>
  meetingPage(ctx, id);

/** Everything on the page of a session. */
export async function meetingPage(ctx: Context, id: string): Promise<MeetingPage> {
  const meeting = await demand(ctx, 'meeting', id);
  const plan = await demand(ctx, 'plan', meeting.planId);
  const where = { meeting_id: id };
  const attendance = await findRecords(ctx.db, 'attendance', where);
  const agreements = await findRecords(ctx.db, 'agreement', where);
  const directory = await loadDirectory(ctx.db);
  return {
    meeting: rowOf(meeting, attendance, agreements),
    plan: { id: plan.id, code: plan.code, name: plan.name },
    rule: ruleOf(plan),
    seats: seatViews(meeting, plan, attendance, directory),
    alternates: alternatesOf(meeting, plan, directory),
    votes: voteViews(await findRecords(ctx.db, 'vote', where), directory),
    agreements: await agreementViews(ctx, directory, agreements),
    history: await meetingHistory(ctx, meeting),
  };
}

/** The seats as they were recorded; before that, those of the day on which the session is called. */
function seatViews(
  meeting: Meeting,
  plan: Plan,
  attendance: readonly Attendance[],
  directory: Directory,
): SeatView[] {
  const blank = { presence: 'absent', alternateId: null } as const;
  const seats =
    attendance.length > 0
      ? attendance
      : seatsOn([...directory.members.values()], meeting.meetsOn, plan).map(({ memberId, sector }) => ({
          ...{ seatId: memberId, sector },
          ...blank,
        }));
  return seats
    .map(({ seatId, sector, presence, alternateId }) => ({
      ...{ seatId, sector, presence, alternateId },
      name: memberName(directory, seatId) ?? '',
      alternateName: memberName(directory, alternateId),
    }))
    .sort(
      (a, b) => sectors.indexOf(a.sector) - sectors.indexOf(b.sector) || a.name.localeCompare(b.name, 'es'),
    );
}

/** Votes in the order in which they were recorded, numbered, each with what it corrects and what corrects it. */
function voteViews(votes: readonly Vote[], directory: Directory): VoteView[] {
  const inOrder = votes.toSorted((a, b) => compare(a.recordedAt, b.recordedAt) || compare(a.id, b.id));
  const numbers = new Map(inOrder.map(({ id }, i) => [id, i + 1]));
  const numberOf = (id: string): number => numbers.get(id) ?? 0;
  return inOrder.map((vote) => {
    const later = inOrder.find(({ correctsId }) => correctsId === vote.id);
    return {
      ...vote,
      number: numberOf(vote.id),
      capturedByName: memberName(directory, vote.capturedBy),
      corrects: vote.correctsId === null ? null : numberOf(vote.correctsId),
      correctedBy:
        later === undefined
          ? null
          : {
              number: numberOf(later.id),
              reason: later.correctionReason,
              who: memberName(directory, later.capturedBy),
              on: dayOf(new Date(later.recordedAt)),
            },
    };
  });
}

function alternatesOf({ meetsOn }: Meeting, plan: Plan, directory: Directory): MeetingPage['alternates'] {
  const members = [...directory.members.values()];
  return sectors.flatMap((sector) =>
    alternatesOn(members, meetsOn, sector, plan).map((id) => ({
      ...{ id, sector },
      name: memberName(directory, id) ?? '',
    })),
  );
}

/** What was done with the session itself, its votes and its agreements. */
async function meetingHistory(ctx: Context, { planId, id }: Meeting): Promise<MeetingPage['history']> {
  const kinds = ['meeting', 'vote', 'agreement'];
  const own = new Set([
    id,
    ...(await findRecords(ctx.db, 'vote', { meeting_id: id })).map((one) => one.id),
    ...(await findRecords(ctx.db, 'agreement', { meeting_id: id })).map((one) => one.id),
  ]);
  const entries = [];
  for (const entityId of own) entries.push(...(await history(ctx, { planId, entityId, limit: 20 })));
  return entries.filter(({ entity }) => kinds.includes(entity)).sort((a, b) => b.seq - a.seq);
}

/** Agreements with the names, the session and what they changed, as they stand today or stood on a day. */
export async function agreementViews(
  ctx: Context,
  directory: Directory,
  agreements: readonly Agreement[],
  on = ctx.today,
): Promise<AgreementView[]> {
  const meetings = await byId(
    ctx,
    'meeting',
    agreements.map((one) => one.meetingId),
  );
  const commitments = await byId(
    ctx,
    'commitment',
    agreements.map((one) => one.commitmentId),
  );
  const milestones = await byId(
    ctx,
    'milestone',
    agreements.map((one) => one.milestoneId),
  );
  const person = await personIn(ctx, directory, agreements[0]?.planId);
  return agreements.map((kept) => {
    const one = standingOn(kept, on);
    const meeting = meetings.get(one.meetingId);
    const milestone = milestones.get(one.milestoneId ?? '');
    const commitment = commitments.get(one.commitmentId ?? '');
    return {
      ...one,
      meetingCode: meeting?.code ?? '',
      meetsOn: meeting?.meetsOn ?? '',
      responsible: memberName(directory, one.memberId) ?? institutionName(directory, one.institutionId),
      target:
        milestone !== undefined
          ? { kind: 'milestone', id: milestone.id, code: milestone.code, title: milestone.title }
          : commitment !== undefined
            ? { kind: 'commitment', id: commitment.id, code: commitment.code, title: commitment.title }
            : null,
      isOverdue: isOverdueOn(one, on),
      isMine: answersFor(one, person),
    };
  });
}

/** Whoever looks, where they take part in the committee of the plan. */
async function personIn(
  ctx: Context,
  directory: Directory,
  planId: string | undefined,
): Promise<Member | null> {
  const id = principalId(ctx.actor);
  if (id === null || planId === undefined) return null;
  const isTheirs = actsIn(ctx.actor, await demand(ctx, 'plan', planId));
  return isTheirs ? (directory.members.get(id) ?? null) : null;
}

async function byId<R extends 'meeting' | 'commitment' | 'milestone'>(
  ctx: Context,
  name: R,
  ids: readonly (string | null)[],
) {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  return new Map((await findRecordsById(ctx.db, name, wanted)).map((one) => [one.id, one]));
}
