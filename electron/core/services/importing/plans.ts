import type { ImportRecord } from '../../imports/import-record.ts';
import { firstDayOf, type PreciseDate } from '../../../../shared/dates.ts';
import { ofOwnCommittee } from '../committees.ts';
import type { Draft } from './drafts.ts';
import { keyOf } from './shelf.ts';
import { noteTaken, overwrite, parentIn, RowRefusal, said, textOf, type World } from './world.ts';

/** A row that is a plan, known again by its code, else by its name. */
export function takePlan(world: World, row: ImportRecord): void {
  const name = textOf(row.fields.name);
  const code = textOf(row.fields.code) || codeFrom(name === '' ? row.ownKey : name);
  if (name === '' && code === '') throw new RowRefusal('planNameMissing');
  const draft = planNamed(world, code, name === '' ? row.ownKey : name);
  const fields = [
    'number',
    'name',
    'scope',
    'place',
    'ogpCode',
    'start',
    'end',
    'vision',
    'state',
    'committeeName',
  ];
  const values = said(row.fields, ...fields);
  refuseBackwards(draft.after, values);
  overwrite(draft, values, row.source);
  noteTaken(world, row, draft);
}

/** The plan that a row belongs to: the one it names, else the default, else one made of the file's name. */
export function planOf(world: World, row: ImportRecord): Draft<'plan'> {
  const named = parentIn(world, row, 'plan');
  if (named !== null && named.draft !== null) return named.draft as Draft<'plan'>;
  if (named !== null) return planNamed(world, named.said, named.said);
  const file = world.fileOf(row.table);
  world.defaultPlan ??= onlyNewPlan(world) ?? planNamed(world, codeFrom(file), baseName(file));
  return world.defaultPlan;
}

function onlyNewPlan(world: World): Draft<'plan'> | null {
  const fresh = world.plans.all.filter((plan) => plan.before === null);
  return fresh.length === 1 ? (fresh[0] ?? null) : null;
}

function planNamed(world: World, code: string, name: string): Draft<'plan'> {
  const found =
    world.plans.find(keyOf('code', code)) ?? world.plans.find(keyOf('name', code), keyOf('name', name));
  if (found !== undefined) return found;
  const values = { code: code.slice(0, 500), name: name.slice(0, 500), ...ofOwnCommittee(world.ctx) };
  return world.plans.put(world.drafts.fresh('plan', values));
}

const baseName = (file: string): string =>
  file
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]{1,5}$/, '')
    .trim() || 'Plan';

/** A code that people can type, from a name: «Plan de acción 2025.xlsx» → PLAN-DE-ACCION-2025. */
function codeFrom(text: string): string {
  const plain = baseName(text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
  return plain
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

type Period = { start?: PreciseDate; end?: PreciseDate; due?: PreciseDate };

/** Refuses a row that would leave a period that ends before it starts; what is there already stays as it is. */
export function refuseBackwards(there: Period | undefined, values: Record<string, unknown>): void {
  const { start, end, due }: Period = { ...there, ...values };
  const last = end ?? due;
  if (start === undefined || last === undefined) return;
  const first = firstDayOf(start);
  if (first !== null && last.on !== null && last.on < first) {
    throw new RowRefusal('backwards', `${start.text || first} – ${last.text || last.on}`);
  }
}
