import type { ParsedInputOf } from '../../../shared/contract.ts';
import { fold } from '../../../shared/fold.ts';
import type { StoredFile } from '../../../shared/files.ts';
import type { ReportFormat } from '../../../shared/informe.ts';
import type { Context } from '../context.ts';
import { auditHead } from '../database/queries/audit.ts';
import { oneChunk } from '../files.ts';
import { noteHead } from '../log-heads.ts';
import { renderCsv } from '../reports/csv.ts';
import { renderHtml } from '../reports/html/render.ts';
import { renderJson } from '../reports/json.ts';
import { progressReportModel, type ProgressReportModel } from '../reports/model.ts';
import { renderPdf, warmUpPdf } from '../reports/pdf/render.ts';
import type { TimelineSection } from '../reports/timeline/section.ts';
import { loadPlanImage } from './plan-image.ts';
import { timelineBars } from './timeline.ts';

/** More bars than these are no picture to read in a report. */
const sectionMost = 400;

const mediaTypes: Record<ReportFormat, string> = {
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** The «Informe de avance» of a plan at a cut-off day, as a file that can be fetched by its hash. */
export async function makeReport(ctx: Context, input: ParsedInputOf<'report.make'>): Promise<StoredFile> {
  if (input.format === 'pdf') warmUpPdf();
  const on = input.on ?? ctx.today;
  const image = await loadPlanImage(ctx, input.planId);
  const head = await auditHead(ctx.db);
  const model = progressReportModel(image, on, {
    appVersion: ctx.app.version,
    logHead: head.seq === 0 ? null : head,
  });
  const section = input.withTimeline === true ? await timelineSection(ctx, input.planId, on) : null;
  const bytes = await render(model, input.format, section);
  await noteHead(ctx.app.dataDir, {
    ...head,
    at: ctx.now,
    of: 'report',
    planId: input.planId,
    ...(input.isPreview === true ? { isPreview: true } : {}),
  });
  const stored = await ctx.app.files.put(oneChunk(bytes));
  const code =
    fold(image.plan.code)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'plan';
  return {
    ...stored,
    name: `informe-de-avance-${code}-${on}.${input.format}`,
    mediaType: mediaTypes[input.format],
  };
}

/** Of a plan of hundreds of milestones, the commitments alone. */
async function timelineSection(ctx: Context, planId: string, on: string): Promise<TimelineSection> {
  const whole = await timelineBars(ctx, { planId, on, level: 'milestones' }, sectionMost);
  if (whole.total <= sectionMost) return whole;
  return timelineBars(ctx, { planId, on, level: 'commitments' }, sectionMost);
}

async function render(
  model: ProgressReportModel,
  format: ReportFormat,
  section: TimelineSection | null,
): Promise<Uint8Array> {
  const utf8 = new TextEncoder();
  switch (format) {
    case 'pdf':
      return renderPdf(model, section);
    case 'html':
      return utf8.encode(renderHtml(model, section));
    case 'csv':
      return utf8.encode(renderCsv(model));
    case 'json':
      return utf8.encode(renderJson(model));
  }
}
