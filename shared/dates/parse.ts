import { isIsoDay, isoDay, monthEnd, preciseDay, type DatePrecision, type PreciseDate } from '../dates.ts';

/** `order` decides 03/04/2026; `role` decides which end of «enero-marzo 2026» or «2023-24» is meant. */
export type DateReading = { order?: 'dmy' | 'mdy'; role?: 'start' | 'end' };

type Period = { on: string; precision: DatePrecision };
type Reader = (parts: RegExpMatchArray, reading: Required<DateReading>) => Period | null;

const months: Record<string, number> = {};
for (const [index, names] of [
  'enero ene january jan',
  'febrero feb february',
  'marzo mar march',
  'abril abr april apr',
  'mayo may',
  'junio jun june',
  'julio jul july',
  'agosto ago august aug',
  'septiembre setiembre sep sept set september',
  'octubre oct october',
  'noviembre nov november',
  'diciembre dic december dec',
].entries()) {
  for (const name of names.split(' ')) months[name] = index + 1;
}
const seasonEnds: Record<string, number> = {
  winter: 2,
  invierno: 2,
  spring: 5,
  primavera: 5,
  summer: 8,
  verano: 8,
  fall: 11,
  autumn: 11,
  otono: 11,
};
const ordinals: Record<string, number> = {
  ...{ primer: 1, primero: 1, segundo: 2, tercer: 3, tercero: 3, cuarto: 4, quinto: 5, sexto: 6 },
  ...{ first: 1, second: 2, third: 3, fourth: 4, i: 1, ii: 2, iii: 3, iv: 4 },
};
const monthsInUnit: Record<string, number> = {
  ...{ bimestre: 2, trimestre: 3, cuatrimestre: 4, semestre: 6, quarter: 3, semester: 6, half: 6 },
  ...{ q: 3, t: 3, s: 6 },
};

const alternatives = (words: Record<string, number>): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|');
const month = `(${alternatives(months)})`;
const season = `(${alternatives(seasonEnds)})`;
const nth = `(\\d|${alternatives(ordinals)})(?:\\.?[oa]|\\.?er|st|nd|rd|th|\\.)?`;
const unit = `(${alternatives(monthsInUnit)})`;
const year = '((?:19|20|21)\\d\\d)';
const shortYear = '((?:19|20|21)?\\d\\d)';
const of = '[\\s./,-]+(?:(?:del?|of)\\s+)?';
const fully = (source: string): RegExp => new RegExp(`^${source}$`);

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));
const onDay = (y: number, m: number, d: number): Period | null => {
  const on = isoDay(y, m, d);
  return on === null ? null : { on, precision: 'day' };
};
const onMonth = (y: number, m: number): Period | null =>
  m >= 1 && m <= 12 ? { on: monthEnd(y, m), precision: 'month' } : null;
const onYear = (y: number): Period => ({ on: `${y}-12-31`, precision: 'year' });

function onPart(y: number, nthText: string, unitText: string, role: 'start' | 'end'): Period | null {
  const length = monthsInUnit[unitText] ?? 0;
  const last = (ordinals[nthText] ?? Number(nthText)) * length;
  if (last < length || last > 12) return null;
  if (length === 3) return { on: monthEnd(y, last), precision: 'quarter' };
  return onMonth(y, role === 'start' ? last - length + 1 : last);
}

function fiscalYear(from: number, to: number, role: 'start' | 'end'): Period | null {
  if (to % 100 !== (from + 1) % 100) return null;
  return role === 'start' ? onMonth(from, 4) : onMonth(from + 1, 3);
}

const at = (parts: RegExpMatchArray, index: number): string => parts[index] ?? '';

/** What 03/04/2026 means when the day comes first and when the month does; null is no day of the calendar. */
export function numericDate(text: string): { dmy: string | null; mdy: string | null } | null {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)$/.exec(text.trim());
  if (!parts) return null;
  const [a, b, y] = [Number(parts[1]), Number(parts[2]), fullYear(at(parts, 3))];
  return { dmy: isoDay(y, b, a), mdy: isoDay(y, a, b) };
}

function onNumericDate(text: string, order: 'dmy' | 'mdy'): Period | null {
  const read = numericDate(text);
  const on = read && (order === 'dmy' ? (read.dmy ?? read.mdy) : (read.mdy ?? read.dmy));
  return on ? { on, precision: 'day' } : null;
}

/** The forms a period is written in, tried in this order on the text without accents, capitals or preamble. */
const readers: [RegExp, Reader][] = [
  [/^(\d{4})[-/](\d\d?)[-/](\d\d?)(?:[t ]\d\d:.*)?$/, (p) => onDay(Number(p[1]), Number(p[2]), Number(p[3]))],
  [/^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d\d)$/, (p, { order }) => onNumericDate(p[0], order)],
  [fully(`${year}[-/](0?[1-9]|1[0-2])`), (p) => onMonth(Number(p[1]), Number(p[2]))],
  [fully(`(0?[1-9]|1[0-2])[-/]${year}`), (p) => onMonth(Number(p[2]), Number(p[1]))],
  [fully(year), (p) => onYear(Number(p[1]))],
  [
    fully(`(?:fiscal(?: year)?|fy|(?:ejercicio|ano) fiscal)\\s*${year}\\s*[-/]\\s*${shortYear}`),
    (p, { role }) => fiscalYear(Number(p[1]), fullYear(at(p, 2)), role),
  ],
  [
    fully(`${year}\\s*[-/]\\s*${shortYear}`),
    (p, { role }) =>
      fullYear(at(p, 2)) > Number(p[1]) ? onYear(role === 'start' ? Number(p[1]) : fullYear(at(p, 2))) : null,
  ],
  [fully(`${month}${of}${shortYear}`), (p) => onMonth(fullYear(at(p, 2)), months[at(p, 1)] ?? 0)],
  [
    fully(`(\\d{1,2})(?:\\.?o|st|nd|rd|th)?${of}${month}${of}${shortYear}`),
    (p) => onDay(fullYear(at(p, 3)), months[at(p, 2)] ?? 0, Number(p[1])),
  ],
  [
    fully(`${month}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${year}`),
    (p) => onDay(Number(p[3]), months[at(p, 1)] ?? 0, Number(p[2])),
  ],
  [
    fully(`${month}\\s*(?:[-/]|a|to|through)\\s*${month}${of}${year}`),
    (p, { role }) => onMonth(Number(p[3]), months[at(p, role === 'start' ? 1 : 2)] ?? 0),
  ],
  [
    fully(`${season}${of}(?:(?:19|20|21)\\d\\d\\s*[-/]\\s*)?${shortYear}`),
    (p) => ({ on: monthEnd(fullYear(at(p, 2)), seasonEnds[at(p, 1)] ?? 0), precision: 'season' }),
  ],
  [fully(`${nth}\\s*${unit}${of}${year}`), (p, { role }) => onPart(Number(p[3]), at(p, 1), at(p, 2), role)],
  [fully(`${unit}\\s*${nth}${of}${year}`), (p, { role }) => onPart(Number(p[3]), at(p, 2), at(p, 1), role)],
  [
    fully(`${year}[\\s-]*${unit}\\s*([1-6])`),
    (p, { role }) => onPart(Number(p[1]), at(p, 3), at(p, 2), role),
  ],
];

const preamble = new RegExp(
  '^(?:(?:' +
    [
      '(?:completion|completed|complete|concluido|conclusion|termino|entrega)(?: date)?',
      'by|in|on|during|until|through|no later than|not later than|(?:the )?end of|late|the',
      '(?:ongoing|continuous|continuo|permanente)(?=,? (?:until|through|hasta))',
      'a mas tardar|para|hasta|durante|al?|en|el|los|fin(?:al)?(?:es)? del?|cierre del?|del?',
      '(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)',
      '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    ].join('|') +
    ')(?![a-z])[\\s:,]*)+',
);
const purpose = /\s+(?:for|para)\s[^,;]*$/;
const clauseBreak = /\s*(?:[;,]|(?<![a-z])(?:and|y)(?![a-z]))\s*/;
const completion = /^(?:complet|conclu|termino|entrega)/;
const continuous =
  /^(?:(?:de )?(?:manera|forma) )?(?:ongoing|continuous(?:ly)?|continu[oa](?:mente)?|permanent(?:e|ly)?(?:mente)?|annual(?:ly)?|anual(?:mente)?|yearly|monthly|mensual(?:mente)?|quarterly|bimestral(?:mente)?|trimestral(?:mente)?|semestral(?:mente)?|weekly|semanal(?:mente)?|daily|diari[oa](?:mente)?|recurrente|indefinid[oa]|en curso)$/;

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/º/g, 'o')
    .replace(/ª/g, 'a')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^ | ?\.?$/g, '');
}

function readPeriod(clause: string, reading: Required<DateReading>): Period | null {
  const bare = clause.replace(preamble, '').replace(purpose, '');
  for (const [form, read] of readers) {
    const parts = form.exec(bare);
    if (parts) return read(parts, reading);
  }
  return null;
}

/** With several clauses: the one that speaks of completion, else the first; «y continuo» makes the whole continuous. */
function readClauses(clauses: string[], reading: Required<DateReading>): Period | null {
  const dated = clauses.filter((clause) => !continuous.test(clause));
  const chosen = dated.find((clause) => completion.test(clause)) ?? dated[0];
  const period = chosen === undefined ? null : readPeriod(chosen, reading);
  return period && dated.length < clauses.length ? { on: period.on, precision: 'continuous' } : period;
}

/** Like `parsePreciseDate`, and says whether the text named more dates than the one that was read. */
export function readPreciseDate(
  text: string,
  options: DateReading = {},
): { date: PreciseDate; isOneOfSeveral: boolean } | null {
  const original = text.trim();
  if (isIsoDay(original)) return { date: preciseDay(original), isOneOfSeveral: false };
  if (original === '' || original.length > 300) return null;
  const reading = { order: options.order ?? 'dmy', role: options.role ?? 'end' } as const;
  const folded = fold(original);
  const whole = readPeriod(folded, reading);
  if (whole) return { date: { ...whole, text: original }, isOneOfSeveral: false };
  const clauses = folded.split(clauseBreak).filter((clause) => clause !== '');
  if (clauses.length > 0 && clauses.every((clause) => continuous.test(clause))) {
    return { date: { on: null, precision: 'continuous', text: original }, isOneOfSeveral: false };
  }
  const period = readClauses(clauses, reading);
  if (!period) return null;
  const others = clauses.filter((clause) => !continuous.test(clause)).length;
  return { date: { ...period, text: original }, isOneOfSeveral: others > 1 };
}

/**
 * Reads a date in Spanish or English words or figures, keeping the original text; null where it is not a date
 * (2026-02-30). Where the figures allow only one order of day and month that one is taken, whatever `order` says.
 */
export function parsePreciseDate(text: string, options: DateReading = {}): PreciseDate | null {
  return readPreciseDate(text, options)?.date ?? null;
}

/** The day of an Excel serial number, in its 1900 or its 1904 system; null for the 29 February 1900 that Excel invents. */
export function excelSerialDay(serial: number, system: 1900 | 1904 = 1900): string | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < (system === 1904 ? 0 : 1) || whole > 2_958_465) return null;
  if (system === 1900 && whole === 60) return null;
  const epoch = system === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30);
  return new Date(epoch + whole * 86_400_000).toISOString().slice(0, 10);
}
