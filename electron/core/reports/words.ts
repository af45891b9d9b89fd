import { formatDay, formatPreciseDate, longPreciseDate, type PreciseDate } from '../../../shared/dates.ts';
import { fold } from '../../../shared/fold.ts';
import { shownPercent } from '../../../shared/progress.ts';

/** A figure in points, unrounded, and as the reader sees it. */
export type Shown = { value: number | null; shown: string };
/** A word of a closed vocabulary: its key, which does not change, and how it is read. */
export type Word<K extends string = string> = { key: K; word: string };
/** A date as it was promised, and as the reader sees it, with the original wording where it says something else. */
export type ShownDate = {
  on: string | null;
  precision: PreciseDate['precision'];
  text: string;
  shown: string;
};

const smallNumbers = [
  'ninguno',
  'uno',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
];

/** «tres», «12»: a count of masculine things inside a sentence. */
export const inWords = (count: number): string => smallNumbers[count] ?? grouped(count);

/** 1,234,567 as it is written in Mexico. */
export const grouped = (whole: number): string => String(whole).replace(/\B(?=(\d{3})+$)/g, ',');

/** «3 hitos», «1 hito». */
export const counted = (count: number, one: string, many: string): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

/** «a», «a y b», «a, b y c»; «e» before the sound i. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  const and = /^h?i(?![aeou])/i.test(last) ? 'e' : 'y';
  return `${parts.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** «62 %» or «sin dato»; the space does not break. */
export const percent = (value: number | null): Shown => ({
  value,
  shown: value === null ? 'sin dato' : `${String(shownPercent(value))}\u00a0%`,
});

/** Points of difference, rounded only here: half up by size, so that −9.5 and 9.5 both are ten. */
export const wholePoints = (value: number): number =>
  Math.sign(value) * Math.floor(Math.abs(value) + 0.5 + 1e-9) + 0;

/** «+3 puntos», «−9 puntos», «sin dato». */
export function points(value: number | null): Shown {
  if (value === null) return { value, shown: 'sin dato' };
  const whole = wholePoints(value);
  const sign = whole > 0 ? '+' : whole < 0 ? '−' : '';
  return { value, shown: `${sign}${counted(Math.abs(whole), 'punto', 'puntos')}` };
}

/** A date with its original wording after it where that is not what it already says. */
export function shownDate(date: PreciseDate): ShownDate {
  const plain = formatPreciseDate(date);
  const original = date.text.trim();
  const isSaid = ['', plain, longPreciseDate(date), date.on ?? ''].map(fold).includes(fold(original));
  return { ...date, shown: isSaid ? plain : `${plain} («${original}»)` };
}

/** «15 ene 2025 – 30 jun 2027», or what there is of it. */
export function shownPeriod(start: PreciseDate, end: PreciseDate): string {
  if (start.precision === 'none' && end.precision === 'none') return 'sin fechas';
  if (start.precision === 'none') return `hasta ${shownDate(end).shown}`;
  if (end.precision === 'none') return `desde ${shownDate(start).shown}`;
  return `${shownDate(start).shown} – ${shownDate(end).shown}`;
}

/** «507 bytes», «2.5 MB (2,503,118 bytes)». */
export function shownSize(bytes: number): string {
  const exact = counted(bytes, 'byte', 'bytes');
  if (bytes < 1000) return exact;
  const round =
    bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${round} (${exact})`;
}

/** «$1,250,000.00», from cents. */
export const shownMoney = (cents: number): string =>
  `$${grouped(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, '0')}`;

/** «E-003» */
export const evidenceCode = (number: number): string => `E-${String(number).padStart(3, '0')}`;

/** «el 8 abr 2025 por Ana Ruiz» */
export const onDayBy = (on: string, by: string): string =>
  `el ${formatDay(on)}${by === '' ? '' : ` por ${by}`}`;

/** A title short enough for a heading; the whole one stands in the text. */
export function clipped(title: string, most = 180): string {
  const line = title.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${space > most / 2 ? cut.slice(0, space) : cut}…`;
}

/** «…» around what someone wrote, without its final full stop, which the sentence puts after. */
export const quoted = (text: string): string => `«${text.trim().replace(/\.$/, '')}»`;

/** The text with a full stop at its end where it has no other. */
export const sentence = (text: string): string =>
  /[.!?…»]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
