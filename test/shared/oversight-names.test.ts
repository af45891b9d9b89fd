import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oversightNameOn, overlap, type OversightName } from '../../shared/oversight-names.ts';

const named = (
  name: string,
  startsOn: string | null,
  endsOn: string | null,
  committeeId: string | null = null,
): OversightName => ({
  id: name,
  committeeId,
  version: 1,
  name,
  acronym: '',
  startsOn,
  endsOn,
});
const organo = named('Órgano garante', null, '2025-03-20');
const autoridad = named('Autoridad garante', '2025-03-21', null);

describe('el nombre de la autoridad garante', () => {
  test('es el de cada día; los dos extremos cuentan', () => {
    const on = (day: string): string | undefined => oversightNameOn([autoridad, organo], day, null)?.name;
    expect([on('1999-01-01'), on('2025-03-20'), on('2025-03-21'), on('2030-01-01')]).toEqual([
      'Órgano garante',
      'Órgano garante',
      'Autoridad garante',
      'Autoridad garante',
    ]);
    expect(oversightNameOn([named('X', '2026-01-01', '2026-12-31')], '2025-12-31', null)).toBeNull();
  });

  test('el de un comité va antes que el de todos, en sus días y solo en ese comité', () => {
    const itea = named('ITEA', '2018-01-01', '2024-12-31', 'a');
    const on = (day: string, committeeId: string | null): string | undefined =>
      oversightNameOn([organo, autoridad, itea], day, committeeId)?.name;
    expect([on('2020-01-01', 'a'), on('2020-01-01', 'b'), on('2020-01-01', null)]).toEqual([
      'ITEA',
      'Órgano garante',
      'Órgano garante',
    ]);
    expect(on('2025-01-01', 'a')).toBe('Órgano garante');
    expect([overlap(itea, organo), overlap(itea, { ...organo, committeeId: 'a' })]).toEqual([false, true]);
  });

  test('dos se enciman justo cuando algún día es de los dos', () => {
    const day = fc
      .integer({ min: 0, max: 40 })
      .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
    const end = fc.option(day);
    fc.assert(
      fc.property(end, end, end, end, (a, b, c, d) => {
        const [one, other] = [named('a', a, b), named('b', c, d)];
        if ((a ?? '') > (b ?? '9') || (c ?? '') > (d ?? '9')) return;
        const days = Array.from({ length: 44 }, (_, n) =>
          new Date(Date.UTC(2026, 0, n - 1)).toISOString().slice(0, 10),
        );
        const both = days.some(
          (on) => oversightNameOn([one], on, null) && oversightNameOn([other], on, null),
        );
        expect(overlap(one, other)).toBe(both);
      }),
    );
  });
});
