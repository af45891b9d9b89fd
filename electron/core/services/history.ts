import { parseISO } from 'date-fns';
import { contract, type MethodName, type ParsedInputOf } from '../../../shared/contract.ts';
import { addDays } from '../../../shared/dates.ts';
import type { HistoryEntry, LoggedName, LogHead } from '../../../shared/history.ts';
import type { Field, Fields } from '../../../shared/fields.ts';
import { records, type RecordName } from '../../../shared/records.ts';
import type { Role } from '../../../shared/roles.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { Context } from '../context.ts';
import { auditHead, findEntries, imageBefore, type HistoryFilter } from '../database/queries/audit.ts';
import { findRecordsById } from '../database/queries/records.ts';
import { parsedCell } from '../database/columns.ts';
import type { AuditEntryRow } from '../database/schema.ts';

type Image = Record<string, unknown>;

export const listHistory = (ctx: Context, input: ParsedInputOf<'history.list'>): Promise<HistoryEntry[]> =>
  history(ctx, { ...input, ...inInstants(input), limit: input.limit ?? 100 });

/** Days of where the computer stands as the instants between which they lie; the last one included. */
export const inInstants = ({
  from,
  to,
}: {
  from?: string | undefined;
  to?: string | undefined;
}): { from?: string; until?: string } => ({
  ...(from === undefined ? {} : { from: parseISO(from).toISOString() }),
  ...(to === undefined ? {} : { until: parseISO(addDays(to, 1)).toISOString() }),
});

export const readLogHead = (ctx: Context): Promise<LogHead> => auditHead(ctx.db);

/** Entries of the log, newest first, each with what changed from what to what. */
export async function history(ctx: Context, filter: HistoryFilter): Promise<HistoryEntry[]> {
  await ctx.settle?.();
  const { db, until } = ctx.log ?? { db: ctx.db, until: Number.MAX_SAFE_INTEGER - 1 };
  const before = Math.min(filter.before ?? Number.MAX_SAFE_INTEGER, until + 1);
  const rows = await findEntries(db, { ...filter, before });
  const entries: HistoryEntry[] = [];
  const images: Image[] = [];
  for (const row of rows) {
    const before = row.action === 'created' ? null : imageOf(await imageBefore(db, row.entity_id, row.seq));
    const after = imageOf(row.image);
    entries.push(entryOf(row, before, after));
    images.push(after ?? before ?? {});
  }
  const milestones = await codesOf(ctx, 'milestone', images);
  const observations = await codesOf(ctx, 'observation', images);
  return entries.map((entry, i) => {
    const milestone = milestones(images[i]);
    const observation = observations(images[i]);
    return {
      ...entry,
      ...(milestone === undefined ? {} : { milestone }),
      ...(observation === undefined ? {} : { observation }),
    };
  });
}

/** The code of the milestone or observation that an image names. */
async function codesOf(
  ctx: Context,
  name: 'milestone' | 'observation',
  images: readonly Image[],
): Promise<(image: Image | undefined) => string | undefined> {
  const idIn = (image: Image | undefined): string | null => {
    const id = image?.[`${name}Id`];
    return typeof id === 'string' ? id : null;
  };
  const wanted = [...new Set(images.map(idIn).filter((id) => id !== null))];
  const found = await findRecordsById(ctx.db, name, wanted);
  const codes = new Map<string, string>(found.map(({ id, code }) => [id, code]));
  return (image) => codes.get(idIn(image) ?? '');
}

const imageOf = (json: string | null): Image | null =>
  json === null ? null : (parsedCell(json) as Image | null);

function entryOf(row: AuditEntryRow, before: Image | null, after: Image | null): HistoryEntry {
  const entity = row.entity as LoggedName;
  return {
    seq: row.seq,
    at: row.at,
    planId: row.plan_id,
    actor: row.actor_name === '' ? null : row.actor_name,
    role: row.role as Role,
    inNameOf: row.in_name_of_name === '' ? null : row.in_name_of_name,
    method: row.method,
    entity,
    entityId: row.entity_id,
    subject: subjectOf(after ?? before ?? {}),
    action: row.action as HistoryEntry['action'],
    changes: changesOf(row, entity, before, after),
  };
}

function changesOf(
  row: AuditEntryRow,
  entity: LoggedName,
  before: Image | null,
  after: Image | null,
): HistoryEntry['changes'] {
  if (after === null) return [];
  if (entity === 'access') return accessFacts(row.method, after);
  return before === null ? valuesOf(entity, after) : changesBetween(before, after);
}

/** What was refused or chosen: all that its entry says, and in words what the refused method is for. */
function accessFacts(method: string, image: Image): HistoryEntry['changes'] {
  const known = Object.hasOwn(contract, method) ? contract[method as MethodName] : null;
  const does = known?.kind === 'command' ? known.does : '';
  return Object.entries({ ...image, does }).map(([field, to]) => ({ field, from: null, to }));
}

function subjectOf(image: Image): string {
  const said = [image.code, image.name ?? image.title ?? image.label].filter(
    (part): part is string => typeof part === 'string' && part !== '',
  );
  return said.join(' · ').slice(0, 200);
}

/** What a new record says for itself. */
function valuesOf(entity: RecordName, image: Image): HistoryEntry['changes'] {
  const fields: Fields = records[entity];
  return Object.entries(fields)
    .filter(([name, field]) => isTold(field) && !isSame(image[name], field.initial))
    .map(([name]) => ({ field: name, from: null, to: image[name] ?? null }));
}

const belongings = [
  'plan',
  'commitment',
  'milestone',
  'progressReport',
  'evidence',
  'observation',
  'observationReply',
];

/** The entry itself says when; what a record belongs to says nothing of what was done. */
const isTold = ({ kind, refersTo = '' }: Field): boolean =>
  kind !== 'instant' && kind !== 'source' && !belongings.includes(refersTo);

const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null);

function changesBetween(before: Image, after: Image): HistoryEntry['changes'] {
  const fields = Object.keys(after).filter((field) => field !== 'version');
  return fields
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => ({ field, from: before[field] ?? null, to: after[field] ?? null }));
}
