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
  /** The verdict that the verified figure rests on; null where nothing is verified. */
  verdictId: string | null;
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
 * The verdict that says how much is verified on a day, and how many points that is. What was verified in part stays
 * while later reports say at least as much and its evidence lives; a complete verification is reopened by any later report.
 */
function verifiedPart(
  milestone: MilestoneFacts,
  on: string,
): { points: number; verdict: VerdictFact } | null {
  if (milestone.verdicts.length === 0) return null;
  const live = new Set(liveEvidence(milestone.evidence, on).map((one) => one.id));
  const latestFirst = milestone.reports
    .filter((one) => one.periodEnd <= on)
    .sort((a, b) => (isLater(a, b) ? -1 : 1));
  let least = 100;
  for (const [later, report] of latestFirst.entries()) {
    const verdict = verdictOn(milestone.verdicts, report.id, on);
    const points = verdict === null ? 0 : verifiedPoints(report, verdict, live);
    const isReopened = points === 100 && later > 0;
    if (verdict !== null && points > 0 && points <= least && !isReopened) return { points, verdict };
    least = Math.min(least, report.percentage);
  }
  return null;
}

/** Never more than was reported, and nothing once evidence of the verdict was withdrawn. */
function verifiedPoints(report: ReportFact, verdict: VerdictFact, live: ReadonlySet<string>): number {
  const stands = live.size > 0 && verdict.evidenceIds.every((id) => live.has(id));
  if (verdict.verdict === 'returned' || !stands || !isClosed(report)) return 0;
  return Math.min(verdict.percentage ?? 100, report.percentage);
}

/** Whether it says what a claim of 100 % has to say. */
const isClosed = ({ percentage, closingText }: ReportFact): boolean =>
  percentage < 100 || closingText.trim() !== '';

/**
 * The report that a verdict given on a day would be on: the last, where it says that something was done, has live
 * evidence and was not returned. What is verified already may be judged again.
 */
export function reportToJudge<R extends ReportFact>(
  milestone: { reports: readonly R[] } & Pick<MilestoneFacts, 'evidence' | 'verdicts'>,
  on: string,
): R | null {
  const report = lastReport(milestone.reports, on);
  if (report === null || report.percentage === 0 || !isClosed(report)) return null;
  if (liveEvidence(milestone.evidence, on).length === 0) return null;
  return verdictOn(milestone.verdicts, report.id, on)?.verdict === 'returned' ? null : report;
}

/**
 * The state of a milestone and its two figures on a day (domain: rules of progress, 1, 2 and 4). A complete report
 * that was returned, or whose evidence was withdrawn, counts as what had been reported before it; one of which a part
 * was verified, as no less than that part.
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
  verdictId: null,
};

function reportedStanding(milestone: MilestoneFacts, report: ReportFact, on: string): Standing {
  const part = verifiedPart(milestone, on);
  const verdict = verdictOn(milestone.verdicts, report.id, on);
  const found = {
    verified: part?.points ?? 0,
    hasReport: true,
    lastReportOn: report.periodEnd,
    returnedReason: '',
    verdictId: part?.verdict.id ?? null,
  };
  if (report.percentage < 100) {
    const returnedReason = verdict?.verdict === 'returned' ? verdict.reason : '';
    const isBegun = report.percentage > 0 || returnedReason !== '';
    const state = isBegun ? 'inProgress' : 'notStarted';
    return { ...found, state, reported: report.percentage, returnedReason };
  }
  if (found.verified === 100) return { ...found, state: 'verified', reported: 100 };
  const isProved = isClosed(report) && liveEvidence(milestone.evidence, on).length > 0;
  // What of a claim was not verified is returned.
  const returned = verdict?.verdict === 'returned' || part?.verdict === verdict ? verdict : null;
  if (isProved && returned === null) return { ...found, state: 'toVerify', reported: 100 };
  return {
    ...found,
    state: 'inProgress',
    reported: Math.max(partialBefore(milestone.reports, report), found.verified),
    returnedReason: isProved ? (returned?.reason ?? '') : '',
  };
}

/** What had been reported, below 100, before the last claim, which does not stand. */
function partialBefore(reports: readonly ReportFact[], claim: ReportFact): number {
  const earlier = reports.filter((one) => one.percentage < 100);
  return lastReport(earlier, claim.periodEnd)?.percentage ?? 0;
}
