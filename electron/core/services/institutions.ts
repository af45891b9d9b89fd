import type { ParsedInputOf } from '../../../shared/contract.ts';
import { fold } from '../../../shared/fold.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Institution } from '../../../shared/institutions.ts';
import type { CommandContext, Context } from '../context.ts';
import { findRecords } from '../database/queries/records.ts';
import { demandVersion, keepChanged, keepNew } from '../save.ts';

export async function listInstitutions(ctx: Context): Promise<Institution[]> {
  const found = await findRecords(ctx.db, 'institution');
  return found.sort((a, b) => a.name.localeCompare(b.name, 'es'));
}

export async function addInstitution(
  ctx: CommandContext,
  input: ParsedInputOf<'institution.add'>,
): Promise<Institution> {
  await demandNewName(ctx, input.name);
  return keepNew(ctx, 'institution', input as Partial<Institution>);
}

export async function reviseInstitution(
  ctx: CommandContext,
  input: ParsedInputOf<'institution.revise'>,
): Promise<Institution> {
  const before = await demandVersion(ctx, 'institution', input.id, input.version);
  if (input.changes.name !== undefined) await demandNewName(ctx, input.changes.name, before.id);
  return keepChanged(ctx, 'institution', before, input.changes as Partial<Institution>);
}

/** Two institutions of one name would be told apart by nobody. */
async function demandNewName(ctx: CommandContext, name: string, ownId = ''): Promise<void> {
  const others = (await findRecords(ctx.db, 'institution')).filter((one) => one.id !== ownId);
  if (others.some((one) => fold(one.name.trim()) === fold(name.trim()))) {
    throw new AppError('duplicateCode', { entity: 'institution', code: name });
  }
}
