import Papa from 'papaparse';
import type { RowProblem } from '../../../shared/import-problems.ts';
import { damagedText, decodeText } from './decode.ts';
import {
  baseName,
  importLimits,
  unreadTable,
  type SourceFile,
  type SourceRow,
  type SourceTable,
} from './source-table.ts';
import { shapeTable } from './table-shape.ts';

const delimiters = [',', ';', '\t'];

/** Of comma, semicolon and tab, the one that splits most rows into the same number of cells, above one. */
export function detectDelimiter(text: string): string {
  const sample = text.slice(0, 200_000);
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const rows = Papa.parse<string[]>(sample, { delimiter, newline: newlineOf(sample), preview: 60 }).data;
    const counts = new Map<number, number>();
    for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    for (const [length, count] of counts) {
      const score = count / rows.length + length / 10_000;
      if (score > best.score) best = { delimiter, score };
    }
  }
  return best.delimiter;
}

/** Papa takes one line ending for the whole text; with \n, the \r that is left over goes with `withoutReturns`. */
const newlineOf = (text: string): '\n' | '\r' => (text.includes('\n') || !text.includes('\r') ? '\n' : '\r');

function withoutReturns(rows: string[][]): void {
  for (const row of rows) {
    const last = row.length - 1;
    const cell = row[last];
    if (cell?.endsWith('\r')) row[last] = cell.slice(0, -1);
  }
}

const marked = /^'+[=+\-@\t\r]/;

/** A spreadsheet would run a cell that begins so; an apostrophe before it says «this is text» (OWASP, CSV injection). */
export const markText = (cell: string): string =>
  /^[=+\-@\t\r]/.test(cell) || marked.test(cell) ? `'${cell}` : cell;

function withoutTextMarks(row: string[]): void {
  for (const [index, cell] of row.entries()) {
    if (cell.charCodeAt(0) === 39 && marked.test(cell)) row[index] = cell.slice(1);
  }
}

const breaksIn = (cell: string): number => cell.match(/\r\n|\n|\r/g)?.length ?? 0;

/** The physical line on which each row begins: a quoted line break makes the next row begin further down. */
function withLines(rows: string[][], firstLine: number): SourceRow[] {
  let line = firstLine;
  return rows.map((values) => {
    const row = { line, values };
    line++;
    for (const cell of values) if (cell.includes('\n') || cell.includes('\r')) line += breaksIn(cell);
    return row;
  });
}

function quoteProblems(table: string, errors: Papa.ParseError[], rows: SourceRow[]): RowProblem[] {
  const seen = new Set<number>();
  const problems: RowProblem[] = [];
  for (const { type, code, row = 0 } of errors) {
    if (type !== 'Quotes' || seen.has(row)) continue;
    seen.add(row);
    problems.push({
      ...{ table, line: rows[row]?.line ?? 0, column: null },
      code: code === 'MissingQuotes' ? 'unclosedQuote' : 'badQuotes',
    });
  }
  return problems;
}

/** A delimited file as a table; its encoding and delimiter are found out and said. */
export function readCsv({ name: file, bytes }: SourceFile): SourceTable {
  const { text: decoded, encoding } = decodeText(bytes);
  if (decoded.includes('\0')) return unreadTable(file, 'csv', { code: 'notText' });
  const declared = /^sep=(.)\r?\n/.exec(decoded);
  const text = declared ? decoded.slice(declared[0].length) : decoded;
  const delimiter = declared?.[1] ?? detectDelimiter(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: newlineOf(text) });
  if (data.length > importLimits.rows) {
    return unreadTable(file, 'csv', { code: 'tooLarge', details: { rows: importLimits.rows } });
  }
  if (text.includes('\r\n')) withoutReturns(data);
  if (text.includes("'")) data.forEach(withoutTextMarks);
  const rows = withLines(data, declared ? 2 : 1);
  const name = baseName(file);
  const table = shapeTable({ name, file, format: 'csv', encoding, delimiter }, rows, true);
  table.problems.push(...quoteProblems(name, errors, rows));
  const damaged = damagedText(text);
  if (damaged)
    table.problems.push({ table: name, line: 0, column: null, code: 'suspectEncoding', value: damaged });
  return table;
}
