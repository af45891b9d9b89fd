import type { Draft } from './drafts.ts';
import { planOf, refuseBackwards } from './plans.ts';
import { keyOf, type PlanShelves } from './shelf.ts';
import {
  institutionNamed,
  listOf,
  overwrite,
  RowRefusal,
  said,
  textOf,
  type ImportRecord,
  type World,
} from './world.ts';

const plainFields = [
  'number',
  'title',
  'problem',
  'baseline',
  'causes',
  'objective',
  'description',
  'solution',
  'expectedResult',
  'values',
  'axis',
  'policyAreas',
  'sdgs',
  'developmentPlanLink',
  'antiCorruptionLink',
  'genderApproach',
  'budget',
  'legalBasis',
  'otherActors',
  'contactName',
  'contactPost',
  'contactEmail',
  'contactPhone',
  'start',
  'due',
  'risks',
  'weight',
  'state',
  'isCounted',
  'notCountedReason',
];

/** A row that is a commitment, known again by code, or by plan and number where it has none. */
export async function takeCommitment(world: World, row: ImportRecord): Promise<void> {
  const plan = planOf(world, row);
  const shelves = await world.shelvesOf(plan);
  const draft = findCommitment(shelves, row) ?? freshCommitment(world, plan, shelves, row);
  const wasFresh = draft.before === null;
  const lead = textOf(row.fields.leadInstitution);
  const supporting = listOf(row.fields.supportingInstitutions);
  overwrite(
    draft,
    {
      ...said(row.fields, ...plainFields),
      ...(lead === '' ? {} : { leadInstitutionId: institutionNamed(world, lead).after.id }),
      ...(supporting.length === 0
        ? {}
        : { supportingInstitutionIds: supporting.map((name) => institutionNamed(world, name).after.id) }),
    },
    row.source,
  );
  try {
    refuseBackwards(draft.after.start, draft.after.due);
  } catch (error) {
    if (wasFresh) shelves.commitment.remove(draft);
    world.drafts.discard(draft as unknown as Draft);
    throw error;
  }
  shelves.commitment.index(draft);
}

function findCommitment(shelves: PlanShelves, row: ImportRecord): Draft<'commitment'> | undefined {
  const code = textOf(row.fields.code);
  if (code !== '') return shelves.commitment.find(keyOf('code', null, code));
  const number = textOf(row.fields.number);
  if (number !== '') return shelves.commitment.find(keyOf('number', null, number));
  return shelves.commitment.find(keyOf('title', null, textOf(row.fields.title)));
}

function freshCommitment(
  world: World,
  plan: Draft<'plan'>,
  shelves: PlanShelves,
  row: ImportRecord,
): Draft<'commitment'> {
  const title = textOf(row.fields.title);
  if (title === '') throw new RowRefusal('Falta el título del compromiso.');
  const code = textOf(row.fields.code) || freeCode(shelves, textOf(row.fields.number));
  const position = shelves.commitment.all.length + 1;
  const draft = world.drafts.fresh('commitment', {
    planId: plan.after.id,
    code,
    title,
    number: textOf(row.fields.number),
    position,
  });
  return shelves.commitment.put(draft);
}

/** «7» → C07, and the next free one where that is taken. */
function freeCode(shelves: PlanShelves, number: string): string {
  const isFree = (code: string): boolean => shelves.commitment.find(keyOf('code', null, code)) === undefined;
  const wanted = /^\d+$/.test(number) ? `C${number.padStart(2, '0')}` : '';
  if (wanted !== '' && isFree(wanted)) return wanted;
  let n = shelves.commitment.all.length + 1;
  while (!isFree(`C${String(n).padStart(2, '0')}`)) n += 1;
  return `C${String(n).padStart(2, '0')}`;
}

/** The commitment that a row names in one of its columns; refuses a row that names one that is not there. */
export async function commitmentNamed(world: World, row: ImportRecord): Promise<Draft<'commitment'>> {
  const shelves = await world.shelvesOf(planOf(world, row));
  const name = textOf(row.fields.commitmentCode);
  const found = shelves.commitment.find(
    keyOf('code', null, name),
    keyOf('number', null, name),
    keyOf('title', null, name),
  );
  if (found === undefined) throw new RowRefusal('No existe el compromiso que este renglón nombra.', name);
  return found;
}
