import { z } from 'zod';
import type { PreciseDate } from './dates.ts';
import type { CommitmentFacts } from './progress-facts.ts';
import type { StoredFile } from './files.ts';
import { milestoneProgressStates, type MilestoneProgressState } from './progress-words.ts';
import * as f from './fields.ts';
import { query } from './method.ts';

export const timelineLevels = ['commitments', 'milestones', 'activities'] as const;
export type TimelineLevel = (typeof timelineLevels)[number];
export type TimelineKind = 'commitment' | 'milestone' | 'activity';

/** What a thing waits for, with the day on which that is due. */
export type TimelineDependency = { id: string; code: string; due: PreciseDate };

/** A commitment, milestone or activity as a bar between its dates, on a day. */
export type TimelineBar = {
  id: string;
  kind: TimelineKind;
  commitmentId: string;
  code: string;
  title: string;
  start: PreciseDate;
  due: PreciseDate;
  /** Those first promised; of a commitment, which is not replanned, the same. */
  originalStart: PreciseDate;
  originalDue: PreciseDate;
  state: MilestoneProgressState | CommitmentFacts['state'];
  isOverdue: boolean;
  reported: number | null;
  verified: number | null;
  responsible: string[];
  dependsOn: TimelineDependency[];
  /** A request to move its dates waits for an answer. */
  isAsked: boolean;
  /** Whether what is under it is in view; null where nothing is. */
  isOpen: boolean | null;
};

/** A part of a plan's bars in the plan's order, and between which days all of them are. */
export type Timeline = {
  on: string;
  total: number;
  offset: number;
  rows: TimelineBar[];
  /** The first and last day of any date in view, original ones too; the day itself where there is none. */
  first: string;
  last: string;
  /** Where the bar that was sought is among all; null where it is not in view. */
  found: number | null;
};

export const timelinePapers = ['letter', 'tabloid'] as const;
export type TimelinePaper = (typeof timelinePapers)[number];
export const timelinePages = ['one', 'many'] as const;

/** More bars than this are too many for a printed or saved picture. */
export const timelineMost = 3000;

const filters = z.strictObject({
  commitmentId: f.idSchema.optional(),
  /** Who answers for it, or for what it belongs to. */
  holderId: f.idSchema.optional(),
  state: z.enum(milestoneProgressStates).optional(),
  onlyOverdue: z.boolean().optional(),
  /** What whoever asks answers for. */
  onlyMine: z.boolean().optional(),
});
export type TimelineFilters = z.output<typeof filters>;

const view = {
  planId: f.idSchema,
  ...f.atTwoTimes,
  filters: filters.optional(),
  /** Down to where bars are in view, and which commitments and milestones are the other way round. */
  level: z.enum(timelineLevels).optional(),
  toggled: z.array(f.idSchema).max(300).optional(),
};

export const timelineMethods = {
  'timeline.read': query(
    z.strictObject({
      ...view,
      offset: z.number().int().min(0).optional(),
      limit: z.number().int().min(1).max(timelineMost).optional(),
      /** What the first bar from `seekFrom` on is sought by: its code or words of its title. */
      seek: z.string().max(200).optional(),
      seekFrom: z.number().int().min(0).optional(),
    }),
  ).answers<Timeline>(),
  /** The picture and the table that says the same, as a tagged PDF. */
  'timeline.print': query(
    z.strictObject({
      ...view,
      paper: z.enum(timelinePapers).optional(),
      isUpright: z.boolean().optional(),
      pages: z.enum(timelinePages).optional(),
    }),
  ).answers<StoredFile>(),
};
