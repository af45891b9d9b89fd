import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../shared/dates.ts';
import { timeZoneLines, timeZones, type TimeZone } from '../../shared/time-zones.ts';

/** The clock of a zone as Node's own data of zones show it, «YYYY-MM-DDTHH:MM». */
function clockOf(zone: TimeZone, instant: Date): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return parts.format(instant).replace(' ', 'T');
}

describe('las zonas de las sesiones', () => {
  test.each(timeZones)('%s: otro programa sabe a qué instante corresponde su hora', (tzid) => {
    const component = new ICAL.Component(ICAL.parse(timeZoneLines(tzid).join('\r\n')) as unknown[]);
    const zone = new ICAL.Timezone({ component, tzid });
    // At noon no zone changes its clocks.
    const days = fc.integer({ min: 0, max: 9_500 }).map((n) => addDays('2010-06-01', n));
    fc.assert(
      fc.property(days, (day) => {
        const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
        const local = ICAL.Time.fromData({ year, month, day: date, hour: 12 }, zone);
        expect(clockOf(tzid, local.toJSDate())).toBe(`${day}T12:00`);
      }),
      { numRuns: 500 },
    );
  });
});
