import type { ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import type { StoredFile } from '../../../shared/files.ts';
import type { RecordName } from '../../../shared/records.ts';
import { keepMade, writePieces, type Written } from '../backup-made-file.ts';
import { createZip } from '../backup-zip-writer.ts';
import type { Context } from '../context.ts';
import { onOneState } from '../database/integrity.ts';
import { rowsAfter } from '../database/queries/pages.ts';
import type { Db } from '../database/schema.ts';
import { ownFiles, packedName, type OwnFile } from '../exports/own-files.ts';
import type { Values } from '../exports/table-columns.ts';

const mediaTypes: Record<string, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  zip: 'application/zip',
};
const rowsAtOnce = 1_000;

/** Everything that is kept, as it stood at one instant, in the form that the import reads: as files or as one ZIP. */
export async function makeExport(
  ctx: Context,
  input: ParsedInputOf<'export.make'>,
): Promise<{ files: StoredFile[] }> {
  const keep = async (name: string, write: (path: string) => Promise<Written>): Promise<StoredFile> => {
    const mediaType = mediaTypes[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    return { ...(await keepMade(ctx.app.dataDir, write)), name, mediaType };
  };
  return onOneState(ctx.db, async (db) => {
    const files = ownFiles((name) => recordPages(db, name));
    if (input.packed === true) return { files: [await keep(packedName, (path) => pack(path, files))] };
    const kept: StoredFile[] = [];
    for (const { name, pieces } of files) kept.push(await keep(name, (path) => writePieces(path, pieces())));
    return { files: kept };
  });
}

async function* recordPages(db: Db, name: RecordName): AsyncGenerator<Values[]> {
  for (let after = ''; ;) {
    const rows = await rowsAfter(db, name, after, rowsAtOnce);
    yield rows.map(({ id, record }) => record ?? unreadable(name, id));
    if (rows.length < rowsAtOnce) return;
    after = rows.at(-1)?.id ?? '';
  }
}

function unreadable(name: RecordName, id: string): never {
  throw new AppError('databaseCorrupt', { file: `${name} ${id}` });
}

async function pack(path: string, files: readonly OwnFile[]): Promise<Written> {
  const zip = await createZip(path);
  try {
    for (const { name, pieces } of files) await zip.add(name, pieces(), 'deflated');
    return await zip.end();
  } catch (error) {
    await zip.abandon();
    throw error;
  }
}
