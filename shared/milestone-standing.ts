import type { EvidenceFact, MilestoneFacts, ReportFact, VerdictFact } from './progress-facts.ts';
import type { MilestoneProgressState } from './progress-words.ts';

/** Where a milestone without activities stands on a day, from its own reports, evidence and verdicts. */
export type Standing = {
  state: MilestoneProgressState;
  reported: number | null;
  verified: number | null;
  hasReport: boolean;
  lastReportOn: string | null;
  returnedReason: string;
};

const isLive = (evidence: EvidenceFact, on: string): boolean =>
  evidence.obtainedOn <= on && (evidence.withdrawnOn === null || evidence.withdrawnOn > on);

/** The evidence that exists on a day and has not been withdrawn by then. */
export function liveEvidence<E extends EvidenceFact>(evidence: readonly E[], on: string): E[] {
  return evidence.filter((one) => isLive(one, on));
}

/** The latest report of those whose period had ended by the day; of two for one day, the one recorded later. */
export function lastReport<R extends ReportFact>(reports: readonly R[], on: string): R | null {
  let last: R | null = null;
  for (const report of reports) {
    if (report.periodEnd <= on && (last === null || isLater(report, last))) last = report;
  }
  return last;
}

const isLater = (a: ReportFact, b: ReportFact): boolean =>
  follows([a.periodEnd, a.recordedAt, a.id], [b.periodEnd, b.recordedAt, b.id]);

/** By the day, then the instant of recording, then the id: what one import records has one instant. */
function follows(a: readonly string[], b: readonly string[]): boolean {
  const at = a.findIndex((part, i) => part !== b[i]);
  return at >= 0 && (a[at] ?? '') > (b[at] ?? '');
}

const isLaterVerdict = (a: VerdictFact, b: VerdictFact): boolean =>
  follows([a.decidedOn, a.recordedAt, a.id], [b.decidedOn, b.recordedAt, b.id]);

/** The latest verdict given by the day on that report. */
export function verdictOn(
  verdicts: readonly VerdictFact[],
  reportId: string,
  on: string,
): VerdictFact | null {
  let last: VerdictFact | null = null;
  for (const verdict of verdicts) {
    if (verdict.reportId !== reportId || verdict.decidedOn > on) continue;
    if (last === null || isLaterVerdict(verdict, last)) last = verdict;
  }
  return last;
}

/**
 * The state of a milestone and its two figures on a day (domain: rules of progress, 1, 2 and 4). A complete report
 * that was returned, or whose evidence was withdrawn, counts as what had been reported before it.
 */
export function milestoneStanding(milestone: MilestoneFacts, on: string): Standing {
  const report = lastReport(milestone.reports, on);
  const base = report === null ? unreported : reportedStanding(milestone, report, on);
  return milestone.state === 'active' ? base : { ...base, state: milestone.state };
}

const unreported: Standing = {
  state: 'notStarted',
  reported: null,
  verified: null,
  hasReport: false,
  lastReportOn: null,
  returnedReason: '',
};

function reportedStanding(milestone: MilestoneFacts, report: ReportFact, on: string): Standing {
  const partly = (percentage: number, returnedReason = ''): Standing => ({
    state: percentage > 0 || returnedReason !== '' ? 'inProgress' : 'notStarted',
    reported: percentage,
    verified: 0,
    hasReport: true,
    lastReportOn: report.periodEnd,
    returnedReason,
  });
  if (report.percentage < 100) return partly(report.percentage);
  const live = liveEvidence(milestone.evidence, on);
  const before = partialBefore(milestone.reports, report);
  if (live.length === 0 || report.closingText.trim() === '')
    return { ...partly(before), state: 'inProgress' };
  const verdict = verdictOn(milestone.verdicts, report.id, on);
  if (verdict?.verdict === 'returned') return partly(before, verdict.reason);
  const isVerified = verdict?.evidenceIds.every((id) => live.some((one) => one.id === id)) ?? false;
  return {
    ...partly(100),
    state: isVerified ? 'verified' : 'toVerify',
    verified: isVerified ? 100 : 0,
  };
}

/** What had been reported, below 100, before the last claim, which does not stand. */
function partialBefore(reports: readonly ReportFact[], claim: ReportFact): number {
  const earlier = reports.filter((one) => one.percentage < 100);
  return lastReport(earlier, claim.periodEnd)?.percentage ?? 0;
}
