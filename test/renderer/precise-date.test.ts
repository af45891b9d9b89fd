import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datePrecisions, firstDayOf, preciseDateSchema, type DatePrecision } from '../../shared/dates.ts';
import { endOfSeason, periodEnd, seasonOf, withPrecision } from '../../renderer/ui/precise-date.ts';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const precision = fc.constantFrom<DatePrecision>(...datePrecisions);

describe('una fecha con su precisión', () => {
  it('al cambiar de precisión siempre queda una fecha que el núcleo acepta', () => {
    fc.assert(
      fc.property(day, precision, precision, (start, one, other) => {
        const date = withPrecision({ on: null, precision: 'none', text: '' }, one, start);
        expect(preciseDateSchema.safeParse(withPrecision(date, other, start)).success).toBe(true);
      }),
    );
  });

  it('el periodo contiene el día del que salió', () => {
    fc.assert(
      fc.property(day, precision, (on, one) => {
        const end = periodEnd(on, one);
        if (end === null) return;
        expect(end >= on).toBe(true);
        expect((firstDayOf({ on: end, precision: one, text: '' }) ?? on) <= on).toBe(true);
      }),
    );
  });

  it('diciembre es del invierno que termina en febrero del año siguiente', () => {
    expect(periodEnd('2027-12-15', 'season')).toBe('2028-02-29');
    expect(seasonOf('2027-12-15')).toBe('winter');
    expect(endOfSeason(2028, 'autumn')).toBe('2028-11-30');
  });
});
