import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDates,
  datePrecisions,
  daysBetween,
  firstDayOf,
  formatDay,
  formatLongDay,
  formatPreciseDate,
  isIsoDay,
  isOverdue,
  lastDayOf,
  noDate,
  preciseDateSchema,
  preciseDay,
  type PreciseDate,
} from '../../shared/dates.ts';
import { parsePreciseDate } from '../../shared/dates/parse.ts';

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const written = fc.record({
  year: fc.integer({ min: 1901, max: 2199 }),
  form: fc.constantFrom('month', 'quarter', 'season', 'year'),
  part: fc.integer({ min: 1, max: 12 }),
});
const period = written.map(({ year, form, part }): PreciseDate => {
  const text = {
    month: `${year}-${String(part).padStart(2, '0')}`,
    quarter: `Q${((part - 1) % 4) + 1} ${year}`,
    season: `${['invierno', 'primavera', 'verano', 'otoño'][part % 4] ?? ''} de ${year}`,
    year: `${year}`,
  }[form];
  return parsePreciseDate(text) ?? noDate;
});

describe('los días', () => {
  it('solo existen los del calendario', () => {
    expect(isIsoDay('2024-02-29')).toBe(true);
    for (const text of [
      '2026-02-30',
      '2026-02-29',
      '2026-13-01',
      '2026-1-1',
      '2026-04-31',
      '0026-01-01',
      '',
    ]) {
      expect(isIsoDay(text), text).toBe(false);
    }
  });

  it('coinciden con los de Date para cualquier fecha', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        const later = addDays(day, days);
        expect(isIsoDay(later)).toBe(true);
        expect(daysBetween(day, later)).toBe(days);
        expect(Date.parse(later) - Date.parse(day)).toBe(days * 86_400_000);
      }),
    );
  });

  it('se escriben como en México', () => {
    expect(formatDay('2026-11-22')).toBe('22 nov 2026');
    expect(formatDay('2026-09-01')).toBe('1 sep 2026');
    expect(formatLongDay('2026-11-22')).toBe('22 de noviembre de 2026');
  });
});

describe('una fecha con su precisión', () => {
  it('cuenta como el último día de su periodo', () => {
    expect(lastDayOf({ on: '2028-02-29', precision: 'season', text: 'By winter 2028' })).toBe('2028-02-29');
    fc.assert(
      fc.property(period, (date) => {
        expect(preciseDateSchema.safeParse(date).success).toBe(true);
        const first = firstDayOf(date) ?? '';
        const last = lastDayOf(date) ?? '';
        expect(first.slice(8)).toBe('01');
        expect(addDays(last, 1).slice(8)).toBe('01');
        const days = { day: 1, month: 31, quarter: 92, season: 92, year: 366, continuous: 0, none: 0 }[
          date.precision
        ];
        expect(daysBetween(first, last)).toBeLessThan(days);
        expect(daysBetween(first, last)).toBeGreaterThan(days - 5);
      }),
    );
  });

  it('empieza el primer día de su periodo', () => {
    expect(firstDayOf({ on: '2028-02-29', precision: 'season', text: '' })).toBe('2027-12-01');
    expect(firstDayOf({ on: '2027-09-30', precision: 'quarter', text: '' })).toBe('2027-07-01');
    expect(firstDayOf({ on: '2027-12-31', precision: 'year', text: '' })).toBe('2027-01-01');
    expect(firstDayOf({ on: '2027-12-31', precision: 'month', text: '' })).toBe('2027-12-01');
    expect(firstDayOf(preciseDay('2027-12-31'))).toBe('2027-12-31');
    expect(firstDayOf(noDate)).toBeNull();
  });

  it('vence solo cuando terminó su periodo, y lo continuo nunca', () => {
    const fall: PreciseDate = { on: '2027-11-30', precision: 'season', text: 'Fall 2027' };
    expect(isOverdue(fall, '2027-11-30')).toBe(false);
    expect(isOverdue(fall, '2027-12-01')).toBe(true);
    expect(isOverdue({ on: null, precision: 'continuous', text: 'Ongoing' }, '2099-01-01')).toBe(false);
    expect(isOverdue({ on: '2023-05-31', precision: 'continuous', text: '' }, '2099-01-01')).toBe(false);
    expect(isOverdue(noDate, '2099-01-01')).toBe(false);
  });

  it('se ordena por su último día y lo que no tiene fecha va al final', () => {
    const dates = [noDate, preciseDay('2027-01-02'), preciseDay('2026-05-01')];
    expect(dates.sort(compareDates).map((date) => date.on)).toEqual(['2026-05-01', '2027-01-02', null]);
    expect(compareDates(noDate, noDate)).toBe(0);
  });

  it('se lee como la diría una persona', () => {
    const said = (text: string) => formatPreciseDate(parsePreciseDate(text) ?? noDate);
    expect(said('2026-11-22')).toBe('22 nov 2026');
    expect(said('2027-09')).toBe('sep 2027');
    expect(said('Q2 2027')).toBe('2.º trimestre de 2027');
    expect(said('Q1 2027')).toBe('1.er trimestre de 2027');
    expect(said('Fall 2027')).toBe('otoño de 2027');
    expect(said('By 2027')).toBe('2027');
    expect(said('Ongoing')).toBe('continuo');
    expect(said('')).toBe('sin fecha');
  });

  it('se vuelve a leer igual de como se escribe', () => {
    fc.assert(
      fc.property(fc.oneof(period, anyDay.map(preciseDay)), (date) => {
        const again = parsePreciseDate(formatPreciseDate(date));
        expect(again).toMatchObject({ on: date.on, precision: date.precision });
      }),
    );
  });

  it('no se acepta si no es el último día de un periodo de su precisión', () => {
    const accepts = (on: string | null, precision: string) =>
      preciseDateSchema.safeParse({ on, precision, text: '' }).success;
    expect(accepts('2026-02-28', 'month')).toBe(true);
    expect(accepts('2024-02-28', 'month')).toBe(false);
    expect(accepts('2026-05-31', 'quarter')).toBe(false);
    expect(accepts('2026-06-30', 'season')).toBe(false);
    expect(accepts('2026-11-30', 'year')).toBe(false);
    expect(accepts('2026-02-30', 'day')).toBe(false);
    expect(accepts('2026-02-28', 'none')).toBe(false);
    expect(accepts(null, 'day')).toBe(false);
    expect(accepts(null, 'continuous')).toBe(true);
    expect(datePrecisions.filter((precision) => accepts('2026-12-31', precision))).toEqual(
      expect.arrayContaining(['day', 'month', 'quarter', 'year', 'continuous']),
    );
    expect(preciseDateSchema.safeParse({ on: null, precision: 'none', text: '\0' }).success).toBe(false);
  });
});
