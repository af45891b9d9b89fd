import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { AppError } from '../../shared/errors.ts';
import { evidenceSizeLimit } from '../../shared/evidence.ts';
import { translateDatabaseError } from './database/errors.ts';

/**
 * A content-addressed store: `files/ab/abcd…` keeps the evidence for ever, `scratch/` holds what was uploaded or made
 * and is not (yet) evidence. A file is there whole or not at all: it is written aside, synced and then renamed.
 */
export type FileStore = {
  put: (bytes: AsyncIterable<Uint8Array>) => Promise<{ sha256: string; size: number }>;
  /** Takes an uploaded file among the evidence; answers its size. Refuses one that is no longer there. */
  keep: (sha256: string, name: string) => Promise<number>;
  read: (sha256: string, name?: string) => Promise<Uint8Array>;
  open: (sha256: string) => Promise<{ size: number; stream: () => ReadableStream<Uint8Array> } | null>;
  /** The hash of a kept file as it is on disk now, or null where it is gone. */
  rehash: (sha256: string) => Promise<string | null>;
  keptPath: (sha256: string) => string;
  /** Removes a kept file. Only for what nothing refers to any more. */
  forget: (sha256: string) => Promise<void>;
};

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);
const sizeOf = async (path: string): Promise<number | null> => {
  const info = await stat(path).catch(() => null);
  return info?.isFile() === true ? info.size : null;
};

/** Opens the store of a data folder and clears what was left aside for more than a day. */
export async function openFileStore(dataDir: string, now: () => Date): Promise<FileStore> {
  const kept = (sha256: string): string => join(dataDir, 'files', sha256.slice(0, 2), sha256);
  const scratch = (name: string): string => join(dataDir, 'scratch', name);
  await mkdir(join(dataDir, 'files'), { recursive: true });
  await mkdir(join(dataDir, 'scratch'), { recursive: true });
  await clearScratch(join(dataDir, 'scratch'), now().getTime() - 86_400_000);

  const locate = async (sha256: string): Promise<{ path: string; size: number } | null> => {
    if (!isHash(sha256)) return null;
    for (const path of [kept(sha256), scratch(sha256)]) {
      const size = await sizeOf(path);
      if (size !== null) return { path, size };
    }
    return null;
  };

  return {
    put: async (bytes) => {
      const aside = scratch(`${randomUUID()}.part`);
      try {
        const written = await writeAside(aside, bytes);
        await rename(aside, scratch(written.sha256));
        return written;
      } catch (error) {
        await rm(aside, { force: true });
        throw interruption(error) ?? translateDatabaseError(error);
      }
    },
    keep: async (sha256, name) => {
      if (!isHash(sha256)) throw new AppError('fileMissing', { name });
      await mkdir(dirname(kept(sha256)), { recursive: true });
      // What was uploaded is good for certain; what is kept may have been altered since.
      const failure: unknown = await rename(scratch(sha256), kept(sha256)).catch((error: unknown) => error);
      const size = await sizeOf(kept(sha256));
      if (size !== null) return size;
      const isGone = failure instanceof Error && 'code' in failure && failure.code === 'ENOENT';
      throw isGone ? new AppError('fileMissing', { name }) : translateDatabaseError(failure);
    },
    read: async (sha256, name = '') => {
      const found = await locate(sha256);
      if (found === null) throw new AppError('fileMissing', { name });
      return readFile(found.path);
    },
    open: async (sha256) => {
      const found = await locate(sha256);
      if (found === null) return null;
      const stream = (): ReadableStream<Uint8Array> =>
        Readable.toWeb(createReadStream(found.path)) as ReadableStream<Uint8Array>;
      return { size: found.size, stream };
    },
    rehash: async (sha256) => {
      if ((await sizeOf(kept(sha256))) === null) return null;
      const hash = createHash('sha256');
      for await (const chunk of createReadStream(kept(sha256))) hash.update(chunk as Uint8Array);
      return hash.digest('hex');
    },
    keptPath: kept,
    forget: async (sha256) => {
      if (isHash(sha256)) await rm(kept(sha256), { force: true });
    },
  };
}

/** A file that vanished while it was read, or a hand that let go, is nobody's mistake. */
function interruption(error: unknown): AppError | null {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return new AppError('fileMissing', { name: '' }, { cause: error });
  const letGo = ['ECONNRESET', 'ABORT_ERR', 'ERR_STREAM_PREMATURE_CLOSE'];
  return letGo.includes(String(code)) ? new AppError('cancelled', {}, { cause: error }) : null;
}

async function writeAside(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  const file = await open(path, 'wx');
  try {
    for await (const chunk of bytes) {
      size += chunk.byteLength;
      if (size > evidenceSizeLimit) {
        throw new AppError('fileTooLarge', { limitMb: evidenceSizeLimit / 1024 / 1024 });
      }
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), size };
}

async function clearScratch(folder: string, before: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const info = await stat(join(folder, name)).catch(() => null);
    if (info !== null && info.mtimeMs < before) await rm(join(folder, name), { force: true });
  }
}

/** Bytes in memory as the stream that `put` takes. */
export async function* oneChunk(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(bytes);
}
