import Papa from 'papaparse';
import type { ImportProblem } from '../../../shared/imports.ts';
import { recordNames, type RecordName } from '../../../shared/records.ts';
import { decodeText } from '../imports/decode.ts';
import { saidProblem } from '../imports/rejects.ts';
import type { FoundRecord } from './check-records.ts';
import { formerFields } from './former-fields.ts';
import type { NamedBytes } from './own-files.ts';
import { columnsOf, idColumn, valueOf, type Values } from './table-columns.ts';
import { withoutTextMark } from './safe-csv.ts';

const tablesByHeader = new Map<string, RecordName>(
  recordNames.map((name) => [headerKey([idColumn, ...columnsOf(name).map((one) => one.name)]), name]),
);

/** A table whose CSV had a field that lives elsewhere now. */
function formerTable(columns: readonly string[]): RecordName | null {
  for (const [name, former] of Object.entries(formerFields)) {
    const left = columns.filter((column) => !former.includes(column));
    if (left.length < columns.length && tablesByHeader.get(headerKey(left)) === name) return name;
  }
  return null;
}

function headerKey(columns: readonly string[]): string {
  return [...columns].sort().join(',');
}

/** The table that a CSV is of: the one with exactly its columns, in any order; null for any other file. */
export function tableOfHeader({ bytes }: NamedBytes): RecordName | null {
  const start = decodeText(bytes.subarray(0, 20_000)).text;
  const { columns } = headerOf(start);
  return tablesByHeader.get(headerKey(columns)) ?? formerTable(columns);
}

/** The first line, and with it what separates cells and ends rows in this file: a spreadsheet may have changed both. */
function headerOf(text: string): { columns: string[]; delimiter: string; newline: '\r\n' | '\n' | '\r' } {
  const end = /\r\n|\n|\r/.exec(text);
  const first = end === null ? text : text.slice(0, end.index);
  const delimiter = /[,;\t]/.exec(first)?.[0] ?? ',';
  const columns = first.split(delimiter).map((name) => name.replace(/^"(.*)"$/, '$1'));
  return { columns, delimiter, newline: (end?.[0] ?? '\n') as '\n' };
}

/** The records of one of our CSVs, in the types of their fields, not yet checked. */
export function readOwnCsv(file: NamedBytes): { records: FoundRecord[]; problems: ImportProblem[] } {
  const name = tableOfHeader(file);
  if (name === null) return { records: [], problems: [] };
  const { text } = decodeText(file.bytes);
  const { columns, delimiter, newline } = headerOf(text);
  const { data } = Papa.parse<string[]>(text, { delimiter, newline });
  const problems: ImportProblem[] = [];
  const records: FoundRecord[] = [];
  let line = 1;
  for (const [index, cells] of data.entries()) {
    if (index > 0 && cells.some((cell) => cell !== '')) {
      if (cells.length === columns.length) records.push({ name, line, raw: recordOf(name, columns, cells) });
      else problems.push(raggedRow(name, line, cells.length, columns.length));
    }
    line += 1 + breaksIn(cells);
  }
  return { records, problems };
}

function recordOf(name: RecordName, columns: readonly string[], cells: readonly string[]): Values {
  const cellOf = new Map(columns.map((column, i) => [column, cells[i] ?? '']));
  const raw: Values = { id: withoutTextMark(cellOf.get(idColumn) ?? '') };
  for (const column of columnsOf(name)) {
    const value = valueOf(column, cellOf.get(column.name) ?? '');
    if (column.part === null) raw[column.field] = value;
    else raw[column.field] = { ...(raw[column.field] as object | undefined), [column.part]: value };
  }
  for (const former of formerFields[name] ?? []) {
    if (cellOf.has(former)) raw[former] = withoutTextMark(cellOf.get(former) ?? '');
  }
  return raw;
}

const breaksIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);

const raggedRow = (table: string, line: number, cells: number, columns: number): ImportProblem =>
  saidProblem({ table, line, column: null, code: 'extraCells', details: { cells, columns } });
