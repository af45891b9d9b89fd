import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weightedMean, type Term } from '../../shared/progress.ts';
import { positiveWeight, weight } from '../support/arbitraries.ts';

const percentage = fc.integer({ min: 0, max: 100 });
const term = (value: fc.Arbitrary<number | null>): fc.Arbitrary<Term> => fc.record({ weight, value });
const terms = fc.array(term(fc.oneof(percentage, fc.constant(null))), { maxLength: 40 });

describe('la media ponderada Σ wᵢ·pᵢ / Σ wᵢ', () => {
  test('está entre el menor y el mayor de sus términos', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ weight: positiveWeight, value: percentage }), { minLength: 1 }),
        (some) => {
          const mean = weightedMean(some);
          expect(mean).toBeGreaterThanOrEqual(Math.min(...some.map((one) => one.value)));
          expect(mean).toBeLessThanOrEqual(Math.max(...some.map((one) => one.value)));
        },
      ),
    );
  });

  test('es el cociente exacto de las dos sumas, sin redondeo intermedio', () => {
    fc.assert(
      fc.property(terms, (some) => {
        const weights = some.reduce((sum, one) => sum + BigInt(Math.round(one.weight * 1000)), 0n);
        const products = some.reduce(
          (sum, one) => sum + BigInt(Math.round(one.weight * 1000)) * BigInt(one.value ?? 0),
          0n,
        );
        expect(weightedMean(some)).toBe(weights === 0n ? null : Number(products) / Number(weights));
      }),
    );
  });

  test('es exactamente 100 cuando todos los términos están en 100, pesen lo que pesen', () => {
    fc.assert(
      fc.property(fc.array(positiveWeight, { minLength: 1, maxLength: 200 }), (weights) => {
        expect(weightedMean(weights.map((one) => ({ weight: one, value: 100 })))).toBe(100);
      }),
    );
  });

  test('es menor que 100 si un solo término con peso no llega', () => {
    fc.assert(
      fc.property(fc.array(weight, { maxLength: 50 }), fc.integer({ min: 0, max: 99 }), (weights, value) => {
        const rest = weights.map((one) => ({ weight: one, value: 100 }));
        expect(weightedMean([...rest, { weight: 0.001, value }])).toBeLessThan(100);
      }),
    );
  });

  test('cuenta como 0 lo que no tiene dato', () => {
    fc.assert(
      fc.property(terms, (some) => {
        const silent = some.map((one) => ({ ...one, value: one.value ?? 0 }));
        expect(weightedMean(some)).toBe(weightedMean(silent));
      }),
    );
  });

  test('no cambia con el orden de los términos', () => {
    fc.assert(
      fc.property(terms, (some) => {
        expect(weightedMean(some.toReversed())).toBe(weightedMean(some));
      }),
    );
  });

  test.each([
    ['sin términos', []],
    ['con pesos que suman 0', [{ weight: 0, value: 80 }]],
    [
      'con varios pesos en 0',
      [
        { weight: 0, value: 100 },
        { weight: 0, value: null },
      ],
    ],
  ])('%s es «sin dato», no 0', (_name, some: Term[]) => {
    expect(weightedMean(some)).toBeNull();
  });

  test('el ejemplo a mano: pesos 1, 2 y 1 con 100, 50 y 0 dan 50', () => {
    const some = [
      { weight: 1, value: 100 },
      { weight: 2, value: 50 },
      { weight: 1, value: 0 },
    ];
    expect(weightedMean(some)).toBe(50);
  });
});
