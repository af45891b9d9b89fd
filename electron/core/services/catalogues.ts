import type { CatalogueItem } from '../../../shared/catalogues.ts';
import type { ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { fold } from '../../../shared/fold.ts';
import type { CommandContext, Context } from '../context.ts';
import { findRecords } from '../database/queries/records.ts';
import { demandVersion, keepChanged, keepNew } from '../save.ts';
import { nextPosition } from './commitments.ts';

export async function listCatalogue(ctx: Context): Promise<CatalogueItem[]> {
  const items = await findRecords(ctx.db, 'catalogueItem');
  return items.sort((a, b) => a.catalogue.localeCompare(b.catalogue) || a.position - b.position);
}

/** Adds an entry; without a key of its own it is known by its label. */
export async function addCatalogueItem(
  ctx: CommandContext,
  input: ParsedInputOf<'catalogue.add'>,
): Promise<CatalogueItem> {
  const siblings = await findRecords(ctx.db, 'catalogueItem', { catalogue: input.catalogue });
  const key = input.key ?? input.label;
  if (siblings.some((one) => one.key === key || fold(one.label) === fold(input.label))) {
    throw new AppError('duplicateCode', { entity: 'catalogueItem', code: input.label });
  }
  return keepNew(ctx, 'catalogueItem', {
    catalogue: input.catalogue,
    key,
    label: input.label,
    isActive: input.isActive ?? true,
    position: nextPosition(siblings),
  });
}

export async function reviseCatalogueItem(
  ctx: CommandContext,
  input: ParsedInputOf<'catalogue.revise'>,
): Promise<CatalogueItem> {
  const before = await demandVersion(ctx, 'catalogueItem', input.id, input.version);
  return keepChanged(ctx, 'catalogueItem', before, input.changes as Partial<CatalogueItem>);
}
