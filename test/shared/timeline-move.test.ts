import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { preciseDateSchema, preciseDay, firstDayOf, noDate, type PreciseDate } from '../../shared/dates.ts';
import { brokenDependencies, movedDate, movedDates } from '../../shared/timeline-move.ts';

const by = (months: number, days: number) => ({ months, days });
const quarter: PreciseDate = { on: '2026-09-30', precision: 'quarter', text: '3.er trimestre' };

describe('mover una fecha', () => {
  test('un día se mueve por días, y por meses al mismo día o al último', () => {
    expect(movedDate(preciseDay('2026-01-31'), by(0, 7)).on).toBe('2026-02-07');
    expect(movedDate(preciseDay('2026-01-31'), by(1, 0)).on).toBe('2026-02-28');
  });

  test('lo que se escribió como trimestre sigue siendo un trimestre', () => {
    expect(movedDate(quarter, by(3, 0))).toEqual({ on: '2026-12-31', precision: 'quarter', text: '' });
    expect(movedDate(quarter, by(0, 20))).toBe(quarter);
    expect(movedDate(quarter, by(0, 80)).on).toBe('2026-12-31');
  });

  test('lo que no tiene día no se mueve', () => {
    expect(movedDate(noDate, by(5, 5))).toBe(noDate);
  });

  test('lo movido siempre es una fecha que se admite, y el inicio no pasa del vencimiento', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(preciseDay('2026-03-10'), quarter, {
          on: '2026-12-31',
          precision: 'year' as const,
          text: '',
        }),
        fc.constantFrom('both' as const, 'start' as const, 'due' as const),
        fc.integer({ min: -60, max: 60 }),
        fc.integer({ min: -900, max: 900 }),
        (due, edge, months, days) => {
          const bar = { start: preciseDay('2026-01-15'), due };
          const moved = movedDates(bar, { edge, months, days });
          for (const date of Object.values(moved))
            expect(preciseDateSchema.safeParse(date).success).toBe(true);
          const after = { ...bar, ...moved };
          expect((firstDayOf(after.start) ?? '') <= (after.due.on ?? '')).toBe(true);
        },
      ),
    );
  });

  test('se dice de qué depende lo que empezaría antes de tiempo', () => {
    const needed = { id: 'a', code: 'C01.1', due: preciseDay('2026-05-31') };
    const bar = { start: preciseDay('2026-06-01'), due: preciseDay('2026-09-30'), dependsOn: [needed] };
    expect(brokenDependencies(bar, {})).toEqual([]);
    expect(brokenDependencies(bar, { start: preciseDay('2026-05-31') })).toEqual([needed]);
  });
});
