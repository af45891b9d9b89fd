import { printer } from '../pdf/printable.ts';
import { reportGlyphs } from '../pdf/render.ts';
import { compilePdf } from '../pdf/typst.ts';
import type { MeetingPaperModel } from './model.ts';

/** The paper of a session as a tagged PDF/UA-1 on letter paper; the same model gives the same bytes. */
export async function renderMeetingPdf(model: MeetingPaperModel): Promise<Uint8Array> {
  const { print } = printer(await reportGlyphs());
  const printed = JSON.stringify(model, (_, value: unknown) =>
    typeof value === 'string' ? print(value) : value,
  );
  return compilePdf({ 'sesion.json': printed }, 'meeting.typ');
}
