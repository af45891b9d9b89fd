import { decodeText } from './decode.ts';
import { baseName, importLimits, unreadTable, type SourceFile, type SourceTable } from './source-table.ts';
import { distinctNames } from './table-shape.ts';

type JsonRecord = Record<string, unknown>;
const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTable = (value: unknown): value is JsonRecord[] => Array.isArray(value) && value.every(isRecord);

/** A list as one text: joined by «; », or as JSON where an item would be split in two by that. */
export function listText(items: readonly string[]): string {
  const isPlain = items.every((item) => item !== '' && item === item.trim() && !/[;|\n\r]|^\[/.test(item));
  return isPlain ? items.join('; ') : JSON.stringify(items);
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return listText(value);
  return JSON.stringify(value);
}

function tableOf(name: string, file: string, encoding: string, records: JsonRecord[]): SourceTable {
  const keys = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const rows = records.map((record, index) => ({
    line: index + 1,
    values: keys.map((key) => cellText(record[key])),
  }));
  return {
    name,
    file,
    format: 'json',
    encoding,
    columns: distinctNames(keys, keys.length),
    rows,
    problems: [],
  };
}

/** The lists of records in a JSON: itself, its members, or the members of an object one level down. */
function tablesIn(json: unknown, name: string): [string, JsonRecord[]][] {
  if (isTable(json)) return [[name, json]];
  if (!isRecord(json)) return [];
  const direct = Object.entries(json).filter((entry): entry is [string, JsonRecord[]] => isTable(entry[1]));
  if (direct.length > 0) return direct;
  return Object.values(json)
    .filter(isRecord)
    .flatMap((inner) =>
      Object.entries(inner).filter((entry): entry is [string, JsonRecord[]] => isTable(entry[1])),
    );
}

/** A JSON file as one table a list of records; its «line» is the record's place in the list. */
export function readJson({ name: file, bytes }: SourceFile): SourceTable[] {
  const { text, encoding } = decodeText(bytes);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const at = /line (\d+)/.exec(String(error))?.[1];
    return [unreadTable(file, 'json', { code: 'badJson', ...(at === undefined ? {} : { details: { at } }) })];
  }
  const tables = tablesIn(json, baseName(file)).filter(([, records]) => records.length > 0);
  if (tables.length === 0) return [unreadTable(file, 'json', { code: 'jsonShape' })];
  if (tables.some(([, records]) => records.length > importLimits.rows)) {
    return [unreadTable(file, 'json', { code: 'tooLarge', details: { rows: importLimits.rows } })];
  }
  return tables.map(([name, records]) => tableOf(name, file, encoding, records));
}
