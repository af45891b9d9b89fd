import { words } from './language.ts';
import { lastReport } from './milestone-standing.ts';
import { shownPercent, type MilestoneFigures } from './progress.ts';
import type { ReportFact, VerdictFact } from './progress-facts.ts';

/** A verdict that verified less than the whole of a milestone: how much of what was reported, and what is missing. */
export type PartVerified<V> = {
  points: number;
  /** What it verified a part of, or all. */
  report: ReportFact;
  verdict: V;
  /** Whether it was given on a claim of 100 % that is the last report: the rest was returned. */
  isRestReturned: boolean;
};

type Detail<V> = {
  figures: Pick<MilestoneFigures, 'verified' | 'verdictId' | 'lastReportOn'>;
  reports: readonly ReportFact[];
  verdicts: readonly V[];
};

/** The verdict that a verified figure rests on, where it verified a part of the milestone; otherwise nothing. */
export function partVerified<V extends VerdictFact>({
  figures,
  reports,
  verdicts,
}: Detail<V>): PartVerified<V> | null {
  const points = figures.verified ?? 0;
  const verdict = verdicts.find((one) => one.id === figures.verdictId);
  const report = reports.find((one) => one.id === verdict?.reportId);
  if (verdict === undefined || report === undefined || points >= 100) return null;
  const last = lastReport(reports, figures.lastReportOn ?? '');
  return { points, report, verdict, isRestReturned: report.percentage === 100 && last?.id === report.id };
}

/** How much of what was reported is verified. */
export const partWords = words('partWords', {
  whole: (reported: string) => `todo lo reportado, ${reported} %`,
  part: (points: string, reported: string) => `${points} de los ${reported} % reportados`,
});

/** «40 de los 60 % reportados»; «todo lo reportado, 60 %». In points, not a share of a share. */
export function partText(points: number, reported: number): string {
  const of = String(shownPercent(reported));
  return points === reported ? partWords.whole(of) : partWords.part(String(shownPercent(points)), of);
}
