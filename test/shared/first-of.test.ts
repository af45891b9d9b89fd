import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstOf } from '../../shared/first-of.ts';

test('los primeros son los de la lista ordenada, y lo igual queda como venía', () => {
  const items = fc.array(fc.record({ key: fc.integer({ min: 0, max: 9 }), id: fc.nat() }), { maxLength: 60 });
  fc.assert(
    fc.property(items, fc.integer({ min: 0, max: 20 }), (all, count) => {
      const byKey = (a: { key: number }, b: { key: number }) => a.key - b.key;
      expect(firstOf(all, byKey, count)).toEqual([...all].sort(byKey).slice(0, count));
    }),
  );
});
