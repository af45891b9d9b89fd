import { answersFor, type Agreement } from './agreements.ts';
import { uidOf, type CalendarRecords } from './calendar-records.ts';
import { takesPart } from './committees.ts';
import { meetingKindNames, observationStateNames } from './glossary.ts';
import { parseHours } from './hours.ts';
import type { CalendarEvent } from './ics.ts';
import type { Meeting } from './meetings.ts';
import { isSeated, type Member } from './members.ts';
import type { Observation } from './observations.ts';

/** The committee's sessions, and what it agreed or was asked to answer until a day. */
export function sessionEvents(records: CalendarRecords): CalendarEvent[] {
  const codes = new Map(records.meetings.map(({ id, code }) => [id, code]));
  return [
    ...records.meetings.map((one) => meetingEvent(one, records)),
    ...records.agreements.flatMap((one) => agreementEvent(one, codes.get(one.meetingId) ?? '', records)),
    ...records.observations.flatMap((one) => observationEvent(one, records)),
  ];
}

/** Of those, what is of one member: the sessions of their days at the table, what they or their side answer for. */
export function sessionsOf(records: CalendarRecords, member: Member): CalendarRecords {
  const isOfIt = takesPart(member, records.plan);
  const sits = ({ meetsOn }: Meeting): boolean =>
    isOfIt && member.role !== 'reader' && isSeated(member, meetsOn);
  return {
    ...records,
    meetings: records.meetings.filter(sits),
    agreements: records.agreements.filter((one) => answersFor(one, member)),
    observations: records.observations.filter(({ asked }) => isOfIt && asked === member.role),
  };
}

type Changed = Pick<CalendarEvent, 'uid' | 'sequence' | 'changedAt'>;

const changed = (
  kind: string,
  { id, version }: { id: string; version: number },
  { changedAt }: CalendarRecords,
): Changed => ({ uid: uidOf(kind, id), sequence: version - 1, changedAt: changedAt(id) });

/** Another zone moves a session as much as another hour does. */
function changedOrMoved(one: Meeting, records: CalendarRecords): Changed {
  const { settings, changedAt } = records;
  const own = changed('meeting', one, records);
  const movedAt = changedAt(settings.id);
  return {
    ...own,
    sequence: own.sequence + settings.version,
    changedAt: movedAt > own.changedAt ? movedAt : own.changedAt,
  };
}

const longest = 120;

/** The first words of a text on one line, for the title of an event; the whole of it is in its description. */
function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  // Never half of a character.
  return `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

const lines = (...parts: string[]): string => parts.filter((part) => part !== '').join('\n');

function meetingEvent(one: Meeting, records: CalendarRecords): CalendarEvent {
  const { kind, code, meetsOn, hour, place, agenda, state, cancelReason } = one;
  return {
    ...changedOrMoved(one, records),
    firstDay: meetsOn,
    lastDay: meetsOn,
    hours: parseHours(hour),
    place,
    summary: `Sesión ${meetingKindNames[kind].toLowerCase()} ${code}`,
    description: lines(
      state === 'cancelled' ? `Cancelada: ${cancelReason}` : '',
      hour === '' ? '' : `Hora: ${hour}`,
      ...agenda.map((item, i) => `${String(i + 1)}. ${item}`),
      records.plan.name,
    ),
    category: 'Sesión',
    isCancelled: state === 'cancelled',
  };
}

function agreementEvent(one: Agreement, meetingCode: string, records: CalendarRecords): CalendarEvent[] {
  const { dueOn, code, text, state, note } = one;
  if (dueOn === null) return [];
  const what = `acuerdo ${code} ${firstWords(text)}`;
  return [
    {
      ...changed('agreement', one, records),
      firstDay: dueOn,
      lastDay: dueOn,
      // What was done no longer says that it falls due.
      summary: state === 'done' ? `Cumplido: ${what}` : `Vence el ${what}`,
      description: lines(text, note, `Sesión ${meetingCode}`, records.plan.name),
      category: 'Acuerdo',
      isCancelled: state === 'cancelled',
    },
  ];
}

function observationEvent(one: Observation, records: CalendarRecords): CalendarEvent[] {
  const { dueOn, code, title, text, state, answer } = one;
  if (dueOn === null) return [];
  const what = `observación ${code} ${firstWords(title)}`;
  return [
    {
      ...changed('observation', one, records),
      firstDay: dueOn,
      lastDay: dueOn,
      summary: state === 'open' ? `Responder la ${what}` : `${observationStateNames[state]}: ${what}`,
      description: lines(text, answer, records.plan.name),
      category: 'Observación',
      isCancelled: false,
    },
  ];
}
