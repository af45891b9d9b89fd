import type { ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { explainFigure, type Explanation } from '../../../shared/explain.ts';
import type { Context } from '../context.ts';
import { demand } from '../save.ts';
import { figuresOf, flatten } from './commitments.ts';

/** How a figure of a plan, a commitment or a milestone comes about: formula, terms and fraction. */
export async function explainProgress(
  ctx: Context,
  input: ParsedInputOf<'progress.explain'>,
): Promise<Explanation> {
  const on = input.on ?? ctx.today;
  if (input.kind === 'plan') {
    const view = await ctx.app.figures.planView(ctx.db, input.id, on);
    const children = [...view.entries.keys()].flatMap((id) => view.figures.get(id) ?? []);
    return explainFigure(input.figure, view.total, children, 'compromisos');
  }
  if (input.kind === 'commitment') {
    const figures = await figuresOf(ctx, await demand(ctx, 'commitment', input.id), on);
    return explainFigure(input.figure, figures, figures.milestones, 'hitos');
  }
  const milestone = await demand(ctx, 'milestone', input.id);
  const commitment = await figuresOf(ctx, await demand(ctx, 'commitment', milestone.commitmentId), on);
  const figures = flatten(commitment.milestones).find((one) => one.id === milestone.id);
  if (figures === undefined) throw new AppError('notFound', { entity: 'milestone', id: milestone.id });
  return explainFigure(input.figure, figures, figures.activities, 'actividades');
}
