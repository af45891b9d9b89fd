import { daysInMonth, isoDay, monthEnd, type DatePrecision, type PreciseDate } from '../../shared/dates.ts';

export type Season = 'winter' | 'spring' | 'summer' | 'autumn';

const seasonEnd: Record<Season, number> = { winter: 2, spring: 5, summer: 8, autumn: 11 };
const seasons: readonly Season[] = ['winter', 'spring', 'summer', 'autumn'];

export const yearOf = (day: string): number => Number(day.slice(0, 4));
export const monthOf = (day: string): number => Number(day.slice(5, 7));
export const quarterOf = (day: string): number => Math.ceil(monthOf(day) / 3);

/** The season in which a day falls; winter is December to February. */
export function seasonOf(day: string): Season {
  return seasons[Math.floor((monthOf(day) % 12) / 3)] ?? 'winter';
}

/** The last day of a quarter. */
export const quarterEnd = (year: number, quarter: number): string => monthEnd(year, quarter * 3);

/** The last day of a season; the winter of a year ends in its February. */
export const endOfSeason = (year: number, season: Season): string => monthEnd(year, seasonEnd[season]);

/** The last day of the period of that precision in which a day falls. */
export function periodEnd(day: string, precision: DatePrecision): string | null {
  const [year, month] = [yearOf(day), monthOf(day)];
  switch (precision) {
    case 'day':
      return day;
    case 'month':
      return monthEnd(year, month);
    case 'quarter':
      return quarterEnd(year, quarterOf(day));
    case 'season':
      return endOfSeason(month === 12 ? year + 1 : year, seasonOf(day));
    case 'year':
      return isoDay(year, 12, daysInMonth(year, 12));
    case 'continuous':
    case 'none':
      return null;
  }
}

/** The same date told with another precision; from nothing it starts at the day given. */
export function withPrecision(date: PreciseDate, precision: DatePrecision, startingAt: string): PreciseDate {
  return { ...date, precision, on: periodEnd(date.on ?? startingAt, precision) };
}
