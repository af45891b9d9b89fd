import { createWriteStream } from 'node:fs';
import { copyFile, link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { createHash, randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { AppError } from '../../shared/errors.ts';
import { databaseName, manifestName, manifestSchema, type BackupManifest } from './backup-manifest.ts';
import { keptPaths } from './backup-write.ts';
import { DamagedZip, readZip, type ZipEntry } from './backup-zip-reader.ts';
import { lockDatabase, proveDatabase, type LockedDatabase } from './database/copy.ts';
import { translateDatabaseError } from './database/errors.ts';
import { headsName } from './log-heads.ts';

/** What was put in place, and the folder that now holds what was there before (null where there was nothing). */
export type Restored = { madeAt: string; evidenceFiles: number; setAside: string | null };

const stagingPrefix = 'restaurando-';
const largestManifest = 100_000_000;

/**
 * Puts a backup in the place of what a data folder holds. It is unpacked beside and proved first: every hash of its
 * manifest, the database opened, brought up to date and checked. Only then is anything changed, in an order in which a
 * stop at any instant leaves the old data or the new ones, whole:
 *
 * 1. the present database is locked, so that nobody writes to it any more, and copied with its evidence to
 *    `backups/antes-de-restaurar-…`, itself a data folder;
 * 2. evidence of the backup goes among the present one: files go by their hash, so the old data do not notice;
 * 3. one rename puts the restored database over the present one: before it all is old, after it all is new;
 * 4. evidence that only the old data had goes; it is in the folder of step 1.
 *
 * Throws an `AppError`: `fileMissing`, `backupUnreadable`, `databaseNewer`, `busy` where somebody has the data open.
 */
export async function restoreBackup(
  dataDir: string,
  file: string,
  now: () => Date = () => new Date(),
): Promise<Restored> {
  const staging = join(dataDir, `${stagingPrefix}${randomUUID()}`);
  try {
    await demandFile(file);
    await clearStaging(dataDir);
    await mkdir(staging, { recursive: true });
    const manifest = await unpack(file, staging);
    const damage = await proveDatabase(staging, now);
    if (damage !== null) throw new DamagedZip(damage);
    const setAside = await exchange(dataDir, staging, manifest, now());
    return { madeAt: manifest.madeAt, evidenceFiles: manifest.files.length - 1, setAside };
  } catch (error) {
    throw refusal(error, file);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

function refusal(error: unknown, file: string): unknown {
  const known = error instanceof DamagedZip ? null : translateDatabaseError(error);
  const isDamaged = known === null || (known instanceof AppError && known.code === 'databaseCorrupt');
  return isDamaged ? new AppError('backupUnreadable', { name: basename(file) }, { cause: error }) : known;
}

async function demandFile(file: string): Promise<void> {
  const info = await stat(file).catch(() => null);
  if (info?.isFile() !== true) throw new AppError('fileMissing', { name: basename(file) });
}

/** What a restoration that was cut short left behind. */
async function clearStaging(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir).catch(() => [])) {
    if (name.startsWith(stagingPrefix)) await rm(join(dataDir, name), { recursive: true, force: true });
  }
}

async function unpack(file: string, staging: string): Promise<BackupManifest> {
  const entries = await readZip(file);
  const manifest = await readManifest(entries.get(manifestName));
  for (const { path, size, sha256 } of manifest.files) {
    const entry = entries.get(path);
    if (entry?.size !== size) throw new DamagedZip(`${path} is missing or of another size`);
    if ((await writeOut(entry, join(staging, path))) !== sha256)
      throw new DamagedZip(`${path} has another hash`);
  }
  return manifest;
}

async function readManifest(entry: ZipEntry | undefined): Promise<BackupManifest> {
  if (entry === undefined || entry.size > largestManifest) throw new DamagedZip('no manifest');
  const pieces: Uint8Array[] = [];
  for await (const piece of entry.bytes()) pieces.push(piece);
  try {
    return manifestSchema.parse(JSON.parse(Buffer.concat(pieces).toString('utf8')));
  } catch (error) {
    throw new DamagedZip('not a manifest of ours', { cause: error });
  }
}

async function writeOut(entry: ZipEntry, to: string): Promise<string> {
  await mkdir(dirname(to), { recursive: true });
  const hash = createHash('sha256');
  const hashed = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of entry.bytes()) {
      hash.update(piece);
      yield piece;
    }
  };
  await pipeline(hashed(), createWriteStream(to, { flush: true }));
  return hash.digest('hex');
}

async function exchange(
  dataDir: string,
  staging: string,
  manifest: BackupManifest,
  now: Date,
): Promise<string | null> {
  const database = join(dataDir, databaseName);
  const isThere = (await stat(database).catch(() => null)) !== null;
  const lock = isThere ? lockDatabase(database) : null;
  try {
    const before = await keptPaths(dataDir);
    const setAside = isThere || before.length > 0 ? await newAsideFolder(dataDir, now) : null;
    if (setAside !== null) await copyAside(dataDir, before, lock, setAside);
    const restored = manifest.files.map((one) => one.path).filter((path) => path !== databaseName);
    for (const path of restored) await moveInto(join(staging, path), join(dataDir, path));
    if (setAside !== null) await putAside(dataDir, setAside);
    // A log left by a database that could not be opened would be played into the restored one.
    for (const left of ['-wal', '-shm', '-journal']) await rm(database + left, { force: true });
    // Windows does not rename over an open file; elsewhere the lock holds until the new one is in place.
    if (process.platform === 'win32') lock?.release();
    await moveInto(join(staging, databaseName), database);
    const isRestored = new Set(restored);
    for (const path of before.filter((one) => !isRestored.has(one)))
      await rm(join(dataDir, path), { force: true });
    return setAside;
  } finally {
    lock?.release();
  }
}

/** What was known of the log that goes says nothing of the one that comes. */
async function putAside(dataDir: string, folder: string): Promise<void> {
  await rename(join(dataDir, headsName), join(folder, headsName)).catch(unlessMissing);
}

async function moveInto(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
  await settle(dirname(to));
}

async function newAsideFolder(dataDir: string, now: Date): Promise<string> {
  const stamp = now.toISOString().replaceAll(':', '-');
  const folder = join(dataDir, 'backups', `antes-de-restaurar-${stamp}`);
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Evidence never changes, so a second name for it is a copy; the database gets bytes of its own. */
async function copyAside(
  dataDir: string,
  evidence: readonly string[],
  lock: LockedDatabase | null,
  folder: string,
): Promise<void> {
  for (const path of evidence) {
    const to = join(folder, path);
    await mkdir(dirname(to), { recursive: true });
    await link(join(dataDir, path), to).catch(() => copyFile(join(dataDir, path), to));
  }
  if (lock !== null) await lock.copyTo(join(folder, databaseName));
  else await copyUnreadable(dataDir, folder);
  await settle(join(folder, databaseName));
  await settle(folder);
}

async function copyUnreadable(dataDir: string, folder: string): Promise<void> {
  for (const name of ['', '-wal', '-shm', '-journal'].map((end) => databaseName + end)) {
    await copyFile(join(dataDir, name), join(folder, name)).catch(unlessMissing);
  }
}

function unlessMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

/** Makes the disk keep what was written; a file system that does not sync folders needs none of it. */
async function settle(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
