import type { Agreement } from '../../../shared/agreements.ts';
import type { ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Meeting, MeetingPage, Vote } from '../../../shared/meetings.ts';
import { carries, isPresent } from '../../../shared/quorum.ts';
import type { CommandContext, Context } from '../context.ts';
import { findRecords } from '../database/queries/records.ts';
import { demand, keepChanged, keepNew } from '../save.ts';
import { meetingPage } from './meeting-page.ts';
import { demandQuorum, nameIn } from './meetings.ts';

type Cast = Pick<ParsedInputOf<'meeting.vote'>, 'subject' | 'rule' | 'inFavour' | 'against' | 'abstained'>;
type Correction = Pick<Vote, 'correctsId' | 'correctionReason'>;

/** A vote by the seats present, each at most once; whether it carries follows from its rule. */
export async function voteInMeeting(
  ctx: CommandContext,
  { meetingId, ...cast }: ParsedInputOf<'meeting.vote'>,
): Promise<MeetingPage> {
  const meeting = await demandQuorum(ctx, meetingId);
  const { decisionRule } = await demand(ctx, 'plan', meeting.planId);
  await keepVote(ctx, meeting, { ...cast, rule: cast.rule ?? decisionRule });
  return meetingPage(ctx, meeting.id);
}

/**
 * Records a vote again under the same checks; the first stays as it was. What was agreed by the first goes on resting
 * on the new one; where the new one would not carry, it is refused: what was decided is not undone by rewriting a vote.
 */
export async function correctVote(
  ctx: CommandContext,
  { voteId, reason, ...cast }: ParsedInputOf<'meeting.correctVote'>,
): Promise<MeetingPage> {
  const first = await demandStanding(ctx, voteId);
  const meeting = await demandQuorum(ctx, first.meetingId);
  const correction = { correctsId: first.id, correctionReason: reason };
  const vote = await keepVote(ctx, meeting, { ...cast, rule: cast.rule ?? first.rule }, correction);
  const upheld = (await findRecords(ctx.db, 'agreement', { meeting_id: meeting.id })).filter(
    (one) => one.voteId === first.id && isInForce(one),
  );
  for (const agreement of upheld) {
    if (!vote.isApproved)
      throw new AppError('voteUpholds', { code: agreement.code, isOpen: isOpen(agreement) });
    await keepChanged(ctx, 'agreement', agreement, { voteId: vote.id });
  }
  return meetingPage(ctx, meeting.id);
}

/** What was cancelled binds nobody, except where it had already changed something. */
const isInForce = ({ state, appliedOn }: Agreement): boolean => state !== 'cancelled' || appliedOn !== null;
const isOpen = ({ state, appliedOn }: Agreement): boolean => state === 'open' && appliedOn === null;

/** A vote that no other has corrected. */
export async function demandStanding(ctx: Context, id: string): Promise<Vote> {
  const vote = await demand(ctx, 'vote', id);
  const [later] = await findRecords(ctx.db, 'vote', { corrects_id: id });
  if (later !== undefined) throw new AppError('voteCorrected', { subject: vote.subject });
  return vote;
}

async function keepVote(
  ctx: CommandContext,
  meeting: Meeting,
  { subject, rule, inFavour, against = [], abstained = [] }: Cast & Pick<Vote, 'rule'>,
  correction: Correction = { correctsId: null, correctionReason: '' },
): Promise<Vote> {
  const attendance = await findRecords(ctx.db, 'attendance', { meeting_id: meeting.id });
  const there = new Set(attendance.filter((one) => isPresent(one.presence)).map(({ seatId }) => seatId));
  await demandBallots(ctx, there, [...inFavour, ...against, ...abstained]);
  const ballots = {
    inFavour: inFavour.length,
    against: against.length,
    abstained: abstained.length,
    present: there.size,
  };
  return keepNew(ctx, 'vote', {
    ...{ planId: meeting.planId, meetingId: meeting.id, subject, rule },
    ...{ inFavour, against, abstained, present: there.size },
    isApproved: carries(rule, ballots),
    ...correction,
    capturedBy: ctx.actor.memberId,
    recordedAt: ctx.now,
  });
}

/** Somebody voted, and each who did sat in the session and voted once. */
async function demandBallots(
  ctx: Context,
  there: ReadonlySet<string>,
  seats: readonly string[],
): Promise<void> {
  if (seats.length === 0) {
    throw new AppError('invalid', { issues: [{ path: 'inFavour', problem: 'missing' }] });
  }
  const members = await findRecords(ctx.db, 'member');
  const seen = new Set<string>();
  for (const seat of seats) {
    if (!there.has(seat)) throw new AppError('notASeat', { name: nameIn(members, seat) });
    if (seen.has(seat)) throw new AppError('seatTwice', { name: nameIn(members, seat) });
    seen.add(seat);
  }
}
