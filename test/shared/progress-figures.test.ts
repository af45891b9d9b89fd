import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noDate } from '../../shared/dates.ts';
import { defaultSemaforoRule, type CommitmentFacts } from '../../shared/progress-facts.ts';
import {
  commitmentFigures,
  milestoneFigures,
  planFigures,
  type CommitmentFigures,
} from '../../shared/progress.ts';
import { commitment, cutOff, leaf, milestone } from '../support/arbitraries.ts';
import { given, proof, report } from '../support/milestone-facts.ts';

const year = { start: '2026-01-01', due: '2026-12-31' };
const figuresOf = (facts: CommitmentFacts, on = '2026-06-30'): CommitmentFigures =>
  commitmentFigures(facts, on, year, defaultSemaforoRule);
const total = (commitments: CommitmentFigures[], on = '2026-06-30') =>
  planFigures({ start: noDate, end: noDate }, commitments, on, defaultSemaforoRule);

const of = (...milestones: CommitmentFacts['milestones'][number][]): CommitmentFacts => ({
  id: 'c',
  code: 'C01',
  title: 'Compromiso',
  weight: 1,
  state: 'inProgress',
  isCounted: true,
  start: noDate,
  due: noDate,
  completionOverride: null,
  milestones,
});
const full = given(report('r', '2026-01-31', 100), proof('e', '2026-01-31'));

describe('las cifras de un compromiso salen de sus hitos', () => {
  test('sin ningún reporte es «sin dato», no 0', () => {
    expect(figuresOf(of(given(), given()))).toMatchObject({
      reported: null,
      verified: null,
      gap: null,
      semaforo: 'noData',
      ogpWord: 'noEvidence',
      coverage: { total: 2, reported: 0, complete: 0, verified: 0 },
    });
  });

  test('un reporte de 0 % es dato: 0, no iniciado', () => {
    expect(figuresOf(of(given(report('r', '2026-01-31', 0))))).toMatchObject({
      reported: 0,
      verified: 0,
      ogpWord: 'notStarted',
    });
  });

  test('el silencio de un hito cuenta como 0 y la cobertura lo dice', () => {
    expect(figuresOf(of(full, given(), given()))).toMatchObject({
      reported: 100 / 3,
      coverage: { total: 3, reported: 1, complete: 1, verified: 0 },
    });
  });

  test('con pesos que suman 0 es «sin dato»', () => {
    expect(figuresOf(of({ ...full, weight: 0 }))).toMatchObject({ reported: null, verified: null });
  });

  test('lo que el comité decidió se muestra junto a lo que se calcula', () => {
    const overruled = figuresOf({ ...of(full), completionOverride: 'limited' });
    expect(overruled).toMatchObject({ ogpWord: 'limited', computedOgpWord: 'complete' });
  });

  test('lo retirado y lo que no cuenta queda fuera de las dos sumas y de la cobertura', () => {
    const outside = fc
      .tuple(milestone, fc.boolean())
      .map(([one, isRetired]) =>
        isRetired ? { ...one, state: 'retired' as const } : { ...one, isCounted: false },
      );
    fc.assert(
      fc.property(commitment, fc.array(outside, { maxLength: 4 }), cutOff, (facts, more, on) => {
        const own = ({ reported, verified, expected, coverage, semaforo }: CommitmentFigures) => ({
          reported,
          verified,
          expected,
          coverage,
          semaforo,
        });
        const counted = facts.milestones.some((one) => one.isCounted && one.state !== 'retired');
        if (!counted) return;
        const wider = { ...facts, milestones: [...more, ...facts.milestones] };
        expect(own(figuresOf(wider, on))).toEqual(own(figuresOf(facts, on)));
      }),
    );
  });

  test('no cambian con el orden de los hitos', () => {
    fc.assert(
      fc.property(commitment, cutOff, (facts, on) => {
        const { milestones: _a, ...there } = figuresOf(facts, on);
        const { milestones: _b, ...back } = figuresOf(
          { ...facts, milestones: facts.milestones.toReversed() },
          on,
        );
        expect({ ...back, reported: back.reported?.toFixed(9), verified: 0, expected: 0, gap: 0 }).toEqual({
          ...there,
          reported: there.reported?.toFixed(9),
          verified: 0,
          expected: 0,
          gap: 0,
        });
      }),
    );
  });

  test('llegan a 100 solo si llega cada hito que cuenta y pesa, y entonces son exactamente 100', () => {
    fc.assert(
      fc.property(commitment, cutOff, (facts, on) => {
        const { reported, verified, milestones } = figuresOf(facts, on);
        const weighing = milestones.filter(
          (one) => one.isCounted && one.state !== 'retired' && one.weight > 0,
        );
        const all = (figure: 'reported' | 'verified'): boolean =>
          weighing.length > 0 && weighing.every((one) => one[figure] === 100);
        expect(reported === 100).toBe(all('reported'));
        expect(verified === 100).toBe(all('verified'));
        expect(verified ?? 0).toBeLessThanOrEqual((reported ?? 0) + 1e-9);
      }),
    );
  });
});

describe('un hito con actividades', () => {
  const parent = (...activities: CommitmentFacts['milestones'][number][]) => ({ ...given(), activities });
  const on = '2026-06-30';
  const look = (facts: CommitmentFacts['milestones'][number]) =>
    milestoneFigures(facts, on, year, defaultSemaforoRule);

  test('vale la media de sus actividades y nada de sí mismo', () => {
    const own = { ...parent(full, given()), reports: [report('x', '2026-01-31', 70).report] };
    expect(look(own)).toMatchObject({
      reported: 50,
      state: 'inProgress',
      coverage: { total: 2, reported: 1 },
    });
  });

  test('está por verificar cuando todas sus actividades están completas', () => {
    expect(look(parent(full, full))).toMatchObject({ reported: 100, state: 'toVerify' });
  });

  test('con todas sus actividades retiradas es «sin dato»', () => {
    expect(look(parent({ ...full, state: 'retired' }))).toMatchObject({
      reported: null,
      state: 'notStarted',
    });
  });

  test('su último reporte es el último de sus actividades', () => {
    const later = given(report('r', '2026-03-31', 10));
    expect(look(parent(full, later, given()))).toMatchObject({ lastReportOn: '2026-03-31', hasReport: true });
  });
});

describe('las cifras de un plan salen de sus compromisos', () => {
  test('la cobertura cuenta hitos, y los retirados quedan fuera', () => {
    const retired = { ...of(full), state: 'retired' as const };
    const figures = total([figuresOf(of(full, given())), figuresOf(of(full)), figuresOf(retired)]);
    expect(figures).toMatchObject({
      reported: 75,
      commitments: 3,
      coverage: { total: 3, reported: 2, complete: 2, verified: 0 },
      semaforos: { notApplicable: 1 },
      ogpWords: { complete: 1, substantial: 1 },
    });
  });

  test('un plan sin compromisos es «sin dato»', () => {
    expect(total([])).toMatchObject({
      reported: null,
      expected: null,
      semaforo: 'noData',
      ogpWord: 'noEvidence',
    });
  });

  test('son exactamente 100 cuando todo está completo, con cualquier peso', () => {
    fc.assert(
      fc.property(fc.array(leaf, { minLength: 1, maxLength: 30 }), (leaves) => {
        const done = leaves.map(({ weight }) => ({ ...full, weight: weight === 0 ? 1 : weight }));
        const commitments = done.map((one) => figuresOf({ ...of(one, one, full), weight: one.weight }));
        expect(total(commitments).reported).toBe(100);
      }),
    );
  });
});
