import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHours } from '../../shared/hours.ts';

describe('la hora que alguien escribió', () => {
  test.each([
    ['10:00 h', '10:00', null],
    ['10:00', '10:00', null],
    ['9 h', '09:00', null],
    ['17.30 hrs.', '17:30', null],
    ['a las 18 horas', '18:00', null],
    ['5 pm', '17:00', null],
    ['5:15 P. M.', '17:15', null],
    ['12:00 p.m.', '12:00', null],
    ['12 am', '00:00', null],
    ['de 10:00 a 12:30 h', '10:00', '12:30'],
    ['10:00–12:00 h', '10:00', '12:00'],
    ['de 5 a 7 pm', '17:00', '19:00'],
    ['de 11 a 1 pm', '11:00', '13:00'],
    ['10 a.m. a 12 p.m.', '10:00', '12:00'],
    ['22:00 a 1:00 h', '22:00', null],
    ['10:00 h, en primera convocatoria; 10:30 h, en segunda', '10:00', null],
    ['10:00 h (hora del centro)', '10:00', null],
  ])('«%s»', (text, start, end) => {
    expect(parseHours(text)).toEqual({ start, end });
  });

  test.each([
    '',
    '10',
    'de 10 a 12',
    'por la mañana',
    '25:00 h',
    '10:60',
    '13 pm',
    '0 am',
    '10:00 h y media',
  ])('«%s» no es una hora', (text) => {
    expect(parseHours(text)).toBeNull();
  });

  test('de cualquier texto sale una hora del reloj o ninguna', () => {
    const pieces = fc.constantFrom(
      '1',
      '10',
      ':',
      '00',
      '.',
      ' ',
      'h',
      'a',
      'pm',
      'a. m.',
      '-',
      ',',
      '(',
      'de',
      '\n',
    );
    const written = fc.oneof(
      fc.string(),
      fc.array(pieces).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(written, (text) => {
        const hours = parseHours(text);
        if (hours === null) return;
        for (const one of [hours.start, hours.end ?? hours.start])
          expect(one).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
        if (hours.end !== null) expect(hours.end > hours.start).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('la hora y el minuto de cada reloj se leen como son', () => {
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), (hour, minute) => {
        const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        expect(parseHours(`${clock} h`)).toEqual({ start: clock, end: null });
      }),
    );
  });
});
