import { z } from 'zod';
import { idSchema } from './fields.ts';
import { command, query } from './method.ts';
import { permissions } from './permissions.ts';
import type { Mark } from './search-words.ts';

/** What can be found, in the order in which it is shown where nothing else decides. */
export const searchKinds = [
  'plan',
  'commitment',
  'milestone',
  'activity',
  'evidence',
  'observation',
  'agreement',
  'meeting',
  'document',
  'member',
  'institution',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** A text with the places where the words that were looked for stand in it. */
export type MarkedText = { text: string; marks: Mark[] };

/** One thing that was found. */
export type SearchHit = {
  kind: SearchKind;
  id: string;
  planCode: string | null;
  code: string;
  title: MarkedText;
  /** Where it belongs: the commitment or session, or the institution of a person; empty for what stands alone. */
  belongsTo: string;
  /** What was found of it beside its title; whether inside its file. */
  passage: (MarkedText & { isInFile: boolean }) | null;
  /** Retired, withdrawn, cancelled or no longer in use: found, after the rest. */
  isRetired: boolean;
  /** The milestone of an evidence, the session of an agreement; of whatever has a page of its own, itself. */
  pageId: string;
};

/** Those of one kind, the best first. */
export type SearchGroup = { kind: SearchKind; hits: SearchHit[]; total: number };

/** What was found; of each kind it is counted up to `countedUpTo`. */
export type SearchOutcome = { groups: SearchGroup[]; total: number; isCountedWhole: boolean };

/** Nobody reads more than these; counting further would keep whoever types waiting. */
export const countedUpTo = 200;

export const searchMethods = {
  /** What there is today, whatever the cut-off date; with a plan, of it and of what belongs to no plan. */
  'search.find': query(
    z.strictObject({
      text: z.string().max(10_000),
      planId: idSchema.optional(),
      /** Of each kind. */
      limit: z.number().int().min(1).max(50).optional(),
    }),
  ).answers<SearchOutcome>(),
  /** Makes the index anew from what is kept. */
  'search.rebuild': command(z.strictObject({}), permissions.structure).answers<{ entries: number }>(),
};
