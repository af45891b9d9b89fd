import type { ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Assignment, Responsibility, ResponsibilityView } from '../../../shared/responsibilities.ts';
import type { CommandContext, Context } from '../context.ts';
import { findRecords, findRecordsById } from '../database/queries/records.ts';
import { demand, demandVersion, keepChanged, keepNew } from '../save.ts';
import { demandMemberOf } from './committees.ts';
import { loadDirectory, responsibilityView } from './names.ts';

type AssignInput = ParsedInputOf<'responsibility.assign'>;

/** Everything anybody answers for in a plan. */
export async function listResponsibilities(ctx: Context, input: { planId: string }): Promise<Assignment[]> {
  const all = await findRecords(ctx.db, 'responsibility', { plan_id: input.planId });
  const directory = await loadDirectory(ctx.db);
  const commitments = await recordsById(
    ctx,
    'commitment',
    all.map((one) => one.commitmentId),
  );
  const milestones = await recordsById(
    ctx,
    'milestone',
    all.flatMap((one) => one.milestoneId ?? []),
  );
  return all.map((one) => {
    const commitment = commitments.get(one.commitmentId);
    const milestone = one.milestoneId === null ? undefined : milestones.get(one.milestoneId);
    return {
      ...responsibilityView(directory, one),
      commitmentCode: commitment?.code ?? '',
      commitmentTitle: commitment?.title ?? '',
      milestoneCode: milestone?.code ?? null,
      milestoneTitle: milestone?.title ?? null,
    };
  });
}

async function recordsById<R extends 'commitment' | 'milestone'>(
  ctx: Context,
  name: R,
  ids: readonly string[],
) {
  const found = await findRecordsById(ctx.db, name, [...new Set(ids)]);
  return new Map(found.map((one) => [one.id, one]));
}

/** Assigns a member or an institution to many things at once; what is assigned already stays as it is. */
export async function assignResponsibilities(
  ctx: CommandContext,
  input: AssignInput,
): Promise<ResponsibilityView[]> {
  const holder = { memberId: input.memberId ?? null, institutionId: input.institutionId ?? null };
  if ((holder.memberId === null) === (holder.institutionId === null)) {
    throw new AppError('invalid', { issues: [{ path: 'memberId', problem: 'missing' }] });
  }
  const startsOn = input.startsOn ?? null;
  const endsOn = input.endsOn ?? null;
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) throw new AppError('endBeforeStart');
  await demandNameable(ctx, holder);
  const directory = await loadDirectory(ctx.db);
  const assigned: ResponsibilityView[] = [];
  for (const target of input.targets) {
    const one = await assignOne(ctx, { ...holder, kind: input.kind, startsOn, endsOn }, target);
    assigned.push(responsibilityView(directory, one));
  }
  return assigned;
}

type Wanted = Pick<Responsibility, 'memberId' | 'institutionId' | 'kind' | 'startsOn' | 'endsOn'>;

async function assignOne(ctx: CommandContext, wanted: Wanted, target: AssignInput['targets'][number]) {
  const commitment = await demand(ctx, 'commitment', target.commitmentId);
  const milestoneId = target.milestoneId ?? null;
  if (milestoneId !== null && (await demand(ctx, 'milestone', milestoneId)).commitmentId !== commitment.id) {
    throw new AppError('otherPlan');
  }
  const standing = await findRecords(ctx.db, 'responsibility', {
    commitment_id: commitment.id,
    milestone_id: milestoneId,
    member_id: wanted.memberId,
    institution_id: wanted.institutionId,
    kind: wanted.kind,
  });
  const live = standing.find((one) => one.endsOn === null || one.endsOn >= ctx.today);
  if (live !== undefined) return live;
  if (wanted.memberId !== null) await demandMemberOf(ctx, commitment.planId, wanted.memberId);
  return keepNew(ctx, 'responsibility', {
    ...wanted,
    planId: commitment.planId,
    commitmentId: commitment.id,
    milestoneId,
  });
}

/** Government names the responsible persons of its own institution, nobody else's. */
export async function demandNameable(
  ctx: CommandContext,
  holder: { memberId: string | null; institutionId: string | null },
): Promise<void> {
  const member = holder.memberId === null ? null : await demand(ctx, 'member', holder.memberId);
  const institutionId = holder.institutionId ?? member?.institutionId ?? null;
  if (holder.institutionId !== null) await demand(ctx, 'institution', holder.institutionId);
  const who =
    ctx.actor.inNameOf ??
    (ctx.actor.memberId === null ? null : await demand(ctx, 'member', ctx.actor.memberId));
  if (who?.role !== 'government') return;
  if (who.institutionId === null || who.institutionId !== institutionId) {
    throw new AppError('forbidden', {
      method: 'responsibility.assign',
      role: 'government',
      allowed: ['oversight', 'secretariat'],
    });
  }
}

/** Ends a responsibility on a day; it stays in the record. */
export async function endResponsibility(
  ctx: CommandContext,
  input: ParsedInputOf<'responsibility.end'>,
): Promise<ResponsibilityView> {
  const before = await demandVersion(ctx, 'responsibility', input.id, input.version);
  await demandNameable(ctx, before);
  if (before.startsOn !== null && input.endsOn < before.startsOn) throw new AppError('endBeforeStart');
  const after = await keepChanged(ctx, 'responsibility', before, { endsOn: input.endsOn });
  return responsibilityView(await loadDirectory(ctx.db), after);
}
