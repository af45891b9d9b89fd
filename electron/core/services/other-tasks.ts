import { answersFor, isOverdueOn, type Agreement } from '../../../shared/agreements.ts';
import { isOverdue, noDate, preciseDay } from '../../../shared/dates.ts';
import type { Role } from '../../../shared/roles.ts';
import type { MyTask } from '../../../shared/tasks.ts';
import type { Context } from '../context.ts';
import { findRecords, findRecordsById } from '../database/queries/records.ts';
import type { PlanView } from '../figures.ts';

/** Whose work is looked for: who they are, their committee, and the role in which they act today, if any. */
export type Worker = {
  id: string | null;
  role: Role | null;
  institutionId: string | null;
  committeeId: string | null;
};

/** What a commitment is called in a task. */
export function commitmentOf(view: PlanView, id: string | null): MyTask['commitment'] {
  const facts = id === null ? undefined : view.entries.get(id)?.facts;
  return facts === undefined ? null : { id: facts.id, code: facts.code, title: facts.title };
}

/** What was asked about dates waits for the oversight body, the oldest first. */
export async function replanTasks(ctx: Context, { role }: Worker, view: PlanView): Promise<MyTask[]> {
  if (role !== 'oversight') return [];
  const asked = await findRecords(ctx.db, 'replanRequest', { plan_id: view.plan.id, state: 'asked' });
  const milestones = await findRecordsById(
    ctx.db,
    'milestone',
    asked.map((one) => one.milestoneId),
  );
  const byId = new Map(milestones.map((one) => [one.id, one]));
  return asked
    .sort((a, b) => (a.requestedOn < b.requestedOn ? -1 : 1))
    .flatMap(({ planId, commitmentId, milestoneId, reason }) => {
      const found = byId.get(milestoneId);
      if (found === undefined) return [];
      const { code, title, due } = found;
      const commitment = commitmentOf(view, commitmentId);
      return [
        {
          kind: 'replan' as const,
          ...{ planId, commitment, milestoneId, code, title, due, reason },
          isOverdue: isOverdue(due, ctx.today),
        },
      ];
    });
}

/** The open agreements at somebody's charge, or at that of their institution. */
export async function agreementTasks(ctx: Context, worker: Worker, view: PlanView): Promise<MyTask[]> {
  const { id, institutionId } = worker;
  if (id === null) return [];
  const open = await findRecords(ctx.db, 'agreement', { plan_id: view.plan.id, state: 'open' });
  return open
    .filter((one) => answersFor(one, { id, institutionId }))
    .map((one) => agreementTask(view, one, ctx.today));
}

const agreementTask = (view: PlanView, one: Agreement, today: string): MyTask => ({
  kind: 'agreement',
  planId: one.planId,
  commitment: commitmentOf(view, one.commitmentId),
  milestoneId: null,
  agreementId: one.id,
  meetingId: one.meetingId,
  code: one.code,
  title: one.text,
  due: one.dueOn === null ? noDate : preciseDay(one.dueOn),
  isOverdue: isOverdueOn(one, today),
  reason: '',
});
