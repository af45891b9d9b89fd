import { z } from 'zod';
import { words } from './language.ts';

export const datePrecisions = ['day', 'month', 'quarter', 'season', 'year', 'continuous', 'none'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/**
 * A date as it was promised. `on` (YYYY-MM-DD) is always the last day of its period, so that sorting and being
 * overdue need no other rule; it is null where there is no date (`none`, or `continuous` without one). `text` is the
 * original wording, '' when it was entered as a plain date.
 */
export type PreciseDate = { on: string | null; precision: DatePrecision; text: string };

export const noDate: Readonly<PreciseDate> = { on: null, precision: 'none', text: '' };

/** How dates are said. A season goes by the month in which it ends: winter 2028 ends in February 2028. */
export const dateWords = words('dateWords', {
  // prettier-ignore
  months: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  longDay: (day: number, month: string, year: number) => `${day} de ${month} de ${year}`,
  longMonth: (month: string, year: number) => `${month} de ${year}`,
  quarters: ['1.er', '2.º', '3.er', '4.º'],
  quarter: (nth: string, year: number) => `${nth} trimestre de ${year}`,
  seasons: { 2: 'invierno', 5: 'primavera', 8: 'verano', 11: 'otoño' },
  season: (season: string, year: number) => `${season} de ${year}`,
  continuous: 'continuo',
  none: 'sin fecha',
});
const msPerDay = 86_400_000;
const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
const yearOf = (iso: string): number => Number(iso.slice(0, 4));
const monthOf = (iso: string): number => Number(iso.slice(5, 7));

/** The number of days of a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day as YYYY-MM-DD, or null where the calendar has no such day (years 1000 to 9999). */
export function isoDay(year: number, month: number, day: number): string | null {
  if (!Number.isInteger(year) || year < 1000 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

/** The last day of a month as YYYY-MM-DD. */
export function monthEnd(year: number, month: number): string {
  return `${year}-${two(month)}-${daysInMonth(year, month)}`;
}

/** Whether the text is a day of the calendar written YYYY-MM-DD; 2026-02-30 is not. */
export function isIsoDay(text: string): boolean {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) return false;
  return isoDay(yearOf(text), monthOf(text), Number(text.slice(8))) !== null;
}

const dayNumber = (iso: string): number =>
  Date.UTC(yearOf(iso), monthOf(iso) - 1, Number(iso.slice(8, 10))) / msPerDay;

/** Days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return dayNumber(b) - dayNumber(a);
}

/** The day that comes `days` after, or before when negative. */
export function addDays(iso: string, days: number): string {
  return new Date((dayNumber(iso) + days) * msPerDay).toISOString().slice(0, 10);
}

/** A plain day, entered as such. */
export function preciseDay(iso: string): PreciseDate {
  return { on: iso, precision: 'day', text: '' };
}

/** The last day of the period, on which it counts; null where there is no date. */
export function lastDayOf(date: PreciseDate): string | null {
  return date.on;
}

const monthsIn: Partial<Record<DatePrecision, number>> = { month: 1, quarter: 3, season: 3, year: 12 };

/** The first day of the period: 1 July for a third quarter; the day itself for a day or a dated continuous one. */
export function firstDayOf(date: PreciseDate): string | null {
  const months = monthsIn[date.precision];
  if (date.on === null || months === undefined) return date.on;
  const first = yearOf(date.on) * 12 + monthOf(date.on) - months;
  return `${Math.floor(first / 12)}-${two((first % 12) + 1)}-01`;
}

/** Whether something would end before it starts; where one of the two has no date, it does not. */
export function endsBeforeStart(start: PreciseDate, end: PreciseDate): boolean {
  const first = firstDayOf(start);
  return first !== null && end.on !== null && end.on < first;
}

/** Whether the period ended before that day; what is continuous or has no date is never overdue. */
export function isOverdue(date: PreciseDate, onDay: string): boolean {
  return date.on !== null && date.precision !== 'continuous' && date.precision !== 'none' && date.on < onDay;
}

/** Order by the last day of the period; what has no date goes last. */
export function compareDates(a: PreciseDate, b: PreciseDate): number {
  if (a.on === b.on) return 0;
  if (a.on === null) return 1;
  if (b.on === null) return -1;
  return a.on < b.on ? -1 : 1;
}

/** The name of a month (1 to 12), whole or in three letters. */
export function monthName(month: number, form: 'long' | 'short' = 'long'): string {
  const name = dateWords.months[month - 1] ?? '';
  return form === 'short' ? name.slice(0, 3) : name;
}

/** «22 nov 2026» */
export function formatDay(iso: string): string {
  return `${Number(iso.slice(8, 10))} ${monthName(monthOf(iso), 'short')} ${yearOf(iso)}`;
}

/** «22 de noviembre de 2026» */
export function formatLongDay(iso: string): string {
  return dateWords.longDay(Number(iso.slice(8, 10)), monthName(monthOf(iso)), yearOf(iso));
}

const seasonEnding: Readonly<Partial<Record<number, string>>> = dateWords.seasons;

/** «22 nov 2026», «sep 2027», «2.º trimestre de 2027», «otoño de 2027», «2027», «continuo», «sin fecha». */
export function formatPreciseDate(date: PreciseDate): string {
  if (date.precision === 'continuous') return dateWords.continuous;
  if (date.on === null || date.precision === 'none') return dateWords.none;
  const year = yearOf(date.on);
  const month = monthOf(date.on);
  switch (date.precision) {
    case 'day':
      return formatDay(date.on);
    case 'month':
      return `${monthName(month, 'short')} ${year}`;
    case 'quarter':
      return dateWords.quarter(dateWords.quarters[month / 3 - 1] ?? '', year);
    case 'season':
      return dateWords.season(seasonEnding[month] ?? '', year);
    case 'year':
      return `${year}`;
  }
}

/** The same with its months in full, as people write it: «22 de noviembre de 2026», «septiembre de 2027». */
export function longPreciseDate(date: PreciseDate): string {
  if (date.on === null) return formatPreciseDate(date);
  if (date.precision === 'day') return formatLongDay(date.on);
  if (date.precision !== 'month') return formatPreciseDate(date);
  return dateWords.longMonth(monthName(monthOf(date.on)), yearOf(date.on));
}

/** Whether `on` can be the last day of a period of that precision. */
function endsItsPeriod(on: string, precision: DatePrecision): boolean {
  const month = monthOf(on);
  if (precision === 'day' || precision === 'continuous') return true;
  if (precision === 'none' || on !== monthEnd(yearOf(on), month)) return false;
  if (precision === 'quarter') return month % 3 === 0;
  if (precision === 'season') return month % 3 === 2;
  return precision === 'month' || month === 12;
}

/** A precise date from outside: a real day, the last one of a period of its precision, or none. */
export const preciseDateSchema = z
  .strictObject({
    on: z.string().nullable(),
    precision: z.enum(datePrecisions),
    text: z
      .string()
      .max(1000)
      .refine((text) => text.isWellFormed() && !text.includes('\0')),
  })
  .refine(
    ({ on, precision }) =>
      on === null
        ? precision === 'none' || precision === 'continuous'
        : isIsoDay(on) && endsItsPeriod(on, precision),
    { path: ['on'], params: { problem: 'date' } },
  );
