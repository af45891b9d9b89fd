import type { ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { isSeated, type Member, type MemberView } from '../../../shared/members.ts';
import type { CommandContext, Context } from '../context.ts';
import { findRecords } from '../database/queries/records.ts';
import { definedOnly, demand, demandVersion, keepChanged, keepNew } from '../save.ts';
import { demandCommittee, ofOwnCommittee } from './committees.ts';
import { institutionName, loadDirectory } from './names.ts';

export async function listMembers(ctx: Context): Promise<MemberView[]> {
  const directory = await loadDirectory(ctx.db);
  const members = await findRecords(ctx.db, 'member');
  return members.map((member) => ({
    ...member,
    institution: institutionName(directory, member.institutionId),
    isActive: isSeated(member, ctx.today),
  }));
}

export async function seatMember(
  ctx: CommandContext,
  input: ParsedInputOf<'member.seat'>,
): Promise<MemberView> {
  const member = await keepNew(ctx, 'member', { ...ofOwnCommittee(ctx), ...definedOnly(input) });
  return sound(ctx, member);
}

export async function reviseMember(
  ctx: CommandContext,
  input: ParsedInputOf<'member.revise'>,
): Promise<MemberView> {
  const before = await demandVersion(ctx, 'member', input.id, input.version);
  return sound(ctx, await keepChanged(ctx, 'member', before, input.changes as Partial<Member>));
}

/** What must hold of a seat. */
async function sound(ctx: CommandContext, member: Member): Promise<MemberView> {
  if (member.startsOn !== null && member.endsOn !== null && member.endsOn < member.startsOn) {
    throw new AppError('endBeforeStart');
  }
  await demandCommittee(ctx, member);
  const institution =
    member.institutionId === null ? null : await demand(ctx, 'institution', member.institutionId);
  return { ...member, institution: institution?.name ?? null, isActive: isSeated(member, ctx.today) };
}
