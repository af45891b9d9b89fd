import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../shared/dates.ts';
import { calendarText, escapeText, foldLine, type CalendarEvent } from '../../shared/ics.ts';
import { timeZones } from '../../shared/time-zones.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 300 }).filter((text) => text.isWellFormed());
const readable = fc.string({ unit: 'grapheme', maxLength: 200 });
const dayArb = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1990-01-01', n));

const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'milestone-1@compromiso-abierto',
  sequence: 0,
  changedAt: '2026-06-30T12:34:56.789Z',
  firstDay: '2026-12-31',
  lastDay: '2026-12-31',
  summary: 'Vence C01.1 Acta',
  description: '',
  category: 'Hito',
  isCancelled: false,
  ...more,
});

/** What another program reads of a calendar. */
function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const read = new ICAL.Event(one);
    return {
      uid: read.uid,
      summary: read.summary,
      description: read.description,
      start: read.startDate.toString(),
      end: read.endDate.toString(),
      isWholeDay: read.startDate.isDate,
      sequence: one.getFirstPropertyValue('sequence'),
      stamp: String(one.getFirstPropertyValue('dtstamp')),
      status: one.getFirstPropertyValue('status'),
    };
  });
}

describe('las líneas', () => {
  test('tienen a lo más 75 octetos, no parten un carácter y desdobladas son lo que eran', () => {
    fc.assert(
      fc.property(
        anyText.map((text) => text.replace(/[\r\n]/g, '')),
        (line) => {
          const lines = foldLine(line).split('\r\n');
          for (const [i, one] of lines.entries()) {
            expect(new TextEncoder().encode(one).byteLength).toBeLessThanOrEqual(75);
            expect(one.isWellFormed()).toBe(true);
            if (i > 0) expect(one.startsWith(' ')).toBe(true);
          }
          expect(lines.map((one, i) => (i === 0 ? one : one.slice(1))).join('')).toBe(line);
        },
      ),
    );
  });

  test('un valor no rompe su línea ni trae caracteres de control', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapeText(text)).not.toMatch(/[\r\n\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/);
      }),
    );
    expect(escapeText('a;b,c\\d\r\ne\rf')).toBe('a\\;b\\,c\\\\d\\ne\\nf');
  });
});

describe('el calendario', () => {
  test('otro programa lee cada texto como se escribió', () => {
    fc.assert(
      fc.property(readable, readable, dayArb, fc.nat(9), (summary, description, day, sequence) => {
        const clean = (text: string): string =>
          text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
        const [found] = readBack(
          calendarText('Plan', [event({ summary, description, firstDay: day, lastDay: day, sequence })]),
        );
        expect(found?.summary ?? '').toBe(clean(summary));
        expect(found?.description).toBe(clean(description) === '' ? null : clean(description));
        expect(found).toMatchObject({ start: day, end: addDays(day, 1), isWholeDay: true, sequence });
      }),
      { numRuns: 300 },
    );
  });

  test('con hora, otro programa lee la de su zona y el lugar tal como se escribió', () => {
    const clock = fc
      .tuple(fc.nat(22), fc.nat(59))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
    fc.assert(
      fc.property(
        readable,
        anyText,
        dayArb,
        clock,
        fc.constantFrom(...timeZones),
        (place, name, day, start, zone) => {
          const hours = { start, end: start < '22:00' ? '23:30' : null };
          const text = calendarText(name, [event({ firstDay: day, lastDay: day, hours, place })], zone);
          const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
          expect(calendar.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).toBe(zone);
          const [one] = calendar.getAllSubcomponents('vevent');
          const read = new ICAL.Event(one ?? calendar);
          expect(read.startDate.toString()).toBe(`${day}T${start}:00`);
          expect(one?.getFirstProperty('dtstart')?.getFirstParameter('tzid')).toBe(zone);
          expect(read.endDate.toString()).toBe(`${day}T${hours.end ?? start}:00`);
          expect(one?.getFirstPropertyValue('transp')).toBe('OPAQUE');
          const clean = place.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
          expect(read.location || '').toBe(clean);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('sin horas no lleva zona', () => {
    expect(calendarText('Plan', [event()])).not.toContain('VTIMEZONE');
  });

  test('cada evento dice de qué versión es y cuándo cambió, no cuándo se hizo el archivo', () => {
    expect(
      readBack(calendarText('Plan', [event({ sequence: 3 }), event({ uid: 'b', isCancelled: true })])),
    ).toMatchObject([
      {
        uid: 'milestone-1@compromiso-abierto',
        sequence: 3,
        stamp: '2026-06-30T12:34:56Z',
        status: 'CONFIRMED',
      },
      { uid: 'b', status: 'CANCELLED' },
    ]);
  });

  test('uno vacío sigue siendo un calendario; todas sus líneas terminan en CRLF', () => {
    const text = calendarText('Plan «A»; de prueba', []);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    expect(text).toContain('\r\nNAME:Plan «A»\\; de prueba\r\n');
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(readBack(text)).toEqual([]);
  });
});
