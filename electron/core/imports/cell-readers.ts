import type { ProblemCode, ProblemDetails } from '../../../shared/import-problems.ts';
import { dateReader, dayReader, type ColumnNote } from './cell-dates.ts';
import { parseNumber, roundTo } from './cell-numbers.ts';
import { limits, type Target } from './fields.ts';
import { listText } from './json.ts';
import type { ReadingRules } from './reading-rules.ts';
import { catalogueKeys, flagFor, isExactOption, optionFor, optionNames, wordKey } from './vocabulary.ts';

/** What a cell was read as; `value` is undefined where it stays empty, `isKept` where the value gives the text back. */
export type CellReading = {
  value?: unknown;
  isKept: boolean;
  problem?: { code: ProblemCode; details?: ProblemDetails };
};
export type CellReader = (raw: string) => CellReading;

const empty: CellReading = { isKept: false };
const problem = (code: ProblemCode, details?: ProblemDetails): CellReading => ({
  isKept: false,
  problem: details ? { code, details } : { code },
});

// Anything here is worth the slow path: odd spaces, controls, surrogates, spaces around.
const unclean = /[\u0000-\u0009\u000b-\u001f\u007f\u00a0\u200b\ufeff\ud800-\udfff]|^\s|\s$/;
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const lineBreak = /<br\s*\/?>/gi;

/** The text that is kept: no control characters or halves of a pair, plain spaces and line breaks, none around. */
export function cleanText(raw: string, hasHtmlBreaks: boolean): string {
  const text = hasHtmlBreaks && raw.includes('<') ? raw.replace(lineBreak, '\n') : raw;
  if (!unclean.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(controls, '')
    .trim();
}

const oneLine = (text: string): string => (/[\n\t]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text);
const lostCharacters = (raw: string): boolean => !raw.isWellFormed() || raw.search(controls) !== -1;

function textReader(target: Target, rules: ReadingRules): CellReader {
  const isLine = target.kind === 'line';
  const entries = target.name === 'axis' ? rules.catalogues.axis : undefined;
  const keys = entries && catalogueKeys(entries);
  return (raw) => {
    const clean = cleanText(raw, rules.hasHtmlBreaks);
    const text = isLine ? oneLine(clean) : clean;
    if (text === '') return empty;
    if (text.length > target.limit) {
      const details = { length: text.length, limit: target.limit };
      if (!isLine || !rules.isTolerant) return problem('tooLong', details);
      return { ...problem('shortened', details), value: text.slice(0, target.limit).toWellFormed() };
    }
    const value = keys?.get(wordKey(text)) ?? text;
    if (value === raw) return { value, isKept: true };
    return { value, isKept: false, ...(lostCharacters(raw) ? { problem: { code: 'badCharacters' } } : {}) };
  };
}

const range = ({ min, max }: Target): ProblemDetails => ({ min, max });

function weightReader(target: Target): CellReader {
  return (raw) => {
    const text = raw.trim();
    const number = parseNumber(text);
    if (number === null) return problem('notANumber');
    const value = roundTo(number, 3);
    if (value < target.min || value > target.max) return problem('outOfRange', range(target));
    const isKept = String(value) === raw;
    return value === number ? { value, isKept } : { ...problem('rounded', { kept: value }), value };
  };
}

function moneyReader(target: Target): CellReader {
  return (raw) => {
    const number = parseNumber(raw.trim());
    if (number === null) return problem('unreadAmount');
    if (number < target.min || number > target.max) return problem('outOfRange', range(target));
    const value = roundTo(number, 2);
    const cents = Math.round(value * 100);
    if (value !== number) return { ...problem('rounded', { kept: value }), value: cents };
    return { value: cents, isKept: raw === String(value) || raw === value.toFixed(2) };
  };
}

function wholeReader(target: Target, raws: () => Iterable<string>): CellReader {
  // 0.5 cannot be half a percent where whole percents are kept: the column holds fractions of 1.
  const isFraction =
    target.kind === 'percentage' && [...raws()].some((raw) => /^\s*0?\.\d*[1-9]\d*\s*$/.test(raw));
  return (raw) => {
    const number = parseNumber(raw.trim());
    if (number === null) return problem('notANumber');
    const scaled = isFraction && !raw.includes('%') && number <= 1 ? roundTo(number * 100, 6) : number;
    if (scaled < target.min || scaled > target.max) return problem('outOfRange', range(target));
    const value =
      target.kind === 'percentage' && scaled < 100 ? Math.min(99, Math.round(scaled)) : Math.round(scaled);
    if (target.kind === 'integer' && value !== scaled) return problem('notWhole');
    if (value !== scaled) return { ...problem('rounded', { kept: value }), value };
    return { value, isKept: String(value) === raw };
  };
}

function wordReader(target: Target): CellReader {
  return (raw) => {
    const option = optionFor(target.path, raw);
    if (option !== null) return { value: option, isKept: isExactOption(target.path, option, raw) };
    const { label } = target;
    return target.isRequired
      ? problem('wordNeeded', { label, options: optionNames(target.path) })
      : problem('unknownWord', { label });
  };
}

function flagReader(target: Target): CellReader {
  return (raw) => {
    const value = flagFor(raw.trim());
    if (value === null) return problem('unknownWord', { label: target.label });
    return { value, isKept: value ? ['sí', 'true', '1'].includes(raw) : ['no', 'false', '0'].includes(raw) };
  };
}

function itemsOf(text: string, breaks: RegExp): string[] {
  if (text.startsWith('[')) {
    try {
      const items: unknown = JSON.parse(text);
      if (Array.isArray(items) && items.every((item) => typeof item === 'string')) return items;
    } catch {
      // Not the list that an export writes: split it as any other text.
    }
  }
  return text.split(breaks);
}

const isCatalogue = (name: string): name is 'values' | 'policyAreas' | 'sdgs' =>
  name === 'values' || name === 'policyAreas' || name === 'sdgs';

function listReader(target: Target, rules: ReadingRules): CellReader {
  const entries = isCatalogue(target.name) ? rules.catalogues[target.name] : undefined;
  const keys = entries && catalogueKeys(entries);
  // Names of institutions have commas in them; words of a catalogue and codes do not.
  const hasCommas = isCatalogue(target.name) || target.name === 'dependsOn';
  const breaks = rules.hasHtmlBreaks ? /[;|]/ : hasCommas ? /[;|,\n]/ : /[;|\n•]/;
  return (raw) => {
    const found = itemsOf(cleanText(raw, rules.hasHtmlBreaks), breaks)
      .map((item) => oneLine(item).trim())
      .filter((item) => item !== '' && !rules.emptyWords.has(item.toLowerCase()))
      .map((item) => keys?.get(wordKey(item)) ?? item);
    const items = [...new Set(found)];
    if (items.length === 0) return empty;
    if (items.length > limits.items) return problem('tooMany', { length: items.length, limit: limits.items });
    const longest = Math.max(...items.map((item) => item.length));
    if (longest <= target.limit) return { value: items, isKept: listText(items) === raw };
    const details = { length: longest, limit: target.limit };
    if (!rules.isTolerant) return problem('tooLong', details);
    return {
      ...problem('shortened', details),
      value: items.map((item) => item.slice(0, target.limit).toWellFormed()),
    };
  };
}

function readerOf(
  target: Target,
  rules: ReadingRules,
  raws: () => Iterable<string>,
  notes: ColumnNote[],
): CellReader {
  switch (target.kind) {
    case 'line':
    case 'prose':
      return textReader(target, rules);
    case 'weight':
      return weightReader(target);
    case 'money':
      return moneyReader(target);
    case 'percentage':
    case 'integer':
      return wholeReader(target, raws);
    case 'word':
      return wordReader(target);
    case 'flag':
      return flagReader(target);
    case 'list':
      return listReader(target, rules);
    case 'date':
    case 'month':
      return dateReader(target, rules, raws, notes);
    case 'day':
      return dayReader(target, rules, raws, notes);
    case 'source':
      return (raw) => ({ value: raw, isKept: true });
  }
}

const mostRemembered = 20_000;

/** Most columns say the same few things over and over: each is read once. */
function remembering(read: CellReader): CellReader {
  const known = new Map<string, CellReading>();
  return (raw) => {
    let reading = known.get(raw);
    if (reading === undefined) {
      reading = read(raw);
      if (known.size < mostRemembered) known.set(raw, reading);
    }
    return reading;
  };
}

/** The reader of one column; `raws` gives the whole column to what can only be known from all of it. */
export function cellReader(
  target: Target,
  rules: ReadingRules,
  raws: () => Iterable<string>,
): { read: CellReader; notes: ColumnNote[] } {
  const notes: ColumnNote[] = [];
  const inner = readerOf(target, rules, raws, notes);
  const longest = Math.max(...[...rules.emptyWords].map((word) => word.length));
  const read: CellReader = (raw) => {
    if (raw.length <= longest + 4 && rules.emptyWords.has(raw.trim().toLowerCase())) return empty;
    return inner(raw);
  };
  const isText = target.kind === 'line' || target.kind === 'prose' || target.kind === 'source';
  return { read: isText ? read : remembering(read), notes };
}
