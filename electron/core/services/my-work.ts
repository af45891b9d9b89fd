import type { ParsedInputOf } from '../../../shared/contract.ts';
import { takesPart } from '../../../shared/committees.ts';
import { isSeated, type Member } from '../../../shared/members.ts';
import type { MyTask, WorkList } from '../../../shared/tasks.ts';
import { principalId, principalRole } from '../actor.ts';
import type { Context } from '../context.ts';
import { findRecord, findRecords } from '../database/queries/records.ts';
import type { PlanView } from '../figures.ts';
import { demand } from '../save.ts';
import { Gathering, type Choice } from './gathering.ts';
import { observationTasks } from './observation-tasks.ts';
import { agreementTasks, replanTasks, type Worker } from './other-tasks.ts';
import { withOwnWork } from './own-tasks.ts';
import { waitingFor, waitingIn } from './waiting.ts';

const shownOfEach = 50;

/** Everything that waits today for one person, by due date. */
export async function readWork(ctx: Context, input: ParsedInputOf<'work.mine'>): Promise<WorkList> {
  const { planId, memberId, limit = shownOfEach } = input;
  const member = memberId === undefined ? await whoAsks(ctx) : await demand(ctx, 'member', memberId);
  const worker = workerOf(ctx, member);
  const views: PlanView[] = [];
  for (const { id } of planId === undefined ? await findRecords(ctx.db, 'plan') : [{ id: planId }]) {
    views.push(await ctx.app.figures.planView(ctx.db, id, ctx.today));
  }
  const { counts, items } = await workIn(ctx, worker, views, { ...input, limit });
  const isJudge = member !== null && worker.role === 'civilSociety';
  return {
    on: ctx.today,
    person: member === null ? null : personOf(member, ctx.today),
    counts,
    items: isJudge ? await withOwnWork(ctx, member, items) : items,
    plans: views.map(({ plan: { id, code, name } }) => ({ id, code, name })),
  };
}

/** The work of whoever asks, or in whose name they ask. */
export const ownWorker = async (ctx: Context): Promise<Worker> => workerOf(ctx, await whoAsks(ctx));

/** What waits in some plans for somebody: all of it counted, and the first of each group. */
export async function workIn(
  ctx: Context,
  worker: Worker,
  views: readonly PlanView[],
  choice: Choice,
): Promise<Pick<WorkList, 'counts' | 'items'>> {
  const found = new Gathering(choice, ctx.today);
  // Nothing waits for who takes no part in the committee of a plan.
  for (const view of views.filter(({ plan }) => takesPart(worker, plan))) {
    for (const task of await recordTasks(ctx, worker, view)) found.addTask(task);
    if (worker.role === null) continue;
    for (const waiting of waitingIn(view, ctx.today)) {
      for (const pile of waitingFor(worker.role, worker.id, waiting)) found.addPile(pile);
    }
  }
  return { counts: found.counts, items: found.items() };
}

/** What waits because somebody wrote it down, not because of the figures. */
const recordTasks = async (ctx: Context, worker: Worker, view: PlanView): Promise<MyTask[]> => [
  ...(await replanTasks(ctx, worker, view)),
  ...(await observationTasks(ctx, worker, view)),
  ...(await agreementTasks(ctx, worker, view)),
];

async function whoAsks(ctx: Context): Promise<Member | null> {
  const id = principalId(ctx.actor);
  return id === null ? null : findRecord(ctx.db, 'member', id);
}

/** Past their term, somebody still answers for the agreements that name them, and for nothing as one of their sector. */
function workerOf(ctx: Context, member: Member | null): Worker {
  if (member === null) {
    const { committeeId } = ctx.actor;
    return { id: principalId(ctx.actor), role: principalRole(ctx.actor), institutionId: null, committeeId };
  }
  const { id, role, institutionId, committeeId } = member;
  return isSeated(member, ctx.today)
    ? { id, role, institutionId, committeeId }
    : { id, role: null, institutionId: null, committeeId };
}

const personOf = (member: Member, today: string) => ({
  ...{ id: member.id, name: member.name, role: member.role },
  isActive: isSeated(member, today),
});
