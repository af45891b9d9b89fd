import type { PreciseDate } from './dates.ts';

/** Something that waits for the member who looks: to report, to mend, to verify. */
export type MyTask = {
  kind: 'verify' | 'returned' | 'overdue' | 'report';
  milestoneId: string;
  code: string;
  title: string;
  due: PreciseDate;
  /** Why it was returned, or empty. */
  reason: string;
};
