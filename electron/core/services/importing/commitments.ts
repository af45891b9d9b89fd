import type { ImportRecord } from '../../imports/import-record.ts';
import type { Draft } from './drafts.ts';
import { planOf, refuseBackwards } from './plans.ts';
import type { PlanShelves } from './plan-shelves.ts';
import { keyOf } from './shelf.ts';
import { spokenOf } from './spoken-of.ts';
import {
  institutionNamed,
  noteTaken,
  parentIn,
  listOf,
  overwrite,
  RowRefusal,
  said,
  textOf,
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
  'completionOverride',
  'completionOverrideReason',
];

/** A row that is a commitment, known again by code, or by plan and number where it has none. */
export async function takeCommitment(world: World, row: ImportRecord): Promise<void> {
  const plan = planOf(world, row);
  const shelves = await world.shelvesOf(plan);
  const found = spokenOf(shelves.commitment, row, null);
  const values = said(row.fields, ...plainFields);
  refuseBackwards(found?.after, values);
  const draft = found ?? freshCommitment(world, plan, shelves, row);
  overwrite(draft, { ...values, ...institutionsIn(world, row) }, row.source);
  if (found !== undefined) shelves.commitment.rename(found);
  noteTaken(world, row, draft);
}

function institutionsIn(world: World, row: ImportRecord): Record<string, unknown> {
  const lead = textOf(row.fields.leadInstitution);
  const supporting = listOf(row.fields.supportingInstitutions);
  const idOf = (name: string): string => institutionNamed(world, name).after.id;
  return {
    ...(lead === '' ? {} : { leadInstitutionId: idOf(lead) }),
    ...(supporting.length === 0 ? {} : { supportingInstitutionIds: supporting.map(idOf) }),
  };
}

function freshCommitment(
  world: World,
  plan: Draft<'plan'>,
  shelves: PlanShelves,
  row: ImportRecord,
): Draft<'commitment'> {
  const title = textOf(row.fields.title);
  if (title === '') throw new RowRefusal('commitmentTitleMissing');
  const code = textOf(row.fields.code) || freeCode(shelves, row);
  const position = shelves.commitment.all.length + 1;
  const number = textOf(row.fields.number);
  const draft = world.drafts.fresh('commitment', { planId: plan.after.id, code, title, number, position });
  return shelves.commitment.put(draft);
}

/** «7» → C07, «7 (2)» → C07 (2); other numbers are codes as they are. */
const codeFrom = (ownKey: string): string => {
  const [, number = '', rest = ''] = /^(\d+)( \(\d+\))?$/.exec(ownKey) ?? [];
  return (number === '' ? ownKey : `C${number.padStart(2, '0')}${rest}`).slice(0, 500);
};

function freeCode({ commitment }: PlanShelves, row: ImportRecord): string {
  const numbered = codeFrom(row.ownKey);
  const isFree = commitment.find(keyOf('code', null, numbered)) === undefined;
  if (textOf(row.fields.number) !== '' && isFree) return numbered;
  return commitment.freeCode('C', commitment.all.length + 1, 2);
}

/** The commitment that a row hangs from; refuses a row that names one that is not there. */
export async function commitmentOf(world: World, row: ImportRecord): Promise<Draft<'commitment'>> {
  const named = parentIn(world, row, 'commitment');
  if (named !== null && named.draft !== null) return named.draft as Draft<'commitment'>;
  const shelves = await world.shelvesOf(planOf(world, row));
  const said = named?.said ?? '';
  const found = shelves.commitment.find(
    keyOf('code', null, said),
    keyOf('number', null, said),
    keyOf('title', null, said),
  );
  if (said === '' || found === undefined) {
    throw new RowRefusal('noSuchCommitment', said);
  }
  return found;
}
