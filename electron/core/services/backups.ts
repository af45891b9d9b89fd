import { randomUUID } from 'node:crypto';
import { access, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import type { StoredFile } from '../../../shared/files.ts';
import { databaseName } from '../backup-manifest.ts';
import { keepMade } from '../backup-made-file.ts';
import { writeBackup } from '../backup-write.ts';
import type { CommandContext } from '../context.ts';
import { copyDatabase } from '../database/copy.ts';
import { writeMeta } from '../database/queries/counts.ts';

/** One ZIP with all that is kept: the last committed state of the database and every evidence file. */
export async function makeBackup(ctx: CommandContext): Promise<StoredFile> {
  const { dataDir, version, databases } = ctx.app;
  const database = join(dataDir, databaseName);
  await access(database).catch(() => {
    throw new AppError('fileMissing', { name: databaseName });
  });
  const copy = join(dataDir, 'scratch', `${randomUUID()}.sqlite`);
  try {
    await copyDatabase(database, copy);
    const about = { application: version, schemaVersion: databases.schemaVersion, madeAt: ctx.now };
    const made = await keepMade(dataDir, (path) => writeBackup(path, dataDir, copy, about));
    await writeMeta(ctx.db, 'lastBackupAt', ctx.now);
    const name = `respaldo-compromiso-abierto-${ctx.today}.zip`;
    return { ...made, name, mediaType: 'application/zip' };
  } finally {
    for (const end of ['', '-wal', '-shm']) await rm(copy + end, { force: true });
  }
}
