import { noDate, preciseDay } from '../../../shared/dates.ts';
import { isOverdueOn, waitsFor, type Observation } from '../../../shared/observations.ts';
import type { MyTask } from '../../../shared/tasks.ts';
import type { Context } from '../context.ts';
import { findRecords } from '../database/queries/records.ts';
import type { PlanView } from '../figures.ts';
import { commitmentOf, type Worker } from './other-tasks.ts';
import { governmentOn } from './waiting.ts';

/** The observations that wait for somebody: for an answer, or for a look at the answer. */
export async function observationTasks(ctx: Context, worker: Worker, view: PlanView): Promise<MyTask[]> {
  const { role } = worker;
  if (role === null) return [];
  const where = { plan_id: view.plan.id };
  const waiting = [
    ...(await findRecords(ctx.db, 'observation', { ...where, state: 'open' })),
    ...(await findRecords(ctx.db, 'observation', { ...where, state: 'attended' })),
  ].filter(
    (one) => waitsFor(role, one) && (one.state === 'attended' || concerns({ ctx, worker, view }, one)),
  );
  return waiting.sort(soonestFirst).map((one) => taskOf(view, one, ctx.today));
}

const soonestFirst = (a: Observation, b: Observation): number => (key(a) < key(b) ? -1 : 1);
const key = ({ openedOn, id }: Observation): string => `${openedOn} ${id}`;

type Looking = { ctx: Context; worker: Worker; view: PlanView };

/** Government answers for what it is named for, or for everything where nobody of its side is named. */
function concerns({ ctx, worker, view }: Looking, { commitmentId, milestoneId }: Observation): boolean {
  if (worker.role !== 'government' || commitmentId === null) return true;
  const entry = view.entries.get(commitmentId);
  const named = (entry === undefined ? [] : governmentOn(entry, ctx.today)).filter(
    (charge) => charge.milestoneId === null || charge.milestoneId === milestoneId,
  );
  return named.length === 0 || named.some((charge) => charge.memberId === worker.id);
}

const taskOf = (view: PlanView, one: Observation, today: string): MyTask => ({
  kind: one.state === 'open' ? 'answer' : 'reviewAnswer',
  planId: one.planId,
  commitment: commitmentOf(view, one.commitmentId),
  milestoneId: one.milestoneId,
  observationId: one.id,
  code: one.code,
  title: one.title,
  due: one.dueOn === null || one.state !== 'open' ? noDate : preciseDay(one.dueOn),
  isOverdue: isOverdueOn(one, today),
  reason: '',
});
