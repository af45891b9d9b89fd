import type { Member } from '../../../shared/members.ts';
import { lastReport, liveEvidence } from '../../../shared/milestone-standing.ts';
import { isSamePerson, ownWork, type OwnWork } from '../../../shared/own-work.ts';
import type { MyTask } from '../../../shared/tasks.ts';
import type { Context } from '../context.ts';
import { findOwnParts } from '../database/queries/judged.ts';
import { findRecords } from '../database/queries/records.ts';

/** Says of what waits for a verdict which is the judge's own work, as a verdict of theirs would be refused. */
export async function withOwnWork(ctx: Context, judge: Member, tasks: MyTask[]): Promise<MyTask[]> {
  const members = new Map((await findRecords(ctx.db, 'member')).map((one) => [one.id, one]));
  const seats = [...members.values()].filter((one) => isSamePerson(judge, one)).map((one) => one.id);
  const ids = tasks.filter(({ kind }) => kind === 'verify').flatMap(({ milestoneId }) => milestoneId ?? []);
  const own = new Map<string, OwnWork>();
  for (const id of await findOwnParts(ctx.db, ids, seats)) {
    const reports = await findRecords(ctx.db, 'progressReport', { milestone_id: id });
    const report = lastReport(reports, ctx.today);
    const evidence = await findRecords(ctx.db, 'evidence', { milestone_id: id });
    const live = liveEvidence(evidence, ctx.today).filter((one) => one.withdrawnOn === null);
    const why =
      report === null ? null : ownWork(judge, (one) => members.get(one), { report, evidence: live });
    if (why !== null) own.set(id, why);
  }
  return tasks.map((task) => {
    const why = task.kind === 'verify' ? own.get(task.milestoneId ?? '') : undefined;
    return why === undefined ? task : { ...task, own: why };
  });
}
