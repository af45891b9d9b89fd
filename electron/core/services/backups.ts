import { access } from 'node:fs/promises';
import type { ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import type { StoredFile } from '../../../shared/files.ts';
import { databaseName } from '../backup-manifest.ts';
import { keepMade } from '../backup-made-file.ts';
import { stageBackup } from '../backup-stage.ts';
import { writeBackup } from '../backup-write.ts';
import type { AfterCommit, CommandContext } from '../context.ts';
import { auditHead } from '../database/queries/audit.ts';
import { writeMeta } from '../database/queries/counts.ts';
import { noteHead } from '../log-heads.ts';

/**
 * One ZIP with all that is kept: the last committed state of the database and every evidence file. Others wait only
 * while both are set aside; packing them, which may take minutes, keeps nobody waiting.
 */
export async function makeBackup(
  ctx: CommandContext,
  { jobId }: ParsedInputOf<'backup.make'>,
): Promise<AfterCommit<StoredFile>> {
  const { app, now, today } = ctx;
  const { dataDir, databases } = app;
  if (databases.file === null) throw new AppError('backupElsewhere');
  await access(databases.file).catch(() => {
    throw new AppError('fileMissing', { name: databaseName });
  });
  const head = await auditHead(ctx.db);
  const stage = await stageBackup(dataDir, databases.file);
  const about = { application: app.version, schemaVersion: databases.schemaVersion, madeAt: now };
  const pack = async (): Promise<AfterCommit<StoredFile>> => {
    const job = app.jobs.start(jobId);
    const onFile = (done: number, total: number) => job.step({ phase: 'writing', done, total });
    const made = await keepMade(dataDir, (path) => writeBackup(path, stage.folder, about, onFile)).finally(
      () => {
        job.end();
        return stage.clear();
      },
    );
    const name = `respaldo-compromiso-abierto-${today}.zip`;
    const stored = { ...made, name, mediaType: 'application/zip' };
    const note = async (): Promise<StoredFile> => {
      await noteHead(dataDir, { ...head, at: now, of: 'backup' });
      await writeMeta(databases.writer, 'lastBackupAt', now);
      return stored;
    };
    return { afterCommit: note, committed: stored };
  };
  return { afterCommit: pack };
}
