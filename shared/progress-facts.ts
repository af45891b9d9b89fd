import type { PreciseDate } from './dates.ts';
import type { CompletionWord } from './progress-words.ts';

/** What the rules of progress need to know, taken from the records; nothing here is computed. */
export type ReportFact = {
  id: string;
  periodEnd: string;
  percentage: number;
  recordedAt: string;
  closingText: string;
};
export type EvidenceFact = { id: string; obtainedOn: string; withdrawnOn: string | null };
export type VerdictFact = {
  id: string;
  reportId: string;
  verdict: 'verified' | 'returned';
  /** How much is verified; null: all that the report says. */
  percentage: number | null;
  reason: string;
  decidedOn: string;
  recordedAt: string;
  evidenceIds: readonly string[];
};

export type MilestoneFacts = {
  id: string;
  code: string;
  title: string;
  weight: number;
  state: 'active' | 'paused' | 'retired';
  isCounted: boolean;
  start: PreciseDate;
  due: PreciseDate;
  reports: readonly ReportFact[];
  evidence: readonly EvidenceFact[];
  verdicts: readonly VerdictFact[];
  activities: readonly MilestoneFacts[];
};

export type CommitmentFacts = {
  id: string;
  code: string;
  title: string;
  weight: number;
  state: 'draft' | 'approved' | 'inProgress' | 'paused' | 'retired' | 'concluded';
  isCounted: boolean;
  start: PreciseDate;
  due: PreciseDate;
  completionOverride: CompletionWord | null;
  milestones: readonly MilestoneFacts[];
};

export type PlanFacts = {
  id: string;
  code: string;
  name: string;
  start: PreciseDate;
  end: PreciseDate;
  commitments: readonly CommitmentFacts[];
};

/** Bounds of the gap «reported − expected», in points, from which a thing is on time or at risk. */
export type SemaforoRule = { onTimeGap: number; atRiskGap: number };
export const defaultSemaforoRule: SemaforoRule = { onTimeGap: -10, atRiskGap: -25 };
