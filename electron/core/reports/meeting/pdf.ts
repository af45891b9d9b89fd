import { printer } from '../pdf/printable.ts';
import { reportGlyphs } from '../pdf/render.ts';
import { printedProse } from '../pdf/printed-model.ts';
import { compilePdf } from '../pdf/typst.ts';
import type { MeetingPaperModel } from './model.ts';

/** The paper of a session as a tagged PDF/UA-1 on letter paper; the same model gives the same bytes. */
export async function renderMeetingPdf(model: MeetingPaperModel): Promise<Uint8Array> {
  const { print } = printer(await reportGlyphs());
  const told = {
    ...model,
    minutes: printedProse(model.minutes),
    agreements: model.agreements.map((one) => ({ ...one, text: printedProse(one.text) })),
  };
  const printed = JSON.stringify(told, (key, value: unknown) =>
    typeof value === 'string' && key !== 'kind' && key !== 'url' ? print(value) : value,
  );
  return compilePdf({ 'sesion.json': printed }, 'meeting.typ');
}
