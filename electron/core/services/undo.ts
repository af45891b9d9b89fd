import { contract, type ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { initialValues } from '../../../shared/fields.ts';
import { undoableMethods, type UndoableMethod, type Undoable } from '../../../shared/history.ts';
import { recordNames, records, type RecordName } from '../../../shared/records.ts';
import { permit } from '../actor.ts';
import type { CommandContext, Context } from '../context.ts';
import { parsedCell } from '../database/columns.ts';
import { commandEntries, imageBefore, lastChange, lastEntryBy } from '../database/queries/audit.ts';
import type { AuditEntryRow } from '../database/schema.ts';
import { demand, keepChanged, removeRecord } from '../save.ts';
import { reviseCatalogueItem } from './catalogues.ts';
import { changeCommitment } from './commitments.ts';
import { reviseCommittee } from './committees.ts';
import { reviseIndicator } from './indicators.ts';
import { reviseInstitution } from './institutions.ts';
import { reviseMember } from './members.ts';
import { reviseMilestone } from './milestones.ts';
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
};

/** Orders that change several records, each of which is taken back alone. */
const ofSeveral: ReadonlySet<string> = new Set(['responsibility.assign', 'commitment.reviseMany']);

const isUndoable = (method: string): method is UndoableMethod =>
  (undoableMethods as readonly string[]).includes(method);

/** The caller's own last action, where it can still be taken back safely; null where it cannot. */
export async function readUndoable(ctx: Context): Promise<{ last: Undoable | null }> {
  const last = ctx.actor.memberId === null ? undefined : await lastEntryBy(ctx.db, ctx.actor.memberId);
  if (last === undefined) return { last: null };
  const entries = await commandEntries(ctx.db, last);
  if ((await whyNot(ctx, entries)) !== null) return { last: null };
  return { last: { seq: last.seq, method: last.method, entries: entries.length } };
}

/**
 * Takes back the caller's own last action as a new one, with entries of its own; the entries of the first stay. Refuses
 * what is not theirs or not their last, what has a way of its own to be taken back, and what somebody changed since.
 */
export async function undoAction(
  ctx: CommandContext,
  { seq }: ParsedInputOf<'history.undo'>,
): Promise<{ undone: number[] }> {
  const last = ctx.actor.memberId === null ? undefined : await lastEntryBy(ctx.db, ctx.actor.memberId);
  const entries = last === undefined ? [] : await commandEntries(ctx.db, last);
  if (!entries.some((entry) => entry.seq === seq)) throw new AppError('undoNotLast');
  const refused = await whyNot(ctx, entries);
  if (refused !== null) throw refused;
  for (const entry of entries) await takeBack(ctx, entry);
  return { undone: entries.map((entry) => entry.seq) };
}

async function whyNot(ctx: Context, entries: readonly AuditEntryRow[]): Promise<AppError | null> {
  const [first] = entries;
  if (first === undefined) return new AppError('undoNotLast');
  const { method } = first;
  const isSafe = isUndoable(method) && (entries.length === 1 || ofSeveral.has(method));
  const isOwnName = first.in_name_of_id === (ctx.actor.inNameOf?.id ?? null);
  if (!isSafe || !isOwnName) return new AppError('undoUnsafe', { method });
  const command = contract[method];
  try {
    permit(ctx.actor, method, command);
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
  if (entry.method === 'responsibility.assign') {
    await removeRecord(ctx, 'responsibility', await demand(ctx, 'responsibility', entry.entity_id));
    return;
  }
  const before = await valuesBefore(ctx, entry);
  if (entry.method === 'responsibility.end') {
    const current = await demand(ctx, 'responsibility', entry.entity_id);
    await keepChanged(ctx, 'responsibility', current, { endsOn: textOrNull(before.endsOn) });
    return;
  }
  await reviseBack(ctx, entry, before);
}

async function reviseBack(ctx: CommandContext, entry: AuditEntryRow, before: Values): Promise<void> {
  const after = parsedCell(entry.image) as Values;
  const differing = Object.keys(after).filter(
    (field) => field !== 'id' && field !== 'version' && isOther(after[field], before[field]),
  );
  const changes = Object.fromEntries(differing.map((field) => [field, before[field]]));
  const which = entry.entity === 'settings' ? {} : { id: entry.entity_id };
  const method = entry.method as UndoableMethod;
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
