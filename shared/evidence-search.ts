import { z } from 'zod';
import { evidenceKinds, type Evidence } from './evidence.ts';
import * as f from './fields.ts';
import { query } from './method.ts';

export const linkFilters = ['reachable', 'unreachable', 'unchecked'] as const;

/** Which evidence of a plan is looked for; what is left out does not matter. */
export const evidenceFiltersSchema = z.strictObject({
  commitmentId: f.idSchema.optional(),
  milestoneId: f.idSchema.optional(),
  kind: z.enum(evidenceKinds).optional(),
  suppliedBy: f.idSchema.optional(),
  standing: z.enum(['live', 'withdrawn']).optional(),
  link: z.enum(linkFilters).optional(),
  /** Whether a verdict names it. */
  verdict: z.enum(['with', 'without']).optional(),
  /** Files of which the same bytes are live evidence elsewhere too. */
  isRepeated: z.boolean().optional(),
  /** Words that its number, title, other texts, address or file have, in any order, without accents; the last may be begun. */
  text: z.string().max(200).optional(),
});
export type EvidenceFilters = z.output<typeof evidenceFiltersSchema>;

/** What the last look at a link found: when, when it last opened, and how it answered. */
export type LinkFact = { checkedAt: string; reachedAt: string | null; code: string };

/** Evidence as it stands in a list of the whole plan. */
export type EvidenceRow = Evidence & {
  commitmentCode: string;
  milestoneCode: string;
  milestoneTitle: string;
  suppliedByName: string | null;
  isJudged: boolean;
  /** How many other live evidences are the same file, in any plan. */
  copies: number;
  linkFact: LinkFact | null;
};

/** Where a file already is evidence. */
export type SameFile = {
  sha256: string;
  evidenceId: string;
  title: string;
  planCode: string;
  planName: string;
  commitmentId: string;
  milestoneId: string;
  milestoneCode: string;
  recordedAt: string;
  suppliedByName: string | null;
  withdrawnOn: string | null;
};

export const evidenceSearchMethods = {
  /** One page of the evidence of a plan, the last recorded first. */
  'evidence.search': query(
    z.strictObject({
      planId: f.idSchema,
      filters: evidenceFiltersSchema.optional(),
      offset: z.number().int().min(0).optional(),
      limit: z.number().int().min(1).max(200).optional(),
      asRecorded: f.asRecordedSchema.optional(),
    }),
  ).answers<{ rows: EvidenceRow[]; total: number }>(),
  /** Where files are evidence already, by their SHA-256. */
  'evidence.sameFile': query(
    z.strictObject({
      sha256: z
        .array(z.string().regex(/^[0-9a-f]{64}$/))
        .min(1)
        .max(100),
    }),
  ).answers<SameFile[]>(),
};
