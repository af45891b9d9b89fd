import type { Db } from '../schema.ts';

/** How many commitments or milestones (activities too) each plan has. */
export async function countByPlan(db: Db, table: 'commitment' | 'milestone'): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom(table)
    .select(['plan_id', (eb) => eb.fn.countAll().as('n')])
    .groupBy('plan_id')
    .execute();
  return new Map(rows.map((row) => [row.plan_id, Number(row.n)]));
}

/** The highest number of a plan's evidence; 0 when it has none. */
export async function lastEvidenceNumber(db: Db, planId: string): Promise<number> {
  const row = await db
    .selectFrom('evidence')
    .select((eb) => eb.fn.max('number').as('n'))
    .where('plan_id', '=', planId)
    .executeTakeFirst();
  return row?.n ?? 0;
}

/** How many observations about each commitment of a plan, or its milestones, were open on a day. */
export async function openObservations(db: Db, planId: string, on: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('observation')
    .select(['commitment_id', (eb) => eb.fn.countAll().as('n')])
    .where('plan_id', '=', planId)
    .where('commitment_id', 'is not', null)
    .where('opened_on', '<=', on)
    .where((eb) => eb.or([eb('closed_on', 'is', null), eb('closed_on', '>', on)]))
    .groupBy('commitment_id')
    .execute();
  return new Map(rows.map((row) => [row.commitment_id ?? '', Number(row.n)]));
}

/** The note kept under a key, or null. */
export async function readMeta(db: Db, key: string): Promise<string | null> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value ?? null;
}

/** Keeps a note about the database itself. */
export async function writeMeta(db: Db, key: string, value: string): Promise<void> {
  await db
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
