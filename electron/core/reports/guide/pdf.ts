import { printer } from '../pdf/printable.ts';
import { reportGlyphs } from '../pdf/render.ts';
import { compilePdf } from '../pdf/typst.ts';
import type { GuideModel } from './model.ts';

/** The quick guide as a tagged PDF/UA-1 on letter paper; the same model gives the same bytes. */
export async function renderGuidePdf(model: GuideModel): Promise<Uint8Array> {
  const { print } = printer(await reportGlyphs());
  const { svg } = model.cycle;
  const printed = JSON.stringify(model, (_, value: unknown) =>
    typeof value === 'string' && value !== svg ? print(value) : value,
  );
  return compilePdf({ 'guia.json': printed }, 'guide.typ');
}
