import type { CommitmentDetail } from '../../../shared/commitments.ts';
import type { ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Indicator } from '../../../shared/indicators.ts';
import { principalId } from '../actor.ts';
import type { CommandContext } from '../context.ts';
import { demand, demandVersion, keepChanged, keepNew } from '../save.ts';
import { commitmentDetail } from './commitments.ts';

export async function addIndicator(
  ctx: CommandContext,
  input: ParsedInputOf<'indicator.add'>,
): Promise<CommitmentDetail> {
  const commitment = await demand(ctx, 'commitment', input.commitmentId);
  const milestoneId = input.milestoneId ?? null;
  if (milestoneId !== null && (await demand(ctx, 'milestone', milestoneId)).commitmentId !== commitment.id) {
    throw new AppError('otherPlan');
  }
  const values = input.values as Partial<Indicator>;
  await keepNew(ctx, 'indicator', {
    ...values,
    planId: commitment.planId,
    commitmentId: commitment.id,
    milestoneId,
  });
  return commitmentDetail(ctx, commitment.id);
}

export async function reviseIndicator(
  ctx: CommandContext,
  input: ParsedInputOf<'indicator.revise'>,
): Promise<CommitmentDetail> {
  const before = await demandVersion(ctx, 'indicator', input.id, input.version);
  await keepChanged(ctx, 'indicator', before, input.changes as Partial<Indicator>);
  return commitmentDetail(ctx, before.commitmentId);
}

/** A dated measurement; it is never edited, a later one says what changed. */
export async function measureIndicator(
  ctx: CommandContext,
  input: ParsedInputOf<'indicator.measure'>,
): Promise<CommitmentDetail> {
  const indicator = await demand(ctx, 'indicator', input.indicatorId);
  if (input.measuredOn > ctx.today) throw new AppError('futureDate', { date: input.measuredOn });
  await keepNew(ctx, 'measurement', {
    planId: indicator.planId,
    indicatorId: indicator.id,
    measuredOn: input.measuredOn,
    value: input.value,
    note: input.note ?? '',
    recordedBy: principalId(ctx.actor),
    recordedAt: ctx.now,
  });
  // A measurement knows only its indicator; the story that it belongs to is the commitment's.
  for (const change of ctx.changes) change.commitmentId = indicator.commitmentId;
  return commitmentDetail(ctx, indicator.commitmentId);
}
