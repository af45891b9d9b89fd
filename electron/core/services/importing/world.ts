import type { RecordName } from '../../../../shared/records.ts';
import type { ProblemCode } from '../../../../shared/import-problems.ts';
import type { ImportProblem } from '../../../../shared/imports.ts';
import { takesPart } from '../../../../shared/committees.ts';
import type { Context } from '../../context.ts';
import { findRecords } from '../../database/queries/records.ts';
import type { ImportEntity } from '../../imports/fields.ts';
import type { ImportRecord, ImportReference } from '../../imports/import-record.ts';
import { ofOwnCommittee } from '../committees.ts';
import { Drafts, type Draft } from './drafts.ts';
import { fillShelves, type PlanShelves } from './plan-shelves.ts';
import { keyOf, Shelf } from './shelf.ts';

/** What an import knows while it matches a file with what is there. */
export type World = {
  ctx: Context;
  drafts: Drafts;
  plans: Shelf<'plan'>;
  institutions: Shelf<'institution'>;
  members: Shelf<'member'>;
  /** The plan of rows that name none. */
  defaultPlan: Draft<'plan'> | null;
  problems: ImportProblem[];
  /** What each row of the files became, by entity and key. */
  taken: Map<string, Draft>;
  /** The file that a table came from. */
  fileOf: (table: string) => string;
  shelvesOf: (plan: Draft<'plan'>) => Promise<PlanShelves>;
};

/** A row that cannot be taken, and why. */
export class RowRefusal extends Error {
  readonly code: ProblemCode;
  readonly value: string;

  constructor(code: ProblemCode, value = '') {
    super(code);
    this.code = code;
    this.value = value;
  }
}

export async function openWorld(
  ctx: Context,
  planId: string | null,
  files: ReadonlyMap<string, string>,
): Promise<World> {
  const drafts = new Drafts();
  const plans = new Shelf<'plan'>({
    code: (one) => [keyOf('code', one.code)],
    name: (one) => [keyOf('name', one.name)],
  });
  for (const plan of await findRecords(ctx.db, 'plan')) plans.put(drafts.known('plan', plan));
  const institutions = new Shelf<'institution'>({
    name: (one) => [one.name, one.acronym].filter((text) => text !== '').map((text) => keyOf('name', text)),
  });
  for (const one of await findRecords(ctx.db, 'institution'))
    institutions.put(drafts.known('institution', one));
  const members = new Shelf<'member'>({
    email: (one) => (one.email === '' ? [] : [keyOf('email', one.email)]),
    name: (one) => [keyOf('name', one.name, one.role), keyOf('name', one.name)],
    in: (one) => [one.email, one.name].map((text) => keyOf('in', one.committeeId, text)),
  });
  for (const one of await findRecords(ctx.db, 'member'))
    if (takesPart(one, ofOwnCommittee(ctx))) members.put(drafts.known('member', one));
  const opened = new Map<string, PlanShelves>();
  return {
    ctx,
    drafts,
    plans,
    institutions,
    members,
    defaultPlan: plans.all.find((plan) => plan.after.id === planId) ?? null,
    problems: [],
    taken: new Map(),
    fileOf: (table) => files.get(table) ?? table,
    shelvesOf: async (plan) => {
      const id = plan.after.id;
      let shelves = opened.get(id);
      if (shelves === undefined) {
        shelves = await fillShelves(ctx.db, drafts, plan.before === null ? null : id);
        opened.set(id, shelves);
      }
      return shelves;
    },
  };
}

export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
export const listOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.filter((one): one is string => typeof one === 'string' && one.trim() !== '')
    : [];

/** The values that a row really says: an empty cell does not erase what is there. */
export function said(fields: Record<string, unknown>, ...names: string[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const name of names) {
    const value = fields[name];
    const isEmpty =
      value === undefined ||
      value === null ||
      value === '' ||
      (Array.isArray(value) && value.length === 0) ||
      (isDate(value) && value.precision === 'none' && value.text === '');
    if (!isEmpty) values[name] = value;
  }
  return values;
}

const isDate = (value: unknown): value is { precision: string; text: string } =>
  typeof value === 'object' && value !== null && 'precision' in value;

/** Writes a row's values and source data over a draft. */
export function overwrite(
  draft: Draft,
  values: Record<string, unknown>,
  source: Record<string, string> = {},
): void {
  const after = draft.after as Record<string, unknown>;
  draft.isNamed = true;
  Object.assign(after, values);
  if (Object.keys(source).length > 0) {
    after.source = { ...(after.source as Record<string, string>), ...source };
  }
}

const takenKey = (entity: string, key: string): string => `${entity}\n${key.toLowerCase()}`;

/** Notes what a row became, for the rows that hang from it. */
export function noteTaken(world: World, row: ImportRecord, draft: Draft): void {
  world.taken.set(takenKey(row.entity, row.key), draft);
}

/** What a row itself became, or null where it was rejected. */
export function takenAs<R extends RecordName>(world: World, row: ImportRecord, _name: R): Draft<R> | null {
  return (world.taken.get(takenKey(row.entity, row.key)) ?? null) as Draft<R> | null;
}

/** What a row says that it hangs from: the draft of another row of these files, or a text to look up. */
export function parentIn(
  world: World,
  row: ImportRecord,
  entity: ImportEntity,
): { draft: Draft | null; said: string } | null {
  const reference: ImportReference | undefined = row.parents[entity];
  if (reference === undefined) return null;
  const draft = reference.key === null ? undefined : world.taken.get(takenKey(entity, reference.key));
  return { draft: draft ?? null, said: reference.said };
}

/** The institution of that name, made when there is none yet. */
export function institutionNamed(world: World, name: string): Draft<'institution'> {
  const clean = name.trim();
  const found = world.institutions.find(keyOf('name', clean));
  return found ?? world.institutions.put(world.drafts.fresh('institution', { name: clean.slice(0, 500) }));
}
