import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainableFigures, explainFigure, type Explanation } from '../../shared/explain.ts';
import { noDate } from '../../shared/dates.ts';
import { defaultSemaforoRule } from '../../shared/progress-facts.ts';
import { commitmentFigures, milestoneFigures, planFigures } from '../../shared/progress.ts';
import { commitment, cutOff, milestone } from '../support/arbitraries.ts';
import { given, proof, report } from '../support/milestone-facts.ts';

const year = { start: '2026-01-01', due: '2026-12-31' };
const rule = defaultSemaforoRule;

/** What a reader with a pencil gets from the terms. */
function recompute({ terms, figure }: Explanation): number | null {
  const counted = terms.filter((term) => term.isCounted);
  if (figure !== 'expected' && counted.every((term) => term.value === null)) return null;
  const weights = counted.reduce((sum, term) => sum + term.weight, 0);
  if (weights === 0) return null;
  return counted.reduce((sum, term) => sum + term.weight * (term.value ?? 0), 0) / weights;
}

function demandReproduced(explanation: Explanation): void {
  const { value, sumOfProducts, sumOfWeights } = explanation;
  const again = recompute(explanation);
  if (value === null || again === null) {
    expect(value).toBe(again);
    return;
  }
  expect(again).toBeCloseTo(value, 8);
  expect(sumOfProducts / sumOfWeights).toBeCloseTo(value, 8);
}

describe('una cifra se explica con sus términos', () => {
  test.each(explainableFigures)('los términos de un compromiso reproducen su avance %s', (figure) => {
    fc.assert(
      fc.property(commitment, cutOff, (facts, on) => {
        const figures = commitmentFigures(facts, on, year, rule);
        if (figures.milestones.every((one) => !one.isCounted || one.state === 'retired')) return;
        demandReproduced(explainFigure(figure, figures, figures.milestones, 'hitos'));
      }),
    );
  });

  test.each(explainableFigures)('los de un hito con actividades reproducen su avance %s', (figure) => {
    fc.assert(
      fc.property(milestone, cutOff, (facts, on) => {
        const figures = milestoneFigures(facts, on, year, rule);
        if (figures.activities.every((one) => !one.isCounted || one.state === 'retired')) return;
        demandReproduced(explainFigure(figure, figures, figures.activities, 'actividades'));
      }),
    );
  });

  test.each(explainableFigures)('los de un plan reproducen su avance %s', (figure) => {
    fc.assert(
      fc.property(fc.array(commitment, { maxLength: 6 }), cutOff, (facts, on) => {
        const children = facts.map((one) => commitmentFigures(one, on, year, rule));
        const total = planFigures({ start: noDate, end: noDate }, children, on, rule);
        demandReproduced(explainFigure(figure, total, children, 'compromisos'));
      }),
    );
  });

  test('la fracción se lee junto al porcentaje: hitos, porcentaje y pesos', () => {
    const done = given(report('r', '2026-01-31', 100), proof('e', '2026-01-31'));
    const milestones = [done, { ...done, weight: 2 }, { ...given(), weight: 1.5 }];
    const facts = fc.sample(commitment, { numRuns: 1, seed: 3 })[0];
    if (facts === undefined) throw new Error('a sample has one');
    const figures = commitmentFigures(
      { ...facts, milestones, state: 'inProgress', isCounted: true },
      '2026-06-30',
      year,
      rule,
    );
    const explained = explainFigure('reported', figures, figures.milestones, 'hitos');
    expect(explained.fraction).toBe('2 de 3 hitos con reporte, 67 %; pesos de hitos: 1, 2, 1.5');
    expect(explained).toMatchObject({ sumOfWeights: 4.5, sumOfProducts: 300 });
  });

  test('lo que no cuenta aparece entre los términos, marcado', () => {
    const facts = { ...given(), isCounted: false };
    const figures = milestoneFigures({ ...given(), activities: [facts] }, '2026-06-30', year, rule);
    const { terms } = explainFigure('reported', figures, figures.activities, 'actividades');
    expect(terms).toMatchObject([{ isCounted: false, value: null }]);
  });

  test('la de un hito sin actividades dice la regla y la cifra', () => {
    const figures = milestoneFigures(given(report('r', '2026-01-31', 40)), '2026-06-30', year, rule);
    const explained = explainFigure('reported', figures, [], 'actividades');
    expect(explained).toMatchObject({ value: 40, terms: [], fraction: '40 %' });
    expect(explained.formula).toMatch(/^El último porcentaje reportado/);
  });
});
