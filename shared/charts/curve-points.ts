import { firstDayOf, monthEnd, type PreciseDate } from '../dates.ts';
import { milestoneStanding } from '../milestone-standing.ts';
import type { CurvePoint } from '../plans.ts';
import { expectedOn, isInSums, planFrame, weightedMean } from '../progress.ts';
import type { MilestoneFacts, PlanFacts } from '../progress-facts.ts';

type Values = (number | null)[];
type Series = { weight: number; isIn: boolean; reported: Values; verified: Values; expected: Values };
type Frame = ReturnType<typeof planFrame>;

const mostPoints = 30;
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 600];

/**
 * The plan's figures at the ends of months from its start (without dates: from its first report) to the day, at most
 * thirty. They are those of `planFigures`, computed for all days in one walk.
 */
export function curvePoints(facts: PlanFacts, on: string): CurvePoint[] {
  const days = curveDays(facts, on);
  const frame = planFrame(facts);
  const commitments = facts.commitments.map((commitment): Series => {
    const own = frameWithin(commitment.start, commitment.due, frame);
    const milestones = commitment.milestones.map((milestone) => milestoneSeries(milestone, days, own));
    return { weight: commitment.weight, isIn: isInSums(commitment), ...sumSeries(milestones, days, own) };
  });
  const plan = sumSeries(commitments, days, { start: null, due: null });
  return days.map((day, i) => ({
    on: day,
    reported: plan.reported[i] ?? null,
    verified: plan.verified[i] ?? null,
    expected: plan.expected[i] ?? null,
  }));
}

function curveDays(facts: PlanFacts, on: string): string[] {
  const start = firstDayOf(facts.start) ?? firstReportDay(facts);
  if (start === null || start >= on) return [on];
  const from = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1;
  const to = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1;
  const step = monthSteps.find((months) => (to - from) / months <= mostPoints - 3) ?? 12_000;
  const days = [start];
  for (let month = from; month <= to; month += 1) {
    if ((month + 1) % step !== 0) continue;
    const end = monthEnd(Math.floor(month / 12), (month % 12) + 1);
    if (end > start && end < on) days.push(end);
  }
  return [...days, on];
}

function firstReportDay(facts: PlanFacts): string | null {
  const ofMilestone = (milestone: MilestoneFacts): string[] => [
    ...milestone.reports.map((report) => report.periodEnd),
    ...milestone.activities.flatMap(ofMilestone),
  ];
  return facts.commitments.flatMap((one) => one.milestones.flatMap(ofMilestone)).sort()[0] ?? null;
}

const frameWithin = (start: PreciseDate, due: PreciseDate, above: Frame): Frame => ({
  start: firstDayOf(start) ?? above.start,
  due: due.on ?? above.due,
});

function milestoneSeries(milestone: MilestoneFacts, days: readonly string[], above: Frame): Series {
  const frame = frameWithin(milestone.start, milestone.due, above);
  const head = { weight: milestone.weight, isIn: isInSums(milestone) };
  const due = milestone.due.precision === 'continuous' ? above.due : frame.due;
  const dates = { start: frame.start, due };
  if (milestone.activities.length === 0) {
    return { ...head, ...standingSeries(milestone, days), expected: expectedSeries(dates, days) };
  }
  const activities = milestone.activities.map((activity) => milestoneSeries(activity, days, frame));
  return { ...head, ...sumSeries(activities, days, dates) };
}

/** A milestone's own figures; between two days on which nothing happened to it they stay what they were. */
function standingSeries(
  milestone: MilestoneFacts,
  days: readonly string[],
): Pick<Series, 'reported' | 'verified'> {
  const events = [
    ...milestone.reports.map((report) => report.periodEnd),
    ...milestone.verdicts.map((verdict) => verdict.decidedOn),
    ...milestone.evidence.flatMap((one) => [one.obtainedOn, one.withdrawnOn ?? one.obtainedOn]),
  ].sort();
  const [reported, verified]: [Values, Values] = [[], []];
  let next = 0;
  let current: { reported: number | null; verified: number | null } = { reported: null, verified: null };
  for (const day of days) {
    const seen = next;
    while (next < events.length && (events[next] ?? '') <= day) next += 1;
    if (next > seen) current = milestoneStanding(milestone, day);
    reported.push(current.reported);
    verified.push(current.verified);
  }
  return { reported, verified };
}

const expectedSeries = ({ start, due }: Frame, days: readonly string[]): Values =>
  days.map((day) => expectedOn(start, due, day));

/** The parent's figures on each day; where none of its children counts, only its own dates expect something. */
function sumSeries(
  children: readonly Series[],
  days: readonly string[],
  own: Frame,
): Pick<Series, 'reported' | 'verified' | 'expected'> {
  const counted = children.filter((child) => child.isIn);
  const mean = (values: 'reported' | 'verified', i: number): number | null =>
    counted.every((child) => (child.reported[i] ?? null) === null)
      ? null
      : weightedMean(counted.map((child) => ({ weight: child.weight, value: child[values][i] ?? null })));
  const dated = counted.filter((child) => (child.expected[0] ?? null) !== null);
  const expected =
    counted.length === 0
      ? expectedSeries(own, days)
      : days.map((_, i) =>
          weightedMean(dated.map(({ weight, expected: e }) => ({ weight, value: e[i] ?? null }))),
        );
  return {
    reported: days.map((_, i) => mean('reported', i)),
    verified: days.map((_, i) => mean('verified', i)),
    expected,
  };
}
