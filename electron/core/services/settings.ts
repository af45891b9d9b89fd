import type { ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { initialValues } from '../../../shared/fields.ts';
import type { SemaforoRule } from '../../../shared/progress-facts.ts';
import { settingsFields, type About, type Settings } from '../../../shared/settings.ts';
import { hasKeeper } from '../actor.ts';
import { clockBehind } from '../audit.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { CommandContext, Context } from '../context.ts';
import { findAccessRule } from '../database/queries/access.ts';
import { readMeta } from '../database/queries/counts.ts';
import { findRecord } from '../database/queries/records.ts';
import type { Db } from '../database/schema.ts';
import { conflictWith, definedOnly, keepChanged, keepNew } from '../save.ts';

const settingsId = 'settings';

/** The settings as they stand; version 0 while nobody has changed them. */
export async function loadSettings(db: Db): Promise<Settings> {
  const kept = await findRecord(db, 'settings', settingsId);
  return kept ?? { ...initialValues(settingsFields), id: settingsId, version: 0 };
}

export const readSettings = (ctx: Context): Promise<Settings> => loadSettings(ctx.db);

/** The bounds of the semáforo that the committee chose. */
export async function semaforoRule(db: Db): Promise<SemaforoRule> {
  const { onTimeGap, atRiskGap } = await loadSettings(db);
  return { onTimeGap, atRiskGap };
}

export async function reviseSettings(
  ctx: CommandContext,
  input: ParsedInputOf<'settings.revise'>,
): Promise<Settings> {
  const before = await loadSettings(ctx.db);
  if (before.version !== input.version) {
    throw await conflictWith(ctx, 'settings', before, input.version);
  }
  const after = await keepSettings(ctx, before, input.changes as Partial<Settings>);
  if (after.atRiskGap > after.onTimeGap) {
    throw new AppError('invalid', {
      issues: [{ path: 'atRiskGap', problem: 'tooBig', limit: after.onTimeGap }],
    });
  }
  return after;
}

/** The first change makes the record; what changes nothing makes none. */
async function keepSettings(
  ctx: CommandContext,
  before: Settings,
  changes: Partial<Settings>,
): Promise<Settings> {
  if (before.version > 0) return keepChanged(ctx, 'settings', before, changes);
  const after = { ...before, ...definedOnly(changes) };
  if (canonicalJson(after) === canonicalJson(before)) return before;
  return keepNew(ctx, 'settings', after, settingsId);
}

/** What the application says of itself and of its data. */
export async function aboutApplication(ctx: Context): Promise<About> {
  const { mode, idleMinutes } = await findAccessRule(ctx.db);
  return {
    version: ctx.app.version,
    dataDir: ctx.app.dataDir,
    schemaVersion: ctx.app.databases.schemaVersion,
    lastBackupAt: await readMeta(ctx.db, 'lastBackupAt'),
    today: ctx.today,
    clockBehind: await clockBehind(ctx.db, ctx.now),
    isEmpty: mode === 'open' && !(await hasKeeper(ctx.db, ctx.today)),
    access: { mode, idleMinutes },
  };
}
