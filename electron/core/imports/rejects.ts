import { problemLevel, problemSentence, type RowProblem } from '../../../shared/import-problems.ts';
import type { ImportProblem } from '../../../shared/imports.ts';
import { writeCsv } from './csv-write.ts';
import type { SourceTable } from './source-table.ts';

/** The last column of a file of rejected rows; a file that is imported again leaves it out. */
export const reasonColumn = 'Motivo';

/** A problem as a person reads it. */
export const saidProblem = (problem: RowProblem): ImportProblem => ({
  ...problem,
  value: problem.value ?? '',
  level: problemLevel(problem.code),
  sentence: problemSentence(problem),
});

type Reason = Pick<ImportProblem, 'table' | 'line' | 'column' | 'level' | 'sentence'>;

/** The rows of a table with some error, as they came and with every reason in a last column; null when there are none. */
export function rejectsCsv(table: SourceTable, problems: readonly Reason[]): string | null {
  const reasons = new Map<number, string[]>();
  for (const { table: name, line, column, level, sentence } of problems) {
    if (name !== table.name || line === 0 || level !== 'error') continue;
    const reason = column === null ? sentence : `${column}: ${sentence}`;
    reasons.set(line, [...(reasons.get(line) ?? []), reason]);
  }
  const rows = table.rows.filter(({ line }) => reasons.has(line));
  if (rows.length === 0) return null;
  const had = table.columns.at(-1) === reasonColumn ? table.columns.length - 1 : table.columns.length;
  return writeCsv(
    [...table.columns.slice(0, had), reasonColumn],
    rows.map(({ line, values }) => [...values.slice(0, had), (reasons.get(line) ?? []).join(' ')]),
    table.delimiter === ';' ? ';' : ',',
  );
}
