import { milestoneStateNames, verdictNames } from '../../../shared/glossary.ts';
import type { Commitment } from '../../../shared/commitments.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { Milestone } from '../../../shared/milestones.ts';
import type { MilestoneFigures } from '../../../shared/progress.ts';
import type { MilestoneProgressState } from '../../../shared/progress-words.ts';
import { milestoneNotes, type MilestoneNote } from './milestone-notes.ts';
import { responsibleFor } from './people.ts';
import type { ReportFacts } from './report-facts.ts';
import { evidenceCode, percent, shownDate, type Shown, type ShownDate, type Word } from './words.ts';

export type EvidenceLink = { code: string; title: string; url: string; isWithdrawn: boolean };
export type VerdictEntry = {
  verdict: Word;
  /** How much of what was reported was verified; null where all of it was, or it was returned. */
  percentage: number | null;
  on: string;
  by: string;
  reason: string;
  evidence: string[];
};
export type ProgressEntry = {
  periodStart: string | null;
  periodEnd: string;
  percentage: number;
  isNoProgress: boolean;
  done: string;
  difficulties: string;
  successFactors: string;
  closingText: string;
  reportedBy: string;
  capturedBy: string;
};

/** A milestone, or an activity of the milestone before it (level 1), at the cut-off. */
export type MilestoneEntry = {
  code: string;
  title: string;
  level: 0 | 1;
  description: string;
  deliverable: string;
  promisedMeans: string;
  responsible: string[];
  start: ShownDate;
  due: ShownDate;
  originalDue: ShownDate;
  state: Word<MilestoneProgressState>;
  isOverdue: boolean;
  weight: number;
  isCounted: boolean;
  verified: Shown;
  reported: Shown;
  expected: Shown;
  returnedReason: string;
  notes: MilestoneNote[];
  evidence: EvidenceLink[];
  reports: ProgressEntry[];
  verdicts: VerdictEntry[];
};

/** The milestones of a commitment, each followed by its activities. */
export function milestoneEntries(
  facts: ReportFacts,
  figures: readonly MilestoneFigures[],
  commitment: Commitment,
  level: 0 | 1 = 0,
): MilestoneEntry[] {
  return figures.flatMap((one) => {
    const milestone = facts.milestones.get(one.id);
    if (milestone === undefined) return [];
    return [
      { ...promised(facts, milestone, commitment, level), ...found(facts, milestone, one) },
      ...milestoneEntries(facts, one.activities, commitment, 1),
    ];
  });
}

function promised(facts: ReportFacts, milestone: Milestone, commitment: Commitment, level: 0 | 1) {
  return {
    code: milestone.code,
    title: milestone.title,
    level,
    description: milestone.description,
    deliverable: milestone.deliverable,
    promisedMeans: milestone.promisedMeans,
    responsible: responsibleFor(facts, commitment, milestone),
    start: shownDate(milestone.start),
    due: shownDate(milestone.due),
    originalDue: shownDate(milestone.originalDue),
    weight: milestone.weight,
    isCounted: milestone.isCounted && milestone.state !== 'retired',
  };
}

function found(facts: ReportFacts, milestone: Milestone, figures: MilestoneFigures) {
  return {
    state: { key: figures.state, word: milestoneStateNames[figures.state] },
    isOverdue: figures.isOverdue,
    verified: percent(figures.verified),
    reported: percent(figures.reported),
    expected: percent(figures.expected),
    returnedReason: figures.returnedReason,
    notes: milestoneNotes(facts, milestone, figures),
    evidence: facts.evidenceOf(milestone.id).map(evidenceLink),
    reports: facts.reportsOf(milestone.id).map((one): ProgressEntry => ({
      periodStart: one.periodStart,
      periodEnd: one.periodEnd,
      percentage: one.percentage,
      isNoProgress: one.isNoProgress,
      done: one.done,
      difficulties: one.difficulties,
      successFactors: one.successFactors,
      closingText: one.closingText,
      reportedBy: facts.memberName(one.reportedBy),
      capturedBy: facts.memberName(one.capturedBy),
    })),
    verdicts: verdictEntries(facts, milestone),
  };
}

function verdictEntries(facts: ReportFacts, milestone: Milestone): VerdictEntry[] {
  const codes = new Map(facts.evidenceOf(milestone.id).map((one) => [one.id, evidenceCode(one.number)]));
  return facts.verdictsOf(milestone.id).map((one) => ({
    verdict: { key: one.verdict, word: verdictNames[one.verdict] },
    percentage: one.percentage,
    on: one.decidedOn,
    by: facts.memberName(one.decidedBy),
    reason: one.reason,
    evidence: one.evidenceIds.flatMap((id) => codes.get(id) ?? []),
  }));
}

const evidenceLink = (one: Evidence): EvidenceLink => ({
  code: evidenceCode(one.number),
  title: one.title,
  url: webUrl(one.url),
  isWithdrawn: one.withdrawnOn !== null,
});

/** The address where it is one of the web's, else nothing: no other scheme becomes a link. */
export function webUrl(text: string): string {
  const parsed = URL.parse(text.trim());
  return parsed !== null && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? parsed.href : '';
}
