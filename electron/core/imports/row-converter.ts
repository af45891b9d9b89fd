import { problemLevel, type RowProblem } from '../../../shared/import-problems.ts';
import { parentsOf, type ImportEntity } from './fields.ts';
import {
  isBlank,
  isGroupBlank,
  keepable,
  readGroup,
  wholeProblems,
  type GroupReading,
} from './group-reader.ts';
import type { ImportRecord } from './import-record.ts';
import { ownValue } from './own-value.ts';
import type { ReadingRules } from './reading-rules.ts';
import { inherit, ownKeyOf, scopeOf, type RecordRegistry, type Registered } from './record-registry.ts';
import { hangsFrom, type PlannedGroup, type RowPlan } from './row-plan.ts';
import type { SourceRow, SourceTable } from './source-table.ts';

/** What the rows of one table have in common while they are converted. */
export type TableWork = {
  table: SourceTable;
  plan: RowPlan;
  rules: ReadingRules;
  registry: RecordRegistry;
  /** The last record of each entity that others hang from, for rows that leave it blank. */
  last: Map<PlannedGroup, Registered | null>;
  carried: Map<PlannedGroup, { rows: number; line: number }>;
};

type Part = { group: PlannedGroup; registered: Registered; isNew: boolean };
/** What a row adds to a record that an earlier one began: fields that were blank there, or other words for the same. */
type Addition = { to: Registered; field: string; value: unknown };
type RowOutcome = { problems: RowProblem[]; isRejected: boolean };

function isSaidAgain(group: PlannedGroup, last: Registered, values: readonly string[]): boolean {
  if (last.group !== group) return false;
  for (const [i, { index }] of group.columns.entries()) if (values[index] !== last.raws[i]) return false;
  return true;
}

function parentsIn(entity: ImportEntity, reading: GroupReading, parts: Part[]): ImportRecord['parents'] {
  const parents: ImportRecord['parents'] = {};
  for (const parent of parentsOf[entity]) {
    const said = reading.names[parent];
    const part = parts.find(({ group }) => group.entity === parent);
    if (said !== undefined) parents[parent] = { key: null, said };
    else if (part) parents[parent] = { key: part.registered.record.key, said: part.registered.record.ownKey };
  }
  for (const { group, registered } of parts) {
    if (parentsOf[entity].includes(group.entity)) inherit(parents, registered.record);
  }
  return parents;
}

/** A record of this row, or the one that an earlier row already described under the same name. */
class RowConversion {
  readonly problems: RowProblem[] = [];
  readonly parts: Part[] = [];
  readonly #additions: Addition[] = [];
  readonly #apart: { column: string; index: number }[] = [];
  readonly #work: TableWork;
  readonly #row: SourceRow;

  constructor(work: TableWork, row: SourceRow) {
    this.#work = work;
    this.#row = row;
  }

  #problem(
    code: RowProblem['code'],
    column: string | null,
    rest: Pick<RowProblem, 'value' | 'details'> = {},
  ): void {
    this.problems.push({ table: this.#work.table.name, line: this.#row.line, column, code, ...rest });
  }

  get isRejected(): boolean {
    return this.problems.length > 0 && this.problems.some(({ code }) => problemLevel(code) === 'error');
  }

  /** A parent whose cells are blank is that of the row above, as in a sheet with merged cells. */
  carry(group: PlannedGroup): void {
    const last = this.#work.last.get(group);
    if (!last) return;
    const carried = this.#work.carried.get(group) ?? { rows: 0, line: this.#row.line };
    this.#work.carried.set(group, { ...carried, rows: carried.rows + 1 });
    this.parts.push({ group, registered: last, isNew: false });
  }

  take(group: PlannedGroup): void {
    const { work, row } = { work: this.#work, row: this.#row };
    const last = group.isParent ? work.last.get(group) : undefined;
    if (last && isSaidAgain(group, last, row.values)) {
      this.parts.push({ group, registered: last, isNew: false });
      return;
    }
    const reading = readGroup(group, work.table.name, row);
    const record: ImportRecord = {
      ...{ entity: group.entity, table: work.table.name, line: row.line, key: '', ownKey: '' },
      parents: parentsIn(group.entity, reading, this.parts),
      fields: reading.fields,
      source: reading.source,
    };
    work.registry.settle(record);
    const columns = work.table.columns;
    work.rules.complete(record, (column) => row.values[columns.indexOf(column)] ?? '');
    const known = group.isParent ? this.#known(record) : null;
    if (known) this.#repeat(group, known, reading);
    else this.#begin(group, record, reading);
  }

  #known(record: ImportRecord): Registered | null {
    const { registry } = this.#work;
    const { text, basis } = ownKeyOf(record.entity, record.fields);
    const scope = scopeOf(record, basis === 'code');
    if (basis === 'code') return registry.at(record.entity, scope, text) ?? null;
    for (const found of registry.all(record.entity, scope, text)) {
      if (isSameTitle(found.record.fields, record.fields)) return found;
    }
    const plan = record.parents.plan;
    const named = registry.find(record.entity, plan?.key ?? plan?.said ?? '', text);
    return named && isSameTitle(named.record.fields, record.fields) ? named : null;
  }

  #repeat(group: PlannedGroup, known: Registered, reading: GroupReading): void {
    for (const [i, { column, index, target }] of group.columns.entries()) {
      const raw = this.#row.values[index] ?? '';
      if (isBlank(raw) || (known.group === group && raw === known.raws[i])) continue;
      const field = target.kind === 'month' ? target.name.slice(0, -3) : target.name;
      const [value, kept] = [reading.fields[field], known.record.fields[field]];
      if (value !== undefined && kept === undefined) this.#additions.push({ to: known, field, value });
      if (value === undefined || kept === undefined || JSON.stringify(value) === JSON.stringify(kept)) {
        if (ownValue(reading.source, column) !== undefined) this.#apart.push({ column, index });
        continue;
      }
      this.#apart.push({ column, index });
      this.#problem('conflictingRepeat', column, {
        value: raw.slice(0, 300),
        details: { line: known.record.line },
      });
    }
    this.parts.push({ group, registered: known, isNew: false });
  }

  #begin(group: PlannedGroup, record: ImportRecord, reading: GroupReading): void {
    const { registry, rules } = this.#work;
    this.problems.push(...reading.problems);
    for (const { code, column, details } of wholeProblems(reading, rules)) {
      this.#problem(code, column, { details });
    }
    const { text, basis } = ownKeyOf(record.entity, record.fields);
    const scope = scopeOf(record, basis === 'code');
    const taken = registry.at(record.entity, scope, text);
    record.ownKey = taken ? registry.nextKey(record.entity, scope, text) : text;
    record.key = `${scope}/${record.ownKey}`;
    if (taken && basis !== 'other') {
      const details = { line: taken.record.line, key: record.ownKey };
      const code = { code: 'repeatedCode', number: 'repeatedNumber', title: 'repeatedTitle' } as const;
      this.#problem(code[basis], null, { value: text.slice(0, 300), details });
    }
    const raws = group.isParent ? group.columns.map(({ index }) => this.#row.values[index] ?? '') : [];
    this.parts.push({ group, registered: { record, group, raws }, isNew: true });
  }

  /** Once the row is accepted: its new records, and with what it is about the columns that have no home. */
  accept(): void {
    for (const { group, registered, isNew } of this.parts) {
      if (isNew) this.#work.registry.add(registered);
      if (group.isParent) this.#work.last.set(group, registered);
    }
    for (const { to, field, value } of this.#additions) to.record.fields[field] = value;
    const leaf = this.parts.at(-1);
    if (!leaf) return;
    const { source, line } = leaf.registered.record;
    for (const { column, index } of [...this.#work.plan.unmapped, ...this.#apart]) {
      const raw = this.#row.values[index];
      if (raw === undefined || isBlank(raw) || ownValue(source, column) === raw) continue;
      const isFree = ownValue(source, column) === undefined || line === this.#row.line;
      source[isFree ? column : `${column} (fila ${this.#row.line})`] = keepable(raw);
    }
  }
}

const titleOf = (fields: ImportRecord['fields']): unknown => fields.title ?? fields.name;
function isSameTitle(a: ImportRecord['fields'], b: ImportRecord['fields']): boolean {
  const [one, other] = [titleOf(a), titleOf(b)];
  return typeof one !== 'string' || typeof other !== 'string' || one.toLowerCase() === other.toLowerCase();
}

const rejectedFor = (work: TableWork, row: SourceRow, code: RowProblem['code']): RowOutcome => ({
  problems: [{ table: work.table.name, line: row.line, column: null, code }],
  isRejected: true,
});

/** Turns one row into its records, all or none of them. */
export function convertRow(work: TableWork, row: SourceRow): RowOutcome {
  const { plan, last } = work;
  const conversion = new RowConversion(work, row);
  let hasCells = false;
  for (const [i, group] of plan.groups.entries()) {
    if (!isGroupBlank(group, row.values)) {
      hasCells = true;
      conversion.take(group);
    } else if (group.columns.length === 0) conversion.take(group);
    else if (group.isParent && plan.groups.some((other, j) => j > i && isUnder(other, group, row)))
      conversion.carry(group);
  }
  if (!hasCells) return rejectedFor(work, row, 'nothingToImport');
  if (!conversion.isRejected) conversion.accept();
  // What hung from a rejected row must not slip under the one above it.
  else for (const { group, isNew } of conversion.parts) if (isNew && group.isParent) last.set(group, null);
  return conversion;
}

const isUnder = (child: PlannedGroup, parent: PlannedGroup, row: SourceRow): boolean =>
  hangsFrom(child, parent) && !isGroupBlank(child, row.values);
