import type { RowProblem } from '../../../shared/import-problems.ts';

/** A row as the file has it: `line` is the physical line it begins on; `values` has one text for each column. */
export type SourceRow = { line: number; values: string[] };

/** One table of a source file: a CSV, a sheet of a workbook, or a list of a JSON. */
export type SourceTable = {
  name: string;
  file: string;
  format: 'csv' | 'xlsx' | 'json';
  encoding?: string;
  delimiter?: string;
  columns: string[];
  rows: SourceRow[];
  problems: RowProblem[];
};

export type SourceFile = { name: string; bytes: Uint8Array };

/** What is read at most: beyond these a file is refused before it can fill the memory. */
export const importLimits = {
  fileBytes: 200_000_000,
  unpackedBytes: 150_000_000,
  textCharacters: 100_000_000,
  cells: 5_000_000,
  rows: 300_000,
  columns: 2_000,
  zipEntries: 5_000,
  markup: 1_600_000,
  seconds: 60,
};
export type ImportLimits = typeof importLimits;

/** The name of a file without its folder and its extension. */
export function baseName(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/\.[^.]{1,5}$/, '');
}

/** A table that could not be read: no columns, and the reason. */
export function unreadTable(
  file: string,
  format: SourceTable['format'],
  problem: Pick<RowProblem, 'code' | 'details' | 'value'>,
): SourceTable {
  const name = baseName(file);
  return {
    name,
    file,
    format,
    columns: [],
    rows: [],
    problems: [{ table: name, line: 0, column: null, ...problem }],
  };
}
