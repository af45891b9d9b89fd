import type * as es from '../progress.ts';
import { count, counted } from '../format.ts';

const milestones = (total: number): string => counted(total, 'milestone', 'milestones');

export const coverageText: typeof es.coverageText = {
  verified: (coverage) =>
    `${count(coverage.verified)} of ${milestones(coverage.total)}${coverage.partly === 0 ? '' : `, ${count(coverage.partly)} in part`}`,
  reported: ({ reported, total }) => `${count(reported)} of ${milestones(total)} with a report`,
  complete: ({ complete, total }) => `${count(complete)} of ${milestones(total)}`,
  expected: 'by the dates of each milestone',
};
