import type { Meeting } from '../../../../shared/meetings.ts';
import type { Plan } from '../../../../shared/plans.ts';
import { carries, isPresent, quorumOf } from '../../../../shared/quorum.ts';
import { sectors } from '../../../../shared/roles.ts';
import type { Book } from './book.ts';
import { hasHappened, instantOf } from './clock.ts';
import { exampleMembers, type MemberKey } from './people.ts';
import { sessions, type SessionScript } from './sessions.ts';

/** Writes the sessions that had been called by the last day played, and what came of those that were held. */
export function playSessions(book: Book, plan: Plan): void {
  const called = sessions.filter(({ convenedOn }) => hasHappened(book.until, convenedOn));
  for (const [i, script] of called.entries()) playSession(book, plan, script, i + 1);
}

const isHeld = (book: Book, { meetsOn, sits }: SessionScript): boolean =>
  sits.length > 0 && hasHappened(book.until, meetsOn, instantOf(meetsOn, 'note'));

function playSession(book: Book, plan: Plan, script: SessionScript, position: number): void {
  const { sits, votes, agreements, minutes, ...called } = script;
  const wasHeld = isHeld(book, script);
  const attended = sits.map((one) => ({
    ...one,
    sector: sectors.find((sector) => sector === exampleMembers[one.seat].role) ?? 'government',
    presence: one.presence ?? (one.alternate === undefined ? ('titular' as const) : ('alternate' as const)),
  }));
  const meeting = book.add('meeting', {
    ...called,
    planId: plan.id,
    code: `S-${String(position).padStart(2, '0')}`,
    state: wasHeld ? 'held' : 'convened',
    quorumShare: plan.quorumShare,
    quorumEachSector: plan.quorumEachSector,
    hasQuorum: wasHeld && quorumOf(plan, attended).isReached,
    minutes: wasHeld ? minutes : '',
    capturedBy: book.member('cano'),
    recordedAt: instantOf(script.convenedOn, 'note'),
  });
  if (!wasHeld) return;
  for (const { seat, alternate, sector, presence } of attended) {
    const seatId = book.member(seat);
    if (seatId === null) continue;
    book.add('attendance', {
      ...{ planId: plan.id, meetingId: meeting.id, seatId, sector, presence },
      alternateId: book.member(alternate),
      recordedAt: instantOf(meeting.meetsOn, 'note'),
    });
  }
  const present = attended.filter((one) => isPresent(one.presence)).length;
  for (const vote of votes) playVote(book, meeting, vote, present);
  for (const agreement of agreements) playAgreement(book, meeting, agreement);
}

function playVote(
  book: Book,
  { planId, id, meetsOn }: Meeting,
  { subject, rule, ...cast }: SessionScript['votes'][number],
  present: number,
): void {
  const ids = (keys: readonly MemberKey[]): string[] => keys.flatMap((key) => book.member(key) ?? []);
  const [inFavour, against, abstained] = [ids(cast.inFavour), ids(cast.against), ids(cast.abstained)];
  const ballots = {
    inFavour: inFavour.length,
    against: against.length,
    abstained: abstained.length,
    present,
  };
  book.add('vote', {
    ...{ planId, meetingId: id, subject, rule, inFavour, against, abstained, present },
    isApproved: carries(rule, ballots),
    capturedBy: book.member('cano'),
    recordedAt: instantOf(meetsOn, 'note'),
  });
}

function playAgreement(
  book: Book,
  { planId, id, meetsOn }: Meeting,
  { text, dueOn, member, isVoted, done }: SessionScript['agreements'][number],
): void {
  const isDone = done !== undefined && hasHappened(book.until, done.on, instantOf(done.on, 'note'));
  book.add('agreement', {
    ...{ planId, meetingId: id, text, dueOn },
    code: `A-${String(book.of('agreement').length + 1).padStart(2, '0')}`,
    memberId: book.member(member),
    voteId: isVoted === true ? (book.of('vote').at(-1)?.id ?? null) : null,
    ...(isDone
      ? { state: 'done', resolvedOn: done.on, resolvedBy: book.member(member), note: done.note }
      : {}),
    capturedBy: book.member('cano'),
    recordedAt: instantOf(meetsOn, 'note'),
  });
}
