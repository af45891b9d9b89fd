import { afterAll, expect, test, vi } from 'vitest';
import { renderHtml } from '../../electron/core/reports/html/render.ts';
import { renderPdf, stopPdf } from '../../electron/core/reports/pdf/render.ts';
import { renderTimelinePdf } from '../../electron/core/reports/timeline/pdf.ts';
import { sectionPages, type TimelineSection } from '../../electron/core/reports/timeline/section.ts';
import { preciseDay } from '../../shared/dates.ts';
import { reportOf } from '../support/report-texts.ts';

vi.setConfig({ testTimeout: 60_000 });
afterAll(stopPdf);

const dates = { start: preciseDay('2026-01-01'), due: preciseDay('2026-06-30') };
const section: TimelineSection = {
  ...{ on: '2026-11-22', total: 60, first: '2026-01-01', last: '2026-12-31' },
  rows: Array.from({ length: 60 }, (_, i) => ({
    ...{ id: String(i), kind: 'milestone' as const, commitmentId: 'c', code: `C01.${String(i)}`, ...dates },
    ...{ title: 'Portal <b>😀</b>', originalStart: dates.start, originalDue: dates.due },
    ...{
      state: 'inProgress' as const,
      isOverdue: i === 0,
      reported: 20,
      verified: 10,
      responsible: ['Ana Ruiz'],
    },
    ...{ dependsOn: [], isAsked: false, isOpen: null },
  })),
};

const pagesOf = (bytes: Uint8Array): number =>
  Number(/\/Type\s*\/Pages[^]*?\/Count\s+(\d+)/.exec(Buffer.from(bytes).toString('latin1'))?.[1]);

test('en el informe va al corte, sin la línea de hoy, y solo cuando se pide', () => {
  const page = renderHtml(reportOf(), section);
  expect(page).toContain('<section id="cronograma"');
  expect(page).toContain('href="#cronograma"');
  expect(page).not.toContain('>hoy<');
  expect(page).toContain('>corte<');
  expect(page).not.toContain('<b>😀');
  expect(renderHtml(reportOf())).not.toContain('id="cronograma"');
});

test('en el PDF del informe ocupa sus páginas y sus imágenes se leen', async () => {
  const pages = sectionPages(section, (text) => text);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages[0]?.text).toContain('1 vencido (C01.0)');
  const [without, with_] = [await renderPdf(reportOf()), await renderPdf(reportOf(), section)];
  expect(pagesOf(with_)).toBe(pagesOf(without) + pages.length);
});

test.each([
  ['letter', false, false],
  ['letter', true, true],
  ['tabloid', false, true],
  ['tabloid', true, false],
] as const)(
  'por sí solo, en %s, se imprime en PDF/UA-1 con los mismos bytes cada vez',
  async (paper, isUpright, isOnePage) => {
    const order = {
      plan: { name: 'Plan', isExample: false },
      ...{ committee: '', bars: section.rows, total: 60, first: section.first, last: section.last },
      days: { today: '2026-11-22', on: '2026-11-22' },
      ...{ known: '', paper, isUpright, isOnePage, madeWith: '' },
    };
    const bytes = await renderTimelinePdf(order);
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).toMatch(/\/Lang\s*\(es-MX\)/);
    expect(text).toContain('/Figure');
    expect(pagesOf(bytes)).toBeGreaterThan(1);
    expect(Buffer.from(await renderTimelinePdf(order)).equals(Buffer.from(bytes))).toBe(true);
  },
);
