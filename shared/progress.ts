import { daysBetween, firstDayOf, isOverdue, type PreciseDate } from './dates.ts';
import { milestoneStanding, type Standing } from './milestone-standing.ts';
import type { CommitmentFacts, MilestoneFacts, PlanFacts, SemaforoRule } from './progress-facts.ts';
import type { CompletionWord, MilestoneProgressState, Semaforo } from './progress-words.ts';

/** Figures in points, 0–100, never rounded; null is «sin dato». */
export type Figures = {
  reported: number | null;
  verified: number | null;
  expected: number | null;
  /** reported − expected, in points. */
  gap: number | null;
  isOverdue: boolean;
  semaforo: Semaforo;
  ogpWord: CompletionWord;
};

/** How many of the counted children there are of each kind: the fraction beside a percentage. */
export type Coverage = {
  total: number;
  reported: number;
  complete: number;
  /** Whole; those of which a verdict verified only a part are counted apart. */
  verified: number;
  partly: number;
};

export type MilestoneFigures = Figures & {
  id: string;
  code: string;
  title: string;
  weight: number;
  state: MilestoneProgressState;
  isCounted: boolean;
  hasReport: boolean;
  lastReportOn: string | null;
  /** Why civil society returned it, while that stands; otherwise empty. */
  returnedReason: string;
  /** The verdict that the verified figure rests on; null where nothing is verified, or it follows from activities. */
  verdictId: string | null;
  due: PreciseDate;
  coverage: Coverage;
  activities: MilestoneFigures[];
};

export type CommitmentFigures = Figures & {
  id: string;
  code: string;
  title: string;
  weight: number;
  state: CommitmentFacts['state'];
  isCounted: boolean;
  /** The level that follows from the figures, before the committee's own decision. */
  computedOgpWord: CompletionWord;
  coverage: Coverage;
  milestones: MilestoneFigures[];
};

export type PlanFigures = Figures & {
  coverage: Coverage;
  commitments: number;
  semaforos: Record<Semaforo, number>;
  ogpWords: Record<CompletionWord, number>;
};

/** One child in its parent's sum. */
export type Term = { weight: number; value: number | null };

/** Σ wᵢ·pᵢ / Σ wᵢ, a child without data as 0; «sin dato» without weight or children (domain: rules 3 and 4). */
export function weightedMean(terms: readonly Term[]): number | null {
  let weights = 0;
  let sum = 0;
  for (const term of terms) {
    // In whole thousandths, so that a mean of hundreds is exactly 100.
    const weight = Math.round(term.weight * 1000);
    weights += weight;
    sum += weight * (term.value ?? 0);
  }
  return weights === 0 ? null : sum / weights;
}

/** Expected points on a day: 0 before the start, 100 from the due day on, linear by days between (domain: rule 5). */
export function expectedOn(start: string | null, due: string | null, on: string): number | null {
  if (due === null) return null;
  if (start !== null && on < start) return 0;
  if (on >= due) return 100;
  if (start === null) return 0;
  return (100 * daysBetween(start, on)) / daysBetween(start, due);
}

/** Whether points reach a bound; what the machine loses on thirds and sevenths does not count against them. */
export const reaches = (points: number, bound: number): boolean => points >= bound - 1e-9;

/** The semáforo: overdue and incomplete is late, then no data, then the gap (domain: rule 6). */
export function semaforoOf(
  figures: { reported: number | null; expected: number | null; isOverdue: boolean },
  rule: SemaforoRule,
): Semaforo {
  if (figures.isOverdue) return 'late';
  if (figures.reported === null) return 'noData';
  if (figures.expected === null) return 'onTime';
  const gap = figures.reported - figures.expected;
  if (reaches(gap, rule.onTimeGap)) return 'onTime';
  return reaches(gap, rule.atRiskGap) ? 'atRisk' : 'late';
}

/** OGP's level for a reported progress; 100 is reached only with proof, so it is «completo» (domain: rule 7). */
export function completionWordOf(reported: number | null): CompletionWord {
  if (reported === null) return 'noEvidence';
  if (reported >= 100) return 'complete';
  if (reaches(reported, 50)) return 'substantial';
  return reported > 0 ? 'limited' : 'notStarted';
}

/** Rounded half up for the eye, except that 100 is shown only when it is reached (domain: rule 9). */
export function shownPercent(points: number): number {
  const rounded = Math.floor(points + 0.5 + 1e-9);
  return rounded >= 100 && points < 100 ? 99 : rounded;
}

/** What a child takes from above: the dates where it has none, and that nothing is awaited under what is retired. */
type Frame = { start: string | null; due: string | null; isRetired?: boolean };

type Framed = { start: PreciseDate; due: PreciseDate; state: string };

const frameOf = ({ start, due, state }: Framed, above: Frame): Frame => ({
  start: firstDayOf(start) ?? above.start,
  due: due.on ?? above.due,
  isRetired: state === 'retired' || above.isRetired === true,
});

/** All figures of a milestone on a day, from what had happened by then. */
export function milestoneFigures(
  milestone: MilestoneFacts,
  on: string,
  above: Frame,
  rule: SemaforoRule,
): MilestoneFigures {
  const frame = frameOf(milestone, above);
  const isRetired = frame.isRetired === true;
  const activities = milestone.activities.map((activity) => milestoneFigures(activity, on, frame, rule));
  const counted = activities.filter(isInSums);
  const standing =
    milestone.activities.length > 0 ? fromActivities(milestone, counted) : milestoneStanding(milestone, on);
  const expected =
    counted.length > 0 ? expectedMean(counted) : expectedOn(frame.start, expectedDue(milestone, above), on);
  const isLate = !isProved(standing) && !isRetired && isOverdue(milestone.due, on);
  const figures = { reported: standing.reported, expected, isOverdue: isLate };
  return {
    id: milestone.id,
    code: milestone.code,
    title: milestone.title,
    weight: milestone.weight,
    isCounted: milestone.isCounted,
    due: milestone.due,
    state: standing.state,
    reported: standing.reported,
    verified: standing.verified,
    hasReport: standing.hasReport,
    lastReportOn: standing.lastReportOn,
    returnedReason: standing.returnedReason,
    verdictId: standing.verdictId,
    expected,
    isOverdue: isLate,
    gap: gapOf(standing.reported, expected),
    semaforo: isRetired ? 'notApplicable' : semaforoOf(figures, rule),
    ogpWord: completionWordOf(standing.reported),
    coverage: coverageOf(counted),
    activities,
  };
}

/** All figures of a commitment on a day (domain: rules 3 to 7). */
export function commitmentFigures(
  commitment: CommitmentFacts,
  on: string,
  above: Frame,
  rule: SemaforoRule,
): CommitmentFigures {
  const frame = frameOf(commitment, above);
  const milestones = commitment.milestones.map((milestone) => milestoneFigures(milestone, on, frame, rule));
  const counted = milestones.filter(isInSums);
  const { reported, verified } = sums(counted);
  const expected = counted.length > 0 ? expectedMean(counted) : expectedOn(frame.start, frame.due, on);
  const isRetired = commitment.state === 'retired';
  const isLate = !isRetired && (reported ?? 0) < 100 && isOverdue(commitment.due, on);
  const figures = { reported, expected, isOverdue: isLate };
  const computedOgpWord = completionWordOf(reported);
  return {
    id: commitment.id,
    code: commitment.code,
    title: commitment.title,
    weight: commitment.weight,
    state: commitment.state,
    isCounted: commitment.isCounted,
    ...figures,
    verified,
    gap: gapOf(reported, expected),
    semaforo: isRetired ? 'notApplicable' : semaforoOf(figures, rule),
    computedOgpWord,
    ogpWord: commitment.completionOverride ?? computedOgpWord,
    coverage: coverageOf(counted),
    milestones,
  };
}

/** The dates that a plan's commitments take where they have none. */
export const planFrame = (plan: Pick<PlanFacts, 'start' | 'end'>): Frame => ({
  start: firstDayOf(plan.start),
  due: plan.end.on,
});

/** The plan's figures from those of its commitments; coverage counts milestones, not commitments. */
export function planFigures(
  plan: Pick<PlanFacts, 'start' | 'end'>,
  commitments: readonly CommitmentFigures[],
  on: string,
  rule: SemaforoRule,
): PlanFigures {
  const counted = commitments.filter(isInSums);
  const { reported, verified } = sums(counted);
  const expected = counted.length > 0 ? expectedMean(counted) : null;
  const figures = { reported, expected, isOverdue: (reported ?? 0) < 100 && isOverdue(plan.end, on) };
  const semaforos = { onTime: 0, atRisk: 0, late: 0, noData: 0, notApplicable: 0 };
  const ogpWords = { noEvidence: 0, notStarted: 0, limited: 0, substantial: 0, complete: 0 };
  const coverage = { total: 0, reported: 0, complete: 0, verified: 0, partly: 0 };
  for (const commitment of commitments) {
    semaforos[commitment.semaforo] += 1;
    if (commitment.state !== 'retired') ogpWords[commitment.ogpWord] += 1;
  }
  for (const { coverage: part } of counted) {
    coverage.total += part.total;
    coverage.reported += part.reported;
    coverage.complete += part.complete;
    coverage.verified += part.verified;
    coverage.partly += part.partly;
  }
  return {
    ...figures,
    verified,
    gap: gapOf(reported, expected),
    semaforo: semaforoOf(figures, rule),
    ogpWord: completionWordOf(reported),
    coverage,
    commitments: commitments.length,
    semaforos,
    ogpWords,
  };
}

/** Whether a child stands in its parent's sums: not retired, and not marked «no cuenta». */
export function isInSums(child: { state: string; isCounted: boolean }): boolean {
  return child.state !== 'retired' && child.isCounted;
}

/** Complete with proof; also where a pause or weights of 0 hide it. */
const isProved = ({ state, reported }: Standing): boolean =>
  state === 'toVerify' || state === 'verified' || reported === 100;

type Summed = { weight: number; reported: number | null; verified: number | null; expected: number | null };

function sums(children: readonly Summed[]): { reported: number | null; verified: number | null } {
  if (children.every((child) => child.reported === null)) return { reported: null, verified: null };
  return {
    reported: weightedMean(children.map((child) => ({ weight: child.weight, value: child.reported }))),
    verified: weightedMean(children.map((child) => ({ weight: child.weight, value: child.verified }))),
  };
}

/** Children that no date expects anything of stay outside this mean. */
function expectedMean(children: readonly Summed[]): number | null {
  const dated = children.filter((child) => child.expected !== null);
  return weightedMean(dated.map((child) => ({ weight: child.weight, value: child.expected })));
}

const gapOf = (reported: number | null, expected: number | null): number | null =>
  reported === null || expected === null ? null : reported - expected;

/** A continuous milestone is never overdue, so what is expected of it spreads over its parent's period. */
const expectedDue = (milestone: MilestoneFacts, above: Frame): string | null =>
  milestone.due.precision === 'continuous' ? above.due : (milestone.due.on ?? above.due);

function coverageOf(children: readonly MilestoneFigures[]): Coverage {
  const isComplete = (child: MilestoneFigures) => child.state === 'toVerify' || child.state === 'verified';
  return {
    total: children.length,
    reported: children.filter((child) => child.hasReport).length,
    complete: children.filter(isComplete).length,
    verified: children.filter((child) => child.state === 'verified').length,
    partly: children.filter((child) => child.verdictId !== null && (child.verified ?? 0) < 100).length,
  };
}

function fromActivities(milestone: MilestoneFacts, counted: readonly MilestoneFigures[]): Standing {
  const hasReport = counted.some((activity) => activity.hasReport);
  const { reported, verified } = sums(counted);
  const last = counted
    .map((activity) => activity.lastReportOn ?? '')
    .sort()
    .at(-1);
  return {
    state: milestone.state === 'active' ? stateOfActivities(counted) : milestone.state,
    reported,
    verified,
    hasReport,
    lastReportOn: last === undefined || last === '' ? null : last,
    returnedReason: '',
    verdictId: null,
  };
}

function stateOfActivities(counted: readonly MilestoneFigures[]): MilestoneProgressState {
  if (counted.length === 0) return 'notStarted';
  if (counted.every((activity) => activity.state === 'verified')) return 'verified';
  if (counted.every((activity) => activity.state === 'verified' || activity.state === 'toVerify'))
    return 'toVerify';
  return counted.some((activity) => activity.state !== 'notStarted') ? 'inProgress' : 'notStarted';
}
