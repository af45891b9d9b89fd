import type { ParsedInputOf } from '../../../shared/contract.ts';
import type { StoredFile } from '../../../shared/files.ts';
import { recordNames } from '../../../shared/records.ts';
import type { Context } from '../context.ts';
import { findRecords } from '../database/queries/records.ts';
import { ownFiles, packFiles, type NamedBytes } from '../exports/own-files.ts';
import type { Values } from '../exports/table-columns.ts';
import { oneChunk } from '../files.ts';

const mediaTypes: Record<string, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  zip: 'application/zip',
};

/** Everything that is kept, in the form that the import reads, as files or as one ZIP. */
export async function makeExport(
  ctx: Context,
  input: ParsedInputOf<'export.make'>,
): Promise<{ files: StoredFile[] }> {
  const tables: Record<string, Values[]> = {};
  for (const name of recordNames) tables[name] = await findRecords(ctx.db, name);
  const files = ownFiles(tables);
  const stored: StoredFile[] = [];
  for (const file of input.packed === true ? [packFiles(files)] : files) stored.push(await store(ctx, file));
  return { files: stored };
}

async function store(ctx: Context, { name, bytes }: NamedBytes): Promise<StoredFile> {
  const mediaType = mediaTypes[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return { ...(await ctx.app.files.put(oneChunk(bytes))), name, mediaType };
}
