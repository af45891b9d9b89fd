import { printer } from '../pdf/printable.ts';
import { reportGlyphs } from '../pdf/render.ts';
import { compilePdf } from '../pdf/typst.ts';
import { timelineModel, type TimelineOrder } from './model.ts';

/** The timeline as a tagged PDF/UA-1; the same order gives the same bytes. */
export async function renderTimelinePdf(order: TimelineOrder): Promise<Uint8Array> {
  const { print } = printer(await reportGlyphs());
  return compilePdf({ 'cronograma.json': JSON.stringify(timelineModel(order, print)) }, 'timeline.typ');
}
