import type { RowProblem } from '../../../shared/import-problems.ts';
import { leftOut, type TableMapping } from '../../../shared/imports.ts';
import { cellReader, type CellReader } from './cell-readers.ts';
import { importEntities, parentsOf, targets, type ImportEntity, type Target } from './fields.ts';
import { ownValue } from './own-value.ts';
import type { ReadingRules } from './reading-rules.ts';
import type { SourceTable } from './source-table.ts';

/** One column on its way to a field; `word` is what a 0/1 column adds to its list. */
export type PlannedColumn = {
  index: number;
  column: string;
  target: Target;
  read: CellReader;
  word: string | null;
};

/** The columns that fill one entity, with what its constants were read as. */
export type PlannedGroup = {
  entity: ImportEntity;
  columns: PlannedColumn[];
  constants: { target: Target; value: unknown }[];
  /** Fields that have a month in figures beside their words: they are put together once both are read. */
  months: string[];
  /** Whether others of the plan hang from it: then it is repeated from row to row, or left blank. */
  isParent: boolean;
};

export type RowPlan = {
  /** From the one that hangs from nothing to the one that a row is about. */
  groups: PlannedGroup[];
  unmapped: { index: number; column: string }[];
  problems: RowProblem[];
};

type Chosen = { index: number; column: string; target: Target };

function chosenColumns(
  table: SourceTable,
  mapping: TableMapping,
  rules: ReadingRules,
  plan: RowPlan,
): Chosen[] {
  const wanted = new Map(mapping.columns.map(({ column, field }) => [column, field]));
  const taken = new Set<string>();
  const chosen: Chosen[] = [];
  for (const column of wanted.keys()) {
    if (table.columns.includes(column)) continue;
    plan.problems.push({ table: table.name, line: 0, column: null, code: 'columnNotFound', value: column });
  }
  for (const [index, column] of table.columns.entries()) {
    const path = wanted.get(column) ?? null;
    const target = path === null ? undefined : targets.get(path);
    const isTwice =
      target !== undefined && taken.has(target.path) && ownValue(rules.flags, column) === undefined;
    if (isTwice) {
      const details = { field: target.label };
      plan.problems.push({ table: table.name, line: 0, column, code: 'fieldTwice', value: column, details });
    }
    if (target && !isTwice) {
      taken.add(target.path);
      chosen.push({ index, column, target });
    } else if (path !== leftOut) plan.unmapped.push({ index, column });
  }
  return chosen;
}

function planColumn(
  table: SourceTable,
  { index, column, target }: Chosen,
  rules: ReadingRules,
  plan: RowPlan,
) {
  const words = ownValue(rules.words, column);
  const meant = (raw: string): string => (words && ownValue(words, raw)) ?? raw;
  const raws = () => table.rows.map((row) => row.values[index] ?? '');
  const { read, notes } = cellReader(target, rules, raws);
  for (const note of notes) plan.problems.push({ table: table.name, line: 0, column, ...note });
  const planned: PlannedColumn = { index, column, target, read, word: ownValue(rules.flags, column) ?? null };
  if (words) {
    planned.read = (raw) => {
      const text = meant(raw);
      if (text === raw) return read(raw);
      return text === '' ? { isKept: false } : { ...read(text), isKept: false };
    };
  }
  return planned;
}

function constantsOf(entity: ImportEntity, rules: ReadingRules): PlannedGroup['constants'] {
  return Object.entries(rules.constants).flatMap(([path, text]) => {
    const target = targets.get(path);
    if (target?.entity !== entity) return [];
    const { value } = cellReader(target, rules, () => []).read(text);
    return value === undefined ? [] : [{ target, value }];
  });
}

/** Decides once for a table how each of its columns is read, so that a row costs only its cells. */
export function planRows(table: SourceTable, mapping: TableMapping, rules: ReadingRules): RowPlan {
  const plan: RowPlan = { groups: [], unmapped: [], problems: [] };
  const chosen = chosenColumns(table, mapping, rules, plan);
  for (const entity of importEntities) {
    const columns = chosen
      .filter(({ target }) => target.entity === entity)
      .map((each) => planColumn(table, each, rules, plan));
    const constants = constantsOf(entity, rules);
    // The constants of another entity alone make a record only where they name it: a plan that no column speaks of.
    const isNamed = constants.some(({ target }) => ['code', 'name', 'title'].includes(target.name));
    if (columns.length === 0 && !isNamed) continue;
    const months = columns.map(({ target }) => target).filter((target) => target.kind === 'month');
    const group = {
      entity,
      columns,
      constants,
      months: months.map(({ name }) => name.slice(0, -3)),
      isParent: false,
    };
    plan.groups.push(group);
  }
  for (const group of plan.groups) group.isParent = plan.groups.some((other) => hangsFrom(other, group));
  return plan;
}

/** Whether a group's records belong under those of another. */
export function hangsFrom(child: PlannedGroup, parent: PlannedGroup): boolean {
  return parentsOf[child.entity].includes(parent.entity);
}
