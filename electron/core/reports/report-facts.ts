import type { CatalogueName } from '../../../shared/catalogues.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { Indicator, Measurement } from '../../../shared/indicators.ts';
import type { Institution } from '../../../shared/institutions.ts';
import type { Member } from '../../../shared/members.ts';
import type { Milestone, Replanning } from '../../../shared/milestones.ts';
import { oversightNameOn } from '../../../shared/oversight-names.ts';
import { roleNames } from '../../../shared/glossary.ts';
import { planFacts, type PlanImage } from '../../../shared/plan-image.ts';
import {
  commitmentFigures,
  planFigures,
  planFrame,
  type CommitmentFigures,
  type PlanFigures,
} from '../../../shared/progress.ts';
import type { PlanFacts, SemaforoRule } from '../../../shared/progress-facts.ts';
import type { ProgressReport } from '../../../shared/progress-reports.ts';
import type { Responsibility } from '../../../shared/responsibilities.ts';
import type { Verdict } from '../../../shared/verification.ts';
import { imageOn } from './cut-off.ts';

/** What the parts of the report are written from: the image at the cut-off, its figures, and look-ups by id. */
export type ReportFacts = {
  image: PlanImage;
  on: string;
  /** What the third party of the plan's committee was called on the day. */
  oversight: string;
  rule: SemaforoRule;
  tree: PlanFacts;
  figures: PlanFigures;
  commitments: CommitmentFigures[];
  milestones: ReadonlyMap<string, Milestone>;
  reportsOf: (milestoneId: string) => ProgressReport[];
  evidenceOf: (milestoneId: string) => Evidence[];
  verdictsOf: (milestoneId: string) => Verdict[];
  replanningsOf: (milestoneId: string) => Replanning[];
  responsibilitiesOf: (commitmentId: string) => Responsibility[];
  indicatorsOf: (commitmentId: string) => Indicator[];
  measurementsOf: (indicatorId: string) => Measurement[];
  member: (id: string | null) => Member | undefined;
  institution: (id: string | null) => Institution | undefined;
  /** The name, or '' where nobody is named. */
  memberName: (id: string | null) => string;
  institutionName: (id: string | null) => string;
  catalogueLabel: (catalogue: CatalogueName, key: string) => string;
};

/** Gathers what the report needs from the image of a plan, as of the cut-off day. */
export function reportFacts(whole: PlanImage, on: string): ReportFacts {
  const image = imageOn(whole, on);
  const rule: SemaforoRule = { onTimeGap: image.settings.onTimeGap, atRiskGap: image.settings.atRiskGap };
  const tree = planFacts(image);
  const frame = planFrame(tree);
  const commitments = tree.commitments.map((one) => commitmentFigures(one, on, frame, rule));
  const members = byId(image.members);
  const institutions = byId(image.institutions);
  const labels = new Map(image.catalogueItems.map((one) => [`${one.catalogue} ${one.key}`, one.label]));
  return {
    image,
    on,
    oversight: oversightOf(image, on),
    rule,
    tree,
    figures: planFigures(tree, commitments, on, rule),
    commitments,
    milestones: byId(image.milestones),
    reportsOf: grouped(image.progressReports),
    evidenceOf: grouped(image.evidence),
    verdictsOf: grouped(image.verdicts),
    replanningsOf: grouped(image.replannings),
    responsibilitiesOf: groupedBy(image.responsibilities, (one) => one.commitmentId),
    indicatorsOf: groupedBy(image.indicators, (one) => one.commitmentId),
    measurementsOf: groupedBy(image.measurements, (one) => one.indicatorId),
    member: (id) => members.get(id ?? ''),
    institution: (id) => institutions.get(id ?? ''),
    memberName: (id) => members.get(id ?? '')?.name ?? '',
    institutionName: (id) => institutions.get(id ?? '')?.name ?? '',
    catalogueLabel: (catalogue, key) => labels.get(`${catalogue} ${key}`) ?? key,
  };
}

/** What the third party of the plan's committee was called on a day. */
export const oversightOf = ({ plan, oversightNames }: PlanImage, on: string): string =>
  oversightNameOn(oversightNames, on, plan.committeeId)?.name ?? roleNames.oversight;

const byId = <R extends { id: string }>(records: readonly R[]): Map<string, R> =>
  new Map(records.map((one) => [one.id, one]));

const grouped = <R extends { milestoneId: string }>(records: readonly R[]): ((id: string) => R[]) =>
  groupedBy(records, (one) => one.milestoneId);

function groupedBy<R>(records: readonly R[], key: (one: R) => string): (id: string) => R[] {
  const groups = Map.groupBy(records, key);
  return (id) => groups.get(id) ?? [];
}
