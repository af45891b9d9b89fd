import { leftOut, type TableMapping } from '../../shared/imports.ts';

const sameColumns = (a: TableMapping, b: TableMapping): boolean =>
  a.columns.length === b.columns.length &&
  a.columns.every(({ column }, index) => column === b.columns[index]?.column);

/** What was proposed, except for the tables whose columns were already corrected by hand. */
export function keepCorrections(
  proposed: readonly TableMapping[],
  corrected: readonly TableMapping[],
): TableMapping[] {
  return proposed.map(
    (table) => corrected.find((one) => one.table === table.table && sameColumns(one, table)) ?? table,
  );
}

const inTable = (
  mapping: readonly TableMapping[],
  table: string,
  change: (one: TableMapping) => TableMapping,
): TableMapping[] => mapping.map((one) => (one.table === table ? change(one) : one));

/** Says what each row of a table is; null leaves the table out. */
export function withEntity(
  mapping: readonly TableMapping[],
  table: string,
  entity: string | null,
): TableMapping[] {
  return inTable(mapping, table, (one) => ({ ...one, entity }));
}

/** Says which field a column fills; null keeps it as source data. */
export function withField(
  mapping: readonly TableMapping[],
  table: string,
  column: string,
  field: string | null,
): TableMapping[] {
  return inTable(mapping, table, (one) => ({
    ...one,
    columns: one.columns.map((each) => (each.column === column ? { column, field } : each)),
  }));
}

/** The mapping with what was saved for tables of that name, or with those columns; and how many columns it changed. */
export function withSaved(
  mapping: readonly TableMapping[],
  saved: readonly TableMapping[],
): { mapping: TableMapping[]; changed: number; tables: number } {
  let [changed, tables] = [0, 0];
  const next = mapping.map((table) => {
    const match =
      saved.find((one) => one.table === table.table) ?? saved.find((one) => sharesMost(one, table));
    if (match === undefined) return table;
    tables += 1;
    const fields = new Map(match.columns.map(({ column, field }) => [column, field]));
    const columns = table.columns.map(({ column, field }) => ({
      column,
      // What was saved as source data, null, counts too.
      field: fields.has(column) ? (fields.get(column) ?? null) : field,
    }));
    for (const [index, { field }] of columns.entries())
      if (field !== table.columns[index]?.field) changed += 1;
    return { ...table, entity: match.entity, columns };
  });
  return { mapping: next, changed, tables };
}

/** A table exported again under another name is known by its columns. */
function sharesMost(saved: TableMapping, table: TableMapping): boolean {
  const names = new Set(table.columns.map(({ column }) => column));
  const shared = saved.columns.filter(({ column }) => names.has(column)).length;
  return shared > 0 && shared >= 0.8 * Math.max(saved.columns.length, table.columns.length);
}

/** The columns that were given a field which an earlier column fills already: they will not fill it. */
export function uselessColumns(table: TableMapping, proposed: TableMapping | undefined): ReadonlySet<string> {
  const seen = new Set<string>();
  const useless = new Set<string>();
  for (const [index, { column, field }] of table.columns.entries()) {
    if (field === null || field === leftOut) continue;
    // What a known format proposes, several columns for one list, it also puts together.
    if (seen.has(field) && proposed?.columns[index]?.field !== field) useless.add(column);
    seen.add(field);
  }
  return useless;
}

const isPlanField = (field: string | null): boolean =>
  field !== null && (field.startsWith('plan.') || field.endsWith('.planCode'));

/** Whether the files say of which plan their rows are. */
export function namesPlan(mapping: readonly TableMapping[]): boolean {
  return mapping.some(({ columns }) => columns.some(({ field }) => isPlanField(field)));
}
