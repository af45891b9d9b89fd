import { convertTables, type Conversion } from '../../electron/core/imports/convert.ts';
import type { ImportRecord } from '../../electron/core/imports/import-record.ts';
import { detectProfile, prepareTable } from '../../electron/core/imports/profiles/detect.ts';
import { readTables } from '../../electron/core/imports/read-tables.ts';
import type { SourceFile, SourceTable } from '../../electron/core/imports/source-table.ts';
import type { ProblemCode, RowProblem } from '../../shared/import-problems.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const fileOf = (name: string, text: string): SourceFile => ({ name, bytes: bytesOf(text) });

/** The only table of a file of that text. */
export async function tableOf(text: string, name = 'plan.csv'): Promise<SourceTable> {
  const [table] = await readTables([fileOf(name, text)]);
  if (!table) throw new Error('the file gave no table');
  return table;
}

/** What importing those files gives, each by the profile that its headers ask for. */
export async function importFiles(...files: SourceFile[]): Promise<Conversion & { tables: SourceTable[] }> {
  const tables = await readTables(files);
  const profile = detectProfile(tables);
  return { ...convertTables(tables.map((table) => prepareTable(profile, table))), tables };
}

export const importText = (text: string, name = 'plan.csv') => importFiles(fileOf(name, text));

export const codesOf = (problems: readonly RowProblem[]): ProblemCode[] => problems.map(({ code }) => code);

export const ofEntity = (records: readonly ImportRecord[], entity: ImportRecord['entity']): ImportRecord[] =>
  records.filter((record) => record.entity === entity);

/** The first record of a kind; a test that finds none fails here. */
export function firstOf(records: readonly ImportRecord[], entity: ImportRecord['entity']): ImportRecord {
  const [record] = ofEntity(records, entity);
  if (!record) throw new Error(`no record of ${entity}`);
  return record;
}
