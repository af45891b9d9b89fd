import type { Commitment } from '../../../../shared/commitments.ts';
import type { Book } from './book.ts';
import { hasHappened } from './clock.ts';
import { exampleMembers, type MemberKey } from './people.ts';
import type { Charge } from './script.ts';

const isMember = (key: Charge['who']): key is MemberKey => Object.hasOwn(exampleMembers, key);

/** Writes who answers for a commitment or a milestone, but for those whose seat begins later. */
export function playCharges(
  book: Book,
  charges: readonly Charge[],
  commitment: Commitment,
  milestoneId: string | null,
): void {
  for (const { who, kind, from, until } of charges) {
    const holder = isMember(who)
      ? { memberId: book.member(who), institutionId: null }
      : { memberId: null, institutionId: book.institution(who) };
    if (holder.memberId === null && holder.institutionId === null) continue;
    book.add('responsibility', {
      ...holder,
      planId: commitment.planId,
      commitmentId: commitment.id,
      milestoneId,
      kind,
      startsOn: from ?? null,
      endsOn: until !== undefined && hasHappened(book.until, until) ? until : null,
    });
  }
}
