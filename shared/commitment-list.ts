import { z } from 'zod';
import { commitmentColumns } from './commitment-columns.ts';
import { commitmentStates, type CommitmentRow } from './commitments.ts';
import * as f from './fields.ts';
import type { StoredFile } from './files.ts';
import { query } from './method.ts';
import { semaforos, type Semaforo } from './progress-words.ts';
import { roleSchema } from './roles.ts';

export const progressBands = ['complete', 'half', 'quarter', 'low', 'noData'] as const;
/** 100, 50–99, 25–49, below 25, no data: the bands of reported progress. */
export type ProgressBand = (typeof progressBands)[number];

export const commitmentSorts = [
  'position',
  'code',
  'number',
  'title',
  'leadInstitution',
  'axis',
  'weight',
  'reported',
  'verified',
  'state',
  'semaforo',
  'ogpWord',
  'start',
  'due',
  'nextDue',
  'lastReport',
] as const;
export type CommitmentSort = (typeof commitmentSorts)[number];

export const commitmentGroupings = ['leadInstitution', 'role', 'state', 'semaforo', 'axis', 'value'] as const;
export type CommitmentGrouping = (typeof commitmentGroupings)[number];

/** One value, or several of which any will do. */
const any = <S extends z.ZodType>(value: S) => z.union([value, z.array(value).min(1).max(100)]).optional();
const short = z.string().max(500);

export const commitmentFilters = z.strictObject({
  search: z.string().max(200).optional(),
  role: any(roleSchema),
  memberId: any(f.idSchema),
  institutionId: any(f.idSchema),
  axis: any(short),
  value: any(short),
  policyArea: any(short),
  sdg: any(short),
  state: any(z.enum(commitmentStates)),
  semaforo: any(z.enum(semaforos)),
  band: any(z.enum(progressBands)),
  /** The first day of a reporting period: what owed a report of it that did not come. */
  silentIn: any(f.day('Periodo').schema),
  /** Bounds of the reported progress, both included, in points. */
  reportedFrom: z.number().min(0).max(100).optional(),
  reportedTo: z.number().min(0).max(100).optional(),
});
export type CommitmentFilters = z.output<typeof commitmentFilters>;

/** Commitments that have something in common, and their two figures as those of a plan made of them alone. */
export type CommitmentGroup = {
  /** What they have in common; empty where they have none of it. */
  key: string;
  /** The name of an institution; of anything else, its key. */
  name: string;
  count: number;
  reported: number | null;
  verified: number | null;
};

const question = {
  planId: f.idSchema,
  ...f.atTwoTimes,
  filters: commitmentFilters.optional(),
  sort: z.enum(commitmentSorts).optional(),
  descending: z.boolean().optional(),
  /** What is equal by the first order is in these, one after the other. */
  then: z
    .array(z.strictObject({ sort: z.enum(commitmentSorts), descending: z.boolean().optional() }))
    .max(5)
    .optional(),
  group: z.enum(commitmentGroupings).optional(),
  /** The groups of which no rows are wanted. */
  closed: z.array(short).max(2000).optional(),
};

export type CommitmentPage = {
  rows: CommitmentRow[];
  /** How many commitments were found. */
  total: number;
  semaforos: Record<Semaforo, number>;
  /** In order; what has several values is in several groups. Empty where none were asked for. */
  groups: CommitmentGroup[];
};

export const commitmentListMethods = {
  /** With groups, `offset` counts the rows of those that are open, one group after the other. */
  'commitment.list': query(
    z.strictObject({
      ...question,
      offset: z.number().int().min(0).max(10_000_000).optional(),
      limit: z.number().int().min(1).max(500).optional(),
    }),
  ).answers<CommitmentPage>(),
  /** What the list shows, as a file: these columns in this order, and the groups that are open. */
  'commitment.export': query(
    z.strictObject({
      ...question,
      columns: z.array(z.enum(commitmentColumns)).min(1).max(commitmentColumns.length),
      format: z.enum(['csv', 'xlsx']),
    }),
  ).answers<StoredFile>(),
};
