import { firstDayOf, type PreciseDate } from '../dates.ts';
import type { TimelineBar } from '../timeline.ts';
import { dayEndX, dayX, scaleWidth, type TimeScale } from './time-scale.ts';

/**
 * Where a bar stands on a scale. Between `from` and `to` it is certain; from `x` to `from`, and from `to` to `end`, is
 * the period in which it begins or ends. `point` has only one of its two dates, `none` has neither.
 */
export type BarPlace = {
  shape: 'span' | 'endless' | 'startOnly' | 'dueOnly' | 'none';
  x: number;
  from: number;
  to: number;
  end: number;
};

const shortest = 3;
/** How far what has no end date is drawn beyond its start. */
const undated = 46;

/** Where the dates of a bar stand on a scale; what is written as a month or a year keeps its vagueness. */
export function placeOf(start: PreciseDate, due: PreciseDate, scale: TimeScale): BarPlace {
  const first = firstDayOf(start);
  const [startX, startTo] = first === null ? [null, null] : [dayX(scale, first), certainStart(start, scale)];
  if (due.precision === 'continuous') {
    const x = startX ?? 0;
    const end = scaleWidth(scale);
    return { shape: 'endless', x, from: Math.min(startTo ?? x, end), to: end, end };
  }
  if (due.on === null || due.precision === 'none') {
    if (startX === null) return { shape: 'none', x: 4, from: 4, to: 4, end: 70 };
    const end = Math.min(startTo + undated, scaleWidth(scale));
    return { shape: 'startOnly', x: startX, from: startTo, to: startTo, end };
  }
  const end = dayEndX(scale, due.on);
  const dueFrom = dayX(scale, firstDayOf(due) ?? due.on);
  if (startX === null) {
    return { shape: 'dueOnly', x: Math.min(dueFrom, end - shortest), from: end, to: end, end };
  }
  const x = Math.min(startX, end - shortest);
  const to = due.precision === 'day' ? end : Math.max(dueFrom, x);
  const from = Math.min(Math.max(startTo, x), to);
  return { shape: 'span', x, from, to, end: Math.max(end, x + shortest) };
}

/** From when it has begun for sure: the end of the period that its start names. */
const certainStart = (start: PreciseDate, scale: TimeScale): number =>
  start.on === null ? 0 : start.precision === 'day' ? dayX(scale, start.on) : dayEndX(scale, start.on);

/** Whether a bar's dates differ from those first promised. */
export const hasMoved = (bar: TimelineBar): boolean =>
  !isSameDate(bar.start, bar.originalStart) || !isSameDate(bar.due, bar.originalDue);

export const isSameDate = (a: PreciseDate, b: PreciseDate): boolean =>
  a.on === b.on && a.precision === b.precision;
