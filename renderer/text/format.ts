import { formatDay } from '../../shared/dates.ts';
import { locale, words } from '../../shared/language.ts';
import { shownPercent } from '../../shared/progress.ts';
import { progressText } from './ui.ts';

/** How figures, quotations and sizes are written. */
export const formatWords = words('formatWords', {
  percent: (points: string) => `${points} %`,
  quoted: (text: string) => `«${text}»`,
  bytes: (n: string) => `${n} bytes`,
});

const whole = new Intl.NumberFormat(locale(), { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 });
const pesos = new Intl.NumberFormat(locale(), { style: 'currency', currency: 'MXN' });
const weights = new Intl.NumberFormat(locale(), { maximumFractionDigits: 3 });
const plurals = new Intl.PluralRules(locale());
const conjunction = new Intl.ListFormat(locale(), { type: 'conjunction' });

/** «58 %», or «sin dato». */
export function percent(points: number | null): string {
  return points === null ? progressText.noData : formatWords.percent(String(shownPercent(points)));
}

/** A count with its thousands apart. */
export function count(value: number): string {
  return whole.format(value);
}

/** «1 hito», «7 hitos». */
export function counted(value: number, one: string, many: string): string {
  return `${count(value)} ${plurals.select(value) === 'one' ? one : many}`;
}

/** A weight as it was typed, up to thousandths. */
export function weightText(value: number): string {
  return weights.format(value);
}

/** Pesos from cents. */
export function money(cents: number): string {
  return pesos.format(cents / 100);
}

/** «falta el acta»: the words of another, without the full stop that the sentence around them has. */
export function quoted(text: string): string {
  return formatWords.quoted(text.trim().replace(/\.$/, ''));
}

/** «2.4 MB». */
export function byteSize(bytes: number): string {
  if (bytes < 1000) return formatWords.bytes(whole.format(bytes));
  if (bytes < 1_000_000) return `${whole.format(bytes / 1000)} kB`;
  return `${oneDecimal.format(bytes / 1_000_000)} MB`;
}

/** «a, b y c». */
export function listText(items: readonly string[]): string {
  return conjunction.format(items);
}

/** «20 nov 2026, 09:12», in the time of the machine. */
export function instantText(instant: string): string {
  const at = new Date(instant);
  return `${instantDay(instant)}, ${at.toLocaleTimeString(locale(), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })}`;
}

/** The calendar day of an instant, in the time of the machine, as «20 nov 2026». */
export function instantDay(instant: string): string {
  return formatDay(localDay(instant));
}

/** The calendar day of an instant, in the time of the machine, as YYYY-MM-DD. */
export function localDay(instant: string): string {
  const at = new Date(instant);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
