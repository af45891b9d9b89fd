import type { MilestoneDetail, Milestone } from '../../../shared/milestones.ts';
import type { MilestoneFigures } from '../../../shared/progress.ts';
import type { RecordName, RecordOf } from '../../../shared/records.ts';
import { findRecords } from '../database/queries/records.ts';
import type { Cell, Db } from '../database/schema.ts';
import { memberName, requestView, responsibilityView, type Directory } from './names.ts';

/** The kinds of record that happen to a milestone. */
export const happenings = [
  'progressReport',
  'evidence',
  'verdict',
  'replanning',
  'replanRequest',
  'responsibility',
] as const;

/** Everything that happened to the milestones of one commitment, each kind by milestone. */
export type MilestoneRecords = {
  milestones: Milestone[];
  of: <R extends (typeof happenings)[number]>(name: R, milestoneId: string) => RecordOf<R>[];
};

export async function loadMilestoneRecords(db: Db, commitmentId: string): Promise<MilestoneRecords> {
  const where: Record<string, Cell> = { commitment_id: commitmentId };
  const milestones = await findRecords(db, 'milestone', where);
  milestones.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  const byKind = new Map<RecordName, Map<string | null, unknown[]>>();
  for (const kind of happenings) {
    const found = await findRecords(db, kind, where);
    byKind.set(
      kind,
      Map.groupBy<string | null, unknown>(
        found,
        (one) => (one as { milestoneId: string | null }).milestoneId,
      ),
    );
  }
  return {
    milestones,
    of: <R extends RecordName>(name: R, milestoneId: string) =>
      (byKind.get(name)?.get(milestoneId) ?? []) as RecordOf<R>[],
  };
}

/** A milestone with all that happened to it, newest first, and its figures. */
export function milestoneDetail(
  records: MilestoneRecords,
  directory: Directory,
  milestone: Milestone,
  figures: MilestoneFigures,
): MilestoneDetail {
  return {
    milestone,
    figures,
    responsibilities: records
      .of('responsibility', milestone.id)
      .map((one) => responsibilityView(directory, one)),
    evidence: records.of('evidence', milestone.id),
    reports: records
      .of('progressReport', milestone.id)
      .map((report) => ({
        ...report,
        reportedByName: memberName(directory, report.reportedBy),
        capturedByName: memberName(directory, report.capturedBy),
      }))
      .sort((a, b) => newestFirst([a.periodEnd, a.recordedAt], [b.periodEnd, b.recordedAt])),
    verdicts: records
      .of('verdict', milestone.id)
      .map((verdict) => ({ ...verdict, decidedByName: memberName(directory, verdict.decidedBy) }))
      .sort((a, b) => newestFirst([a.decidedOn, a.recordedAt], [b.decidedOn, b.recordedAt])),
    replannings: records.of('replanning', milestone.id),
    replanRequests: records
      .of('replanRequest', milestone.id)
      .map((request) => requestView(directory, milestone, request)),
  };
}

function newestFirst(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [a.join(' '), b.join(' ')];
  return x < y ? 1 : x > y ? -1 : 0;
}
