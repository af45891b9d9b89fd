import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { resolve } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { renderCsv } from '../../electron/core/reports/csv.ts';
import { renderHtml } from '../../electron/core/reports/html/render.ts';
import { glyphsOf } from '../../electron/core/reports/pdf/glyphs.ts';
import { pdfData } from '../../electron/core/reports/pdf/pdf-data.ts';
import { renderPdf, stopPdf } from '../../electron/core/reports/pdf/render.ts';
import { pdfResources } from '../../electron/core/reports/pdf/resources.ts';
import { renderJson } from '../../electron/core/reports/json.ts';
import type { PlanImage } from '../../shared/plan-image.ts';
import { parsePage } from '../support/parse-page.ts';
import { reportOf } from '../support/report-texts.ts';
import { samplePlanImage } from '../support/sample-plan-image.ts';

vi.setConfig({ testTimeout: 60_000 });
afterAll(stopPdf);

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '#import "@preview/x:0.1.0"',
  '#read("/etc/passwd") $x^2$ *negrita* _cursiva_ @etiqueta <etiqueta> `codigo` \\ ~ = - + /',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '@SUM(A1)',
  '</style><style>*{display:none}',
  '${1+1} {{x}} %s',
  'palabralarguísima'.repeat(40),
  'línea uno\nlínea dos\n\n\tlínea tres',
  '   ',
];

/** Only texts that people write; what is from closed vocabularies, dates and ids stay. */
const kept =
  /^(?:id|planId|.*Id|.*Ids|kind|state|role|verdict|precision|on|.*On|.*At|sha256|catalogue|key|linkState|recordedAt|completionOverride|scope|periodStart|periodEnd|obtainedOn|decidedOn|measuredOn|dependsOn|supportingInstitutionIds|text|mediaType|kind)$/;

/** The sample with a hostile text in every field that takes one, each in its turn. */
function hostileImage(): PlanImage {
  let turn = 0;
  const spoil = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return kept.test(key) ? value : hostile[(turn += 1) % hostile.length];
    if (Array.isArray(value)) return value.map((one) => spoil(one, kept.test(key) ? 'id' : key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoil(one, name)]));
  };
  return spoil(samplePlanImage()) as PlanImage;
}

describe('un texto hostil en cada campo', () => {
  const model = reportOf(hostileImage());

  test('es texto en la página: ni etiquetas, ni manejadores, ni enlaces que no sean de la web', () => {
    const page = renderHtml(model);
    const document = parsePage(page);
    expect(document.querySelectorAll('script, img, iframe, object, embed, form, base')).toHaveLength(0);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    const attributes = [...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames());
    expect(attributes.filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
    const links = [...document.querySelectorAll('a')].map((one) => one.getAttribute('href') ?? '');
    expect(links.filter((href) => !/^(?:#|https?:\/\/)/.test(href))).toEqual([]);
    const text = document.body.textContent;
    for (const each of hostile.filter((one) => one.trim() !== '' && !one.includes('\n')))
      expect(text).toContain(each);
  });

  test('no sale de la hoja de estilo de la página', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(renderHtml(model))?.[1] ?? '';
    expect(style).not.toContain('<');
    expect(style).not.toContain('display:none}');
  });

  test('es texto en el PDF: Typst lo lee como dato y nunca como instrucción', async () => {
    const { template, fonts } = await pdfResources();
    const workspace = resolve('/prueba');
    const compiler = NodeCompiler.create({
      workspace,
      fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
    });
    for (const [name, source] of Object.entries(template))
      compiler.addSource(resolve(workspace, name), source);
    const data = pdfData(model, glyphsOf(fonts[0] ?? new Uint8Array()));
    compiler.mapShadow(resolve(workspace, 'datos.json'), Buffer.from(JSON.stringify(data)));
    compiler.mapShadow(resolve(workspace, 'informe-de-avance.json'), Buffer.from(renderJson(model)));
    const found = compiler.query(
      { mainFilePath: resolve(workspace, 'report.typ') },
      { selector: 'heading' },
    ) as unknown;
    const headings = JSON.stringify(found);
    for (const commitment of model.commitments) {
      const title = commitment.heading.replace(/\S{26,}/g, '').trim();
      expect(headings).toContain(JSON.stringify(title).slice(1, -1));
    }
    expect(headings).not.toContain('"func":"equation"');
    expect(headings).not.toContain('"func":"strong"');
  });

  test('el PDF se hace igual', async () => {
    const bytes = await renderPdf(model);
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  });

  test('en la hoja de cálculo ninguna celda empieza como fórmula', () => {
    const cells = renderCsv(model)
      .slice(1)
      .split(/,|\r\n/)
      .map((cell) => cell.replace(/^"/, ''));
    expect(cells.filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
    expect(cells.some((cell) => cell.startsWith("'=cmd"))).toBe(true);
  });
});

describe('un enlace que no es de la web', () => {
  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'http://', 'no es un enlace'])(
    'no se puede seguir: %s',
    (url) => {
      const image = samplePlanImage();
      for (const one of image.evidence) one.url = url;
      const document = parsePage(renderHtml(reportOf(image)));
      const links = [...document.querySelectorAll('a')].map((one) => one.getAttribute('href') ?? '');
      expect(links.filter((href) => !href.startsWith('#'))).toEqual([]);
    },
  );
});
