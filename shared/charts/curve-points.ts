import { daysBetween, firstDayOf, monthEnd, type PreciseDate } from '../dates.ts';
import { milestoneStanding } from '../milestone-standing.ts';
import type { CurvePoint } from '../plans.ts';
import { expectedOn, isInSums, planFrame } from '../progress.ts';
import type { MilestoneFacts, PlanFacts } from '../progress-facts.ts';

type Values = (number | null)[];
/** A child's figures on each day; its weight in whole thousandths, as `weightedMean` counts it. */
type Series = { weight: number; isIn: boolean; reported: Values; verified: Values; expected: Values };
type Sums = Pick<Series, 'reported' | 'verified' | 'expected'>;
type Frame = ReturnType<typeof planFrame>;
/** The days of the curve, each with its distance from the first. */
type Calendar = { days: readonly string[]; offsets: readonly number[] };

const mostPoints = 30;
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 600];

/**
 * The plan's figures at the ends of months from its start (without dates: from its first report) to the day, at most
 * thirty. They are those of `planFigures`, computed for all days in one walk.
 */
export function curvePoints(facts: PlanFacts, on: string): CurvePoint[] {
  const days = curveDays(facts, on);
  const first = days[0] ?? on;
  const calendar = { days, offsets: days.map((day) => daysBetween(first, day)) };
  const frame = planFrame(facts);
  const commitments = facts.commitments.map((commitment): Series => {
    const own = frameWithin(commitment.start, commitment.due, frame);
    const milestones = commitment.milestones.map((milestone) => milestoneSeries(milestone, calendar, own));
    return { ...headOf(commitment), ...sumsOf(milestones, calendar, own) };
  });
  const plan = sumsOf(commitments, calendar, { start: null, due: null });
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

const headOf = (one: { weight: number; state: string; isCounted: boolean }) => ({
  weight: Math.round(one.weight * 1000),
  isIn: isInSums(one),
});

function milestoneSeries(milestone: MilestoneFacts, calendar: Calendar, above: Frame): Series {
  const frame = frameWithin(milestone.start, milestone.due, above);
  const due = milestone.due.precision === 'continuous' ? above.due : frame.due;
  const dates = { start: frame.start, due };
  if (milestone.activities.length === 0) {
    const expected = expectedSeries(dates, calendar);
    return { ...headOf(milestone), ...standingSeries(milestone, calendar.days), expected };
  }
  const activities = milestone.activities.map((activity) => milestoneSeries(activity, calendar, frame));
  return { ...headOf(milestone), ...sumsOf(activities, calendar, dates) };
}

/** A milestone's own figures; between two days on which nothing happened to it they stay what they were. */
function standingSeries(
  milestone: MilestoneFacts,
  days: readonly string[],
): Pick<Series, 'reported' | 'verified'> {
  const events = eventDays(milestone);
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

function eventDays({ reports, verdicts, evidence }: MilestoneFacts): string[] {
  const days: string[] = [];
  for (const report of reports) days.push(report.periodEnd);
  for (const verdict of verdicts) days.push(verdict.decidedOn);
  for (const one of evidence) {
    days.push(one.obtainedOn);
    if (one.withdrawnOn !== null) days.push(one.withdrawnOn);
  }
  return days.sort();
}

/** `expectedOn` for every day at once. */
function expectedSeries({ start, due }: Frame, { days, offsets }: Calendar): Values {
  if (start === null || due === null || start >= due) return days.map((day) => expectedOn(start, due, day));
  const length = daysBetween(start, due);
  const from = daysBetween(days[0] ?? start, start);
  return days.map((day, i) => {
    if (day >= due) return 100;
    return day < start ? 0 : (100 * ((offsets[i] ?? 0) - from)) / length;
  });
}

/** The parent's figures on each day; where none of its children counts, only its own dates expect something. */
function sumsOf(children: readonly Series[], calendar: Calendar, own: Frame): Sums {
  const counted = children.filter((child) => child.isIn);
  if (counted.length === 0) {
    const none = calendar.days.map(() => null);
    return { reported: none, verified: none, expected: expectedSeries(own, calendar) };
  }
  const hasReport = calendar.days.map((_, i) => counted.some((child) => child.reported[i] !== null));
  const dated = counted.filter((child) => child.expected[0] !== null);
  const onlyReported = (value: number | null, i: number): number | null =>
    hasReport[i] === true ? value : null;
  return {
    reported: means(counted, 'reported', calendar).map(onlyReported),
    verified: means(counted, 'verified', calendar).map(onlyReported),
    expected: means(dated, 'expected', calendar),
  };
}

/** `weightedMean` for every day at once. */
function means(children: readonly Series[], figure: keyof Sums, { days }: Calendar): Values {
  let weights = 0;
  const sums = days.map(() => 0);
  for (const child of children) {
    weights += child.weight;
    const values = child[figure];
    for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] ?? 0) + child.weight * (values[i] ?? 0);
  }
  return sums.map((sum) => (weights === 0 ? null : sum / weights));
}
