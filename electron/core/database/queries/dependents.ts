import type { Db } from '../schema.ts';
import { findRecordsById } from './records.ts';
import type { Milestone } from '../../../../shared/milestones.ts';

/** The milestones of the same plan that wait for this one; those that wait for nothing are not even looked at. */
export async function findDependents(db: Db, { id, planId }: Milestone): Promise<Milestone[]> {
  const rows = await db
    .selectFrom('milestone')
    .select(['id', 'depends_on'])
    .where('plan_id', '=', planId)
    .where('depends_on', '<>', '[]')
    .execute();
  const waiting = rows.filter((row) => (JSON.parse(row.depends_on) as string[]).includes(id));
  return findRecordsById(
    db,
    'milestone',
    waiting.map((row) => row.id),
  );
}
