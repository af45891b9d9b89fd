import type { ImportRecord } from '../../imports/import-record.ts';
import { canonicalJson } from '../../canonical-json.ts';
import { principalId } from '../../actor.ts';
import { commitmentOf } from './commitments.ts';
import type { Draft } from './drafts.ts';
import { planOf, refuseBackwards } from './plans.ts';
import { assign } from './assign.ts';
import type { PlanShelves } from './plan-shelves.ts';
import { keyOf, type Shelf } from './shelf.ts';
import { spokenOf } from './spoken-of.ts';
import {
  listOf,
  noteTaken,
  overwrite,
  parentIn,
  takenAs,
  RowRefusal,
  said,
  textOf,
  type World,
} from './world.ts';

const plainFields = [
  'number',
  'title',
  'description',
  'deliverable',
  'promisedMeans',
  'weight',
  'start',
  'due',
  'state',
  'isCounted',
  'notCountedReason',
];

/** A row that is a milestone, or an activity where it names its milestone. */
export async function takeMilestone(world: World, row: ImportRecord): Promise<void> {
  const plan = planOf(world, row);
  const shelves = await world.shelvesOf(plan);
  const parent = row.entity === 'activity' ? await parentOf(world, row) : null;
  const commitment = parent === null ? (await commitmentOf(world, row)).after.id : parent.after.commitmentId;
  const under = parent?.after.id ?? commitment;
  const found = spokenOf(shelves.milestone, row, under);
  const values = said(row.fields, ...plainFields);
  refuseBackwards(found?.after, values);
  const place = { planId: plan.after.id, commitmentId: commitment, parentId: parent?.after.id ?? null };
  const draft = found ?? freshMilestone(world, shelves, row, place);
  const old = { start: draft.after.start, due: draft.after.due };
  overwrite(draft, values, row.source);
  assignNamed(world, shelves, draft, row);
  if (found === undefined) overwrite(draft, originalDates(row, draft));
  else shelves.milestone.rename(found);
  if (found !== undefined && found.before !== null) noteReplanning(world, shelves, found, old, row);
  noteTaken(world, row, draft);
}

async function parentOf(world: World, row: ImportRecord): Promise<Draft<'milestone'>> {
  const parent = await milestoneOf(world, row);
  const { code, parentId } = parent.after;
  if (parentId !== null) throw new RowRefusal('activityInActivity', code);
  if (textOf(row.fields.code) === code) throw new RowRefusal('activityInItself', code);
  return parent;
}

type Place = { planId: string; commitmentId: string; parentId: string | null };

function freshMilestone(
  world: World,
  shelves: PlanShelves,
  row: ImportRecord,
  place: Place,
): Draft<'milestone'> {
  const title = textOf(row.fields.title);
  if (title === '') throw new RowRefusal('milestoneTitleMissing');
  const code = textOf(row.fields.code) || shelves.milestone.freeCode(`${codeAbove(world, place)}.`, 1);
  const draft = world.drafts.fresh('milestone', {
    ...place,
    code,
    title,
    position: shelves.milestone.all.length + 1,
  });
  return shelves.milestone.put(draft);
}

function codeAbove({ drafts }: World, { parentId, commitmentId }: Place): string {
  const above =
    parentId === null ? drafts.get('commitment', commitmentId) : drafts.get('milestone', parentId);
  return above?.after.code ?? 'H';
}

/** The first dates stay in the record for ever. */
function originalDates(row: ImportRecord, draft: Draft<'milestone'>): Record<string, unknown> {
  return {
    originalStart: draft.after.start,
    originalDue: draft.after.due,
    ...said(row.fields, 'originalStart', 'originalDue'),
  };
}

function assignNamed(world: World, shelves: PlanShelves, draft: Draft<'milestone'>, row: ImportRecord): void {
  const target = {
    planId: draft.after.planId,
    commitmentId: draft.after.commitmentId,
    milestoneId: draft.after.id,
  };
  const responsible = textOf(row.fields.responsible);
  if (responsible !== '') assign(world, shelves, target, responsible, 'responsible');
  for (const name of listOf(row.fields.coResponsible)) assign(world, shelves, target, name, 'coResponsible');
}

/** Dates that a file moves are a replanning like any other: the old ones and the reason are kept. */
function noteReplanning(
  world: World,
  shelves: PlanShelves,
  draft: Draft<'milestone'>,
  old: Pick<Draft<'milestone'>['after'], 'start' | 'due'>,
  row: ImportRecord,
): void {
  const { after } = draft;
  if (canonicalJson(old) === canonicalJson({ start: after.start, due: after.due })) return;
  const replanning = world.drafts.fresh('replanning', {
    planId: after.planId,
    commitmentId: after.commitmentId,
    milestoneId: after.id,
    oldStart: old.start,
    newStart: after.start,
    oldDue: old.due,
    newDue: after.due,
    reason: `Fechas nuevas en el archivo importado ${world.fileOf(row.table)}.`,
    approvedBy: principalId(world.ctx.actor),
    decidedOn: world.ctx.today,
    recordedAt: world.ctx.now,
  });
  shelves.replanning.put(replanning);
}

/** The milestone or activity that a row hangs from; refuses a row that names one that is not there. */
export async function milestoneOf(world: World, row: ImportRecord): Promise<Draft<'milestone'>> {
  const named = parentIn(world, row, 'milestone');
  if (named !== null && named.draft !== null) return named.draft as Draft<'milestone'>;
  const said = named?.said ?? '';
  const shelves = await world.shelvesOf(planOf(world, row));
  const scope = row.parents.commitment === undefined ? null : (await commitmentOf(world, row)).after.id;
  const scoped = scope === null ? [] : [keyOf('number', scope, said), keyOf('title', scope, said)];
  const found = shelves.milestone.find(keyOf('code', null, said), ...scoped, keyOf('title', null, said));
  if (said === '' || found === undefined) throw new RowRefusal('noSuchMilestone', said);
  return found;
}

/** Once all rows are in: what each milestone depends on, by code; circles are refused. */
export async function linkDependencies(world: World, row: ImportRecord): Promise<void> {
  const own = takenAs(world, row, 'milestone');
  const codes = listOf(row.fields.dependsOn);
  if (codes.length === 0 || own === null) return;
  const shelves = await world.shelvesOf(planOf(world, row));
  const ids = codes.map((code) => {
    const other = shelves.milestone.find(keyOf('code', null, code));
    if (other === undefined) throw new RowRefusal('noSuchDependency', code);
    if (reaches(shelves.milestone, other, own.after.id)) {
      throw new RowRefusal('circularDependency', code);
    }
    return other.after.id;
  });
  overwrite(own, { dependsOn: ids });
}

function reaches(shelf: Shelf<'milestone'>, from: Draft<'milestone'>, id: string): boolean {
  const byId = new Map(shelf.all.map((one) => [one.after.id, one]));
  const seen = new Set<string>();
  const waiting = [from];
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    if (current.after.id === id) return true;
    if (seen.has(current.after.id)) continue;
    seen.add(current.after.id);
    for (const next of current.after.dependsOn) {
      const draft = byId.get(next);
      if (draft !== undefined) waiting.push(draft);
    }
  }
  return false;
}
