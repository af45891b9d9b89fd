import { committeeNameOf } from '../../../shared/committees.ts';
import type { ParsedInputOf } from '../../../shared/contract.ts';
import type { StoredFile } from '../../../shared/files.ts';
import type { PaperFormat } from '../../../shared/meetings.ts';
import { fold } from '../../../shared/fold.ts';
import { roleNames } from '../../../shared/glossary.ts';
import { oversightNameOn } from '../../../shared/oversight-names.ts';
import type { Context } from '../context.ts';
import { auditHead } from '../database/queries/audit.ts';
import { findRecords } from '../database/queries/records.ts';
import { oneChunk } from '../files.ts';
import { meetingPaperModel, type MeetingPaperModel } from '../reports/meeting/model.ts';
import { renderMeetingPdf } from '../reports/meeting/pdf.ts';
import { demand } from '../save.ts';
import { meetingPage } from './meeting-page.ts';
import { loadOversightNames } from './oversight-names.ts';
import { loadSettings } from './settings.ts';

const mediaTypes: Record<PaperFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
const names = { convocation: 'convocatoria', minutes: 'minuta' } as const;

/** The convocation or the minutes of a session, as a file that can be fetched by its hash. */
export async function printMeeting(
  ctx: Context,
  { id, paper, format = 'pdf' }: ParsedInputOf<'meeting.print'>,
): Promise<StoredFile> {
  const page = await meetingPage(ctx, id);
  const plan = await demand(ctx, 'plan', page.plan.id);
  const head = await auditHead(ctx.db);
  const model = meetingPaperModel(page, paper, {
    committee: committeeNameOf(plan, await findRecords(ctx.db, 'committee'), await loadSettings(ctx.db)),
    oversight:
      oversightNameOn(await loadOversightNames(ctx.db), page.meeting.meetsOn, plan.committeeId)?.name ??
      roleNames.oversight,
    isExample: plan.isExample,
    appVersion: ctx.app.version,
    logLine: head.seq === 0 ? '' : `Bitácora ${head.hash.slice(0, 8)}…, registro ${String(head.seq)} · `,
  });
  const bytes = format === 'docx' ? await writeDocx(model) : await renderMeetingPdf(model);
  const stored = await ctx.app.files.put(oneChunk(bytes));
  const code = fold(`${plan.code}-${page.meeting.code}`).replace(/[^a-z0-9]+/g, '-');
  return {
    ...stored,
    name: `${names[paper]}-${code}-${page.meeting.meetsOn}.${format}`,
    mediaType: mediaTypes[format],
  };
}

/** The writer of word processor files is large, and read only when one is asked for. */
async function writeDocx(model: MeetingPaperModel): Promise<Uint8Array> {
  const { renderMeetingDocx } = await import('../reports/meeting/docx.ts');
  return renderMeetingDocx(model);
}
