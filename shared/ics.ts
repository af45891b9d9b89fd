import { addDays } from './dates.ts';
import type { Hours } from './hours.ts';
import { timeZoneLines, timeZones, type TimeZone } from './time-zones.ts';

/** An event of a calendar, of whole days from the first to the last or at its hours, as one version of a record says it. */
export type CalendarEvent = {
  uid: string;
  /** How often the record changed; a greater number takes the place of a smaller one. */
  sequence: number;
  /** The instant of the last change, ISO-8601 UTC. */
  changedAt: string;
  firstDay: string;
  lastDay: string;
  /** As the clocks of the calendar's zone show them, on its only day; the whole day where it has none. */
  hours?: Hours | null;
  place?: string;
  summary: string;
  description: string;
  category: string;
  isCancelled: boolean;
};

const lineLimit = 75;

/** How many octets a character has in UTF-8. */
function octetsOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** A line of at most 75 octets; what is longer goes on after a line break and a space, never within a character. */
export function foldLine(line: string): string {
  let folded = '';
  let size = 0;
  for (const sign of line) {
    const length = octetsOf(sign);
    if (size + length > lineLimit) {
      folded += '\r\n ';
      size = 1;
    }
    folded += sign;
    size += length;
  }
  return folded;
}

/** Text as a value (RFC 5545, 3.3.11); characters that no calendar may have are left out. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

const dayValue = (iso: string): string => iso.replaceAll('-', '');
const instantValue = (iso: string): string => iso.replace(/\.\d+Z$/, 'Z').replace(/[-:]/g, '');

/** Hours are those of the zone; without an end, an event ends when it begins (RFC 5545, 3.6.1). */
function timeLines({ firstDay, lastDay, hours }: CalendarEvent, zone: TimeZone): string[] {
  if (hours === undefined || hours === null) {
    return [
      `DTSTART;VALUE=DATE:${dayValue(firstDay)}`,
      // The end of an event of whole days is the day after its last.
      `DTEND;VALUE=DATE:${dayValue(addDays(lastDay, 1))}`,
      'TRANSP:TRANSPARENT',
    ];
  }
  const at = (clock: string): string => `${dayValue(firstDay)}T${clock.replace(':', '')}00`;
  return [
    `DTSTART;TZID=${zone}:${at(hours.start)}`,
    ...(hours.end === null ? [] : [`DTEND;TZID=${zone}:${at(hours.end)}`]),
    'TRANSP:OPAQUE',
  ];
}

const textLine = (name: string, value: string): string[] =>
  value === '' ? [] : [`${name}:${escapeText(value)}`];

function eventLines(event: CalendarEvent, zone: TimeZone): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${instantValue(event.changedAt)}`,
    `LAST-MODIFIED:${instantValue(event.changedAt)}`,
    `SEQUENCE:${String(event.sequence)}`,
    ...timeLines(event, zone),
    `SUMMARY:${escapeText(event.summary)}`,
    ...textLine('DESCRIPTION', event.description),
    ...textLine('LOCATION', event.place ?? ''),
    `CATEGORIES:${escapeText(event.category)}`,
    `STATUS:${event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

/**
 * A calendar (RFC 5545); the same events give the same bytes, whatever the day. Where an event has hours, the zone goes
 * with it: floating time would move a session for whoever reads it elsewhere.
 */
export function calendarText(
  name: string,
  events: readonly CalendarEvent[],
  zone: TimeZone = timeZones[0],
): string {
  const hasHours = events.some(({ hours }) => hours !== undefined && hours !== null);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Compromiso Abierto//Calendario//ES',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // RFC 7986 names it; older programs know the other.
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...(hasHours ? timeZoneLines(zone) : []),
    ...events.flatMap((event) => eventLines(event, zone)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
