import type { RecordName } from '../../../../shared/records.ts';
import type { Db } from '../schema.ts';

const dated = ['plan', 'commitment', 'milestone', 'meeting', 'agreement', 'observation'];

/** When each record of a plan that has a day in its calendar, and the plan itself, was last changed, by its id. */
export async function lastChanges(db: Db, planId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('audit_entry')
    .select(({ fn }) => ['entity_id', fn.max('at').as('at')])
    .where('plan_id', '=', planId)
    .where('entity', 'in', dated)
    .groupBy('entity_id')
    .execute();
  return new Map(rows.map(({ entity_id, at }) => [entity_id, at]));
}

/** When a record that all plans share was last changed; undefined where the log does not know it. */
export async function lastChangeOf(db: Db, entity: RecordName): Promise<string | undefined> {
  const row = await db
    .selectFrom('audit_entry')
    .select('at')
    .where('entity', '=', entity)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.at;
}
