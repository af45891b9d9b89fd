import { assessmentsOn, type AssessmentView } from '../../../shared/assessments.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { Context } from '../context.ts';
import { findRecords } from '../database/queries/records.ts';
import { memberName, type Directory } from './names.ts';

/** The assessments of a commitment made by a day, each with what it cites; the one that holds first. */
export async function assessmentViews(
  ctx: Context,
  directory: Directory,
  evidence: readonly Evidence[],
  { commitmentId, on }: { commitmentId: string; on: string },
): Promise<AssessmentView[]> {
  const where = { commitment_id: commitmentId };
  const made = assessmentsOn(await findRecords(ctx.db, 'commitmentAssessment', where), on);
  const files = Map.groupBy(
    await findRecords(ctx.db, 'assessmentFile', where),
    ({ assessmentId }) => assessmentId,
  );
  return made.map((one) => ({
    ...one,
    recordedByName: memberName(directory, one.recordedBy),
    evidence: evidence.filter(({ id }) => one.evidenceIds.includes(id)),
    files: files.get(one.id) ?? [],
  }));
}
