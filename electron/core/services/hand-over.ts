import type { ParsedInputOf } from '../../../shared/contract.ts';
import { addDays } from '../../../shared/dates.ts';
import { AppError } from '../../../shared/errors.ts';
import { isSeated } from '../../../shared/members.ts';
import type { HandedOver, Responsibility } from '../../../shared/responsibilities.ts';
import type { CommandContext, Context } from '../context.ts';
import { findRecords } from '../database/queries/records.ts';
import { demand, keepChanged, keepNew } from '../save.ts';
import { demandMemberOf } from './committees.ts';
import { demandNameable } from './responsibilities.ts';

/** Who takes part in a handing over: a member, or an institution as such. */
type Holder = { memberId: string | null; institutionId: string | null };

/** All that somebody answers for passes to another on a day; what the other answers for already only ends for the first. */
export async function handOverResponsibilities(
  ctx: CommandContext,
  input: ParsedInputOf<'responsibility.handOver'>,
): Promise<HandedOver> {
  const from = holderIn('from', input.fromMemberId, input.fromInstitutionId);
  const to = holderIn('to', input.toMemberId, input.toInstitutionId);
  if (idOf(from) === idOf(to)) {
    throw new AppError('invalid', { issues: [{ path: 'toMemberId', problem: 'notInList' }] });
  }
  await demandNameable(ctx, from);
  await demandNameable(ctx, to);
  await demandSeated(ctx, to, input.on);
  const done: HandedOver = { passed: 0, ended: 0 };
  const theirs = await openOnes(ctx, from, input.on, input.planIds);
  const others = await openOnes(ctx, to, input.on, input.planIds);
  for (const one of theirs) {
    if (to.memberId !== null) await demandMemberOf(ctx, one.planId, to.memberId);
    const isTaken = others.some((other) => placeOf(other) === placeOf(one));
    await handOver(ctx, one, to, input.on, isTaken);
    done[isTaken ? 'ended' : 'passed'] += 1;
  }
  return done;
}

/** What began ends the day before and begins for the other; what has not begun yet passes as it is. */
async function handOver(
  ctx: CommandContext,
  one: Responsibility,
  to: Holder,
  on: string,
  isTaken: boolean,
): Promise<void> {
  const hasBegun = one.startsOn === null || one.startsOn < on;
  if (!hasBegun && !isTaken) {
    await keepChanged(ctx, 'responsibility', one, to);
    return;
  }
  const dayBefore = addDays(on, -1);
  await keepChanged(ctx, 'responsibility', one, {
    endsOn: hasBegun ? dayBefore : one.startsOn,
  });
  if (isTaken) return;
  const { planId, commitmentId, milestoneId, kind, endsOn } = one;
  await keepNew(ctx, 'responsibility', {
    ...{ planId, commitmentId, milestoneId, kind, endsOn },
    ...to,
    startsOn: on,
  });
}

async function openOnes(
  ctx: Context,
  { memberId, institutionId }: Holder,
  on: string,
  planIds: readonly string[] | undefined,
): Promise<Responsibility[]> {
  const where = memberId === null ? { institution_id: institutionId } : { member_id: memberId };
  const found = await findRecords(ctx.db, 'responsibility', where);
  return found.filter(
    ({ endsOn, planId }) =>
      (endsOn === null || endsOn >= on) && (planIds === undefined || planIds.includes(planId)),
  );
}

const placeOf = ({ commitmentId, milestoneId, kind }: Responsibility): string =>
  `${commitmentId} ${milestoneId ?? ''} ${kind}`;

const idOf = ({ memberId, institutionId }: Holder): string => memberId ?? institutionId ?? '';

function holderIn(
  side: 'from' | 'to',
  memberId: string | undefined,
  institutionId: string | undefined,
): Holder {
  if ((memberId === undefined) === (institutionId === undefined)) {
    throw new AppError('invalid', { issues: [{ path: `${side}MemberId`, problem: 'missing' }] });
  }
  return { memberId: memberId ?? null, institutionId: institutionId ?? null };
}

async function demandSeated(ctx: Context, { memberId }: Holder, on: string): Promise<void> {
  if (memberId === null) return;
  const member = await demand(ctx, 'member', memberId);
  if (!isSeated(member, on)) throw new AppError('memberInactive', { name: member.name });
}
