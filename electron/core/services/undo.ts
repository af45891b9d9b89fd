import { contract, type ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { initialValues } from '../../../shared/fields.ts';
import {
  undoableMethods,
  type LoggedName,
  type UndoableMethod,
  type Undoable,
} from '../../../shared/history.ts';
import { recordNames, records, type RecordName } from '../../../shared/records.ts';
import { permit } from '../actor.ts';
import type { CommandContext, Context } from '../context.ts';
import { parsedCell } from '../database/columns.ts';
import {
  commandEntries,
  findEntries,
  imageBefore,
  lastChange,
  lastEntryBy,
} from '../database/queries/audit.ts';
import type { AuditEntryRow } from '../database/schema.ts';
import { demand, keepChanged, keepNew, removeRecord } from '../save.ts';
import { reviseCatalogueItem } from './catalogues.ts';
import { changeCommitment } from './commitments.ts';
import { reviseCommittee } from './committees.ts';
import { reviseIndicator } from './indicators.ts';
import { reviseInstitution } from './institutions.ts';
import { reviseMeeting } from './meetings.ts';
import { reviseMember } from './members.ts';
import { reviseMilestone } from './milestones.ts';
import { reviseOversightName } from './oversight-names.ts';
import { revisePlan } from './plans.ts';
import { reviseSettings } from './settings.ts';

type Values = Record<string, unknown>;
type Revision = (ctx: CommandContext, input: never) => Promise<unknown>;

/** What gives a record its earlier values again, by the same rules as any other edit of it. */
const revisions: Partial<Record<UndoableMethod, Revision>> = {
  'plan.revise': revisePlan,
  'commitment.revise': changeCommitment,
  'commitment.reviseMany': changeCommitment,
  'milestone.revise': reviseMilestone,
  'institution.revise': reviseInstitution,
  'member.revise': reviseMember,
  'committee.revise': reviseCommittee,
  'catalogue.revise': reviseCatalogueItem,
  'indicator.revise': reviseIndicator,
  'settings.revise': reviseSettings,
  'oversightName.revise': reviseOversightName,
  'meeting.revise': reviseMeeting,
};

/** Orders that change several records, each of which is taken back alone. */
const ofSeveral: ReadonlySet<string> = new Set([
  'responsibility.assign',
  'responsibility.handOver',
  'commitment.reviseMany',
]);

const isUndoable = (method: string): method is UndoableMethod =>
  (undoableMethods as readonly string[]).includes(method);

type Way = 'undo' | 'redo';

/** The caller's own last action: what of it can be taken back, or done again, safely; null where nothing can. */
export async function readUndoable(
  ctx: Context,
): Promise<{ last: Undoable | null; undone: Undoable | null }> {
  const last = ctx.actor.memberId === null ? undefined : await lastEntryBy(ctx.db, ctx.actor.memberId);
  if (last === undefined) return { last: null, undone: null };
  const entries = await commandEntries(ctx.db, last);
  const way: Way = last.method === 'history.undo' ? 'redo' : 'undo';
  if ((await whyNot(ctx, entries, way)) !== null) return { last: null, undone: null };
  const found = await undoableIn(ctx, last, entries.length);
  return way === 'undo' ? { last: found, undone: null } : { last: null, undone: found };
}

async function undoableIn(ctx: Context, last: AuditEntryRow, entries: number): Promise<Undoable> {
  const isGone = last.action === 'removed';
  const image = isGone ? await imageBefore(ctx.db, last.entity_id, last.seq) : last.image;
  const { code, name, title, label } = (parsedCell(image ?? 'null') ?? {}) as Values;
  const said = textOrNull(code) ?? textOrNull(name) ?? textOrNull(title) ?? textOrNull(label) ?? '';
  const method = (await originOf(ctx, last)) ?? last.method;
  return { seq: last.seq, method, entries, entity: last.entity as LoggedName, subject: said.slice(0, 200) };
}

/**
 * Takes back the caller's own last action as a new one, with entries of its own; the entries of the first stay. Refuses
 * what is not theirs or not their last, what has a way of its own to be taken back, and what somebody changed since.
 */
export async function undoAction(
  ctx: CommandContext,
  { seq }: ParsedInputOf<'history.undo'>,
): Promise<{ undone: number[] }> {
  return { undone: await takeAllBack(ctx, seq, 'undo') };
}

/** Does again what the caller took back last, by taking that back; with the same refusals. */
export async function redoAction(
  ctx: CommandContext,
  { seq }: ParsedInputOf<'history.redo'>,
): Promise<{ redone: number[] }> {
  return { redone: await takeAllBack(ctx, seq, 'redo') };
}

async function takeAllBack(ctx: CommandContext, seq: number, way: Way): Promise<number[]> {
  const last = ctx.actor.memberId === null ? undefined : await lastEntryBy(ctx.db, ctx.actor.memberId);
  const entries = last === undefined ? [] : await commandEntries(ctx.db, last);
  if (!entries.some((entry) => entry.seq === seq)) throw new AppError('undoNotLast');
  const refused = await whyNot(ctx, entries, way);
  if (refused !== null) throw refused;
  for (const entry of entries) await takeBack(ctx, entry);
  return entries.map((entry) => entry.seq);
}

/** The edit that an action is, or that it took back or did again. */
async function originOf(ctx: Context, entry: AuditEntryRow): Promise<UndoableMethod | null> {
  let method = entry.method;
  let seq = entry.seq;
  while (method === 'history.undo' || method === 'history.redo') {
    const [earlier] = await findEntries(ctx.db, { entityId: entry.entity_id, before: seq, limit: 1 });
    if (earlier === undefined) return null;
    ({ method, seq } = earlier);
  }
  return isUndoable(method) ? method : null;
}

async function whyNot(ctx: Context, entries: readonly AuditEntryRow[], way: Way): Promise<AppError | null> {
  const [first] = entries;
  if (first === undefined) return new AppError('undoNotLast');
  const isUndone = first.method === 'history.undo';
  const method = await originOf(ctx, first);
  const isSafe = method !== null && (entries.length === 1 || ofSeveral.has(method));
  const isOwnName = first.in_name_of_id === (ctx.actor.inNameOf?.id ?? null);
  if (!isSafe || !isOwnName || isUndone !== (way === 'redo')) {
    return new AppError('undoUnsafe', { method: first.method });
  }
  try {
    permit(ctx.actor, method, contract[method]);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  for (const entry of entries) {
    const latest = await lastChange(ctx.db, entry.entity_id);
    if (latest !== undefined && latest.seq !== entry.seq) {
      return new AppError('undoOvertaken', { entity: entry.entity, who: latest.actor_name, at: latest.at });
    }
  }
  return null;
}

async function takeBack(ctx: CommandContext, entry: AuditEntryRow): Promise<void> {
  if (entry.entity !== 'responsibility') {
    await reviseBack(ctx, entry, await valuesBefore(ctx, entry));
    return;
  }
  const before = await valuesBefore(ctx, entry);
  if (entry.action === 'removed') {
    const { id: _id, version: _version, ...values } = before;
    await keepNew(ctx, 'responsibility', values, entry.entity_id);
    return;
  }
  const current = await demand(ctx, 'responsibility', entry.entity_id);
  if (entry.action === 'created') {
    await removeRecord(ctx, 'responsibility', current);
    return;
  }
  await keepChanged(ctx, 'responsibility', current, {
    memberId: textOrNull(before.memberId),
    institutionId: textOrNull(before.institutionId),
    endsOn: textOrNull(before.endsOn),
  });
}

async function reviseBack(ctx: CommandContext, entry: AuditEntryRow, before: Values): Promise<void> {
  const after = parsedCell(entry.image) as Values;
  const differing = Object.keys(after).filter(
    (field) => field !== 'id' && field !== 'version' && isOther(after[field], before[field]),
  );
  const changes = Object.fromEntries(differing.map((field) => [field, before[field]]));
  const which = entry.entity === 'settings' ? {} : { id: entry.entity_id };
  const method = await originOf(ctx, entry);
  if (method === null) throw new AppError('undoUnsafe', { method: entry.method });
  const { input } = contract[method === 'commitment.reviseMany' ? 'commitment.revise' : method];
  const parsed = input.safeParse({ ...which, version: after.version, changes });
  const revise = revisions[method];
  if (!parsed.success || revise === undefined) throw new AppError('undoUnsafe', { method });
  await revise(ctx, parsed.data as never);
}

/** The record before the action; a field that it did not have yet had its initial value. */
async function valuesBefore(ctx: Context, entry: AuditEntryRow): Promise<Values> {
  const name = recordNames.find((one): one is RecordName => one === entry.entity);
  const image = await imageBefore(ctx.db, entry.entity_id, entry.seq);
  const kept = image === null ? {} : ((parsedCell(image) ?? {}) as Values);
  return { ...(name === undefined ? {} : initialValues(records[name])), ...kept };
}

const isOther = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) !== JSON.stringify(b ?? null);
const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
