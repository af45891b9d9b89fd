import type { CommitmentValues } from '../../../../shared/commitments.ts';
import type { Indicator } from '../../../../shared/indicators.ts';
import type { CompletionWord } from '../../../../shared/progress-words.ts';
import type { ResponsibilityKind } from '../../../../shared/responsibilities.ts';
import type { InstitutionKey, MemberKey } from './people.ts';

/**
 * The example is told as a script of dated events. Playing it until a day gives what would have been recorded by
 * then, so that the example makes sense on any day of its period.
 */
export type ReportEvent = {
  kind: 'report';
  on: string;
  percentage: number;
  done: string;
  difficulties?: string;
  successFactors?: string;
  closingText?: string;
  isNoProgress?: boolean;
  since?: string;
  by?: MemberKey;
  capturedBy?: MemberKey;
  /** When it was recorded; the same day unless said. */
  recordedOn?: string;
};

export type EvidenceEvent = {
  kind: 'evidence';
  on: string;
  title: string;
  description?: string;
  proof: { url: string } | { note: string } | { fileName: string; content: string };
  by?: MemberKey;
  capturedBy?: MemberKey;
  recordedOn?: string;
  withdrawn?: { on: string; reason: string };
};

export type VerdictEvent = {
  kind: 'verdict';
  on: string;
  verdict: 'verified' | 'returned';
  /** Left out: all that was reported. */
  percentage?: number;
  reason: string;
  by?: MemberKey;
};

export type ReplanEvent = {
  kind: 'replan';
  on: string;
  start?: string;
  due: string;
  reason: string;
  agreement: string;
};

export type StateEvent = { kind: 'state'; on: string; state: 'active' | 'paused' | 'retired' };

export type ExampleEvent = ReportEvent | EvidenceEvent | VerdictEvent | ReplanEvent | StateEvent;

export type Charge = {
  who: MemberKey | InstitutionKey;
  kind: ResponsibilityKind;
  from?: string;
  until?: string;
};

/** Dates are written as people write them: «2026-11-30», «otoño de 2026», «2.º trimestre de 2027». */
export type MilestoneScript = {
  title: string;
  description?: string;
  deliverable: string;
  means: string;
  weight?: number;
  start: string;
  due: string;
  doesNotCount?: string;
  /** Codes of the milestones it waits for. */
  needs?: string[];
  charges?: Charge[];
  events?: ExampleEvent[];
  activities?: MilestoneScript[];
};

export type IndicatorScript = Pick<Indicator, 'name' | 'unit' | 'baseline' | 'target' | 'period'> & {
  kind: NonNullable<Indicator['kind']>;
  /** The number of the milestone it measures; left out: the commitment. */
  milestone?: string;
  measured: { on: string; value: string; note?: string }[];
};

type Written =
  | 'title'
  | 'problem'
  | 'baseline'
  | 'causes'
  | 'objective'
  | 'description'
  | 'solution'
  | 'expectedResult'
  | 'values'
  | 'axis'
  | 'policyAreas'
  | 'sdgs'
  | 'developmentPlanLink'
  | 'antiCorruptionLink'
  | 'genderApproach'
  | 'budget'
  | 'legalBasis'
  | 'otherActors'
  | 'contactName'
  | 'contactPost'
  | 'contactEmail'
  | 'contactPhone'
  | 'risks';

export type CommitmentScript = {
  form: Pick<CommitmentValues, Written>;
  lead: InstitutionKey;
  support: InstitutionKey[];
  start: string;
  due: string;
  weight: number;
  /** Since when it was in which state; the first holds also before its day. */
  states: { since: string; state: CommitmentValues['state'] }[];
  doesNotCount?: string;
  decided?: { on: string; word: CompletionWord; reason: string };
  charges: Charge[];
  /** Who reports and who verifies where an event names nobody. */
  reporter: MemberKey;
  verifier: MemberKey;
  milestones: MilestoneScript[];
  indicators: IndicatorScript[];
};

type More<E extends ExampleEvent> = Partial<Omit<E, 'kind' | 'on'>>;

/** Progress below 100 at the end of a period. */
export const reported = (
  on: string,
  percentage: number,
  done: string,
  more: More<ReportEvent> = {},
): ReportEvent => ({ kind: 'report', on, percentage, done, ...more });

/** The claim that a milestone is complete. */
export const completed = (on: string, closingText: string, more: More<ReportEvent> = {}): ReportEvent => ({
  kind: 'report',
  on,
  percentage: 100,
  done: closingText,
  closingText,
  ...more,
});

/** «Sin avance en el periodo», with what stood in the way. */
export const stalled = (on: string, percentage: number, difficulties: string): ReportEvent => ({
  kind: 'report',
  on,
  percentage,
  done: '',
  difficulties,
  isNoProgress: true,
});

export const link = (
  on: string,
  title: string,
  path: string,
  more: More<EvidenceEvent> = {},
): EvidenceEvent => ({ kind: 'evidence', on, title, proof: { url: `https://example.org/${path}` }, ...more });

export const note = (
  on: string,
  title: string,
  text: string,
  more: More<EvidenceEvent> = {},
): EvidenceEvent => ({ kind: 'evidence', on, title, proof: { note: text }, ...more });

export const file = (
  on: string,
  title: string,
  fileName: string,
  lines: readonly string[],
  more: More<EvidenceEvent> = {},
): EvidenceEvent => ({
  kind: 'evidence',
  on,
  title,
  proof: { fileName, content: `${lines.join('\r\n')}\r\n` },
  ...more,
});

export const verified = (on: string, reason = '', by?: MemberKey): VerdictEvent => ({
  kind: 'verdict',
  on,
  verdict: 'verified',
  reason,
  ...(by === undefined ? {} : { by }),
});

/** A part of what the last report said, and what is missing. */
export const partly = (on: string, percentage: number, reason: string, by?: MemberKey): VerdictEvent => ({
  ...verified(on, reason, by),
  percentage,
});

export const returned = (on: string, reason: string, by?: MemberKey): VerdictEvent => ({
  kind: 'verdict',
  on,
  verdict: 'returned',
  reason,
  ...(by === undefined ? {} : { by }),
});

export const replanned = (on: string, due: string, reason: string, agreement: string): ReplanEvent => ({
  kind: 'replan',
  on,
  due,
  reason,
  agreement,
});

export const paused = (on: string): StateEvent => ({ kind: 'state', on, state: 'paused' });
export const retired = (on: string): StateEvent => ({ kind: 'state', on, state: 'retired' });
