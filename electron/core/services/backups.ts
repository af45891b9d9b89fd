import { randomUUID } from 'node:crypto';
import { access, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import type { StoredFile } from '../../../shared/files.ts';
import { databaseName } from '../backup-manifest.ts';
import { writeBackup } from '../backup-write.ts';
import type { CommandContext } from '../context.ts';
import { copyDatabase } from '../database/copy.ts';
import { writeMeta } from '../database/queries/counts.ts';

/**
 * One ZIP with all that is kept: the last committed state of the database and every evidence file. It is written
 * straight to `scratch/`, since it may weigh more than any file that people hand in.
 */
export async function makeBackup(ctx: CommandContext): Promise<StoredFile> {
  const { dataDir, version, databases } = ctx.app;
  const scratch = (name: string): string => join(dataDir, 'scratch', name);
  const database = join(dataDir, databaseName);
  await access(database).catch(() => {
    throw new AppError('fileMissing', { name: databaseName });
  });
  const copy = scratch(`${randomUUID()}.sqlite`);
  const aside = scratch(`${randomUUID()}.part`);
  try {
    await copyDatabase(database, copy);
    const about = { application: version, schemaVersion: databases.schemaVersion, madeAt: ctx.now };
    const { size, sha256 } = await writeBackup(aside, dataDir, copy, about);
    await rename(aside, scratch(sha256));
    await writeMeta(ctx.db, 'lastBackupAt', ctx.now);
    const name = `respaldo-compromiso-abierto-${ctx.today}.zip`;
    return { sha256, size, name, mediaType: 'application/zip' };
  } finally {
    for (const path of [copy, `${copy}-wal`, `${copy}-shm`, aside]) await rm(path, { force: true });
  }
}
