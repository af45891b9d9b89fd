import { firstDayOf, type PreciseDate } from '../../../shared/dates.ts';
import { numericDate, readPreciseDate } from '../../../shared/dates/parse.ts';
import type { ProblemCode, ProblemDetails } from '../../../shared/import-problems.ts';
import type { CellReader, CellReading } from './cell-readers.ts';
import { limits, type Target } from './fields.ts';
import type { ReadingRules } from './reading-rules.ts';

/** Something to say once about a whole column. */
export type ColumnNote = { code: ProblemCode; value: string; details?: ProblemDetails };

type Order = 'dmy' | 'mdy';
/** `isCertain` when some date of the column fits only that order and none only the other. */
type ColumnOrder = { order: Order; isCertain: boolean; isAssumed: boolean; sample: string };

/** What the dates of a column that fit only one order say about those that fit both. */
export function columnOrder(raws: Iterable<string>): ColumnOrder {
  const only = { dmy: 0, mdy: 0 };
  let sample = '';
  for (const raw of raws) {
    const read = numericDate(raw);
    if (!read || read.dmy === read.mdy) continue;
    if (read.dmy !== null && read.mdy !== null) sample ||= raw;
    else only[read.dmy === null ? 'mdy' : 'dmy']++;
  }
  const order = only.mdy > only.dmy ? 'mdy' : 'dmy';
  const isAssumed = only.dmy + only.mdy === 0;
  return { order, isCertain: !isAssumed && (only.dmy === 0 || only.mdy === 0), isAssumed, sample };
}

const startsWithOne = (iso: string): boolean => iso.endsWith('-01');
/** Starts are asked for the beginning of «enero-marzo 2026», ends for its end. */
const roleOf = (name: string): 'start' | 'end' =>
  /^(?:start|startsOn|periodStart|originalStart)/.test(name) ? 'start' : 'end';

type Dated = { on: string; other: string | null };

/** A date in figures: the day where the calendar leaves one choice, else by the rule; `other` is what it might be too. */
function numericDay(text: string, column: ColumnOrder, rules: ReadingRules): Dated | 'impossible' | null {
  const read = numericDate(text);
  if (!read) return null;
  const { dmy, mdy } = read;
  const only = dmy ?? mdy;
  if (only === null) return 'impossible';
  if (dmy === null || mdy === null || dmy === mdy) return { on: only, other: null };
  const preferred: Order =
    rules.dates === 'firstOfMonth' && startsWithOne(dmy) !== startsWithOne(mdy)
      ? startsWithOne(dmy)
        ? 'dmy'
        : 'mdy'
      : column.order;
  const isSure = rules.dates === 'byColumn' && (column.isCertain || column.isAssumed);
  const other = preferred === 'dmy' ? mdy : dmy;
  return { on: preferred === 'dmy' ? dmy : mdy, other: isSure ? null : other };
}

const unread = (text: string): PreciseDate => ({ on: null, precision: 'none', text });

function readDate(raw: string, column: ColumnOrder, role: 'start' | 'end', rules: ReadingRules): CellReading {
  const text = raw.trim();
  const kept = text.toWellFormed().replaceAll('\0', '').slice(0, limits.dateText);
  const dated = numericDay(text, column, rules);
  const isImpossible = dated === 'impossible' || (dated === null && /^\d{4}[-/]\d\d?[-/]\d\d?$/.test(text));
  if (dated !== null && dated !== 'impossible') {
    const value: PreciseDate = { on: dated.on, precision: 'day', text: kept };
    if (dated.other === null) return { value, isKept: false };
    return {
      value,
      isKept: false,
      problem: { code: 'ambiguousDate', details: { read: dated.on, other: dated.other } },
    };
  }
  const read = readPreciseDate(text, { role });
  if (read) {
    const { date, isOneOfSeveral } = read;
    const value = { ...date, text: date.text.slice(0, limits.dateText) };
    if (!isOneOfSeveral) return { value, isKept: date.on === raw };
    return { value, isKept: false, problem: { code: 'severalDates', details: { read: date.on ?? '' } } };
  }
  if (isImpossible && !rules.isTolerant) return { isKept: false, problem: { code: 'impossibleDate' } };
  return { value: unread(kept), isKept: false, problem: { code: 'unreadDate' } };
}

/** Reads dates of any precision; figures that fit two orders follow the rest of their column. */
export function dateReader(
  target: Target,
  rules: ReadingRules,
  raws: () => Iterable<string>,
  notes: ColumnNote[],
): CellReader {
  const column = columnOrder(raws());
  if (rules.dates === 'byColumn' && column.isAssumed && column.sample !== '') {
    notes.push({ code: 'dateOrderAssumed', value: column.sample });
  }
  const role = roleOf(target.name);
  return (raw) => readDate(raw, column, role, rules);
}

/** Reads what must end up as one day: of a longer period its first day for a start, its last for an end. */
export function dayReader(
  target: Target,
  rules: ReadingRules,
  raws: () => Iterable<string>,
  notes: ColumnNote[],
): CellReader {
  const read = dateReader(target, rules, raws, notes);
  const isStart = roleOf(target.name) === 'start';
  return (raw) => {
    const reading = read(raw);
    if (reading.problem?.code === 'impossibleDate') return reading;
    const date = reading.value as PreciseDate;
    const value = isStart ? firstDayOf(date) : date.on;
    if (value === null) return { isKept: false, problem: { code: 'notADay' } };
    return { ...reading, value, isKept: value === raw };
  };
}
