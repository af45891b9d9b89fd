import type { ImportProblem } from '../../../shared/imports.ts';
import { recordNames } from '../../../shared/records.ts';
import type { NamedBytes } from './own-files.ts';
import { readOwnCsv, tableOfHeader } from './read-own-csv.ts';
import { isOwnJson, readOwnJson } from './read-own-json.ts';
import { broughtUpToDate } from './former-fields.ts';
import { checkRecords, type OwnRecord } from './check-records.ts';
import { unpackOwnZip, withoutDictionary } from './unpack-own-zip.ts';

export type OwnForm = { records: OwnRecord[]; problems: ImportProblem[] };

/** Whether the files are an export of ours: its JSON, its CSVs (some or all), or the ZIP that holds them. */
export function detectOwnForm(files: readonly NamedBytes[]): boolean {
  const unpacked = unpackOwnZip(files);
  if (unpacked === null) return false;
  const data = withoutDictionary(unpacked);
  return data.length > 0 && data.every((file) => isOwnJson(file) || tableOfHeader(file) !== null);
}

/**
 * The records of an export of ours, each after those it refers to. Where the JSON is there the CSVs beside it say the
 * same and are not read. A record that is wrong is left out and its problems are told.
 */
export function readOwnForm(files: readonly NamedBytes[]): OwnForm {
  const data = withoutDictionary(unpackOwnZip(files) ?? []);
  const json = data.filter(isOwnJson);
  const read = json.length > 0 ? json.map(readOwnJson) : data.map(readOwnCsv);
  const problems = read.flatMap((one) => one.problems);
  const found = read.flatMap((one) => one.records).flatMap(broughtUpToDate);
  const checked = checkRecords(found);
  return { records: checked.records.sort(byKind), problems: [...problems, ...checked.problems] };
}

const rank = new Map(recordNames.map((name, i) => [name, i]));

/** Kinds in the order of `recordNames`; activities after the milestones that hold them. */
function byKind(a: OwnRecord, b: OwnRecord): number {
  return (rank.get(a.name) ?? 0) - (rank.get(b.name) ?? 0) || depth(a) - depth(b);
}

const depth = (one: OwnRecord): number => (one.name === 'milestone' && one.values.parentId !== null ? 1 : 0);
