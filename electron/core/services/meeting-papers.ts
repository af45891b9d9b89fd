import type { ParsedInputOf } from '../../../shared/contract.ts';
import type { StoredFile } from '../../../shared/files.ts';
import { fold } from '../../../shared/fold.ts';
import type { Context } from '../context.ts';
import { auditHead } from '../database/queries/audit.ts';
import { oneChunk } from '../files.ts';
import { meetingPaperModel } from '../reports/meeting/model.ts';
import { renderMeetingPdf } from '../reports/meeting/pdf.ts';
import { demand } from '../save.ts';
import { meetingPage } from './meeting-page.ts';
import { loadSettings } from './settings.ts';

const names = { convocation: 'convocatoria', minutes: 'minuta' } as const;

/** The convocation or the minutes of a session, as a file that can be fetched by its hash. */
export async function printMeeting(
  ctx: Context,
  { id, paper }: ParsedInputOf<'meeting.print'>,
): Promise<StoredFile> {
  const page = await meetingPage(ctx, id);
  const plan = await demand(ctx, 'plan', page.plan.id);
  const head = await auditHead(ctx.db);
  const model = meetingPaperModel(page, paper, {
    committee: plan.committeeName === '' ? (await loadSettings(ctx.db)).committeeName : plan.committeeName,
    isExample: plan.isExample,
    appVersion: ctx.app.version,
    logLine: head.seq === 0 ? '' : `Bitácora ${head.hash.slice(0, 8)}…, registro ${String(head.seq)} · `,
  });
  const stored = await ctx.app.files.put(oneChunk(await renderMeetingPdf(model)));
  const code = fold(`${plan.code}-${page.meeting.code}`).replace(/[^a-z0-9]+/g, '-');
  return {
    ...stored,
    name: `${names[paper]}-${code}-${page.meeting.meetsOn}.pdf`,
    mediaType: 'application/pdf',
  };
}
