import { firstDayOf, type PreciseDate } from '../../../shared/dates.ts';
import type { ProblemCode, ProblemDetails, RowProblem } from '../../../shared/import-problems.ts';
import { limits, targets, type ImportEntity, type Target } from './fields.ts';
import { keepableName } from './own-value.ts';
import type { ReadingRules } from './reading-rules.ts';
import type { PlannedColumn, PlannedGroup } from './row-plan.ts';
import type { SourceRow } from './source-table.ts';
import { flagFor } from './vocabulary.ts';

/** What the cells of one entity say in one row, before it is known whether that is a new record. */
export type GroupReading = {
  group: PlannedGroup;
  fields: Record<string, unknown>;
  source: Record<string, string>;
  names: Partial<Record<ImportEntity, string>>;
  problems: RowProblem[];
};

/** Source data as the store can keep it: neither NUL nor half a surrogate pair. */
export function keepable(raw: string): string {
  const text = raw.includes('\0') ? raw.replaceAll('\0', '\u2400') : raw;
  return text.isWellFormed() ? text : text.toWellFormed();
}

export const isBlank = (raw: string | undefined): boolean =>
  raw === undefined || raw === '' || raw.trim() === '';

/** Whether no cell of the group says anything in that row. */
export function isGroupBlank(group: PlannedGroup, values: readonly string[]): boolean {
  for (const { index } of group.columns) if (!isBlank(values[index])) return false;
  return true;
}

function addWord(fields: Record<string, unknown>, name: string, word: string): void {
  const words = fields[name];
  if (Array.isArray(words)) words.push(word);
  else fields[name] = [word];
}

function readFlag(reading: GroupReading, { column, target, word }: PlannedColumn, raw: string): void {
  if (flagFor(raw) === true) addWord(reading.fields, target.name, word ?? column);
  if (raw !== '0' && raw !== '1') reading.source[column] = keepable(raw);
}

/** A column that an export wrote with a record's source data. */
function readSource(reading: GroupReading, column: string, raw: string): void {
  try {
    const data: unknown = JSON.parse(raw);
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
      for (const [key, value] of Object.entries(data)) {
        reading.source[keepableName(key)] = keepable(
          typeof value === 'string' ? value : JSON.stringify(value),
        );
      }
      return;
    }
  } catch {
    // Not JSON: a column of somebody else that happens to be called so.
  }
  reading.source[column] = keepable(raw);
}

function readColumn(
  reading: GroupReading,
  planned: PlannedColumn,
  raw: string,
  table: string,
  line: number,
): void {
  const { column, target } = planned;
  if (planned.word !== null) {
    readFlag(reading, planned, raw);
    return;
  }
  if (target.kind === 'source') {
    readSource(reading, column, raw);
    return;
  }
  const { value, isKept, problem } = planned.read(raw);
  if (value !== undefined) {
    if (target.names) reading.names[target.names] = value as string;
    else if (target.kind === 'list' && Array.isArray(value))
      reading.fields[target.name] = [...(value as string[])];
    else reading.fields[target.name] = value;
  }
  if (!isKept) {
    if (raw.length > limits.source) {
      const details = { length: raw.length, limit: limits.source };
      reading.problems.push({ table, line, column, code: 'tooLong', details });
    } else reading.source[column] = keepable(raw);
  }
  if (problem) reading.problems.push({ table, line, column, value: raw.slice(0, 300), ...problem });
}

/**
 * A date in words and its month in figures as one date: the words' own where they agree, the figures' where the words
 * leave it open, and the words' with a warning where they contradict each other.
 */
export function joinDates(
  words: PreciseDate,
  month: PreciseDate,
): { date: PreciseDate; isContradiction: boolean } {
  const { on, precision } = month;
  if (on === null || words.on === on) return { date: words, isContradiction: false };
  if (words.precision === 'continuous' && words.on === null) {
    return { date: { on, precision: 'continuous', text: words.text }, isContradiction: false };
  }
  const first = firstDayOf(words);
  const isWithin = first !== null && words.on !== null && first <= on && on <= words.on;
  if (words.precision === 'none' || isWithin) {
    return { date: { on, precision, text: words.text }, isContradiction: false };
  }
  return { date: words, isContradiction: true };
}

function joinMonth(reading: GroupReading, name: string, table: string, line: number): void {
  const { fields, group } = reading;
  const month = fields[`${name}.on`] as PreciseDate | undefined;
  if (month === undefined) return;
  const { [`${name}.on`]: _, ...others } = fields;
  const words = fields[name] as PreciseDate | undefined;
  const joined = words ? joinDates(words, month) : { date: month, isContradiction: false };
  reading.fields = { ...others, [name]: joined.date };
  const columnOf = (field: string) =>
    group.columns.find(({ target }) => target.name === field)?.column ?? null;
  const column = columnOf(name);
  if (joined.date.on !== null) {
    reading.problems = reading.problems.filter((p) => p.column !== column || p.code !== 'unreadDate');
  }
  if (!joined.isContradiction) return;
  const details = { otherColumn: columnOf(`${name}.on`) ?? '', other: month.text };
  reading.problems.push({ table, line, column, code: 'dateDisagreement', value: words?.text ?? '', details });
}

/** Reads the cells of one entity in one row. */
export function readGroup(group: PlannedGroup, table: string, row: SourceRow): GroupReading {
  const reading: GroupReading = { group, fields: {}, source: {}, names: {}, problems: [] };
  for (const { target, value } of group.constants) {
    if (target.names) reading.names[target.names] = value as string;
    else reading.fields[target.name] = value;
  }
  for (const planned of group.columns) {
    const raw = row.values[planned.index];
    if (raw !== undefined && !isBlank(raw)) readColumn(reading, planned, raw, table, row.line);
  }
  for (const name of group.months) joinMonth(reading, name, table, row.line);
  return reading;
}

const required = new Map<ImportEntity, Target[]>();
for (const target of targets.values()) {
  if (target.isRequired) required.set(target.entity, [...(required.get(target.entity) ?? []), target]);
}
const periods = [
  ['start', 'due'],
  ['start', 'end'],
  ['originalStart', 'originalDue'],
  ['periodStart', 'periodEnd'],
  ['startsOn', 'endsOn'],
] as const;

const dayOf = (value: unknown, end: 'first' | 'last'): string | null => {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return null;
  return end === 'first' ? firstDayOf(value as PreciseDate) : (value as PreciseDate).on;
};

type Whole = { code: ProblemCode; column: string | null; details: ProblemDetails };

/** Of some records any one of several fields will do. */
const oneOf: Partial<Record<ImportEntity, readonly string[]>> = {
  plan: ['name', 'code', 'number'],
  responsibility: ['member', 'institution'],
};

function missingFields({ fields, group, problems }: GroupReading): Whole[] {
  const needed = oneOf[group.entity];
  if (needed?.every((name) => fields[name] === undefined)) {
    const label = targets.get(`${group.entity}.${needed[0] ?? ''}`)?.label ?? '';
    return [{ code: 'missing', column: null, details: { label } }];
  }
  return (required.get(group.entity) ?? []).flatMap((target) => {
    if (fields[target.name] !== undefined) return [];
    if (target.name === 'percentage' && fields.isNoProgress === true) return [];
    const column = group.columns.find((planned) => planned.target === target)?.column ?? null;
    // A cell that could not be read has its own problem already.
    if (column !== null && problems.some((problem) => problem.column === column)) return [];
    return [{ code: 'missing' as const, column, details: { label: target.label } }];
  });
}

/**
 * What is wrong with a record as a whole: a field that may not be empty, an end before its start. In a file that nobody
 * here can correct such an end stays in words alone.
 */
export function wholeProblems(reading: GroupReading, rules: ReadingRules): Whole[] {
  const { fields, group } = reading;
  const found = missingFields(reading);
  for (const [from, to] of periods) {
    if (fields[from] === undefined || fields[to] === undefined) continue;
    const start = dayOf(fields[from], 'first');
    const end = dayOf(fields[to], 'last');
    if (start === null || end === null || start <= end) continue;
    const column = group.columns.find(({ target }) => target.name === to)?.column ?? null;
    const isKept = rules.isTolerant && typeof fields[to] === 'object';
    if (isKept) fields[to] = { on: null, precision: 'none', text: (fields[to] as PreciseDate).text || end };
    found.push({ code: isKept ? 'unlikelyPeriod' : 'endBeforeStart', column, details: { start, end } });
  }
  return found;
}
