import type { PreciseDate } from '../../../shared/dates.ts';
import type { Field, Fields } from '../../../shared/fields.ts';
import { recordNames, records, type RecordName } from '../../../shared/records.ts';
import { canonicalJson } from '../canonical-json.ts';
import { withoutTextMark, withTextMark } from './safe-csv.ts';

export type Values = Record<string, unknown>;

/** One column of a table's CSV: a field, or one of the three parts of a date. */
export type TableColumn = {
  name: string;
  field: string;
  definition: Field;
  part: keyof PreciseDate | null;
};

const dateParts = ['on', 'precision', 'text'] as const;
export const idColumn = 'id';

const columnsByRecord = Object.fromEntries(
  recordNames.map((name) => [name, Object.entries<Field>(records[name]).flatMap(columnsOfField)]),
) as Record<RecordName, TableColumn[]>;

function columnsOfField([field, definition]: [string, Field]): TableColumn[] {
  if (definition.kind !== 'date') return [{ name: field, field, definition, part: null }];
  return dateParts.map((part) => ({ name: `${field}.${part}`, field, definition, part }));
}

/** The columns of a table after its `id`, in the order of its fields. */
export const columnsOf = (name: RecordName): readonly TableColumn[] => columnsByRecord[name];

/** The fields of a kind of record as a plain table of them. */
export const fieldsOf = (name: RecordName): Fields => records[name];

/** The file that holds a kind of record: `progress-report.csv`. */
export const csvNameOf = (name: RecordName): string =>
  `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.csv`;

/** Whether a field may be left without a value. */
export const canBeEmpty = (definition: Field): boolean => definition.schema.safeParse(null).success;

/** The cells of one record, `id` first. */
export function cellsOf(name: RecordName, values: Values): string[] {
  return [
    withTextMark(String(values.id)),
    ...columnsByRecord[name].map((column) => cellOf(column, values[column.field])),
  ];
}

function cellOf({ definition, part }: TableColumn, value: unknown): string {
  if (part !== null) return withTextMark((value as PreciseDate)[part] ?? '');
  if (value === null) return '';
  switch (definition.kind) {
    case 'integer':
    case 'weight':
    case 'money':
    case 'flag':
      return JSON.stringify(value);
    case 'list':
    case 'source':
      return canonicalJson(value);
    default:
      return withTextMark(value as string);
  }
}

/** What a cell says, in the type of its field; what cannot be read stays text, for the schema to refuse. */
export function valueOf({ definition, part }: TableColumn, cell: string): unknown {
  if (part === 'on') return emptyAsNull(withoutTextMark(cell));
  if (part !== null) return withoutTextMark(cell);
  switch (definition.kind) {
    case 'integer':
    case 'weight':
    case 'money':
      return numberOf(cell);
    case 'flag':
      return flagWords.get(cell.trim().toLowerCase()) ?? cell;
    case 'list':
    case 'source':
      return jsonOf(cell);
    default:
      return cell === '' && canBeEmpty(definition) ? null : withoutTextMark(cell);
  }
}

const emptyAsNull = (text: string): string | null => (text === '' ? null : text);

/** A spreadsheet in Spanish saves true and false in its own words. */
const flagWords = new Map([
  ['true', true],
  ['false', false],
  ['verdadero', true],
  ['falso', false],
]);

function numberOf(cell: string): unknown {
  if (cell === '') return null;
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell) ? Number(cell) : cell;
}

function jsonOf(cell: string): unknown {
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return cell;
  }
}
