import type { Plan, PlanStatus, PlanSummary } from '../../../shared/plans.ts';
import type { ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { endsBeforeStart, type PreciseDate } from '../../../shared/dates.ts';
import type { CommandContext, Context } from '../context.ts';
import { countByPlan } from '../database/queries/counts.ts';
import { findRecords } from '../database/queries/records.ts';
import { definedOnly, demand, demandVersion, keepChanged, keepNew } from '../save.ts';
import { demandCommittee, ofOwnCommittee } from './committees.ts';

/** Refuses an end before the start; periods without one of the two are fine. */
export function demandOrder(start: PreciseDate, end: PreciseDate): void {
  if (endsBeforeStart(start, end)) throw new AppError('endBeforeStart');
}

export async function listPlans(ctx: Context): Promise<PlanSummary[]> {
  const plans = await findRecords(ctx.db, 'plan');
  const commitments = await countByPlan(ctx.db, 'commitment');
  const milestones = await countByPlan(ctx.db, 'milestone');
  return plans.map((plan) => ({
    ...plan,
    commitments: commitments.get(plan.id) ?? 0,
    milestones: milestones.get(plan.id) ?? 0,
  }));
}

export const readPlan = (ctx: Context, input: { planId: string }): Promise<Plan> =>
  demand(ctx, 'plan', input.planId);

/** All figures of the plan, of its commitments and of their milestones, on a day. */
export async function planStatus(ctx: Context, input: ParsedInputOf<'plan.status'>): Promise<PlanStatus> {
  const on = input.on ?? ctx.today;
  const view = await ctx.app.figures.planView(ctx.db, input.planId, on);
  return {
    plan: view.plan,
    on,
    figures: view.total,
    commitments: [...view.entries.keys()].flatMap((id) => view.figures.get(id) ?? []),
  };
}

export async function startPlan(ctx: CommandContext, input: ParsedInputOf<'plan.start'>): Promise<Plan> {
  await demandFreeCode(ctx, input.code);
  const plan = await keepNew(ctx, 'plan', { ...ofOwnCommittee(ctx), ...definedOnly(input) });
  await demandCommittee(ctx, plan);
  demandOrder(plan.start, plan.end);
  return plan;
}

export async function revisePlan(ctx: CommandContext, input: ParsedInputOf<'plan.revise'>): Promise<Plan> {
  const before = await demandVersion(ctx, 'plan', input.id, input.version);
  if (input.changes.code !== undefined && input.changes.code !== before.code) {
    await demandFreeCode(ctx, input.changes.code);
  }
  const plan = await keepChanged(ctx, 'plan', before, input.changes as Partial<Plan>);
  await demandCommittee(ctx, plan);
  demandOrder(plan.start, plan.end);
  return plan;
}

async function demandFreeCode(ctx: CommandContext, code: string): Promise<void> {
  if ((await findRecords(ctx.db, 'plan', { code })).length > 0) {
    throw new AppError('duplicateCode', { entity: 'plan', code });
  }
}
