/** Hours of a day as HH:MM; `end` is null where only the beginning is said. */
export type Hours = { start: string; end: string | null };

const clock = String.raw`(\d{1,2})(?:[:.](\d{2}))?\s*(a\.?\s?m\.?|p\.?\s?m\.?)?`;
const unit = String.raw`\s*(h(?:rs?|oras?)?\.?)?`;
const wholePattern = new RegExp(
  String.raw`^(?:a las\s+|de(?: las)?\s+)?${clock}${unit}(?:\s*(?:-|–|—|a(?: las)?|hasta las)\s*${clock}${unit})?\s*(?:$|[,;(])`,
);

const minutesOf = (hour: number, minute: number): number | null =>
  hour > 23 || minute > 59 ? null : hour * 60 + minute;

/** Minutes since midnight; null for what no clock shows. */
function clockMinutes(hour: string, minute: string | undefined, half: string | undefined): number | null {
  const said = Number(hour);
  if (half === undefined) return minutesOf(said, Number(minute ?? 0));
  if (said < 1 || said > 12) return null;
  return minutesOf((said % 12) + (half.startsWith('p') ? 12 : 0), Number(minute ?? 0));
}

const asClock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/**
 * The hours that somebody wrote: «10:00 h», «5 pm», «de 10:00 a 12:30 h», «10:00 h, en primera convocatoria»; null for
 * what is no hour. Of «de 5 a 7 pm» the first is in the afternoon too.
 */
export function parseHours(text: string): Hours | null {
  const said = wholePattern.exec(text.trim().toLowerCase());
  if (said === null) return null;
  const [, hour = '', minute, half, word, lastHour, lastMinute, lastHalf, lastWord] = said;
  // A number alone is no hour.
  if ([minute, half, word, lastMinute, lastHalf, lastWord].every((part) => part === undefined)) return null;
  const end = lastHour === undefined ? null : clockMinutes(lastHour, lastMinute, lastHalf);
  if (lastHour !== undefined && end === null) return null;
  const asSaid = clockMinutes(hour, minute, half);
  const inHalf = half === undefined && lastHalf !== undefined ? clockMinutes(hour, minute, lastHalf) : null;
  const start = inHalf !== null && end !== null && inHalf < end ? inHalf : asSaid;
  if (start === null) return null;
  return { start: asClock(start), end: end === null || end <= start ? null : asClock(end) };
}
