import { commitmentNamed } from './commitments.ts';
import { milestoneNamed } from './milestones.ts';
import { assign } from './assign.ts';
import { planOf } from './plans.ts';
import {
  institutionNamed,
  overwrite,
  RowRefusal,
  said,
  textOf,
  type ImportRecord,
  type World,
} from './world.ts';

/** A row that is a responsibility of its own. */
export async function takeResponsibility(world: World, row: ImportRecord): Promise<void> {
  const plan = planOf(world, row);
  const shelves = await world.shelvesOf(plan);
  const name = textOf(row.fields.member) || textOf(row.fields.institution);
  if (name === '') throw new RowRefusal('Falta la persona o la institución responsable.');
  const isMilestone = textOf(row.fields.milestoneCode) !== '';
  const target = isMilestone ? (await milestoneNamed(world, row)).after : null;
  const commitmentId = target?.commitmentId ?? (await commitmentNamed(world, row)).after.id;
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
