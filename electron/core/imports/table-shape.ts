import type { RowProblem } from '../../../shared/import-problems.ts';
import { keepableName } from './own-value.ts';
import { importLimits, type SourceRow, type SourceTable } from './source-table.ts';

type Shape = Pick<SourceTable, 'name' | 'file' | 'format' | 'encoding' | 'delimiter'>;
const rowsLookedAt = 30;

const filledIn = (values: readonly string[]): number =>
  values.reduce((n, cell) => (cell.trim() === '' ? n : n + 1), 0);
const isNumber = (cell: string): boolean => /^\s*[-+]?[\d.,]+%?\s*$/.test(cell);

/** A row that only numbers the columns (0, 1, 2 …), as the IRM database has above its names. */
function isNumbering(values: readonly string[]): boolean {
  const first = Number(values[0]);
  return values.length > 2 && values.every((cell, i) => /^\d+$/.test(cell) && Number(cell) === first + i);
}

/** The index of the row with the column names: the first one as wide as the table that is mostly words. */
function headerIndex(rows: readonly SourceRow[]): number {
  const looked = rows.slice(0, rowsLookedAt).map((row) => row.values);
  const widest = Math.max(0, ...looked.map(filledIn));
  const enough = widest < 2 ? 1 : Math.max(2, Math.ceil(widest / 2));
  return looked.findIndex((values) => {
    const filled = filledIn(values);
    return filled >= enough && !isNumbering(values) && values.filter(isNumber).length * 2 < filled;
  });
}

/** Names as in the file, but all different and none empty: «Columna 97», «Nota (2)». */
export function distinctNames(header: readonly string[], count: number): string[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const cell = (header[index] ?? '').replace(/\s+/g, ' ').trim().slice(0, 400);
    const wanted = cell === '' ? `Columna ${index + 1}` : keepableName(cell);
    let name = wanted;
    for (let n = 2; taken.has(name); n++) name = `${wanted} (${n})`;
    taken.add(name);
    return name;
  });
}

function usedLength(values: readonly string[]): number {
  let length = values.length;
  while (length > 0 && values[length - 1]?.trim() === '') length--;
  return length;
}

/** How many cells most rows have; a header one shorter than all its rows is no reason to refuse them. */
function usualLength(rows: readonly SourceRow[]): number {
  const counts = new Map<number, number>();
  for (const { values } of rows) counts.set(values.length, (counts.get(values.length) ?? 0) + 1);
  let usual = 0;
  for (const [length, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = length;
  return usual;
}

function raggedRows(table: string, rows: readonly SourceRow[], columns: number): RowProblem[] {
  const problems: RowProblem[] = [];
  for (const { line, values } of rows) {
    if (values.length === columns) continue;
    const cells = usedLength(values);
    const code = cells > columns ? 'extraCells' : values.length < columns ? 'missingCells' : null;
    const count = code === 'extraCells' ? cells : values.length;
    if (code) problems.push({ table, line, column: null, code, details: { cells: count, columns } });
  }
  return problems;
}

/** Rows of the same length as `columns`; the longest ones keep what they have beyond the header. */
function squared(rows: SourceRow[], columns: number): SourceRow[] {
  for (const row of rows) {
    if (row.values.length > columns) row.values.length = columns;
    while (row.values.length < columns) row.values.push('');
  }
  return rows;
}

/**
 * Rows of cells as a table: finds the header, names the columns, reports what stands above it and the rows with more or
 * fewer cells (only where the format says how many a row has). No cell is lost: extra ones get a column of their own.
 */
export function shapeTable(shape: Shape, cells: SourceRow[], isDelimited: boolean): SourceTable {
  const filled = cells.filter((row) => row.values.some((cell) => cell.trim() !== ''));
  const at = headerIndex(filled);
  const header = filled[at];
  const problem = (line: number, code: RowProblem['code'], value?: string): RowProblem => ({
    ...{ table: shape.name, line, column: null, code },
    ...(value === undefined ? {} : { value }),
  });
  if (!header) {
    const code = filled.length === 0 ? 'emptyFile' : 'noHeader';
    return { ...shape, columns: [], rows: [], problems: [problem(0, code)] };
  }
  const above = filled.slice(0, at).map(({ line, values }) => {
    const said = values.filter((cell) => cell.trim() !== '').slice(0, 5);
    return problem(line, 'rowBeforeHeader', said.join(' · '));
  });
  const rows = filled.slice(at + 1);
  const named = isDelimited ? header.values.length : usedLength(header.values);
  const expected = isDelimited ? Math.max(named, usualLength(rows)) : named;
  const longest = rows.reduce((most, { values }) => Math.max(most, usedLength(values)), expected);
  if (longest > importLimits.columns) {
    const details = { columns: importLimits.columns };
    return { ...shape, columns: [], rows: [], problems: [{ ...problem(0, 'tooLarge'), details }] };
  }
  const ragged = isDelimited ? raggedRows(shape.name, rows, expected) : [];
  const columns = distinctNames(header.values, longest);
  return { ...shape, columns, rows: squared(rows, longest), problems: [...above, ...ragged] };
}
