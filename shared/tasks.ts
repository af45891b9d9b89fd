import { z } from 'zod';
import { addDays, daysInMonth, isOverdue, type PreciseDate } from './dates.ts';
import * as f from './fields.ts';
import { query } from './method.ts';
import type { OwnWork } from './own-work.ts';
import type { Role } from './roles.ts';

export const taskKinds = [
  'replan',
  'answer',
  'reviewAnswer',
  'verify',
  'returned',
  'overdue',
  'report',
  'agreement',
] as const;
export type TaskKind = (typeof taskKinds)[number];

/** When something is due, as seen from today: past, until Sunday, until the month ends, after that, or without a date. */
export const dueGroups = ['past', 'week', 'month', 'later', 'none'] as const;
export type DueGroup = (typeof dueGroups)[number];

/** Something that waits now for a member: to report, to mend, to verify, to answer, to carry out. */
export type MyTask = {
  kind: TaskKind;
  planId: string;
  /** Null where an observation or an agreement is on the whole plan. */
  commitment: { id: string; code: string; title: string } | null;
  /** Null where an observation is on more than one milestone, and of an agreement. */
  milestoneId: string | null;
  /** The observation to answer, or whose answer is to be looked at. */
  observationId?: string;
  /** The agreement to carry out, and the session that took it. */
  agreementId?: string;
  meetingId?: string;
  code: string;
  title: string;
  due: PreciseDate;
  /** Its due date has passed. */
  isOverdue: boolean;
  /** Why it was returned, or why its dates should move; or empty. */
  reason: string;
  /** Why this member may give no verdict on it, where that is so. */
  own?: OwnWork;
};

export type TaskCounts = Record<TaskKind, Record<DueGroup, number>>;

/** What waits for one person. The items may be the first of each group only; the counts are always of all there is. */
export type WorkList = {
  on: string;
  /** Whose work it is; null of whoever only reads, who sees what is overdue and what was returned. */
  person: { id: string; name: string; role: Role; isActive: boolean } | null;
  /** Whatever is filtered. */
  counts: TaskCounts;
  items: MyTask[];
  plans: { id: string; code: string; name: string }[];
};

export const workMethods = {
  /** By due date, in one plan or in all; without `memberId`, of whoever asks. `limit` is of each group. */
  'work.mine': query(
    z.strictObject({
      planId: f.idSchema.optional(),
      memberId: f.idSchema.optional(),
      kind: z.enum(taskKinds).optional(),
      due: z.enum(dueGroups).optional(),
      groupBy: z.enum(['due', 'kind']).optional(),
      limit: z.number().int().min(1).max(500).optional(),
    }),
  ).answers<WorkList>(),
};

const undated = '9999-12-31';

/** The day that tasks are sorted by; what has no day of its own comes last. */
export const dueKeyOf = ({ on, precision }: PreciseDate): string =>
  on === null || precision === 'none' || precision === 'continuous' ? undated : on;

/** Decides in which group a due date falls on a day; the week ends on Sunday. */
export function dueGrouping(today: string): (due: PreciseDate) => DueGroup {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  const sunday = addDays(today, (7 - weekday) % 7);
  const [year = 0, month = 1] = today.split('-').map(Number);
  const monthEnd = `${today.slice(0, 8)}${String(daysInMonth(year, month))}`;
  return (due) => {
    const key = dueKeyOf(due);
    if (key === undated) return 'none';
    if (isOverdue(due, today)) return 'past';
    if (key <= sunday) return 'week';
    return key <= monthEnd ? 'month' : 'later';
  };
}

/** No task of any kind. */
export const noTasks = (): TaskCounts =>
  Object.fromEntries(
    taskKinds.map((kind) => [kind, Object.fromEntries(dueGroups.map((group) => [group, 0]))]),
  ) as TaskCounts;

/** How many there are of a kind, or of all; due when said, or at any time. */
export function tasksIn(counts: TaskCounts, kind: TaskKind | null, due: DueGroup | null): number {
  let sum = 0;
  for (const one of kind === null ? taskKinds : [kind]) {
    for (const group of due === null ? dueGroups : [due]) sum += counts[one][group];
  }
  return sum;
}
