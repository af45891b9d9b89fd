import { daysBetween, firstDayOf } from '../../../shared/dates.ts';
import type { ParsedInputOf } from '../../../shared/contract.ts';
import { firstOf } from '../../../shared/first-of.ts';
import { boardRows, type BoardRow, type Plan, type PlanOverview } from '../../../shared/plans.ts';
import type { CommitmentFigures } from '../../../shared/progress.ts';
import { taskKinds, tasksIn } from '../../../shared/tasks.ts';
import { actsIn } from '../actor.ts';
import type { Context } from '../context.ts';
import type { Charge } from '../database/queries/facts.ts';
import type { CommitmentEntry, PlanView } from '../figures.ts';
import { ownWorker, workIn } from './my-work.ts';
import { byDue, waitingIn, type Leaf } from './waiting.ts';

/** The Tablero lists at most so many tasks; the rest is in its own screens. */
const tasksShown = 50;

/** What the Tablero shows: what waits for the one who looks, then the plan at a glance. */
export async function planOverview(
  ctx: Context,
  input: ParsedInputOf<'plan.overview'>,
): Promise<PlanOverview> {
  const on = input.on ?? ctx.today;
  const view = await ctx.app.figures.planView(ctx.db, input.planId, on);
  const now = on === ctx.today ? view : await ctx.app.figures.planView(ctx.db, input.planId, ctx.today);
  return {
    plan: view.plan,
    on,
    figures: view.total,
    timeElapsed: timeElapsed(view.plan, on),
    commitments: shownCommitments(view),
    ...(await tasksOf(ctx, now)),
    ...silentOf(waitingIn(view, on).flatMap((one) => one.silent)),
  };
}

/** Share of the plan's period that has passed on a day, 0–100; null without dates. */
export function timeElapsed(plan: Pick<Plan, 'start' | 'end'>, on: string): number | null {
  const start = firstDayOf(plan.start);
  const end = plan.end.on;
  if (start === null || end === null) return null;
  if (on < start) return 0;
  return on >= end || start === end ? 100 : (100 * daysBetween(start, on)) / daysBetween(start, end);
}

function shownCommitments(view: PlanView): BoardRow[] {
  const all = [...view.entries.values()].flatMap((entry) => {
    const figures = view.figures.get(entry.facts.id);
    return figures === undefined ? [] : [{ entry, figures }];
  });
  const shown =
    all.length <= boardRows
      ? all
      : firstOf(all, (a, b) => farBehind(a.figures) - farBehind(b.figures), boardRows);
  return shown.map(({ entry, figures }) => boardRow(entry, figures));
}

/** What is overdue comes before all that is merely behind; nothing is awaited of what was retired. */
const farBehind = ({ state, isOverdue, gap }: CommitmentFigures): number =>
  state === 'retired' ? 1000 : (isOverdue ? -1000 : 0) + (gap ?? 0);

function boardRow({ heading, facts }: CommitmentEntry, figures: CommitmentFigures): BoardRow {
  const { milestones, ...own } = figures;
  return {
    id: heading.id,
    code: facts.code,
    title: facts.title,
    leadInstitution: heading.leadInstitution,
    figures: own,
    cells: milestones.map(({ id, code, title, state, isOverdue, returnedReason }) => ({
      ...{ id, code, title, state, isOverdue, returnedReason },
    })),
  };
}

/** What waits for whoever looks, as their own page lists it; nothing for who takes no part in the plan's committee. */
async function tasksOf(ctx: Context, now: PlanView): Promise<Pick<PlanOverview, 'tasks' | 'taskCounts'>> {
  const views = actsIn(ctx.actor, now.plan) ? [now] : [];
  const { counts, items } = await workIn(ctx, await ownWorker(ctx), views, { limit: tasksShown });
  const taskCounts = Object.fromEntries(
    taskKinds.map((kind) => [kind, tasksIn(counts, kind, null)]),
  ) as PlanOverview['taskCounts'];
  return { tasks: items.slice(0, tasksShown), taskCounts };
}

function silentOf(found: readonly Leaf[]): Pick<PlanOverview, 'silent' | 'silentCount'> {
  const silent = firstOf(found, byDue, tasksShown).map(({ figures, entry, charges }) => ({
    milestoneId: figures.id,
    code: figures.code,
    title: figures.title,
    responsible: responsibleFor(entry, charges, figures.id),
    lastReportOn: figures.lastReportOn,
  }));
  return { silent, silentCount: found.length };
}

/** Who answers for a milestone; where nobody is named, the lead institution of its commitment. */
function responsibleFor(entry: CommitmentEntry, charges: readonly Charge[], milestoneId: string): string[] {
  const own = charges.filter((one) => one.kind === 'responsible' && one.milestoneId === milestoneId);
  const above = charges.filter((one) => one.kind === 'responsible' && one.milestoneId === null);
  const names = [...new Set((own.length > 0 ? own : above).map((one) => one.name))];
  if (names.length > 0) return names;
  return entry.heading.leadInstitution === null ? [] : [entry.heading.leadInstitution];
}
