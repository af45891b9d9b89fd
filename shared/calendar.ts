import { z } from 'zod';
import { uidOf, type CalendarRecords } from './calendar-records.ts';
import { sessionEvents, sessionsOf } from './calendar-sessions.ts';
import { formatPreciseDate, type PreciseDate } from './dates.ts';
import type { StoredFile } from './files.ts';
import * as f from './fields.ts';
import type { CalendarEvent } from './ics.ts';
import { query } from './method.ts';
import type { Member } from './members.ts';
import { periodsOf } from './periods.ts';
import type { Plan } from './plans.ts';
import type { Responsibility } from './responsibilities.ts';

type Dated = { id: string; version: number; code: string; title: string; state: string; due: PreciseDate };

/** The day by which something is due; what is continuous or has no date is due on none. */
const dueDay = ({ due }: Pick<Dated, 'due'>): string | null =>
  due.precision === 'continuous' ? null : due.on;

/** The deadlines of a plan, the ends of its reporting periods, and what its committee has before it. */
export const planEvents = (records: CalendarRecords): CalendarEvent[] => [
  ...deadlineEvents(records),
  ...sessionEvents(records),
];

/** Of those, what one member answers for or sits in. */
export const memberEvents = (
  records: CalendarRecords,
  member: Member,
  charges: readonly Charge[],
): CalendarEvent[] => [
  ...(charges.length === 0 ? [] : deadlineEvents(chargedTo(records, charges))),
  ...sessionEvents(sessionsOf(records, member)),
];

/** The deadlines of a plan's commitments, milestones and activities, then the ends of its reporting periods. */
function deadlineEvents(records: CalendarRecords): CalendarEvent[] {
  const { plan, commitments, milestones, changedAt } = records;
  const byId = new Map(commitments.map((one) => [one.id, one]));
  return [
    ...commitments.flatMap((one) => deadline('commitment', one, [plan.name], changedAt)),
    ...milestones.flatMap((one) => {
      const above = byId.get(one.commitmentId);
      const place = above === undefined ? '' : `${above.code} ${above.title}`;
      return deadline('milestone', one, [one.deliverable, place, plan.name], changedAt);
    }),
    ...periodEvents(plan, lastDue(records), changedAt),
  ];
}

/** Where a plan has no end, its periods go on as far as something is due: not as far as today, which changes nothing. */
function lastDue({ plan, commitments, milestones }: CalendarRecords): string {
  const days = [...commitments, ...milestones].map(dueDay).filter((day) => day !== null);
  return days.sort().at(-1) ?? plan.start.on ?? '1970-01-01';
}

const categories = { commitment: 'Compromiso', milestone: 'Hito' } as const;

function deadline(
  kind: keyof typeof categories,
  one: Dated,
  said: readonly string[],
  changedAt: CalendarRecords['changedAt'],
): CalendarEvent[] {
  const day = dueDay(one);
  if (day === null) return [];
  return [
    {
      uid: uidOf(kind, one.id),
      sequence: one.version - 1,
      changedAt: changedAt(one.id),
      firstDay: day,
      lastDay: day,
      summary: `Vence ${one.code} ${one.title}`,
      description: [`Vence: ${formatPreciseDate(one.due)}`, ...said.filter((part) => part !== '')].join('\n'),
      category: categories[kind],
      isCancelled: one.state === 'retired',
    },
  ];
}

function periodEvents(plan: Plan, until: string, changedAt: CalendarRecords['changedAt']): CalendarEvent[] {
  return periodsOf(plan, until).map(({ end, name }) => ({
    // A period is known by the plan and its last day: another length of periods has other events.
    uid: uidOf('period', `${plan.id}-${end}`),
    sequence: plan.version - 1,
    changedAt: changedAt(plan.id),
    firstDay: end,
    lastDay: end,
    summary: `Cierra el periodo de reporte: ${name}`,
    description: plan.name,
    category: 'Periodo de reporte',
    isCancelled: false,
  }));
}

type Charge = Pick<Responsibility, 'commitmentId' | 'milestoneId' | 'endsOn'>;

/** Of a plan's records, those for which somebody answers when they are due, by themselves or by what they belong to. */
function chargedTo(records: CalendarRecords, charges: readonly Charge[]): CalendarRecords {
  const parents = new Map(records.milestones.map(({ id, parentId }) => [id, parentId]));
  const holds = (day: string | null, { endsOn }: Charge): boolean =>
    endsOn === null || (day !== null && day <= endsOn);
  const answersFor = (commitmentId: string, milestoneId: string | null, day: string | null): boolean =>
    charges.some((charge) => {
      if (charge.commitmentId !== commitmentId || !holds(day, charge)) return false;
      if (charge.milestoneId === null || charge.milestoneId === milestoneId) return true;
      return milestoneId !== null && parents.get(milestoneId) === charge.milestoneId;
    });
  return {
    ...records,
    commitments: records.commitments.filter((one) => answersFor(one.id, null, dueDay(one))),
    milestones: records.milestones.filter((one) => answersFor(one.commitmentId, one.id, dueDay(one))),
  };
}

export const calendarMethods = {
  /** The plan's calendar as an ICS file, or that of one member; the same data give the same bytes. */
  'calendar.make': query(
    z.strictObject({ planId: f.idSchema, memberId: f.idSchema.optional() }),
  ).answers<StoredFile>(),
};
