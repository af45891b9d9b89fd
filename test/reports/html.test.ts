import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../electron/core/reports/html/render.ts';
import { parsePage } from '../support/parse-page.ts';
import { forgotten, reportOf } from '../support/report-texts.ts';
import { emptyPlanImage, samplePlanImage, undatedPlanImage } from '../support/sample-plan-image.ts';

const page = renderHtml(reportOf());
const document = parsePage(page);
const textOf = (selector: string): string =>
  document.querySelector(selector)?.textContent.replace(/\s+/g, ' ') ?? '';

describe('el informe en HTML', () => {
  test('los mismos datos dan los mismos bytes', () => {
    expect(renderHtml(reportOf())).toBe(page);
  });

  test('no pide nada a nadie: ni guiones, ni imágenes, ni fuentes, ni hojas de estilo ajenas', () => {
    expect(document.querySelectorAll('script, link, img, iframe')).toHaveLength(0);
    expect(page).not.toMatch(/url\(|@import|@font-face/);
  });

  test('su propia política permite su hoja de estilo y nada más', () => {
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content');
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test('dice su idioma, salta al contenido y tiene una sola cabecera principal', () => {
    expect(document.documentElement.lang).toBe('es-MX');
    expect(document.querySelector('a.skip')?.getAttribute('href')).toBe('#contenido');
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelectorAll('main, header, nav, footer')).toHaveLength(4);
  });

  test('cada enlace interno llega a algún lugar y ningún lugar se llama como otro', () => {
    const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    const inner = [...document.querySelectorAll('a[href^="#"], use')].map(
      (one) => one.getAttribute('href') ?? '',
    );
    expect(inner.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  test('cada tabla tiene leyenda y encabezados de columna y de fila', () => {
    for (const table of document.querySelectorAll('table')) {
      expect(table.caption?.textContent.trim()).not.toBe('');
      expect(table.querySelectorAll('thead th[scope="col"]').length).toBeGreaterThan(1);
      for (const row of table.querySelectorAll('tbody tr')) {
        expect(row.querySelectorAll('th[scope="row"]')).toHaveLength(1);
      }
    }
  });

  test('cada dibujo tiene nombre o está de adorno', () => {
    for (const drawing of document.querySelectorAll('svg')) {
      const isNamed = drawing.querySelector(':scope > title')?.textContent !== undefined;
      expect(isNamed || drawing.getAttribute('aria-hidden') === 'true').toBe(true);
    }
  });

  test('las cifras, el estado y el vencimiento de un hito están donde se leen', () => {
    expect(textOf('#resumen h2')).toContain('El plan va 51 puntos detrás de lo esperado en lo verificado.');
    const rows = [...document.querySelectorAll('tr')].map((row) => row.textContent.replace(/\s+/g, ' '));
    const log = rows.find((row) => row.includes('C02.2'));
    expect(log).toContain('31 ago 2026');
    expect(log).toContain('Vencido hace 83 días.');
    expect(log).toContain('35\u00a0% reportado'.replace('\u00a0', ' '));
  });

  test('un ejemplo lo dice al principio', () => {
    expect(textOf('header')).toContain('No es un informe oficial.');
  });

  test.each([
    ['de muestra', samplePlanImage()],
    ['vacío', emptyPlanImage()],
    ['sin fechas', undatedPlanImage()],
  ])('de un plan %s no dice lo que un programa escribe donde no hay dato', (_, image) => {
    const { body } = parsePage(renderHtml(reportOf(image)));
    expect(body.textContent).not.toMatch(forgotten);
  });

  test('lo que está vacío lo dice en una oración', () => {
    const { body } = parsePage(renderHtml(reportOf(emptyPlanImage())));
    expect(body.textContent).toContain('Hasta el corte no se había registrado evidencia.');
    expect(body.textContent).toContain('Hasta el corte no se había movido ninguna fecha.');
    expect(body.textContent).toContain('El plan todavía no tiene compromisos registrados.');
  });
});
