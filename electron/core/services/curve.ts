import { curvePoints } from '../../../shared/charts/curve-points.ts';
import type { ParsedInputOf } from '../../../shared/contract.ts';
import type { CurvePoint } from '../../../shared/plans.ts';
import type { Context } from '../context.ts';

/** Reported, verified and expected progress of a plan at the ends of its months until a day. */
export async function planCurve(ctx: Context, input: ParsedInputOf<'plan.curve'>): Promise<CurvePoint[]> {
  const on = input.on ?? ctx.today;
  const view = await ctx.app.figures.planView(ctx.db, input.planId, on);
  const commitments = Array.from(view.entries.values(), (entry) => entry.facts);
  return curvePoints({ ...view.plan, commitments }, on);
}
