import type { PreciseDate } from './dates.ts';

export const taskKinds = [
  'replan',
  'answer',
  'reviewAnswer',
  'verify',
  'returned',
  'overdue',
  'report',
] as const;

/** Something that waits now for the member who looks: to report, to mend, to verify, to answer. */
export type MyTask = {
  kind: (typeof taskKinds)[number];
  /** Null where an observation is on more than one milestone. */
  milestoneId: string | null;
  /** The observation to answer, or whose answer is to be looked at. */
  observationId?: string;
  code: string;
  title: string;
  due: PreciseDate;
  /** Why it was returned, or why its dates should move; or empty. */
  reason: string;
};
