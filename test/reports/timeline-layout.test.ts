import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { preciseDay, noDate } from '../../shared/dates.ts';
import type { TimelineBar } from '../../shared/timeline.ts';
import { onManyPages, onOnePage, sheetOf } from '../../electron/core/reports/timeline/layout.ts';
import { timelineModel } from '../../electron/core/reports/timeline/model.ts';

const bar = (i: number): TimelineBar => ({
  ...{
    id: String(i),
    kind: i % 10 === 0 ? 'commitment' : 'milestone',
    commitmentId: 'c',
    code: `C${String(i)}`,
  },
  ...{ title: 'Portal', start: preciseDay('2026-01-01'), due: preciseDay('2026-06-30') },
  ...{ originalStart: noDate, originalDue: noDate, state: 'inProgress', isOverdue: false },
  ...{ reported: 20, verified: 10, responsible: ['Ana'], dependsOn: [], isAsked: false, isOpen: null },
});

const model = (count: number, isOnePage: boolean) =>
  timelineModel(
    {
      plan: { name: 'Plan', isExample: false },
      ...{ committee: '', bars: Array.from({ length: count }, (_, i) => bar(i)), total: count },
      ...{ first: '2026-01-01', last: '2026-12-31', days: { today: '2026-07-01', on: '2026-07-01' } },
      ...{ known: '', paper: 'letter' as const, isUpright: false, isOnePage, madeWith: '' },
    },
    (text) => text,
  );

describe('las páginas del cronograma', () => {
  test('cada renglón está en una página y solo en una, en su orden', () => {
    fc.assert(
      fc.property(
        fc.nat(3000),
        fc.constantFrom('letter' as const, 'tabloid' as const),
        fc.boolean(),
        (count, paper, isUpright) => {
          const { parts } = onManyPages(count, sheetOf(paper, isUpright));
          let next = 0;
          for (const { from, to } of parts) {
            expect(from).toBe(next);
            next = to;
          }
          expect(next).toBe(count);
          expect(parts.filter(({ hasLegend }) => hasLegend)).toHaveLength(1);
        },
      ),
    );
  });

  test('lo que cabe en una página que se puede leer va en una', () => {
    expect(onOnePage(30, sheetOf('letter', false))?.parts).toHaveLength(1);
    expect(onOnePage(500, sheetOf('tabloid', true))).toBeNull();
  });

  test('en una sola página caben los compromisos cuando no caben sus hitos, y se dice', () => {
    const { pages, rows, notes } = model(200, true);
    expect(pages).toHaveLength(1);
    expect(rows).toHaveLength(20);
    expect(notes).toEqual(['En una página solo caben los compromisos, sin sus hitos.']);
  });

  test('cuando ni los compromisos caben, ocupa las páginas que necesita y lo dice', () => {
    const { pages, rows, notes } = model(2000, true);
    expect(pages.length).toBeGreaterThan(10);
    expect(rows).toHaveLength(2000);
    expect(notes[0]).toContain('No cabe en una página');
  });

  test('cada imagen dice en palabras lo que dibuja', () => {
    for (const { svg, text } of model(120, false).pages) {
      expect(text).toMatch(/^Cronograma\. \d+ rengl(ón|ones) al 1 jul 2026: ninguno vencido/);
      expect(svg).not.toContain('var(');
    }
  });
});
