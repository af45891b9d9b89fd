import { AppError } from '../../../../shared/errors.ts';
import { problemSentence } from '../../../../shared/import-problems.ts';
import type { ImportProfile, TableMapping } from '../../../../shared/imports.ts';
import type { Context } from '../../context.ts';
import { findRecords } from '../../database/queries/records.ts';
import { detectOwnForm } from '../../exports/own-form.ts';
import { convertTables, type Conversion } from '../../imports/convert.ts';
import { detectProfile, prepareTable } from '../../imports/profiles/detect.ts';
import { readTables } from '../../imports/read-tables.ts';
import type { SourceFile, SourceTable } from '../../imports/source-table.ts';

export type FileNames = readonly { sha256: string; name: string }[];
export type Sources = { files: SourceFile[]; isOwn: boolean; tables: SourceTable[]; profile: ImportProfile };

/** Reads uploaded files: an export of ours, or tables with the ready mapping that fits them. */
export async function readSources(
  ctx: Context,
  names: FileNames,
  profile: ImportProfile | undefined,
): Promise<Sources> {
  const files: SourceFile[] = [];
  for (const { sha256, name } of names) files.push({ name, bytes: await ctx.app.files.read(sha256, name) });
  const isOwn = detectOwnForm(files);
  const tables = isOwn ? [] : await readTables(files);
  const chosen = profile === undefined || profile === 'auto' ? detectProfile(tables) : profile;
  return { files, isOwn, tables, profile: chosen };
}

/** The rows as typed records, by the columns that a person corrected or by the ready mapping. */
export async function convertSources(
  ctx: Context,
  sources: Sources,
  corrected: readonly TableMapping[] = [],
): Promise<Conversion> {
  refuseUnreadable(sources.tables);
  const items = (await findRecords(ctx.db, 'catalogueItem')).filter((item) => item.isActive);
  const wordsOf = (catalogue: string) => items.filter((item) => item.catalogue === catalogue);
  const catalogues = {
    values: wordsOf('value'),
    axis: wordsOf('axis'),
    policyAreas: wordsOf('policyArea'),
    sdgs: wordsOf('sdg'),
  };
  const byTable = new Map(corrected.map((mapping) => [mapping.table, mapping]));
  return convertTables(
    sources.tables.map((table) => prepareTable(sources.profile, table, byTable.get(table.name), catalogues)),
  );
}

/** A file that gave no table at all cannot be corrected row by row. */
function refuseUnreadable(tables: readonly SourceTable[]): void {
  const unread = tables.find((table) => table.columns.length === 0 && table.problems.length > 0);
  const problem = unread?.problems[0];
  if (unread !== undefined && problem !== undefined) {
    throw new AppError('importUnreadable', { name: unread.file, sentence: problemSentence(problem) });
  }
  if (tables.every((table) => table.rows.length === 0)) throw new AppError('importEmpty');
}
