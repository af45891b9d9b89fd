import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysInMonth,
  isoDay,
  monthEnd,
  noDate,
  preciseDay,
  type PreciseDate,
} from '../../shared/dates.ts';
import {
  dayX,
  monthParts,
  scaleWidth,
  timeScale,
  timeZooms,
  yearParts,
} from '../../shared/charts/time-scale.ts';
import { placeOf } from '../../shared/charts/timeline-place.ts';
import { timelineRows } from '../../shared/charts/timeline-rows.ts';
import { timelineDrawing } from '../../shared/charts/timeline.ts';
import { timelineSentence } from '../../shared/charts/timeline-words.ts';
import type { TimelineBar } from '../../shared/timeline.ts';

const bar = (more: Partial<TimelineBar> = {}): TimelineBar => ({
  ...{ id: 'h1', kind: 'milestone', commitmentId: 'c1', code: 'C01.1', title: 'Portal' },
  ...{ start: preciseDay('2026-02-01'), due: preciseDay('2026-05-31') },
  ...{ originalStart: preciseDay('2026-02-01'), originalDue: preciseDay('2026-04-30') },
  ...{ state: 'inProgress', isOverdue: false, reported: 60, verified: 25 },
  ...{ responsible: ['Ana Ruiz'], dependsOn: [], isAsked: false, isOpen: null, ...more },
});
const days = { today: '2026-07-01', on: '2026-07-01' };
const picture = (bars: TimelineBar[], more = {}) =>
  timelineDrawing({
    ...{ title: 'Cronograma', bars, first: '2026-01-01', last: '2026-12-31', days },
    ...{ zoom: 'fit', width: 1000, rowHeight: 32, ...more },
  });

const day = fc
  .tuple(
    fc.integer({ min: 2020, max: 2032 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(
    ([year, month, date]) => isoDay(year, month, Math.min(date, daysInMonth(year, month))) ?? '2026-01-01',
  );
const precise: fc.Arbitrary<PreciseDate> = fc.tuple(day, fc.nat(6)).map(([on, kind]): PreciseDate => {
  const [year, month] = [Number(on.slice(0, 4)), Number(on.slice(5, 7))];
  const ends: PreciseDate[] = [
    preciseDay(on),
    { on: monthEnd(year, month), precision: 'month', text: '' },
    { on: monthEnd(year, Math.ceil(month / 3) * 3), precision: 'quarter', text: '' },
    { on: monthEnd(year, [2, 5, 8, 11][month % 4] ?? 2), precision: 'season', text: '' },
    { on: monthEnd(year, 12), precision: 'year', text: '' },
    { on: null, precision: 'continuous', text: '' },
    noDate,
  ];
  return ends[kind] ?? noDate;
});

describe('dónde va cada barra', () => {
  test('ninguna sale del dibujo, y lo cierto queda entre lo incierto', () => {
    fc.assert(
      fc.property(
        precise,
        precise,
        fc.constantFrom(...timeZooms),
        fc.integer({ min: 200, max: 3000 }),
        (start, due, zoom, width) => {
          const scale = timeScale('2019-01-01', '2033-12-31', zoom, width);
          const { x, from, to, end, shape } = placeOf(start, due, scale);
          if (shape === 'none') return;
          expect(x).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(scaleWidth(scale));
          expect(x).toBeLessThanOrEqual(from + 1e-6);
          expect(from).toBeLessThanOrEqual(to + 1e-6);
          expect(to).toBeLessThanOrEqual(end + 1e-6);
          expect(end).toBeGreaterThan(x);
        },
      ),
    );
  });

  test('un vencimiento cuenta completo: la barra llega al final de su día', () => {
    const scale = timeScale('2026-01-01', '2026-12-31', 'month', 100);
    const place = placeOf(preciseDay('2026-03-01'), preciseDay('2026-03-31'), scale);
    expect(place.end).toBeCloseTo(dayX(scale, '2026-04-01'));
    expect(place).toMatchObject({ shape: 'span', from: place.x, to: place.end });
  });

  test('lo que vence en un trimestre es cierto hasta que empieza y vago hasta que termina', () => {
    const scale = timeScale('2026-01-01', '2026-12-31', 'month', 100);
    const due: PreciseDate = { on: '2026-09-30', precision: 'quarter', text: '' };
    const { to, end } = placeOf(preciseDay('2026-02-01'), due, scale);
    expect(to).toBeCloseTo(dayX(scale, '2026-07-01'));
    expect(end).toBeCloseTo(dayX(scale, '2026-10-01'));
  });

  test('lo continuo llega hasta el final; lo que no tiene fechas no finge tenerlas', () => {
    const scale = timeScale('2026-01-01', '2026-12-31', 'fit', 800);
    const endless = placeOf(preciseDay('2026-02-01'), { on: null, precision: 'continuous', text: '' }, scale);
    expect(endless).toMatchObject({ shape: 'endless', end: scaleWidth(scale) });
    expect(placeOf(noDate, noDate, scale).shape).toBe('none');
    expect(placeOf(noDate, preciseDay('2026-05-01'), scale).shape).toBe('dueOnly');
    expect(placeOf(preciseDay('2026-05-01'), noDate, scale).shape).toBe('startOnly');
  });
});

describe('el calendario de arriba', () => {
  test('los años y los meses cubren la escala sin dejar huecos', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 20_000 }),
        fc.constantFrom(...timeZooms),
        (first, long, zoom) => {
          const scale = timeScale(first, addDays(first, long), zoom, 900);
          for (const parts of [yearParts(scale), monthParts(scale)]) {
            if (parts.length === 0) continue;
            let x = 0;
            for (const part of parts) {
              expect(part.x).toBeCloseTo(x, 3);
              x = part.x + part.width;
            }
            expect(x).toBeCloseTo(scaleWidth(scale), 3);
          }
        },
      ),
    );
  });
});

describe('el dibujo', () => {
  test('la línea de hoy está en hoy, y el corte en otra línea', () => {
    const scale = timeScale('2026-01-01', '2026-12-31', 'quarter', 900);
    const lineAt = (markup: string, which: string) =>
      Number(new RegExp(`<path d="M([\\d.]+) 0V\\d+"[^>]*class="${which}"`).exec(markup)?.[1]);
    const rows = timelineRows([bar()], scale, 32, { today: '2026-07-01', on: '2026-03-31' });
    expect(lineAt(rows, 'today')).toBeCloseTo(dayX(scale, '2026-07-01'), 1);
    expect(lineAt(rows, 'cut-off')).toBeCloseTo(dayX(scale, '2026-03-31'), 1);
    expect(timelineRows([bar()], scale, 32, days)).not.toContain('class="cut-off"');
  });

  test('cada estado se distingue por su forma', () => {
    const shapes = [
      bar(),
      bar({ isOverdue: true }),
      bar({ state: 'paused' }),
      bar({ state: 'retired' }),
      bar({ state: 'verified', reported: 100, verified: 100 }),
    ].map((one) =>
      picture([one])
        .replace(/fill="[^"]*"|stroke="[^"]*"/g, '')
        .replace(/<(title|desc)>.*?<\/\1>/g, ''),
    );
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  test('una dependencia es una flecha; si empieza antes de tiempo, a trazos', () => {
    const needed = bar({ id: 'a', due: preciseDay('2026-05-31') });
    const waits = (start: string) =>
      bar({
        id: 'b',
        start: preciseDay(start),
        due: preciseDay('2026-10-31'),
        dependsOn: [{ id: 'a', code: 'C01.1', due: needed.due }],
      });
    const drawn = (start: string) => picture([needed, waits(start)], { hasLegend: false });
    expect(drawn('2026-07-01')).toContain('l-6 -3.5v7z');
    expect(drawn('2026-04-01')).toContain('stroke-dasharray="3 2"');
    expect(drawn('2026-07-01')).not.toContain('stroke-dasharray="3 2"');
  });

  test('la misma entrada da los mismos bytes, con nombre y descripción', () => {
    const svg = picture([bar({ isOverdue: true })]);
    expect(svg).toBe(picture([bar({ isOverdue: true })]));
    expect(svg).toContain('<title>Cronograma</title>');
    expect(svg).toContain('1 vencido (C01.1)');
  });

  test('un título hostil se escribe como texto', () => {
    expect(picture([bar({ title: '<script>alert(1)</script>' })])).not.toContain('<script>');
  });

  test('una barra se lee en una frase', () => {
    expect(timelineSentence(bar())).toBe(
      'C01.1 Portal; del 1 feb 2026 al 31 may 2026; originalmente, del 1 feb 2026 al 30 abr 2026; en proceso; verificado 25 %, reportado 60 %; responde Ana Ruiz',
    );
  });
});
