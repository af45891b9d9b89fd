import { takesPart, type Committee } from '../../../shared/committees.ts';
import type { ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { fold, sortKey } from '../../../shared/fold.ts';
import type { Member } from '../../../shared/members.ts';
import type { CommandContext, Context } from '../context.ts';
import { findRecords } from '../database/queries/records.ts';
import { definedOnly, demand, demandVersion, keepChanged, keepNew } from '../save.ts';

/** The committees in the order of their names. */
export async function listCommittees(ctx: Context): Promise<Committee[]> {
  const committees = await findRecords(ctx.db, 'committee');
  return committees.sort((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1));
}

export async function installCommittee(
  ctx: CommandContext,
  input: ParsedInputOf<'committee.install'>,
): Promise<Committee> {
  return sound(ctx, await keepNew(ctx, 'committee', definedOnly(input)));
}

export async function reviseCommittee(
  ctx: CommandContext,
  input: ParsedInputOf<'committee.revise'>,
): Promise<Committee> {
  const before = await demandVersion(ctx, 'committee', input.id, input.version);
  return sound(ctx, await keepChanged(ctx, 'committee', before, definedOnly(input.changes)));
}

/** A committee ends after it began, and no two are called the same. */
async function sound(ctx: CommandContext, one: Committee): Promise<Committee> {
  const { id, name, installedOn, endsOn } = one;
  if (installedOn !== null && endsOn !== null && endsOn < installedOn) throw new AppError('endBeforeStart');
  const sought = fold(name.trim());
  const other = (await findRecords(ctx.db, 'committee')).find(
    (each) => each.id !== id && fold(each.name.trim()) === sought,
  );
  if (other !== undefined) throw new AppError('sameName', { entity: 'committee', name: other.name });
  return one;
}

/** Refuses what names a committee that is not there. */
export async function demandCommittee(
  ctx: Context,
  { committeeId }: { committeeId: string | null },
): Promise<void> {
  if (committeeId !== null) await demand(ctx, 'committee', committeeId);
}

/** What whoever is of one committee makes is of that committee, unless they say another. */
export const ofOwnCommittee = ({ actor }: Context): { committeeId: string | null } => ({
  committeeId: actor.inNameOf?.committeeId ?? actor.committeeId,
});

/** The member with that id; refuses one who takes no part in the committee of that plan. */
export async function demandMemberOf(ctx: Context, planId: string, id: string): Promise<Member> {
  const member = await demand(ctx, 'member', id);
  const plan = await demand(ctx, 'plan', planId);
  if (takesPart(member, plan)) return member;
  throw new AppError('notOfCommittee', {
    name: member.name,
    own: (await demand(ctx, 'committee', member.committeeId ?? '')).name,
    other: (await demand(ctx, 'committee', plan.committeeId ?? '')).name,
  });
}
