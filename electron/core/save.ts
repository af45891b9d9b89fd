import { AppError } from '../../shared/errors.ts';
import { initialValues, type Field, type ValuesOf } from '../../shared/fields.ts';
import { records, type RecordName, type RecordOf } from '../../shared/records.ts';
import type { Change } from './audit.ts';
import { canonicalJson } from './canonical-json.ts';
import type { CommandContext, Context } from './context.ts';
import { lastChange } from './database/queries/audit.ts';
import { deleteRecord, findRecord, insertRecords, replaceRecord } from './database/queries/records.ts';
import { newId } from './ids.ts';

type Loose = Record<string, unknown>;
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The audit note of a record: which plan and commitment it belongs to follows from its own fields. */
export function changeOf<R extends RecordName>(
  entity: R,
  record: RecordOf<R>,
  action: Change['action'],
): Change {
  const values = record as Loose;
  return {
    entity,
    id: record.id,
    planId: entity === 'plan' ? record.id : textOf(values.planId),
    commitmentId: entity === 'commitment' ? record.id : textOf(values.commitmentId),
    action,
    image: action === 'removed' ? null : values,
  };
}

/** Keeps a new record: the given values over the initial ones. */
export async function keepNew<R extends RecordName>(
  ctx: CommandContext,
  name: R,
  values: Partial<ValuesOf<(typeof records)[R]>>,
  id = newId(),
): Promise<RecordOf<R>> {
  const record = { ...initialValues(records[name]), ...definedOnly(values), id, version: 1 } as RecordOf<R>;
  await insertRecords(ctx.db, name, [record]);
  ctx.changes.push(changeOf(name, record, 'created'));
  return record;
}

/** Keeps a record's new values; one that changes nothing is not written and leaves no entry. */
export async function keepChanged<R extends RecordName>(
  ctx: CommandContext,
  name: R,
  before: RecordOf<R>,
  changes: Partial<ValuesOf<(typeof records)[R]>>,
): Promise<RecordOf<R>> {
  const after = { ...before, ...definedOnly(changes) };
  if (canonicalJson(after) === canonicalJson(before)) return before;
  const record = { ...after, version: before.version + 1 };
  if (!(await replaceRecord(ctx.db, name, record))) {
    throw await conflictWith(ctx, name, await demand(ctx, name, before.id), before.version);
  }
  ctx.changes.push(changeOf(name, record, 'changed'));
  return record;
}

/** Removes a record; only what belongs to an example is ever removed. */
export async function removeRecord<R extends RecordName>(
  ctx: CommandContext,
  name: R,
  record: RecordOf<R>,
): Promise<void> {
  await deleteRecord(ctx.db, name, record.id);
  ctx.changes.push(changeOf(name, record, 'removed'));
}

/** The record with that id; refuses one that is not there. */
export async function demand<R extends RecordName>(ctx: Context, name: R, id: string): Promise<RecordOf<R>> {
  const record = await findRecord(ctx.db, name, id);
  if (record === null) throw new AppError('notFound', { entity: name, id });
  return record;
}

/** The record with that id in the version that the caller saw; refuses an edit of an older one. */
export async function demandVersion<R extends RecordName>(
  ctx: Context,
  name: R,
  id: string,
  version: number,
): Promise<RecordOf<R>> {
  const record = await demand(ctx, name, id);
  if (record.version !== version) {
    throw await conflictWith(ctx, name, record, version);
  }
  return record;
}

/** An edit of an older version: what stands now, who saved it and when, so that neither text is lost. */
export async function conflictWith<R extends RecordName>(
  ctx: Context,
  name: R,
  record: RecordOf<R>,
  expected: number,
): Promise<AppError> {
  const last = await lastChange(ctx.db, record.id);
  return new AppError('conflict', {
    entity: name,
    id: record.id,
    expected,
    current: record.version,
    record: readable(name, record),
    savedBy: last?.actor_name ?? '',
    savedAt: last?.at ?? null,
  });
}

/** What everybody reads of a record: its declared fields; what a source file said with it is beside the point. */
function readable<R extends RecordName>(name: R, record: RecordOf<R>): Loose {
  const fields: Record<string, Field> = records[name];
  const told = Object.entries(record).filter(([field]) => fields[field]?.kind !== 'source');
  return Object.fromEntries(
    told.filter(([field]) => field in fields || field === 'id' || field === 'version'),
  );
}

/** A field left out of an input is not a change. */
export function definedOnly<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
