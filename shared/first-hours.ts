import { z } from 'zod';
import { query } from './method.ts';
import type { Role } from './roles.ts';

/** What is there of a committee's own work, the example left out: from it follows what comes next. */
export type FirstHours = {
  committeeName: string;
  /** Who sits today. */
  seats: Record<Role, number>;
  /** The plan in force, else the first one. */
  plan: {
    id: string;
    code: string;
    name: string;
    commitments: number;
    milestones: number;
    /** Commitments that nobody answers for, neither for them nor for a milestone of theirs. */
    unassigned: number;
  } | null;
  /** A report of that plan was saved or printed, not only looked at. */
  hasReport: boolean;
};

export const firstSteps = ['secretariat', 'committee', 'plan', 'assign', 'report'] as const;
export type FirstStep = (typeof firstSteps)[number];

const isDone: Record<FirstStep, (facts: FirstHours) => boolean> = {
  secretariat: ({ seats }) => seats.secretariat + seats.oversight > 0,
  committee: ({ committeeName, seats }) =>
    committeeName !== '' && seats.government > 0 && seats.civilSociety > 0 && seats.oversight > 0,
  plan: ({ plan }) => plan !== null && plan.commitments > 0 && plan.milestones > 0,
  assign: ({ plan }) => plan !== null && plan.commitments > 0 && plan.unassigned === 0,
  report: ({ hasReport }) => hasReport,
};

/** Whether a step of the first hours is taken, as the data say it. */
export const isStepDone = (step: FirstStep, facts: FirstHours): boolean => isDone[step](facts);

/** The step that comes next; null when all are taken. */
export const nextStep = (facts: FirstHours): FirstStep | null =>
  firstSteps.find((step) => !isStepDone(step, facts)) ?? null;

export const firstHoursMethods = {
  'start.read': query(z.strictObject({})).answers<FirstHours>(),
};
