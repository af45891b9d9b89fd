import { monthName } from '../dates.ts';

export type TimeTick = { on: string; text: string };

const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const monthsOf = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;

/** First days of months between two days, evenly apart and at most `most` of them, as «ene 2026» or «2026». */
export function timeTicks(first: string, last: string, most: number): TimeTick[] {
  const from = monthsOf(first) + (first.endsWith('-01') ? 0 : 1);
  const to = monthsOf(last);
  const step = steps.find((months) => Math.floor(to / months) - Math.ceil(from / months) < most) ?? 12_000;
  const ticks: TimeTick[] = [];
  for (let month = Math.ceil(from / step) * step; month <= to; month += step) {
    const year = Math.floor(month / 12);
    const inYear = (month % 12) + 1;
    const on = `${String(year).padStart(4, '0')}-${String(inYear).padStart(2, '0')}-01`;
    ticks.push({ on, text: step >= 12 ? String(year) : `${monthName(inYear, 'short')} ${String(year)}` });
  }
  return ticks;
}
