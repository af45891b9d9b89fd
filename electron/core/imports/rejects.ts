import { problemLevel, problemSentence, type RowProblem } from '../../../shared/import-problems.ts';
import { writeCsv } from './csv-write.ts';
import type { SourceTable } from './source-table.ts';

/** The last column of a file of rejected rows; a file that is imported again leaves it out. */
export const reasonColumn = 'Motivo';

const reason = (problem: RowProblem): string =>
  problem.column === null ? problemSentence(problem) : `${problem.column}: ${problemSentence(problem)}`;

/** The rows of a table with some error, as they came and with every reason in a last column; null when there are none. */
export function rejectsCsv(table: SourceTable, problems: readonly RowProblem[]): string | null {
  const reasons = new Map<number, string[]>();
  for (const problem of problems) {
    if (problem.table !== table.name || problem.line === 0 || problemLevel(problem.code) !== 'error')
      continue;
    reasons.set(problem.line, [...(reasons.get(problem.line) ?? []), reason(problem)]);
  }
  const rows = table.rows.filter(({ line }) => reasons.has(line));
  if (rows.length === 0) return null;
  const delimiter = table.delimiter === ';' ? ';' : ',';
  const had = table.columns.at(-1) === reasonColumn ? table.columns.length - 1 : table.columns.length;
  return writeCsv(
    [...table.columns.slice(0, had), reasonColumn],
    rows.map(({ line, values }) => [...values.slice(0, had), (reasons.get(line) ?? []).join(' ')]),
    delimiter,
  );
}
