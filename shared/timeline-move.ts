import { addDays, daysInMonth, firstDayOf, monthEnd, type PreciseDate } from './dates.ts';
import type { TimelineBar } from './timeline.ts';

/** How far a bar, or one of its ends, is moved: so many months and days. */
export type TimelineMove = { edge: 'both' | 'start' | 'due'; months: number; days: number };
export type ProposedDates = { start?: PreciseDate; due?: PreciseDate };

const monthsIn: Partial<Record<PreciseDate['precision'], number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  year: 12,
};
const daysInAMonth = 365.25 / 12;

/** The months of the period that a date names; 0 for a day. */
export const periodMonths = ({ precision }: PreciseDate): number => monthsIn[precision] ?? 0;

/** A date moved: a day by days, a month or a year by as many of them as come nearest. What has no day stays. */
export function movedDate(date: PreciseDate, { months, days }: Omit<TimelineMove, 'edge'>): PreciseDate {
  if (date.on === null || date.precision === 'continuous' || date.precision === 'none') return date;
  const period = periodMonths(date);
  if (period === 0) {
    const on = addDays(inMonths(date.on, months), days);
    if (!/^[1-9]\d{3}-/.test(on)) return date;
    return on === date.on ? date : { on, precision: 'day', text: '' };
  }
  const whole = Math.round((months + days / daysInAMonth) / period) * period;
  return whole === 0 ? date : { ...date, on: lastOfMonth(date.on, whole), text: '' };
}

/** The same day so many months on; the last of a shorter month. */
function inMonths(day: string, months: number): string {
  if (months === 0) return day;
  const [year, month] = monthAfter(day, months);
  const date = Math.min(Number(day.slice(8)), daysInMonth(year, month));
  return `${monthEnd(year, month).slice(0, 8)}${String(date).padStart(2, '0')}`;
}

function lastOfMonth(day: string, months: number): string {
  const [year, month] = monthAfter(day, months);
  return monthEnd(year, month);
}

function monthAfter(day: string, months: number): [year: number, month: number] {
  const after = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const inYears = Math.min(Math.max(after, 1000 * 12), 9999 * 12 + 11);
  return [Math.floor(inYears / 12), (inYears % 12) + 1];
}

/** The dates that a move proposes; an end is never moved past the other. */
export function movedDates(bar: Pick<TimelineBar, 'start' | 'due'>, move: TimelineMove): ProposedDates {
  const start = move.edge === 'due' ? bar.start : movedDate(bar.start, move);
  const due = move.edge === 'start' ? bar.due : movedDate(bar.due, move);
  if (isAfter(start, due)) return {};
  return { ...(start === bar.start ? {} : { start }), ...(due === bar.due ? {} : { due }) };
}

function isAfter(start: PreciseDate, due: PreciseDate): boolean {
  const first = firstDayOf(start);
  return first !== null && due.on !== null && first > due.on;
}

/** What a bar waits for that is due only after the day on which it would begin; without a start, after it is due. */
export function brokenDependencies(
  bar: Pick<TimelineBar, 'start' | 'due' | 'dependsOn'>,
  proposed: ProposedDates,
): TimelineBar['dependsOn'] {
  const first = firstDayOf(proposed.start ?? bar.start) ?? (proposed.due ?? bar.due).on;
  if (first === null) return [];
  return bar.dependsOn.filter(
    ({ due }) => due.on !== null && due.precision !== 'continuous' && due.on >= first,
  );
}
