import type { Commitment } from '../../../shared/commitments.ts';
import type { CommitmentFacts } from '../../../shared/progress-facts.ts';
import type { Context } from '../context.ts';
import { parsedCell } from '../database/columns.ts';
import { entriesOfRecord } from '../database/queries/audit.ts';
import { dayOf } from '../day-of.ts';

type Concluded = Pick<CommitmentFacts, 'id' | 'state' | 'due'>;

/** The day on which each concluded commitment was concluded, as the log tells it. */
export async function concludedDays(
  ctx: Context,
  commitments: readonly Concluded[],
): Promise<ReadonlyMap<string, string>> {
  const days = new Map<string, string>();
  for (const one of commitments.filter(({ state }) => state === 'concluded')) {
    const day = await concludedDay(ctx, one);
    if (day !== null) days.set(one.id, day);
  }
  return days;
}

async function concludedDay(ctx: Context, { id, due }: Concluded): Promise<string | null> {
  await ctx.settle?.();
  const { db, until } = ctx.log ?? { db: ctx.db, until: Number.MAX_SAFE_INTEGER };
  let since: string | null = null;
  for (const { at, action, image } of await entriesOfRecord(db, id, until)) {
    const { state } = parsedCell(image) as Pick<Commitment, 'state'>;
    const day = dayOf(new Date(at));
    // An import may bring in what ended long ago: then its own term says when.
    const ended = action === 'created' && due.on !== null && due.on < day ? due.on : day;
    since = state === 'concluded' ? (since ?? ended) : null;
  }
  return since;
}
