import type { Db } from '../schema.ts';

/** Between which days the dates first promised in a plan are; null where there are none. */
export async function originalSpan(
  db: Db,
  planId: string,
): Promise<{ first: string | null; last: string | null }> {
  const row = await db
    .selectFrom('milestone')
    .select(({ fn }) => [
      fn.min('original_start_on').as('start'),
      fn.min('original_due_on').as('due'),
      fn.max('original_due_on').as('last'),
    ])
    .where('plan_id', '=', planId)
    .executeTakeFirst();
  const [first = null] = [row?.start, row?.due].filter((day) => typeof day === 'string').sort();
  return { first, last: row?.last ?? null };
}
