import { lastReport } from './milestone-standing.ts';
import type { ReportFact, VerdictFact } from './progress-facts.ts';

/** A verdict that verified less than the whole of a milestone: how much of what was reported, and what is missing. */
export type PartVerified<V> = {
  points: number;
  /** What the report said of which it verified a part, or all. */
  reported: number;
  verdict: V;
  /** Whether it was given on a claim of 100 % that is the last report: the rest was returned. */
  isRestReturned: boolean;
};

type Detail<V> = {
  figures: { verified: number | null; verdictId: string | null };
  reports: readonly ReportFact[];
  verdicts: readonly V[];
};

/** The verdict that a verified figure rests on, where it verified a part of the milestone; otherwise nothing. */
export function partVerified<V extends VerdictFact>(
  { figures, reports, verdicts }: Detail<V>,
  on: string,
): PartVerified<V> | null {
  const points = figures.verified ?? 0;
  const verdict = verdicts.find((one) => one.id === figures.verdictId);
  const report = reports.find((one) => one.id === verdict?.reportId);
  if (verdict === undefined || report === undefined || points >= 100) return null;
  const isRestReturned = report.percentage === 100 && lastReport(reports, on)?.id === report.id;
  return { points, reported: report.percentage, verdict, isRestReturned };
}
