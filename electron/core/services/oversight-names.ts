import type { ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { overlap, type OversightName } from '../../../shared/oversight-names.ts';
import type { CommandContext, Context } from '../context.ts';
import { findRecords } from '../database/queries/records.ts';
import type { Db } from '../database/schema.ts';
import { definedOnly, demandVersion, keepChanged, keepNew } from '../save.ts';
import { demandCommittee, ofOwnCommittee } from './committees.ts';

/** What the third party was and is called, the oldest name first. */
export async function loadOversightNames(db: Db): Promise<OversightName[]> {
  const names = await findRecords(db, 'oversightName');
  return names.sort((a, b) => ((a.startsOn ?? '') < (b.startsOn ?? '') ? -1 : 1));
}

export const listOversightNames = (ctx: Context): Promise<OversightName[]> => loadOversightNames(ctx.db);

export async function addOversightName(
  ctx: CommandContext,
  input: ParsedInputOf<'oversightName.add'>,
): Promise<OversightName> {
  const values = { ...ofOwnCommittee(ctx), ...definedOnly(input) };
  return sound(ctx, await keepNew(ctx, 'oversightName', values));
}

export async function reviseOversightName(
  ctx: CommandContext,
  input: ParsedInputOf<'oversightName.revise'>,
): Promise<OversightName> {
  const before = await demandVersion(ctx, 'oversightName', input.id, input.version);
  return sound(ctx, await keepChanged(ctx, 'oversightName', before, input.changes as Partial<OversightName>));
}

/** On each day it has at most one name in each committee, and one in all. */
async function sound(ctx: CommandContext, one: OversightName): Promise<OversightName> {
  if (one.startsOn !== null && one.endsOn !== null && one.endsOn < one.startsOn) {
    throw new AppError('endBeforeStart');
  }
  await demandCommittee(ctx, one);
  const others = (await loadOversightNames(ctx.db)).filter(({ id }) => id !== one.id);
  const other = others.find((name) => overlap(name, one));
  if (other !== undefined) throw new AppError('namesOverlap', { name: other.name });
  return one;
}
