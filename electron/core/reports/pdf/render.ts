import { renderJson } from '../json.ts';
import type { ProgressReportModel } from '../model.ts';
import type { TimelineSection } from '../timeline/section.ts';
import { glyphsOf } from './glyphs.ts';
import { pdfData } from './pdf-data.ts';
import { pdfResources } from './resources.ts';
import { compilePdf } from './typst.ts';

export { stopPdf, warmUpPdf } from './typst.ts';

let glyphs: Promise<ReadonlySet<number>> | undefined;

/** What the report's typeface can draw; the weights have the same characters. */
export function reportGlyphs(): Promise<ReadonlySet<number>> {
  glyphs ??= readGlyphs();
  return glyphs;
}

async function readGlyphs(): Promise<ReadonlySet<number>> {
  const [regular] = (await pdfResources()).fonts;
  if (regular === undefined) throw new Error('The report has no typeface');
  return glyphsOf(regular);
}

/** The report as a tagged PDF/UA-1 on letter paper, with its data attached; the same model gives the same bytes. */
export async function renderPdf(
  model: ProgressReportModel,
  section: TimelineSection | null = null,
): Promise<Uint8Array> {
  return compilePdf({
    'datos.json': JSON.stringify(pdfData(model, await reportGlyphs(), section)),
    'informe-de-avance.json': renderJson(model),
  });
}
