import { datePrecisions } from '../../../shared/dates.ts';
import type { Field, FieldKind } from '../../../shared/fields.ts';
import { recordTerms } from '../../../shared/glossary.ts';
import { recordNames, type RecordName } from '../../../shared/records.ts';
import { canBeEmpty, columnsOf, csvNameOf, idColumn, type TableColumn } from './table-columns.ts';

/** What one column of the export holds, for whoever reads it without us. */
export type DictionaryEntry = {
  table: RecordName;
  tableLabel: string;
  file: string;
  field: string;
  label: string;
  kind: string;
  options: readonly string[];
  refersTo: string | null;
  unit: string | null;
  canBeEmpty: boolean;
};

const kindNames: Record<FieldKind, string> = {
  text: 'texto',
  integer: 'número entero',
  flag: 'verdadero o falso',
  day: 'fecha',
  instant: 'instante',
  date: 'fecha con precisión',
  weight: 'número',
  money: 'dinero',
  list: 'lista JSON',
  source: 'objeto JSON',
  id: 'identificador',
};

const unitsByKind: Partial<Record<FieldKind, string>> = {
  day: 'AAAA-MM-DD',
  instant: 'ISO 8601 en UTC',
  weight: 'peso relativo entre hermanos',
  money: 'centavos de peso mexicano',
};

const unitsByField: Record<string, string> = {
  percentage: '%',
  size: 'bytes',
  onTimeGap: 'puntos porcentuales',
  atRiskGap: 'puntos porcentuales',
};

const partLabels = { on: 'último día del periodo', precision: 'precisión', text: 'texto original' } as const;

/** Every column of every table, in the order of the files. */
export function dataDictionary(): DictionaryEntry[] {
  return recordNames.flatMap((name) => [idEntry(name), ...columnsOf(name).map((one) => entryOf(name, one))]);
}

const tableOf = (name: RecordName) => ({
  table: name,
  tableLabel: recordTerms[name].many,
  file: csvNameOf(name),
});

const idEntry = (name: RecordName): DictionaryEntry => ({
  ...tableOf(name),
  field: idColumn,
  label: 'Identificador',
  kind: kindNames.id,
  options: [],
  refersTo: null,
  unit: null,
  canBeEmpty: false,
});

function entryOf(name: RecordName, column: TableColumn): DictionaryEntry {
  const { definition, part } = column;
  return {
    ...tableOf(name),
    field: column.name,
    label: part === null ? definition.label : `${definition.label}: ${partLabels[part]}`,
    kind:
      part === 'precision' || part === 'text'
        ? kindNames.text
        : kindNames[part === 'on' ? 'day' : definition.kind],
    options: part === 'precision' ? datePrecisions : (definition.options ?? []),
    refersTo: definition.refersTo ?? null,
    unit: unitOf(column),
    canBeEmpty: part === null ? canBeEmpty(definition) || acceptsEmptyText(definition) : part !== 'precision',
  };
}

const acceptsEmptyText = (definition: Field): boolean =>
  definition.kind === 'text' && definition.schema.safeParse('').success;

function unitOf({ definition, part, field }: TableColumn): string | null {
  if (part !== null) return part === 'on' ? 'AAAA-MM-DD' : null;
  return unitsByField[field] ?? unitsByKind[definition.kind] ?? null;
}
