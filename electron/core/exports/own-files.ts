import { zipSync } from 'fflate';
import { recordNames, type RecordName } from '../../../shared/records.ts';
import { canonicalJson } from '../canonical-json.ts';
import { dataDictionary, type DictionaryEntry } from './data-dictionary.ts';
import { csvBytes } from './safe-csv.ts';
import { cellsOf, columnsOf, csvNameOf, fieldsOf, idColumn, type Values } from './table-columns.ts';

/** All records, by kind, each with its id. `version` stays behind: it counts the edits of one database. */
export type OwnTables = Partial<Record<RecordName, readonly Values[]>>;
export type NamedBytes = { name: string; bytes: Uint8Array };

export const ownFormat = 'compromiso-abierto/1';
export const jsonName = 'compromiso-abierto.json';
export const dictionaryNames = ['diccionario.csv', 'diccionario.json'] as const;
export const packedName = 'compromiso-abierto-datos.zip';

/**
 * Everything as files: one JSON with all tables, one CSV a table, and the data dictionary in both. Equal records give
 * equal bytes: rows go by id, keys by name, and no clock is read.
 */
export function ownFiles(tables: OwnTables): NamedBytes[] {
  const ordered = Object.fromEntries(recordNames.map((name) => [name, rowsOf(name, tables)])) as Record<
    RecordName,
    Values[]
  >;
  return [
    { name: jsonName, bytes: jsonBytes(ordered) },
    ...recordNames.map((name) => ({ name: csvNameOf(name), bytes: tableBytes(name, ordered[name]) })),
    ...dictionaryFiles(),
  ];
}

const byId = (a: Values, b: Values): number => (String(a.id) < String(b.id) ? -1 : 1);

function rowsOf(name: RecordName, tables: OwnTables): Values[] {
  const fields = [idColumn, ...Object.keys(fieldsOf(name))];
  return [...(tables[name] ?? [])]
    .sort(byId)
    .map((record) => Object.fromEntries(fields.map((field) => [field, record[field]])));
}

/** One record a line, so that two exports can be compared with any tool. */
function jsonBytes(tables: Record<RecordName, Values[]>): Uint8Array {
  const table = (name: RecordName): string => {
    const rows = tables[name].map((row) => `\n${canonicalJson(row)}`).join(',');
    return `${JSON.stringify(name)}:[${rows}${rows === '' ? '' : '\n'}]`;
  };
  const all = [...recordNames].sort().map(table).join(',\n');
  return new TextEncoder().encode(`{"format":${JSON.stringify(ownFormat)},"tables":{\n${all}\n}}\n`);
}

function tableBytes(name: RecordName, rows: readonly Values[]): Uint8Array {
  const header = [idColumn, ...columnsOf(name).map((column) => column.name)];
  return csvBytes([header, ...rows.map((row) => cellsOf(name, row))]);
}

function dictionaryFiles(): NamedBytes[] {
  const entries = dataDictionary();
  const header = Object.keys(entries[0] ?? {}) as (keyof DictionaryEntry)[];
  const rows = entries.map((entry) => header.map((key) => dictionaryCell(entry[key])));
  const json = `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
  return [
    { name: dictionaryNames[0], bytes: csvBytes([header, ...rows]) },
    { name: dictionaryNames[1], bytes: new TextEncoder().encode(json) },
  ];
}

function dictionaryCell(value: DictionaryEntry[keyof DictionaryEntry]): string {
  if (value === null) return '';
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : value.join(' | ');
}

/** ZIP keeps a date for each entry, in local time: this one is the first it knows, wherever it is packed. */
const zipEpoch = new Date(1980, 0, 1);

/** The same files as one ZIP; equal files give an equal ZIP. */
export function packFiles(files: readonly NamedBytes[]): NamedBytes {
  const entries = Object.fromEntries(files.map((file) => [file.name, file.bytes]));
  return { name: packedName, bytes: zipSync(entries, { mtime: zipEpoch, level: 6 }) };
}
