import { createHash, randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { translateDatabaseError } from './database/errors.ts';

export type Written = { size: number; sha256: string };

/**
 * Keeps a file that the application makes among those of `scratch/`, from where it is fetched by its hash. Not by way of
 * the store's `put`: a backup or an export may weigh more than any file that people hand in.
 */
export async function keepMade(dataDir: string, write: (path: string) => Promise<Written>): Promise<Written> {
  const aside = join(dataDir, 'scratch', `${randomUUID()}.part`);
  try {
    const written = await write(aside);
    await rename(aside, join(dataDir, 'scratch', written.sha256));
    return written;
  } catch (error) {
    throw translateDatabaseError(error);
  } finally {
    await rm(aside, { force: true });
  }
}

/** Writes the pieces of a file one after another, to the disk itself before it answers. */
export async function writePieces(path: string, pieces: AsyncIterable<Uint8Array>): Promise<Written> {
  const hash = createHash('sha256');
  let size = 0;
  const file = await open(path, 'wx');
  try {
    for await (const piece of pieces) {
      hash.update(piece);
      size += piece.byteLength;
      await file.writeFile(piece);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { size, sha256: hash.digest('hex') };
}
