import type { PreciseDate } from '../../../shared/dates.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Field } from '../../../shared/fields.ts';
import { recordNames, records, type RecordName, type RecordOf } from '../../../shared/records.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { Cell, Row } from './schema.ts';

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** One field's way into its columns and back. */
type Column = {
  field: string;
  columns: string[];
  write: (value: unknown, row: Row) => void;
  read: (row: Row) => unknown;
};

type Codec = { toCell: (value: unknown) => Cell; fromCell: (cell: Cell) => unknown };

const same: Codec = { toCell: (value) => value as Cell, fromCell: (cell) => cell };
const codecs: Partial<Record<Field['kind'], Codec>> = {
  flag: { toCell: (value) => (value === true ? 1 : 0), fromCell: (cell) => cell === 1 },
  weight: {
    toCell: (value) => Math.round((value as number) * 1000),
    fromCell: (cell) => (cell as number) / 1000,
  },
  list: { toCell: (value) => JSON.stringify(value), fromCell: (cell) => jsonOf(cell, '[]') },
  source: { toCell: (value) => canonicalJson(value), fromCell: (cell) => jsonOf(cell, '{}') },
};

/** Most lists and sources are empty; parsing them would cost more than everything else. */
function jsonOf(cell: Cell, empty: string): unknown {
  if (cell === empty) return empty === '[]' ? [] : {};
  return parsedCell(cell as string);
}

/** What a cell of JSON says. The application writes only good JSON, so anything else is a damaged file. */
export function parsedCell(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new AppError('databaseCorrupt', {}, { cause });
  }
}

function columnOf(name: string, field: Field): Column {
  const column = snake(name);
  if (field.kind !== 'date') {
    const { toCell, fromCell } = codecs[field.kind] ?? same;
    return {
      field: name,
      columns: [column],
      write: (value, row) => {
        row[column] = toCell(value);
      },
      read: (row) => fromCell(row[column] ?? null),
    };
  }
  const [on, precision, text] = [`${column}_on`, `${column}_precision`, `${column}_text`] as const;
  return {
    field: name,
    columns: [on, precision, text],
    write: (value, row) => {
      const date = value as PreciseDate;
      row[on] = date.on;
      row[precision] = date.precision;
      row[text] = date.text;
    },
    read: (row) => ({ on: row[on], precision: row[precision], text: row[text] }),
  };
}

type Plan = { table: string; columns: Column[]; names: string[] };

const plans = Object.fromEntries(
  recordNames.map((name) => {
    const columns = Object.entries<Field>(records[name]).map(([field, definition]) =>
      columnOf(field, definition),
    );
    const names = ['id', 'version', ...columns.flatMap((column) => column.columns)];
    return [name, { table: snake(name), columns, names }];
  }),
) as Record<RecordName, Plan>;

/** The table that keeps a kind of record. */
export const tableOf = (name: RecordName): string => plans[name].table;

/** The names of its columns, in the order of its fields. */
export const columnNamesOf = (name: RecordName): readonly string[] => plans[name].names;

/** A record as the row that keeps it. */
export function toRow<R extends RecordName>(name: R, record: RecordOf<R>): Row {
  const row: Row = { id: record.id, version: record.version };
  const values = record as Record<string, unknown>;
  for (const column of plans[name].columns) column.write(values[column.field], row);
  return row;
}

/** The record that a row keeps. */
export function fromRow<R extends RecordName>(name: R, row: Row): RecordOf<R> {
  const record: Record<string, unknown> = { id: row.id, version: row.version };
  for (const column of plans[name].columns) record[column.field] = column.read(row);
  return record as RecordOf<R>;
}
