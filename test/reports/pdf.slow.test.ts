import { createHash } from 'node:crypto';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { glyphsOf } from '../../electron/core/reports/pdf/glyphs.ts';
import { pdfData } from '../../electron/core/reports/pdf/pdf-data.ts';
import { printer, replacement } from '../../electron/core/reports/pdf/printable.ts';
import { renderPdf, stopPdf } from '../../electron/core/reports/pdf/render.ts';
import { pdfResources } from '../../electron/core/reports/pdf/resources.ts';
import { PlanImageBuilder } from '../support/plan-image-builder.ts';
import { forgotten, reportOf, textsIn } from '../support/report-texts.ts';
import { emptyPlanImage, samplePlanImage, undatedPlanImage } from '../support/sample-plan-image.ts';

vi.setConfig({ testTimeout: 60_000 });
afterAll(stopPdf);

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const glyphs = glyphsOf((await pdfResources()).fonts[0] ?? new Uint8Array());

describe('el informe en PDF', () => {
  test('los mismos datos y el mismo corte dan los mismos bytes, también con otro compilador', async () => {
    const first = await renderPdf(reportOf());
    const second = await renderPdf(reportOf());
    await stopPdf();
    const third = await renderPdf(reportOf());
    expect(sha256(second)).toBe(sha256(first));
    expect(sha256(third)).toBe(sha256(first));
  });

  test('declara que es PDF/UA-1, en español, con etiquetas, título y la fecha del corte', async () => {
    const text = Buffer.from(await renderPdf(reportOf())).toString('latin1');
    expect(text.startsWith('%PDF-1.7')).toBe(true);
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).toContain('2026-11-22T00:00:00');
    expect(text).toContain('informe-de-avance.json');
    expect(text).toMatch(/\/Lang\s*\(es-MX\)/);
  });

  test.each([
    ['vacío', emptyPlanImage()],
    ['sin fechas', undatedPlanImage()],
  ])('de un plan %s también se hace', async (_, image) => {
    const bytes = await renderPdf(reportOf(image));
    expect(bytes.length).toBeGreaterThan(10_000);
  });

  test('dos a la vez salen cada uno con lo suyo', async () => {
    const [sample, empty] = await Promise.all([renderPdf(reportOf()), renderPdf(reportOf(emptyPlanImage()))]);
    expect(sample.length).toBeGreaterThan(empty.length);
    expect(sha256(empty)).toBe(sha256(await renderPdf(reportOf(emptyPlanImage()))));
  });

  test('de un plan de cientos de hitos imprime lo esencial de cada uno y lo avisa', async () => {
    const plan = new PlanImageBuilder();
    for (let c = 0; c < 45; c += 1) {
      const commitment = plan.commitment({ title: `Compromiso ${String(c)}`, problem: 'Un problema.' });
      for (let m = 0; m < 10; m += 1) {
        plan.milestone(commitment, { title: `Hito ${String(m)}`, deliverable: 'Entregable que no cabe' });
      }
    }
    const model = reportOf(plan.image);
    const data = pdfData(model, glyphs);
    expect(data.isLong).toBe(true);
    expect(textsIn(data)).not.toContain('Entregable: Entregable que no cabe.');
    expect((await renderPdf(model)).length).toBeGreaterThan(50_000);
  });

  test('textos de 20,000 y 50,000 letras y un enlace de 4,000 no lo detienen', async () => {
    const image = samplePlanImage();
    for (const one of image.milestones.slice(0, 1)) one.title = 'muy largo '.repeat(2000);
    for (const one of image.commitments.slice(0, 1)) one.title = 'x'.repeat(50_000);
    for (const one of image.evidence) one.url = `https://ejemplo.mx/${'ñ'.repeat(3900)}`;
    expect((await renderPdf(reportOf(image))).length).toBeGreaterThan(100_000);
  });

  test('lo que lee la plantilla no dice lo que un programa escribe donde no hay dato', () => {
    expect(textsIn(pdfData(reportOf(), glyphs)).filter((text) => forgotten.test(text))).toEqual([]);
  });
});

describe('un texto para imprimir', () => {
  const print = (text: string) => printer(glyphs).print(text);

  test('conserva todo lo que la tipografía sabe dibujar', () => {
    const spanish = 'Áéíóúüñ ¿«¡ — … “” ’ 2.º ½ €, ŵ Ж λ';
    expect(print(spanish)).toBe(spanish);
  });

  test('pone un cuadro donde no hay dibujo, y lo dice', () => {
    const one = printer(glyphs);
    expect(one.print('a 中 😀 b')).toBe(`a ${replacement} ${replacement} b`);
    expect(one.hasReplaced()).toBe(true);
  });

  test('quita lo que no se ve y podría volver inválida la página', () => {
    expect(print('a\u0000b\u0007c\ufeffd\u202ee\u200df')).toBe('abcdef');
    expect(print('a\tb\r\nc')).toBe('a b \nc');
  });

  test('junta una letra y su acento', () => {
    expect(print('e\u0301')).toBe('é');
  });

  test('deja partir una palabra de muchas letras sin cambiarla', () => {
    const word = 'x'.repeat(60);
    expect(print(word)).toContain('\u200b');
    expect(print(word).replaceAll('\u200b', '')).toBe(word);
    expect(print('electroencefalografistas')).toBe('electroencefalografistas');
  });
});
