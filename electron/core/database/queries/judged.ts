import type { Db } from '../schema.ts';

/** Of these milestones, those where one of these members reported, captured or supplied something. */
export async function findOwnParts(
  db: Db,
  milestoneIds: readonly string[],
  memberIds: readonly string[],
): Promise<string[]> {
  if (milestoneIds.length === 0 || memberIds.length === 0) return [];
  const reports = await db
    .selectFrom('progress_report')
    .select('milestone_id')
    .where('milestone_id', 'in', milestoneIds)
    .where((any) => any.or([any('reported_by', 'in', memberIds), any('captured_by', 'in', memberIds)]))
    .execute();
  const evidence = await db
    .selectFrom('evidence')
    .select('milestone_id')
    .where('milestone_id', 'in', milestoneIds)
    .where((any) => any.or([any('supplied_by', 'in', memberIds), any('captured_by', 'in', memberIds)]))
    .execute();
  return [...new Set([...reports, ...evidence].map((one) => one.milestone_id))];
}
