import type { Db } from '../schema.ts';

/** How many commitments of a plan, the retired ones left out, nobody answers for on a day, nor for a milestone of theirs. */
export async function countUnassigned(db: Db, planId: string, on: string): Promise<number> {
  const row = await db
    .selectFrom('commitment')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('plan_id', '=', planId)
    .where('state', '!=', 'retired')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('responsibility')
            .select('responsibility.id')
            .whereRef('responsibility.commitment_id', '=', 'commitment.id')
            .where('responsibility.kind', '=', 'responsible')
            .where((or) => or.or([or('ends_on', 'is', null), or('ends_on', '>=', on)])),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  return Number(row.n);
}
