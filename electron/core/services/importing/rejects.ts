import type { StoredFile } from '../../../../shared/files.ts';
import type { ImportProblem } from '../../../../shared/imports.ts';
import type { Context } from '../../context.ts';
import { packFiles } from '../../exports/own-files.ts';
import { oneChunk } from '../../files.ts';
import { rejectsCsv } from '../../imports/rejects.ts';
import type { SourceTable } from '../../imports/source-table.ts';

/** The rejected rows as they came with their reasons: a CSV, or a ZIP with one for each table that has some. */
export async function storeRejects(
  ctx: Context,
  tables: readonly SourceTable[],
  problems: readonly ImportProblem[],
): Promise<StoredFile | null> {
  const files = tables.flatMap((table) => {
    const text = rejectsCsv(table, problems);
    return text === null
      ? []
      : [{ name: `${table.name}-rechazados.csv`, bytes: new TextEncoder().encode(text) }];
  });
  const [first] = files;
  if (first === undefined) return null;
  const isOne = files.length === 1;
  const { bytes } = isOne ? first : packFiles(files);
  const stored = await ctx.app.files.put(oneChunk(bytes));
  return isOne
    ? { ...stored, name: first.name, mediaType: 'text/csv; charset=utf-8' }
    : { ...stored, name: 'renglones-rechazados.zip', mediaType: 'application/zip' };
}
