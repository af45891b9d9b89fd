import type { ParsedInputOf } from '../../../shared/contract.ts';
import { fold } from '../../../shared/fold.ts';
import { countedUpTo, searchKinds, type SearchKind, type SearchOutcome } from '../../../shared/search.ts';
import { termsOf, type Term } from '../../../shared/search-words.ts';
import type { CommandContext, Context } from '../context.ts';
import { countPlans, findByCode, findPlaces, type FoundPlaces } from '../database/queries/search.ts';
import { rebuildIndex } from '../database/queries/search-upkeep.ts';
import { hitsOf } from './search-hits.ts';

/** What belongs to no plan, and the plans themselves, are looked for whichever plan is in view. */
const ofNoPlan: readonly SearchKind[] = ['plan', 'member', 'institution'];
const usualLimit = 6;

type Asked = { text: string; terms: readonly Term[]; planId: string | null; limit: number };

/** What there is with all those words, by kind: an exact code first, then titles, then the other texts and files. */
export async function findAnything(
  ctx: Context,
  { text, planId, limit = usualLimit }: ParsedInputOf<'search.find'>,
): Promise<SearchOutcome> {
  const terms = termsOf(text);
  if (terms.length === 0) return { groups: [], total: 0, isCountedWhole: true };
  const isOneOfMany = planId !== undefined && (await countPlans(ctx.db)) > 1;
  const found = await placesOf(ctx, { text, terms, planId: isOneOfMany ? planId : null, limit });
  const groups = await hitsOf(ctx.db, terms, found);
  return {
    groups,
    total: groups.reduce((sum, { total }) => sum + total, 0),
    isCountedWhole: found.every(({ isCountedWhole }) => isCountedWhole),
  };
}

type FoundKind = FoundPlaces & { kind: SearchKind };

async function placesOf(ctx: Context, { text, terms, planId, limit }: Asked): Promise<FoundKind[]> {
  const byCode = (await findByCode(ctx.db, fold(text).trim(), limit)).filter(
    (one) => planId === null || one.planId === planId || ofNoPlan.includes(one.kind),
  );
  const found: FoundKind[] = [];
  for (const kind of searchKinds) {
    const within = ofNoPlan.includes(kind) ? null : planId;
    const some = await findPlaces(ctx.db, kind, { terms, planId: within, limit, countUpTo: countedUpTo });
    const exact = byCode.filter((one) => one.kind === kind);
    const isExact = new Set(exact.map(({ id }) => id));
    const places = [...exact, ...some.places.filter(({ id }) => !isExact.has(id))].slice(0, limit);
    if (places.length > 0) found.push({ ...some, kind, places });
  }
  return found.sort((a, b) => rankOf(a) - rankOf(b));
}

/** The kind with the best hit first; those alike keep the order of the kinds. */
function rankOf({ places: [best] }: FoundKind): number {
  if (best === undefined || best.isByCode) return 0;
  return (best.isByTitle ? 1 : 2) + (best.isRetired ? 2 : 0);
}

/** Makes the index anew from what is kept; nothing of the history changes. */
export async function rebuildSearch(ctx: CommandContext): Promise<{ entries: number }> {
  return { entries: await rebuildIndex(ctx.db) };
}
