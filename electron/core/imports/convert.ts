import { problemLevel, type RowProblem } from '../../../shared/import-problems.ts';
import type { TableMapping } from '../../../shared/imports.ts';
import { entityTerm, importEntities, type ImportEntity } from './fields.ts';
import type { ImportRecord } from './import-record.ts';
import { defaultRules, type ReadingRules } from './reading-rules.ts';
import { RecordRegistry } from './record-registry.ts';
import { convertRow, type TableWork } from './row-converter.ts';
import { planRows } from './row-plan.ts';
import type { SourceTable } from './source-table.ts';

export type Conversion = {
  /** In an order in which each comes after those that it hangs from. */
  records: ImportRecord[];
  /** Those of reading and of converting, by table and line. */
  problems: RowProblem[];
  /** The lines of each table that were rejected: table → lines. */
  rejected: Map<string, Set<number>>;
  /** What a row of each table is about: table → entity. */
  entities: Map<string, ImportEntity>;
};

/** A table with its columns assigned and how to read them. */
export type TableToConvert = { table: SourceTable; mapping: TableMapping; rules?: ReadingRules };

const depthOf = (mapping: TableMapping): number =>
  Math.max(
    -1,
    ...mapping.columns.map(({ field }) =>
      importEntities.findIndex((entity) => field?.startsWith(`${entity}.`)),
    ),
  );

function convertRows(work: TableWork): { problems: RowProblem[]; rejected: Set<number> } {
  const { table } = work;
  const problems: RowProblem[] = [...table.problems];
  const misshapen = table.problems.filter((p) => p.line > 0 && problemLevel(p.code) === 'error');
  const rejected = new Set(misshapen.map(({ line }) => line));
  for (const row of table.rows) {
    if (rejected.has(row.line)) continue;
    const outcome = convertRow(work, row);
    for (const problem of outcome.problems) problems.push(problem);
    if (outcome.isRejected) rejected.add(row.line);
  }
  for (const [group, { rows, line }] of work.carried) {
    const details = { rows, label: entityTerm(group.entity) };
    problems.push({ table: table.name, line, column: null, code: 'carriedDown', details });
  }
  return { problems, rejected };
}

/**
 * Turns the rows of several tables into typed records that refer to each other. A row with an error is rejected whole,
 * with every problem told; a column without a home, and any text that its field does not give back, stays as source data.
 */
export function convertTables(tables: readonly TableToConvert[]): Conversion {
  const registry = new RecordRegistry();
  const problems: RowProblem[] = [];
  const rejected = new Map<string, Set<number>>();
  const entities = new Map<string, ImportEntity>();
  const ordered = tables.toSorted((a, b) => depthOf(a.mapping) - depthOf(b.mapping));
  for (const { table, mapping, rules = defaultRules } of ordered) {
    if (mapping.entity === null) {
      problems.push(...table.problems.filter((p) => problemLevel(p.code) === 'error'));
      continue;
    }
    const plan = planRows(table, mapping, rules);
    const work: TableWork = { table, plan, rules, registry, last: new Map(), carried: new Map() };
    const done = convertRows(work);
    for (const problem of plan.problems) problems.push(problem);
    for (const problem of done.problems) problems.push(problem);
    rejected.set(table.name, done.rejected);
    const about = importEntities.find((one) => one === mapping.entity) ?? plan.groups.at(-1)?.entity;
    if (about !== undefined) entities.set(table.name, about);
  }
  for (const record of registry.records) registry.settle(record);
  const place = new Map(importEntities.map((entity, index) => [entity, index]));
  const records = registry.records.toSorted(
    (a, b) => (place.get(a.entity) ?? 0) - (place.get(b.entity) ?? 0),
  );
  return { records, problems: problems.sort(byTableAndLine), rejected, entities };
}

const byTableAndLine = (a: RowProblem, b: RowProblem): number =>
  a.table === b.table ? a.line - b.line : a.table < b.table ? -1 : 1;

/** The same for one table by itself. */
export function convertTable(table: SourceTable, mapping: TableMapping, rules?: ReadingRules): Conversion {
  return convertTables([rules ? { table, mapping, rules } : { table, mapping }]);
}
