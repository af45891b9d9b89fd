import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, noDate, preciseDay, type PreciseDate } from '../../shared/dates.ts';
import { defaultSemaforoRule } from '../../shared/progress-facts.ts';
import { commitmentFigures, expectedOn, milestoneFigures } from '../../shared/progress.ts';
import { commitment, cutOff, leaf } from '../support/arbitraries.ts';

const day = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2024-01-01', n));
const noFrame = { start: null, due: null };

describe('el avance esperado de un hito', () => {
  test('es 0 antes del inicio y 100 desde el vencimiento', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 900 }), fc.nat(900), (start, length, away) => {
        const due = addDays(start, length);
        expect(expectedOn(start, due, addDays(start, -away))).toBe(0);
        expect(expectedOn(start, due, addDays(due, away))).toBe(100);
      }),
    );
  });

  test('crece en línea recta con los días, también en año bisiesto', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 900 }), fc.nat(900), (start, length, passed) => {
        const k = passed % (length + 1);
        expect(expectedOn(start, addDays(start, length), addDays(start, k))).toBe((100 * k) / length);
      }),
    );
  });

  test('un hito de un solo día pasa de 0 a 100 ese día, sin dividir entre cero', () => {
    expect(expectedOn('2026-03-01', '2026-03-01', '2026-02-28')).toBe(0);
    expect(expectedOn('2026-03-01', '2026-03-01', '2026-03-01')).toBe(100);
  });

  test('sin vencimiento nadie espera nada: «sin dato»', () => {
    expect(expectedOn('2026-01-01', null, '2026-06-30')).toBeNull();
    expect(expectedOn(null, null, '2026-06-30')).toBeNull();
  });

  test('sin inicio no se espera nada hasta el vencimiento', () => {
    expect(expectedOn(null, '2026-03-01', '2026-02-28')).toBe(0);
    expect(expectedOn(null, '2026-03-01', '2026-03-01')).toBe(100);
  });

  test('antes de su inicio es 0 aunque el plazo heredado de su plan haya pasado', () => {
    expect(expectedOn('2027-06-01', '2027-01-01', '2027-03-01')).toBe(0);
    expect(expectedOn('2027-06-01', '2027-01-01', '2027-06-01')).toBe(100);
  });

  test('está siempre entre 0 y 100 y no baja con los días', () => {
    fc.assert(
      fc.property(fc.option(day), fc.option(day), day, fc.nat(400), (start, due, on, later) => {
        const before = expectedOn(start, due, on);
        const after = expectedOn(start, due, addDays(on, later));
        if (before === null || after === null) return;
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(100);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe('el avance esperado toma fechas de arriba', () => {
  const dated = (start: PreciseDate, due: PreciseDate) => ({
    id: 'm',
    code: 'C01.1',
    title: '',
    weight: 1,
    state: 'active' as const,
    isCounted: true,
    start,
    due,
    reports: [],
    evidence: [],
    verdicts: [],
    activities: [],
  });
  const expected = (start: PreciseDate, due: PreciseDate, on: string) =>
    milestoneFigures(dated(start, due), on, { start: '2026-01-01', due: '2026-12-31' }, defaultSemaforoRule)
      .expected;

  test('un hito sin fechas espera lo de su compromiso', () => {
    expect(expected(noDate, noDate, '2026-07-02')).toBe(expectedOn('2026-01-01', '2026-12-31', '2026-07-02'));
  });

  test('un trimestre cuenta desde su primer día y vence el último', () => {
    const quarter: PreciseDate = { on: '2026-06-30', precision: 'quarter', text: '' };
    expect(expected(quarter, quarter, '2026-03-31')).toBe(0);
    expect(expected(quarter, quarter, '2026-04-02')).toBeCloseTo(100 / 90, 10);
    expect(expected(quarter, quarter, '2026-06-30')).toBe(100);
  });

  test('un hito continuo se reparte en el periodo de arriba y nunca está vencido', () => {
    const ongoing: PreciseDate = { on: '2026-02-01', precision: 'continuous', text: 'Cada mes' };
    const figures = milestoneFigures(
      dated(preciseDay('2026-01-01'), ongoing),
      '2026-12-01',
      { start: '2026-01-01', due: '2026-12-31' },
      defaultSemaforoRule,
    );
    expect(figures.isOverdue).toBe(false);
    expect(figures.expected).toBe(expectedOn('2026-01-01', '2026-12-31', '2026-12-01'));
  });

  test('lo que no tiene fecha en ningún lado queda fuera de la media esperada', () => {
    const facts = {
      ...fc.sample(commitment, { numRuns: 1, seed: 1 })[0],
      id: 'c',
      code: 'C01',
      title: '',
      weight: 1,
      state: 'inProgress' as const,
      isCounted: true,
      start: noDate,
      due: noDate,
      completionOverride: null,
      milestones: [dated(noDate, noDate), dated(preciseDay('2026-01-01'), preciseDay('2026-01-11'))],
    };
    expect(commitmentFigures(facts, '2026-01-06', noFrame, defaultSemaforoRule).expected).toBe(50);
  });

  test('ningún hito espera menos de 0 ni más de 100', () => {
    fc.assert(
      fc.property(leaf, cutOff, (one, on) => {
        const { expected: points } = milestoneFigures(one, on, noFrame, defaultSemaforoRule);
        if (points === null) return;
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(100);
      }),
    );
  });
});
