import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oversightNameOn, overlap, type OversightName } from '../../shared/oversight-names.ts';

const named = (name: string, startsOn: string | null, endsOn: string | null): OversightName => ({
  id: name,
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
    const on = (day: string): string | undefined => oversightNameOn([autoridad, organo], day)?.name;
    expect([on('1999-01-01'), on('2025-03-20'), on('2025-03-21'), on('2030-01-01')]).toEqual([
      'Órgano garante',
      'Órgano garante',
      'Autoridad garante',
      'Autoridad garante',
    ]);
    expect(oversightNameOn([named('X', '2026-01-01', '2026-12-31')], '2025-12-31')).toBeNull();
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
        const both = days.some((on) => oversightNameOn([one], on) && oversightNameOn([other], on));
        expect(overlap(one, other)).toBe(both);
      }),
    );
  });
});
