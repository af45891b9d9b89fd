import { randomUUID } from 'node:crypto';
import { copyFile, link, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { databaseName } from './backup-manifest.ts';
import { keptPaths } from './backup-write.ts';
import { copyDatabase } from './database/copy.ts';

const stagePrefix = 'respaldando-';
const leftForGood = 86_400_000;

/** What a backup is packed from, as it stood at one instant, until it is cleared. */
export type Stage = { folder: string; clear: () => Promise<void> };

/**
 * Sets a data folder aside in one of its own, while nobody writes to it: a copy of the database and, as second names,
 * which cost nothing, all its evidence. What is removed later is still in there.
 */
export async function stageBackup(dataDir: string, database: string): Promise<Stage> {
  await clearAbandoned(dataDir);
  const folder = join(dataDir, stagePrefix + randomUUID());
  const clear = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    await mkdir(folder);
    await copyDatabase(database, join(folder, databaseName));
    for (const path of await keptPaths(dataDir)) await alsoAt(join(dataDir, path), join(folder, path));
    return { folder, clear };
  } catch (error) {
    await clear();
    throw error;
  }
}

/** Evidence never changes, so a second name for it is a copy; not every disk knows second names. */
async function alsoAt(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await link(from, to).catch(() => copyFile(from, to));
}

/** What a backup that was killed left behind; one under way, here or in another process, is younger. */
async function clearAbandoned(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    if (!name.startsWith(stagePrefix)) continue;
    const info = await stat(join(dataDir, name)).catch(() => null);
    if (info !== null && info.mtimeMs < Date.now() - leftForGood)
      await rm(join(dataDir, name), { recursive: true, force: true });
  }
}
