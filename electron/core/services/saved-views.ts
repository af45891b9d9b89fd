import type { ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { roles } from '../../../shared/roles.ts';
import type { SavedView } from '../../../shared/saved-views.ts';
import type { CommandContext, Context } from '../context.ts';
import { findRecords } from '../database/queries/records.ts';
import { demand, demandVersion, keepChanged, keepNew } from '../save.ts';

type Owner = string | null;

/** One's own views and the committee's, of a plan and of all plans, by their names. */
export async function listViews(ctx: Context, { planId }: ParsedInputOf<'view.list'>): Promise<SavedView[]> {
  const me = ctx.actor.memberId;
  const owners: Owner[] = me === null ? [null] : [me, null];
  const found: SavedView[] = [];
  for (const owner of owners) found.push(...(await viewsOf(ctx, owner)));
  return found
    .filter((view) => view.planId === null || view.planId === planId)
    .sort((a, b) => a.name.localeCompare(b.name, 'es'));
}

const viewsOf = (ctx: Context, owner: Owner): Promise<SavedView[]> =>
  findRecords(ctx.db, 'savedView', { owner_id: owner, is_removed: 0 });

export const addOwnView = (ctx: CommandContext, input: ParsedInputOf<'view.add'>): Promise<SavedView> =>
  addView(ctx, input, me(ctx));

export const addSharedView = (
  ctx: CommandContext,
  input: ParsedInputOf<'view.addShared'>,
): Promise<SavedView> => addView(ctx, input, null);

export const reviseOwnView = (ctx: CommandContext, input: ParsedInputOf<'view.revise'>): Promise<SavedView> =>
  reviseView(ctx, input, me(ctx));

export const reviseSharedView = (
  ctx: CommandContext,
  input: ParsedInputOf<'view.reviseShared'>,
): Promise<SavedView> => reviseView(ctx, input, null);

/** Only somebody with a name has views of their own. */
function me(ctx: CommandContext): string {
  const { memberId, role } = ctx.actor;
  if (memberId === null) throw new AppError('forbidden', { role, allowed: roles });
  return memberId;
}

async function addView(
  ctx: CommandContext,
  { planId, values }: ParsedInputOf<'view.add'>,
  ownerId: Owner,
): Promise<SavedView> {
  if (planId !== null) await demand(ctx, 'plan', planId);
  const view = await keepNew(ctx, 'savedView', { ...(values as Partial<SavedView>), planId, ownerId });
  await demandOwnName(ctx, view);
  if (view.isDefault) await beOnlyDefault(ctx, view);
  return view;
}

async function reviseView(
  ctx: CommandContext,
  { id, version, changes }: ParsedInputOf<'view.revise'>,
  ownerId: Owner,
): Promise<SavedView> {
  const before = await demandVersion(ctx, 'savedView', id, version);
  if (before.ownerId !== ownerId) throw new AppError('viewOfAnother', { name: before.name });
  const view = await keepChanged(ctx, 'savedView', before, changes as Partial<SavedView>);
  await demandOwnName(ctx, view);
  if (view.isDefault && !before.isDefault) await beOnlyDefault(ctx, view);
  return view;
}

/** Two views of the same person, or of the committee, that the same plan shows have different names. */
async function demandOwnName(ctx: CommandContext, view: SavedView): Promise<void> {
  if (view.isRemoved) return;
  const same = (await viewsOf(ctx, view.ownerId)).some(
    (one) =>
      one.id !== view.id &&
      one.name === view.name &&
      (one.planId === null || view.planId === null || one.planId === view.planId),
  );
  if (same) throw new AppError('sameName', { entity: 'savedView', name: view.name });
}

/** Whoever opens the list of a plan opens it with one view, not with two. */
async function beOnlyDefault(ctx: CommandContext, view: SavedView): Promise<void> {
  for (const one of await viewsOf(ctx, view.ownerId)) {
    if (one.id !== view.id && one.isDefault && one.planId === view.planId)
      await keepChanged(ctx, 'savedView', one, { isDefault: false });
  }
}
