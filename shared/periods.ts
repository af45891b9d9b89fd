import { z } from 'zod';
import { addDays, daysInMonth, firstDayOf, monthName, type PreciseDate } from './dates.ts';
import * as f from './fields.ts';
import { query } from './method.ts';
import { words } from './language.ts';
import { lastReport, milestoneStanding } from './milestone-standing.ts';
import type { Plan, ReportingPeriod } from './plans.ts';
import type { CommitmentFacts, MilestoneFacts, ReportFact } from './progress-facts.ts';

/** A reporting period: a part of the calendar, cut to what of it belongs to the plan. */
export type Period = { start: string; end: string; name: string };

const months: Record<ReportingPeriod, number> = {
  free: 0,
  monthly: 1,
  bimonthly: 2,
  quarterly: 3,
  halfYearly: 6,
};

type Validity = Pick<Plan, 'start' | 'end' | 'reportingPeriod'>;

/** The most periods that are listed: fifty years by the month. */
const longest = 600;

/**
 * The periods of a plan, which together are its validity, each of the calendar's months, pairs of months, quarters or
 * halves of the year. A plan without an end goes on to the period of `until`; one without a start, or without a fixed
 * period, has none.
 */
export function periodsOf(plan: Validity, until: string): Period[] {
  const length = months[plan.reportingPeriod];
  const first = firstDayOf(plan.start);
  if (length === 0 || first === null) return [];
  const last = plan.end.on ?? calendarPeriod(until, length).end;
  const periods: Period[] = [];
  for (let start = first; start <= last && periods.length < longest;) {
    const whole = calendarPeriod(start, length);
    const end = whole.end < last ? whole.end : last;
    periods.push({ start, end, name: whole.name });
    start = addDays(whole.end, 1);
  }
  return periods;
}

/** What the period of a plan in which a day is, is called. */
export const periodNameOn = (day: string, kind: Plan['reportingPeriod']): string =>
  months[kind] === 0 ? '' : calendarPeriod(day, months[kind]).name;

/** The part of the calendar, of so many months, in which a day is. */
function calendarPeriod(day: string, length: number): { end: string; name: string } {
  const year = Number(day.slice(0, 4));
  const nth = Math.floor((Number(day.slice(5, 7)) - 1) / length);
  const lastMonth = (nth + 1) * length;
  const two = lastMonth < 10 ? `0${String(lastMonth)}` : String(lastMonth);
  const end = `${String(year)}-${two}-${String(daysInMonth(year, lastMonth))}`;
  return { end, name: periodName(year, nth, length) };
}

/** What the parts of the calendar are called. */
export const periodWords = words('periodWords', {
  month: (month: string, year: number) => `${month} de ${String(year)}`,
  months: (first: string, second: string, year: number) => `${first} y ${second} de ${String(year)}`,
  nth: ['1.er', '2.º', '3.er', '4.º'],
  quarter: (nth: string, year: number) => `${nth} trimestre de ${String(year)}`,
  halfYear: (nth: string, year: number) => `${nth} semestre de ${String(year)}`,
});

function periodName(year: number, nth: number, length: number): string {
  const month = nth * length + 1;
  if (length === 1) return periodWords.month(monthName(month), year);
  if (length === 2) return periodWords.months(monthName(month), monthName(month + 1), year);
  const nthText = periodWords.nth[nth] ?? '';
  return (length === 3 ? periodWords.quarter : periodWords.halfYear)(nthText, year);
}

/** The period in which a day is; null outside of all. */
export const periodOn = (periods: readonly Period[], day: string): Period | null =>
  periods.find(({ start, end }) => start <= day && day <= end) ?? null;

/** What is to be reported on a day: the last period that has ended, or the first while none has. */
export function periodToReport(periods: readonly Period[], on: string): Period | null {
  const [first = null] = periods;
  if (first === null || first.start > on) return null;
  return periods.findLast(({ end }) => end <= on) ?? first;
}

/** What a report form proposes: the period to report, or the one under way once that was reported. */
export function proposedPeriod(
  periods: readonly Period[],
  on: string,
  lastReportOn: string | null,
): Period | null {
  const toReport = periodToReport(periods, on);
  if (toReport === null || lastReportOn === null || lastReportOn < toReport.start) return toReport;
  if (on <= toReport.end) return toReport;
  return periodOn(periods, on) ?? toReport;
}

/** The last report of a period: the period is that in which the report's own ends; «sin avance» is a report too. */
export function reportOf<R extends ReportFact>(reports: readonly R[], period: Period, on: string): R | null {
  const within = reports.filter(({ periodEnd }) => period.start <= periodEnd && periodEnd <= period.end);
  return lastReport(within, on);
}

type Begins = { start: PreciseDate };
/** What a milestone stands under, the nearest first: its milestone, its commitment, the plan. */
export type Above = readonly Begins[];

/** Whether a milestone owes a report of a period: it counts, had begun, was not complete before, and nothing stopped it. */
export function owesReport(milestone: MilestoneFacts, above: Above, period: Period): boolean {
  if (!milestone.isCounted || milestone.state !== 'active') return false;
  const begun = [milestone, ...above].map(({ start }) => firstDayOf(start)).find((day) => day !== null);
  if (begun !== undefined && begun > period.end) return false;
  const { state } = milestoneStanding(milestone, addDays(period.start, -1));
  return state !== 'toVerify' && state !== 'verified';
}

/** What is reported on: a milestone without activities, or an activity, with what it stands under. */
export type Reportable = { milestone: MilestoneFacts; parent: MilestoneFacts | null; above: Above };

/** What people report on in a commitment; nothing where nothing is awaited. */
export function reportables(commitment: CommitmentFacts, plan: Begins): Reportable[] {
  const isStill = ['retired', 'paused', 'draft'].includes(commitment.state);
  if (isStill || !commitment.isCounted) return [];
  return commitment.milestones
    .filter((milestone) => milestone.isCounted && milestone.state === 'active')
    .flatMap((milestone): Reportable[] =>
      milestone.activities.length === 0
        ? [{ milestone, parent: null, above: [commitment, plan] }]
        : milestone.activities.map((activity) => ({
            milestone: activity,
            parent: milestone,
            above: [milestone, commitment, plan],
          })),
    );
}

/** Nobody is late before the period has ended. */
export type PeriodStanding = 'reported' | 'late' | 'pending';

export type PeriodCounts = Period & { isOver: boolean; due: number; reported: number };

/** Who answers for a milestone: a member with an address, perhaps, or an institution. */
export type Responsible = {
  kind: 'member' | 'institution';
  id: string;
  name: string;
  email: string;
};

export type PeriodRow = {
  milestoneId: string;
  code: string;
  title: string;
  due: PreciseDate;
  standing: PeriodStanding;
  report: { periodEnd: string; percentage: number } | null;
  responsible: Responsible[];
};

/** How the reports of a plan stand on a day, by period, and one period in full: what is missing first. */
export type PeriodStatus = {
  planId: string;
  on: string;
  periods: PeriodCounts[];
  chosen: PeriodCounts | null;
  /** At most `rowsShown` of those due. */
  rows: PeriodRow[];
};

export const rowsShown = 1000;

export const periodMethods = {
  /** `start` chooses a period by its first day; left out, it is the one to report now. */
  'period.status': query(
    z.strictObject({
      planId: f.idSchema,
      ...f.atTwoTimes,
      start: f.day('Periodo').schema.optional(),
    }),
  ).answers<PeriodStatus>(),
};
