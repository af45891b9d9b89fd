import type { OutputOf, ParsedInputOf } from '../../../shared/contract.ts';
import type { Context } from '../context.ts';
import { countUnreadFiles } from '../database/queries/file-texts.ts';

export function jobProgress(
  ctx: Context,
  { jobId }: ParsedInputOf<'job.progress'>,
): Promise<OutputOf<'job.progress'>> {
  const { done, total } = ctx.app.jobs.state(jobId) ?? { done: 0, total: 0 };
  return Promise.resolve({ done, total });
}

export function cancelJob(
  ctx: Context,
  { jobId }: ParsedInputOf<'job.cancel'>,
): Promise<OutputOf<'job.cancel'>> {
  return Promise.resolve({ cancelled: ctx.app.jobs.cancel(jobId) });
}

export async function backgroundWork(ctx: Context): Promise<OutputOf<'job.background'>> {
  return { filesToRead: ctx.app.texts.isReading() ? await countUnreadFiles(ctx.db) : 0 };
}
