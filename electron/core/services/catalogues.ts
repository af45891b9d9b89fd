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
  demandNewEntry(siblings, { key, label: input.label });
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
  const { label } = input.changes;
  if (label !== undefined) {
    const siblings = await findRecords(ctx.db, 'catalogueItem', { catalogue: before.catalogue });
    const others = siblings.filter((one) => one.id !== before.id);
    demandNewEntry(others, { key: before.key, label });
  }
  return keepChanged(ctx, 'catalogueItem', before, input.changes as Partial<CatalogueItem>);
}

/** Two entries of one name in a catalogue would be told apart by nobody. */
function demandNewEntry(
  others: readonly CatalogueItem[],
  { key, label }: Pick<CatalogueItem, 'key' | 'label'>,
): void {
  const isSame = (one: CatalogueItem) => one.key === key || fold(one.label.trim()) === fold(label.trim());
  if (others.some(isSame)) throw new AppError('duplicateCode', { entity: 'catalogueItem', code: label });
}
