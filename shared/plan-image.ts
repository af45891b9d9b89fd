import type { AssessmentFile, CommitmentAssessment } from './assessments.ts';
import type { CatalogueItem } from './catalogues.ts';
import type { Commitment } from './commitments.ts';
import type { Committee } from './committees.ts';
import type { Evidence } from './evidence.ts';
import type { Indicator, Measurement } from './indicators.ts';
import type { Institution } from './institutions.ts';
import type { Member } from './members.ts';
import type { Milestone, Replanning } from './milestones.ts';
import type { OversightName } from './oversight-names.ts';
import type { Observation, ObservationReply } from './observations.ts';
import type { Plan } from './plans.ts';
import type { CommitmentFacts, MilestoneFacts, PlanFacts } from './progress-facts.ts';
import type { ProgressReport } from './progress-reports.ts';
import type { Responsibility } from './responsibilities.ts';
import type { Settings } from './settings.ts';
import type { Verdict } from './verification.ts';

/** All records of one plan as they stood at one instant: what reports and figures are computed from. */
export type PlanImage = {
  settings: Settings;
  committees: Committee[];
  oversightNames: OversightName[];
  catalogueItems: CatalogueItem[];
  institutions: Institution[];
  members: Member[];
  plan: Plan;
  commitments: Commitment[];
  milestones: Milestone[];
  responsibilities: Responsibility[];
  progressReports: ProgressReport[];
  evidence: Evidence[];
  verdicts: Verdict[];
  replannings: Replanning[];
  assessments: CommitmentAssessment[];
  assessmentFiles: AssessmentFile[];
  observations: Observation[];
  observationReplies: ObservationReply[];
  indicators: Indicator[];
  measurements: Measurement[];
};

type MilestoneRecord = Omit<MilestoneFacts, 'reports' | 'evidence' | 'verdicts' | 'activities'> & {
  commitmentId: string;
  parentId: string | null;
};
type OfMilestone = { milestoneId: string };

/** The records that the rules of progress read, each in its own order of display. */
export type FactRecords = {
  plan: Pick<Plan, 'id' | 'code' | 'name' | 'start' | 'end'>;
  commitments: readonly Omit<CommitmentFacts, 'milestones'>[];
  milestones: readonly MilestoneRecord[];
  progressReports: readonly (MilestoneFacts['reports'][number] & OfMilestone)[];
  evidence: readonly (MilestoneFacts['evidence'][number] & OfMilestone)[];
  verdicts: readonly (MilestoneFacts['verdicts'][number] & OfMilestone)[];
};

/** Arranges records as the tree that the rules of progress walk: plan, commitments, milestones, activities. */
export function planFacts(records: FactRecords): PlanFacts {
  const reports = Map.groupBy(records.progressReports, (one) => one.milestoneId);
  const evidence = Map.groupBy(records.evidence, (one) => one.milestoneId);
  const verdicts = Map.groupBy(records.verdicts, (one) => one.milestoneId);
  const activities = Map.groupBy(
    records.milestones.filter((one) => one.parentId !== null),
    (one) => one.parentId,
  );
  const milestones = Map.groupBy(
    records.milestones.filter((one) => one.parentId === null),
    (one) => one.commitmentId,
  );
  const facts = (milestone: MilestoneRecord): MilestoneFacts => ({
    id: milestone.id,
    code: milestone.code,
    title: milestone.title,
    weight: milestone.weight,
    state: milestone.state,
    isCounted: milestone.isCounted,
    start: milestone.start,
    due: milestone.due,
    reports: reports.get(milestone.id) ?? [],
    evidence: evidence.get(milestone.id) ?? [],
    verdicts: verdicts.get(milestone.id) ?? [],
    activities: (activities.get(milestone.id) ?? []).map(facts),
  });
  return {
    ...records.plan,
    commitments: records.commitments.map((commitment) => ({
      ...commitment,
      milestones: (milestones.get(commitment.id) ?? []).map(facts),
    })),
  };
}
