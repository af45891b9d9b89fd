import { addDays, daysBetween, monthName } from '../dates.ts';
import { timelineLabels } from './timeline-labels.ts';

/** A stretch of days drawn from left to right, each as wide. */
export type TimeScale = { from: string; to: string; dayWidth: number };
/** A part of the calendar on a scale, with its word. */
export type TimePart = { x: number; width: number; text: string; on: string };

export const timeZooms = ['month', 'quarter', 'year', 'fit'] as const;
export type TimeZoom = (typeof timeZooms)[number];

const dayWidths: Record<Exclude<TimeZoom, 'fit'>, number> = { month: 4.4, quarter: 1.5, year: 0.42 };
const thinnest = 0.0005;

/** The scale that shows all from the first to the last day, with room at both ends; `width` is what there is for it. */
export function timeScale(first: string, last: string, zoom: TimeZoom, width: number): TimeScale {
  const margin = Math.max(10, Math.round(daysBetween(first, last) * 0.02));
  const [from, to] = [shifted(first, -margin), shifted(last, margin * 2)];
  const fitting = width / (daysBetween(from, to) + 1);
  const dayWidth = zoom === 'fit' ? fitting : Math.max(dayWidths[zoom], fitting);
  return { from, to, dayWidth: Math.max(dayWidth, thinnest) };
}

/** Within the years that the calendar of the application has. */
function shifted(day: string, days: number): string {
  const room = days < 0 ? daysBetween(day, '1000-01-01') : daysBetween(day, '9999-12-31');
  return addDays(day, days < 0 ? Math.max(days, room) : Math.min(days, room));
}

export const scaleWidth = ({ from, to, dayWidth }: TimeScale): number =>
  (daysBetween(from, to) + 1) * dayWidth;

/** Where a day begins. */
export const dayX = ({ from, dayWidth }: TimeScale, day: string): number => daysBetween(from, day) * dayWidth;

/** Where a day ends: a due date counts whole. */
export const dayEndX = (scale: TimeScale, day: string): number => dayX(scale, day) + scale.dayWidth;

const narrowest = { year: 34, part: 26 };
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** The years of a scale, several at once where one is too narrow for its number. */
export function yearParts(scale: TimeScale): TimePart[] {
  const yearWidth = scale.dayWidth * 365;
  const step = yearSteps.find((years) => years * yearWidth >= narrowest.year) ?? 1000;
  const [first, last] = [Number(scale.from.slice(0, 4)), Number(scale.to.slice(0, 4))];
  const parts: TimePart[] = [];
  for (let year = Math.floor(first / step) * step; year <= last; year += step) {
    parts.push(part(scale, year * 12, step * 12, String(year)));
  }
  return parts;
}

/** The months of a scale, or its quarters where those are too narrow; none where quarters are too. */
export function monthParts(scale: TimeScale): TimePart[] {
  const monthWidth = scale.dayWidth * 30.4;
  const step = monthWidth >= narrowest.part ? 1 : monthWidth * 3 >= narrowest.part ? 3 : 0;
  if (step === 0) return [];
  const parts: TimePart[] = [];
  const last = monthOf(scale.to);
  for (let month = Math.floor(monthOf(scale.from) / step) * step; month <= last; month += step) {
    parts.push(part(scale, month, step, partName(month % 12, step, monthWidth * step)));
  }
  return parts;
}

function partName(month: number, step: number, width: number): string {
  if (step === 1) return monthName(month + 1, width > 70 ? 'long' : 'short');
  const { quarters, quarter } = timelineLabels;
  const nth = quarters[month / 3] ?? '';
  return width > 104 ? quarter.long(nth) : width > 72 ? quarter.short(nth) : quarter.narrow(month / 3 + 1);
}

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const firstOfMonth = (month: number): string => {
  const year = Math.min(Math.max(Math.floor(month / 12), 1000), 9999);
  return `${String(year)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
};

function part(scale: TimeScale, month: number, months: number, text: string): TimePart {
  const width = scaleWidth(scale);
  const on = firstOfMonth(month);
  const x = Math.max(0, dayX(scale, on));
  const end = month + months > 9999 * 12 + 11 ? width : dayX(scale, firstOfMonth(month + months));
  return { x, width: Math.max(0, Math.min(width, end) - x), text, on };
}
