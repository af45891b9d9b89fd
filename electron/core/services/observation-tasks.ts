import { noDate, preciseDay } from '../../../shared/dates.ts';
import { waitsFor, type Observation } from '../../../shared/observations.ts';
import type { MyTask } from '../../../shared/tasks.ts';
import { principalId, principalRole } from '../actor.ts';
import type { Context } from '../context.ts';
import { findRecords } from '../database/queries/records.ts';
import { chargesOn, type PlanView } from '../figures.ts';

/** The observations that wait for whoever looks: for an answer, or for a look at the answer; the soonest due first. */
export async function observationTasks(ctx: Context, view: PlanView): Promise<MyTask[]> {
  const role = principalRole(ctx.actor);
  const where = { plan_id: view.plan.id };
  const waiting = [
    ...(await findRecords(ctx.db, 'observation', { ...where, state: 'open' })),
    ...(await findRecords(ctx.db, 'observation', { ...where, state: 'attended' })),
  ].filter((one) => waitsFor(role, one) && (one.state === 'attended' || concerns(ctx, view, one)));
  return waiting.sort(soonestFirst).map(taskOf);
}

const soonestFirst = (a: Observation, b: Observation): number => (key(a) < key(b) ? -1 : 1);
const key = ({ dueOn, openedOn, id }: Observation): string => `${dueOn ?? '9999-12-31'} ${openedOn} ${id}`;

/** Government answers for what it is named for, or for everything where nobody of its side is named. */
function concerns(ctx: Context, view: PlanView, { commitmentId, milestoneId }: Observation): boolean {
  if (principalRole(ctx.actor) !== 'government' || commitmentId === null) return true;
  const entry = view.entries.get(commitmentId);
  const named = (entry === undefined ? [] : chargesOn(entry, ctx.today)).filter(
    (charge) =>
      charge.role === 'government' && (charge.milestoneId === null || charge.milestoneId === milestoneId),
  );
  return named.length === 0 || named.some((charge) => charge.memberId === principalId(ctx.actor));
}

const taskOf = ({ id, state, code, title, dueOn, milestoneId }: Observation): MyTask => ({
  kind: state === 'open' ? 'answer' : 'reviewAnswer',
  milestoneId,
  observationId: id,
  code,
  title,
  due: dueOn === null || state !== 'open' ? noDate : preciseDay(dueOn),
  reason: '',
});
