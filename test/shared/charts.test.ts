import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandCounts, bandOf } from '../../shared/charts/bands.ts';
import { bandsChart } from '../../shared/charts/bands-chart.ts';
import { progressCurve } from '../../shared/charts/progress-curve.ts';
import { semaforoBar } from '../../shared/charts/semaforo-bar.ts';
import { spread } from '../../shared/charts/spread.ts';
import { escapeMarkup, withPlainColours } from '../../shared/charts/svg.ts';
import { timeTicks } from '../../shared/charts/time-ticks.ts';
import { twoBar } from '../../shared/charts/two-bar.ts';
import { addDays } from '../../shared/dates.ts';
import { parsePage } from '../support/parse-page.ts';

const size = { width: 480, height: 220 };
const few = { numRuns: 30 };
const points = fc.option(fc.double({ min: 0, max: 100, noNaN: true }));
const figures = fc.record({ reported: points, verified: points, expected: points });
const curve = fc
  .array(figures, { maxLength: 30 })
  .map((list) => list.map((one, i) => ({ on: addDays('2025-01-15', i * 30), ...one })));

/** A drawing is well written, named, and every place in it is a number. */
function expectSound(svg: string): void {
  const { body } = parsePage(svg);
  const drawing = body.firstElementChild;
  expect(drawing?.getAttribute('role')).toBe('img');
  expect(drawing?.querySelector(':scope > title')?.textContent).not.toBe('');
  expect(svg).not.toMatch(/NaN|undefined|null|Infinity/);
  expect(svg).not.toContain(' id=');
}

describe('cada dibujo', () => {
  test('de la curva es válido con cualquier dato, o sin ninguno', () => {
    fc.assert(
      fc.property(curve, (list) => expectSound(progressCurve(list, size))),
      few,
    );
  });

  test('de una barra es válido con cualquier dato', () => {
    fc.assert(
      fc.property(figures, (one) => expectSound(twoBar(one, { width: 120, height: 12 }))),
      few,
    );
  });

  test('de los conteos es válido con cualquier conteo', () => {
    const count = fc.nat({ max: 10_000 });
    const counts = fc.record({
      onTime: count,
      atRisk: count,
      late: count,
      noData: count,
      notApplicable: count,
    });
    fc.assert(
      fc.property(counts, (one) => expectSound(semaforoBar(one, size))),
      few,
    );
    fc.assert(
      fc.property(fc.array(points), fc.array(points), (verified, reported) =>
        expectSound(bandsChart({ verified: bandCounts(verified), reported: bandCounts(reported) }, size)),
      ),
      few,
    );
  });

  test('toma los colores de la página, y sin página los del tema claro', () => {
    const svg = twoBar({ verified: 40, reported: 60, expected: 50 }, { width: 120, height: 12 });
    expect(svg).toContain('fill="var(--verified, #006b4a)"');
    expect(withPlainColours(svg)).toContain('fill="#006b4a"');
    expect(withPlainColours(svg)).not.toContain('var(');
    expect(svg).not.toContain('style=');
  });

  test('dice sus cifras a quien no lo ve', () => {
    expect(twoBar({ verified: 43.6, reported: 99.6, expected: null }, size)).toContain(
      '<title>Verificado, 44 %; reportado, 99 %; esperado, sin dato.</title>',
    );
    expect(progressCurve([{ on: '2026-11-22', verified: 44, reported: 58, expected: 53 }], size)).toContain(
      'Del 22 nov 2026 al 22 nov 2026. Al final: verificado, 44 %; reportado, 58 %; esperado, 53 %.',
    );
  });

  test('no deja pasar marcas en un texto', () => {
    expect(escapeMarkup('<b a="1">&\'')).toBe('&lt;b a=&quot;1&quot;&gt;&amp;&#39;');
  });
});

describe('las bandas de avance', () => {
  test.each([
    [null, 'noData'],
    [0, 'low'],
    [24.9, 'low'],
    [25, 'quarter'],
    [49.99, 'quarter'],
    [50, 'half'],
    [99.9, 'half'],
    [100, 'complete'],
  ])('%s va en %s', (value, band) => {
    expect(bandOf(value)).toBe(band);
  });
});

describe('las palabras al final de las líneas', () => {
  test('quedan en su orden, dentro del dibujo y sin tocarse', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 10, max: 200, noNaN: true }), { maxLength: 8 }), (heights) => {
        const placed = spread(heights, 14, 10, 200);
        const pairs = heights
          .map((height, i) => ({ height, at: placed[i] ?? 0 }))
          .sort((a, b) => a.at - b.at);
        for (const [i, pair] of pairs.entries()) {
          expect(pair.at).toBeGreaterThanOrEqual(10 - 1e-9);
          expect(pair.at).toBeLessThanOrEqual(200 + 1e-9);
          const next = pairs[i + 1];
          if (next === undefined) continue;
          expect(next.at - pair.at).toBeGreaterThanOrEqual(14 - 1e-9);
          expect(next.height).toBeGreaterThanOrEqual(pair.height);
        }
      }),
    );
  });
});

describe('las marcas del tiempo', () => {
  test('son pocas, a distancias iguales y dentro del periodo', () => {
    expect(timeTicks('2025-01-15', '2026-11-22', 6).map((tick) => tick.text)).toEqual([
      'jul 2025',
      'ene 2026',
      'jul 2026',
    ]);
    expect(timeTicks('2025-01-01', '2025-03-31', 6).map((tick) => tick.text)).toEqual([
      'ene 2025',
      'feb 2025',
      'mar 2025',
    ]);
  });

  test('de cualquier periodo caben en las que se piden', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 1, max: 8 }), (days, most) => {
        const last = addDays('1990-05-20', days);
        const ticks = timeTicks('1990-05-20', last, most);
        expect(ticks.length).toBeLessThanOrEqual(most);
        for (const { on } of ticks) expect(on >= '1990-05-20' && on <= last).toBe(true);
      }),
    );
  });
});
