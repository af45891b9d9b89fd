import type { PreciseDate } from './dates.ts';

export const taskKinds = ['replan', 'verify', 'returned', 'overdue', 'report'] as const;

/** Something that waits now for the member who looks: to report, to mend, to verify. */
export type MyTask = {
  kind: (typeof taskKinds)[number];
  milestoneId: string;
  code: string;
  title: string;
  due: PreciseDate;
  /** Why it was returned, or why its dates should move; or empty. */
  reason: string;
};
