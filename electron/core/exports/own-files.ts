import { zipSync } from 'fflate';
import { recordNames, type RecordName } from '../../../shared/records.ts';
import { canonicalJson } from '../canonical-json.ts';
import { dataDictionary, type DictionaryEntry } from './data-dictionary.ts';
import { csvLines, csvStart } from './safe-csv.ts';
import { cellsOf, columnsOf, csvNameOf, fieldsOf, idColumn, type Values } from './table-columns.ts';

/** The records of a kind by their ids, some at a time; `version` is not looked at: it counts the edits of one database. */
export type RecordPages = (name: RecordName) => AsyncIterable<readonly Values[]>;
export type NamedBytes = { name: string; bytes: Uint8Array };
/** A file of the export, made piece by piece: everything at once may not fit in memory. */
export type OwnFile = { name: string; pieces: () => AsyncIterable<Uint8Array> };

export const ownFormat = 'compromiso-abierto/1';
export const jsonName = 'compromiso-abierto.json';
export const dictionaryNames = ['diccionario.csv', 'diccionario.json'] as const;
export const packedName = 'compromiso-abierto-datos.zip';

const encoder = new TextEncoder();
const encoded = (text: string): Uint8Array => encoder.encode(text);

/**
 * Everything as files: one JSON with all tables, one CSV a table, and the data dictionary in both. Equal records give
 * equal bytes: rows go by id, keys by name, and no clock is read.
 */
export function ownFiles(pages: RecordPages): OwnFile[] {
  return [
    { name: jsonName, pieces: () => jsonPieces(pages) },
    ...recordNames.map((name) => ({ name: csvNameOf(name), pieces: () => csvPieces(name, pages) })),
    { name: dictionaryNames[0], pieces: () => once(dictionaryCsv()) },
    { name: dictionaryNames[1], pieces: () => once(dictionaryJson()) },
  ];
}

/** One record a line, so that two exports can be compared with any tool. */
async function* jsonPieces(pages: RecordPages): AsyncGenerator<Uint8Array> {
  yield encoded(`{"format":${JSON.stringify(ownFormat)},"tables":{`);
  for (const [i, name] of [...recordNames].sort().entries()) {
    const fields = [idColumn, ...Object.keys(fieldsOf(name))];
    const line = (row: Values): string =>
      `\n${canonicalJson(Object.fromEntries(fields.map((field) => [field, row[field]])))}`;
    yield encoded(`${i === 0 ? '' : ','}\n${JSON.stringify(name)}:[`);
    let isFirst = true;
    for await (const page of pages(name)) {
      if (page.length === 0) continue;
      yield encoded((isFirst ? '' : ',') + page.map(line).join(','));
      isFirst = false;
    }
    yield encoded(isFirst ? ']' : '\n]');
  }
  yield encoded('\n}}\n');
}

async function* csvPieces(name: RecordName, pages: RecordPages): AsyncGenerator<Uint8Array> {
  const header = [idColumn, ...columnsOf(name).map((column) => column.name)];
  yield encoded(csvStart + csvLines([header]));
  for await (const page of pages(name)) yield encoded(csvLines(page.map((row) => cellsOf(name, row))));
}

function dictionaryCsv(): string {
  const entries = dataDictionary();
  const header = Object.keys(entries[0] ?? {}) as (keyof DictionaryEntry)[];
  return csvStart + csvLines([header, ...entries.map((entry) => header.map((key) => cell(entry[key])))]);
}

const dictionaryJson = (): string =>
  `[\n${dataDictionary()
    .map((entry) => JSON.stringify(entry))
    .join(',\n')}\n]\n`;

function cell(value: DictionaryEntry[keyof DictionaryEntry]): string {
  if (value === null) return '';
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : value.join(' | ');
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(encoded(text));
}

/** ZIP keeps a date for each entry, in local time: this one is the first it knows, wherever it is packed. */
const zipEpoch = new Date(1980, 0, 1);

/** A few small files as one ZIP; equal files give an equal ZIP. */
export function packFiles(files: readonly NamedBytes[]): NamedBytes {
  const entries = Object.fromEntries(files.map((file) => [file.name, file.bytes]));
  return { name: packedName, bytes: zipSync(entries, { mtime: zipEpoch, level: 6 }) };
}
