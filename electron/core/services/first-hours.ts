import { takesPart } from '../../../shared/committees.ts';
import type { FirstHours } from '../../../shared/first-hours.ts';
import { isSeated } from '../../../shared/members.ts';
import type { Plan } from '../../../shared/plans.ts';
import type { Role } from '../../../shared/roles.ts';
import type { Context } from '../context.ts';
import { countByPlan } from '../database/queries/counts.ts';
import { findRecords } from '../database/queries/records.ts';
import { countUnassigned } from '../database/queries/unassigned.ts';
import { notedHeads } from '../log-heads.ts';
import { exampleCommitteeName, isInvented } from './example/people.ts';
import { loadSettings } from './settings.ts';

/** How far a committee came with its own people and plan; nothing of it is kept, all of it is counted. */
export async function readFirstHours(ctx: Context): Promise<FirstHours> {
  const plan = await ownPlan(ctx);
  return {
    committeeName: await ownName(ctx),
    seats: await seatsTaken(ctx),
    plan: plan === null ? null : await facts(ctx, plan),
    hasReport: plan !== null && (await wasReported(ctx, plan.id)),
  };
}

async function ownPlan({ db, actor }: Context): Promise<Plan | null> {
  const plans = await findRecords(db, 'plan', { is_example: 0 });
  const own = plans.filter((plan) => takesPart(actor, plan));
  return own.find(({ state }) => state === 'inForce') ?? own[0] ?? null;
}

async function ownName({ db, actor }: Context): Promise<string> {
  const committees = await findRecords(db, 'committee');
  const own = committees.find(({ id, name }) =>
    actor.committeeId === null ? name !== exampleCommitteeName : id === actor.committeeId,
  );
  return (await loadSettings(db)).committeeName || (own?.name ?? '');
}

async function seatsTaken({ db, actor, today }: Context): Promise<Record<Role, number>> {
  const seats = { government: 0, civilSociety: 0, oversight: 0, secretariat: 0, reader: 0 };
  for (const member of await findRecords(db, 'member')) {
    const isOwn = actor.committeeId === null || takesPart(member, actor);
    if (isOwn && !isInvented(member) && isSeated(member, today)) seats[member.role] += 1;
  }
  return seats;
}

async function facts({ db, today }: Context, { id, code, name }: Plan): Promise<FirstHours['plan']> {
  const commitments = await countByPlan(db, 'commitment');
  const milestones = await countByPlan(db, 'milestone');
  return {
    id,
    code,
    name,
    commitments: commitments.get(id) ?? 0,
    milestones: milestones.get(id) ?? 0,
    unassigned: await countUnassigned(db, id, today),
  };
}

/** What was noted before plans were noted with it counts for any. */
async function wasReported({ app }: Context, planId: string): Promise<boolean> {
  const heads = await notedHeads(app.dataDir);
  return heads.some(
    (head) =>
      head.of === 'report' &&
      head.isPreview !== true &&
      (head.planId === undefined || head.planId === planId),
  );
}
