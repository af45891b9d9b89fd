import type { ParsedInputOf } from '../../../shared/contract.ts';
import type { SavedMapping } from '../../../shared/imports.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { CommandContext, Context } from '../context.ts';
import { findRecords } from '../database/queries/records.ts';
import { keepChanged, keepNew } from '../save.ts';

export const listMappings = (ctx: Context): Promise<SavedMapping[]> => findRecords(ctx.db, 'importMapping');

/** Saves which column fills which field under a name; the same name again takes the place of the one before. */
export async function saveMapping(
  ctx: CommandContext,
  input: ParsedInputOf<'mapping.save'>,
): Promise<SavedMapping> {
  const values = { name: input.name, mapping: canonicalJson(input.mapping) };
  const standing = (await findRecords(ctx.db, 'importMapping', { name: input.name }))[0];
  return standing === undefined
    ? keepNew(ctx, 'importMapping', values)
    : keepChanged(ctx, 'importMapping', standing, values);
}
