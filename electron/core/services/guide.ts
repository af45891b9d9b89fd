import type { StoredFile } from '../../../shared/files.ts';
import { roleNames } from '../../../shared/glossary.ts';
import { oversightNameOn } from '../../../shared/oversight-names.ts';
import type { Context } from '../context.ts';
import { oneChunk } from '../files.ts';
import { guideModel } from '../reports/guide/model.ts';
import { renderGuidePdf } from '../reports/guide/pdf.ts';
import { readFirstHours } from './first-hours.ts';
import { loadOversightNames } from './oversight-names.ts';

/** The quick guide of the committee of whoever asks, as a file that can be fetched by its hash. */
export async function printGuide(ctx: Context): Promise<StoredFile> {
  const names = await loadOversightNames(ctx.db);
  const { committeeName } = await readFirstHours(ctx);
  const bytes = await renderGuidePdf(
    guideModel({
      committee: committeeName,
      oversight: oversightNameOn(names, ctx.today, ctx.actor.committeeId)?.name ?? roleNames.oversight,
      on: ctx.today,
      dataDir: ctx.app.dataDir,
      appVersion: ctx.app.version,
    }),
  );
  const stored = await ctx.app.files.put(oneChunk(bytes));
  return { ...stored, name: `guia-rapida-${ctx.today}.pdf`, mediaType: 'application/pdf' };
}
