import type { ImportRecord } from '../../imports/import-record.ts';
import { commitmentOf } from './commitments.ts';
import { milestoneOf } from './milestones.ts';
import { assign } from './assign.ts';
import { planOf } from './plans.ts';
import { overwrite, RowRefusal, said, textOf, type World } from './world.ts';

/** A row that is a responsibility of its own. */
export async function takeResponsibility(world: World, row: ImportRecord): Promise<void> {
  const plan = planOf(world, row);
  const shelves = await world.shelvesOf(plan);
  const name = textOf(row.fields.member) || textOf(row.fields.institution);
  if (name === '') throw new RowRefusal('holderMissing');
  const isMilestone = row.parents.milestone !== undefined;
  const target = isMilestone ? (await milestoneOf(world, row)).after : null;
  const commitmentId = target?.commitmentId ?? (await commitmentOf(world, row)).after.id;
  const kind = textOf(row.fields.kind) || 'responsible';
  const draft = assign(
    world,
    shelves,
    { planId: plan.after.id, commitmentId, milestoneId: target?.id ?? null },
    name,
    kind,
  );
  overwrite(draft, said(row.fields, 'startsOn', 'endsOn'));
}
