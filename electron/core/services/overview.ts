import { daysBetween, firstDayOf } from '../../../shared/dates.ts';
import type { ParsedInputOf } from '../../../shared/contract.ts';
import { firstOf } from '../../../shared/first-of.ts';
import { boardRows, type BoardRow, type Plan, type PlanOverview } from '../../../shared/plans.ts';
import type { CommitmentFigures } from '../../../shared/progress.ts';
import { taskKinds, type MyTask } from '../../../shared/tasks.ts';
import { actsIn, principalId, principalRole } from '../actor.ts';
import type { Context } from '../context.ts';
import type { Charge } from '../database/queries/facts.ts';
import { findRecords, findRecordsById } from '../database/queries/records.ts';
import type { CommitmentEntry, PlanView } from '../figures.ts';
import { waitingFor, waitingIn, type Leaf, type WaitingTask } from './waiting.ts';
import { observationTasks } from './observation-tasks.ts';

/** The Tablero lists at most so many tasks; the rest is in its own screens. */
const tasksShown = 50;

/** What the Tablero shows: what waits for the one who looks, then the plan at a glance. */
export async function planOverview(
  ctx: Context,
  input: ParsedInputOf<'plan.overview'>,
): Promise<PlanOverview> {
  const on = input.on ?? ctx.today;
  const view = await ctx.app.figures.planView(ctx.db, input.planId, on);
  const waiting = waitingIn(view, on);
  const isNow = on === ctx.today;
  const now = isNow ? view : await ctx.app.figures.planView(ctx.db, input.planId, ctx.today);
  return {
    plan: view.plan,
    on,
    figures: view.total,
    timeElapsed: timeElapsed(view.plan, on),
    commitments: shownCommitments(view),
    ...(await ownTasks(ctx, now, isNow ? waiting : waitingIn(now, ctx.today))),
    ...silentOf(waiting.flatMap((one) => one.silent)),
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

const byDue = (a: Leaf, b: Leaf): number => (a.dueKey < b.dueKey ? -1 : a.dueKey > b.dueKey ? 1 : 0);

/** Nothing waits for who takes no part in the committee of the plan. */
async function ownTasks(
  ctx: Context,
  now: PlanView,
  waiting: ReturnType<typeof waitingIn>,
): Promise<Pick<PlanOverview, 'tasks' | 'taskCounts'>> {
  if (!actsIn(ctx.actor, now.plan)) return tasksOf(ctx, [], []);
  return tasksOf(ctx, waiting, [
    ...(await askedMoves(ctx, now.plan.id)),
    ...(await observationTasks(ctx, now)),
  ]);
}

/** What waits for the role and, where somebody is named, for that member. */
function tasksOf(
  ctx: Context,
  waiting: ReturnType<typeof waitingIn>,
  asked: readonly MyTask[],
): Pick<PlanOverview, 'tasks' | 'taskCounts'> {
  const role = principalRole(ctx.actor);
  const ofRole = waiting.flatMap((one) => waitingFor(role, one));
  const tasks = role === 'government' ? ofRole.filter(concerns(principalId(ctx.actor))) : ofRole;
  const taskCounts = Object.fromEntries(taskKinds.map((kind) => [kind, 0])) as PlanOverview['taskCounts'];
  for (const { kind } of asked) taskCounts[kind] += 1;
  for (const { kind } of tasks) taskCounts[kind] += 1;
  const first = firstOf(tasks, (a, b) => byDue(a.leaf, b.leaf), tasksShown);
  const shown = [...asked, ...first.map(({ kind, leaf }) => taskOf(kind, leaf))].slice(0, tasksShown);
  return { tasks: shown, taskCounts };
}

/** What was asked about dates waits for the oversight body, the oldest first. */
async function askedMoves(ctx: Context, planId: string): Promise<MyTask[]> {
  if (principalRole(ctx.actor) !== 'oversight') return [];
  const asked = await findRecords(ctx.db, 'replanRequest', { plan_id: planId, state: 'asked' });
  const milestones = await findRecordsById(
    ctx.db,
    'milestone',
    asked.map((one) => one.milestoneId),
  );
  const byId = new Map(milestones.map((one) => [one.id, one]));
  return asked
    .sort((a, b) => (a.requestedOn < b.requestedOn ? -1 : 1))
    .flatMap(({ milestoneId, reason }) => {
      const found = byId.get(milestoneId);
      if (found === undefined) return [];
      const { code, title, due } = found;
      return [{ kind: 'replan' as const, milestoneId, code, title, due, reason }];
    });
}

const taskOf = (kind: MyTask['kind'], { figures }: Leaf): MyTask => ({
  kind,
  milestoneId: figures.id,
  code: figures.code,
  title: figures.title,
  due: figures.due,
  reason: figures.returnedReason,
});

/** Government sees what it answers for, or everything where nobody of its side is named. */
const concerns =
  (memberId: string | null) =>
  ({ leaf: { governmentIds } }: WaitingTask): boolean =>
    governmentIds.length === 0 || governmentIds.includes(memberId);

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
