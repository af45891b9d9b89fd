import { isSeated } from '../../../shared/members.ts';
import type { Milestone, Replanning } from '../../../shared/milestones.ts';
import { standingOn, type Observation } from '../../../shared/observations.ts';
import type { PlanImage } from '../../../shared/plan-image.ts';
import { by, byCode } from './order.ts';

/**
 * The plan's image with only what had happened by the day (domain: two times), each list in its order of display:
 * later reports, evidence, verdicts, measurements and replannings are not there, and what they moved is back in place.
 */
export function imageOn(image: PlanImage, on: string): PlanImage {
  const later = image.replannings.filter((one) => one.decidedOn > on);
  return {
    ...image,
    commitments: image.commitments.toSorted(byPlace),
    milestones: beforeReplanning(image.milestones, later).toSorted(byPlace),
    progressReports: happened(image.progressReports, (one) => one.periodEnd, on),
    evidence: happened(image.evidence, (one) => one.obtainedOn, on)
      .map((one) => (one.withdrawnOn !== null && one.withdrawnOn > on ? notYetWithdrawn(one) : one))
      .toSorted(by((one) => one.number)),
    verdicts: happened(image.verdicts, (one) => one.decidedOn, on),
    replannings: happened(image.replannings, (one) => one.decidedOn, on),
    assessments: happened(image.assessments, (one) => one.assessedOn, on),
    assessmentFiles: image.assessmentFiles.toSorted(
      by(
        (one) => one.recordedAt,
        (one) => one.id,
      ),
    ),
    observations: observationsOn(image, on),
    observationReplies: happened(image.observationReplies, (one) => one.repliedOn, on),
    responsibilities: image.responsibilities.filter((one) => isSeated(one, on)),
    indicators: image.indicators.toSorted(byCode),
    measurements: happened(image.measurements, (one) => one.measuredOn, on),
  };
}

/** Each as it stood that day, from the turns of its conversation until then. */
function observationsOn({ observations, observationReplies }: PlanImage, on: string): Observation[] {
  const turns = Map.groupBy(observationReplies, (one) => one.observationId);
  return observations.flatMap((one) => standingOn(one, turns.get(one.id) ?? [], on) ?? []).toSorted(byCode);
}

type Placed = { position: number; code: string; id: string };
type Recorded = { recordedAt: string; id: string };

const byPlace = (a: Placed, b: Placed): number => a.position - b.position || byCode(a, b);

const inTime = <R extends Recorded>(records: readonly R[], dayOf: (one: R) => string): R[] =>
  records.toSorted(
    by(
      dayOf,
      (one) => one.recordedAt,
      (one) => one.id,
    ),
  );

const happened = <R extends Recorded>(records: readonly R[], dayOf: (one: R) => string, on: string): R[] =>
  inTime(
    records.filter((one) => dayOf(one) <= on),
    dayOf,
  );

const notYetWithdrawn = <E extends { withdrawnOn: string | null }>(evidence: E): E => ({
  ...evidence,
  withdrawnOn: null,
  withdrawnAt: null,
  withdrawnBy: null,
  withdrawnReason: '',
});

/** The dates in force were those that the first later replanning took away. */
function beforeReplanning(milestones: readonly Milestone[], later: readonly Replanning[]): Milestone[] {
  const ofMilestone = Map.groupBy(
    inTime(later, (one) => one.decidedOn),
    (one) => one.milestoneId,
  );
  return milestones.map((milestone) => {
    const first = ofMilestone.get(milestone.id)?.[0];
    return first === undefined ? milestone : { ...milestone, start: first.oldStart, due: first.oldDue };
  });
}
