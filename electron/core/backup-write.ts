import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  backupFormat,
  databaseName,
  manifestName,
  type BackupFile,
  type BackupManifest,
} from './backup-manifest.ts';
import type { Written } from './backup-made-file.ts';
import { createZip, type ZipWriter } from './backup-zip-writer.ts';

const pieceSize = 1 << 20;

type OnFile = (done: number, total: number) => Promise<void>;

/**
 * Writes a folder's database, every kept evidence file and, last, the manifest to a new file. `onFile` hears of each
 * one before it is packed, and stops it by throwing.
 */
export async function writeBackup(
  to: string,
  folder: string,
  about: Pick<BackupManifest, 'application' | 'schemaVersion' | 'madeAt'>,
  onFile: OnFile = () => Promise.resolve(),
): Promise<Written> {
  const zip = await createZip(to);
  try {
    const paths = await keptPaths(folder);
    await onFile(0, paths.length + 1);
    const files = [await addFile(zip, databaseName, join(folder, databaseName), 'deflated')];
    for (const [at, path] of paths.entries()) {
      await onFile(at + 1, paths.length + 1);
      files.push(await addFile(zip, path, join(folder, path), 'stored'));
    }
    await onFile(paths.length + 1, paths.length + 1);
    const manifest: BackupManifest = { format: backupFormat, ...about, files };
    const text = new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`);
    await zip.add(manifestName, once(text), 'deflated');
    return await zip.end();
  } catch (error) {
    await zip.abandon();
    throw error;
  }
}

async function addFile(
  zip: ZipWriter,
  path: string,
  from: string,
  how: 'stored' | 'deflated',
): Promise<BackupFile> {
  const stream = createReadStream(from, { highWaterMark: pieceSize });
  return { path, ...(await zip.add(path, stream, how)) };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** The evidence of a data folder, as paths inside it with forward slashes, in the order of their hashes. */
export async function keptPaths(dataDir: string): Promise<string[]> {
  const paths: string[] = [];
  for (const folder of (await readdir(join(dataDir, 'files')).catch(() => [])).sort()) {
    if (!/^[0-9a-f]{2}$/.test(folder)) continue;
    const names = (await readdir(join(dataDir, 'files', folder))).sort();
    paths.push(
      ...names
        .filter((name) => /^[0-9a-f]{64}$/.test(name) && name.startsWith(folder))
        .map((name) => `files/${folder}/${name}`),
    );
  }
  return paths;
}
