import type { Db } from '../schema.ts';

/** When each commitment and milestone of a plan, and the plan itself, was last changed, by its id. */
export async function lastChanges(db: Db, planId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('audit_entry')
    .select(({ fn }) => ['entity_id', fn.max('at').as('at')])
    .where('plan_id', '=', planId)
    .where('entity', 'in', ['plan', 'commitment', 'milestone'])
    .groupBy('entity_id')
    .execute();
  return new Map(rows.map(({ entity_id, at }) => [entity_id, at]));
}
