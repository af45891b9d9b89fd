import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noDate, preciseDay } from '../../shared/dates.ts';
import { defaultSemaforoRule } from '../../shared/progress-facts.ts';
import {
  completionWordOf,
  milestoneFigures,
  semaforoOf,
  shownPercent,
  weightedMean,
} from '../../shared/progress.ts';
import { leaf } from '../support/arbitraries.ts';

const rule = defaultSemaforoRule;
const light = (reported: number | null, expected: number | null, isOverdue = false) =>
  semaforoOf({ reported, expected, isOverdue }, rule);

describe('el semáforo', () => {
  test.each([
    [50, 50, 'onTime'],
    [80, 20, 'onTime'],
    [40, 50, 'onTime'],
    [39.99, 50, 'atRisk'],
    [25, 50, 'atRisk'],
    [24.99, 50, 'late'],
    [0, 100, 'late'],
  ])('reportado %d contra esperado %d es %s', (reported, expected, word) => {
    expect(light(reported, expected)).toBe(word);
  });

  test('sin dato es gris, y lo vencido e incompleto es atrasado aunque no haya dato', () => {
    expect(light(null, 50)).toBe('noData');
    expect(light(null, 100, true)).toBe('late');
    expect(light(99, 100, true)).toBe('late');
  });

  test('lo reportado de algo que no tiene plazo está en tiempo', () => {
    expect(light(10, null)).toBe('onTime');
  });

  test('sigue los umbrales que el comité eligió', () => {
    const strict = { onTimeGap: 0, atRiskGap: -5 };
    expect(semaforoOf({ reported: 49, expected: 50, isOverdue: false }, strict)).toBe('atRisk');
    expect(semaforoOf({ reported: 44, expected: 50, isOverdue: false }, strict)).toBe('late');
  });

  test('nunca mejora cuando lo reportado baja', () => {
    const order = ['onTime', 'atRisk', 'late'];
    const points = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(points, points, points, (a, b, expected) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(order.indexOf(light(low, expected))).toBeGreaterThanOrEqual(
          order.indexOf(light(high, expected)),
        );
      }),
    );
  });

  test('la brecha exacta del umbral no depende de los decimales de la máquina', () => {
    const ninths = weightedMean([
      { weight: 1, value: 200 / 9 },
      { weight: 1, value: 700 / 9 },
    ]);
    expect(ninths).not.toBe(50);
    expect(light(ninths, 60)).toBe('onTime');
    expect(light(ninths, 75)).toBe('atRisk');
    expect(light(70.1, 80.1)).toBe('onTime');
  });

  test('lo retirado no tiene semáforo', () => {
    fc.assert(
      fc.property(leaf, (one) => {
        const figures = milestoneFigures(
          { ...one, state: 'retired' },
          '2027-06-30',
          { start: null, due: null },
          rule,
        );
        expect(figures.semaforo).toBe('notApplicable');
        expect(figures.isOverdue).toBe(false);
      }),
    );
  });

  test('un hito completo puesto en pausa no está vencido', () => {
    const done = {
      id: 'm',
      code: 'C01.1',
      title: '',
      weight: 1,
      state: 'paused' as const,
      isCounted: true,
      start: noDate,
      due: preciseDay('2026-02-01'),
      reports: [
        { id: 'r', periodEnd: '2026-01-31', percentage: 100, recordedAt: '', closingText: 'Concluido.' },
      ],
      evidence: [{ id: 'e', obtainedOn: '2026-01-30', withdrawnOn: null }],
      verdicts: [],
      activities: [],
    };
    const figures = milestoneFigures(done, '2026-06-30', { start: null, due: null }, rule);
    expect(figures).toMatchObject({ reported: 100, isOverdue: false, semaforo: 'onTime', state: 'paused' });
  });
});

describe('el porcentaje que se muestra', () => {
  test.each([
    [0, 0],
    [0.49, 0],
    [0.5, 1],
    [57.5, 58],
    [58.333333333333336, 58],
    [99.4, 99],
    [99.6, 99],
    [99.99999999, 99],
    [100, 100],
  ])('%d se muestra como %d', (points, shown) => {
    expect(shownPercent(points)).toBe(shown);
  });

  test('100 se muestra solo cuando se llegó a 100', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (points) => {
        expect(shownPercent(points) === 100).toBe(points === 100);
        expect(Math.abs(shownPercent(points) - points)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('la mitad sube, también cuando la máquina guarda un pelo menos', () => {
    expect(shownPercent(12.5)).toBe(13);
    expect(shownPercent(100 * 0.145)).toBe(15);
  });
});

describe('el nivel OGP', () => {
  test.each([
    [null, 'noEvidence'],
    [0, 'notStarted'],
    [0.001, 'limited'],
    [49.9, 'limited'],
    [50, 'substantial'],
    [99.9, 'substantial'],
    [100, 'complete'],
  ])('%s es %s', (reported, word) => {
    expect(completionWordOf(reported)).toBe(word);
  });

  test('la mitad exacta es sustancial aunque venga de novenos: 2 de 9 actividades y 7 de 9', () => {
    const ninths = weightedMean([
      { weight: 1, value: 200 / 9 },
      { weight: 1, value: 700 / 9 },
    ]);
    expect(completionWordOf(ninths)).toBe('substantial');
  });
});
