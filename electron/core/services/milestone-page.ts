import type { ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Milestone, MilestonePage } from '../../../shared/milestones.ts';
import type { Context } from '../context.ts';
import { findDependents } from '../database/queries/dependents.ts';
import { findRecords, findRecordsById } from '../database/queries/records.ts';
import { demand } from '../save.ts';
import { figuresOf, flatten } from './commitments.ts';
import { history } from './history.ts';
import {
  happenings,
  loadMilestoneRecords,
  milestoneDetail,
  type MilestoneRecords,
} from './milestone-details.ts';
import { loadDirectory } from './names.ts';

export const readMilestone = (ctx: Context, input: ParsedInputOf<'milestone.read'>): Promise<MilestonePage> =>
  milestonePage(ctx, input.id, input.on ?? ctx.today);

const brief = (one: Milestone) => ({ id: one.id, code: one.code, title: one.title });

/** Everything on the page of a milestone or activity. */
export async function milestonePage(ctx: Context, id: string, on = ctx.today): Promise<MilestonePage> {
  const milestone = await demand(ctx, 'milestone', id);
  const commitment = await demand(ctx, 'commitment', milestone.commitmentId);
  const plan = await demand(ctx, 'plan', milestone.planId);
  const figures = new Map(
    flatten((await figuresOf(ctx, commitment, on)).milestones).map((one) => [one.id, one]),
  );
  const directory = await loadDirectory(ctx.db);
  const records = await loadMilestoneRecords(ctx.db, commitment.id);
  const detail = (one: Milestone) => {
    const own = figures.get(one.id);
    if (own === undefined) throw new AppError('notFound', { entity: 'milestone', id: one.id });
    return milestoneDetail(records, directory, one, own);
  };
  const parent = milestone.parentId === null ? null : await demand(ctx, 'milestone', milestone.parentId);
  return {
    ...detail(milestone),
    commitment: { id: commitment.id, code: commitment.code, title: commitment.title },
    plan: { id: plan.id, code: plan.code, name: plan.name },
    on,
    parent: parent === null ? null : brief(parent),
    activities: records.milestones.filter((one) => one.parentId === id).map(detail),
    dependsOn: (await findRecordsById(ctx.db, 'milestone', milestone.dependsOn)).map(brief),
    neededBy: (await findDependents(ctx.db, milestone)).map(brief),
    history: await history(ctx, {
      entityIds: [id, ...happenedTo(records, id), ...(await observedOn(ctx, id))],
      limit: 40,
    }),
  };
}

/** The ids of its observations and of their turns. */
async function observedOn(ctx: Context, milestoneId: string): Promise<string[]> {
  const where = { milestone_id: milestoneId };
  const observations = await findRecords(ctx.db, 'observation', where);
  if (observations.length === 0) return [];
  const turns = await findRecords(ctx.db, 'observationReply', where);
  return [...observations, ...turns].map((one) => one.id).slice(-500);
}

/** The ids of everything that happened to a milestone; of more than the log shows, the latest. */
const happenedTo = (records: MilestoneRecords, milestoneId: string): string[] =>
  happenings.flatMap((kind) =>
    records
      .of(kind, milestoneId)
      .map((one) => one.id)
      .slice(-500),
  );
