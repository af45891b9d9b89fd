import { z } from 'zod';
import * as f from './fields.ts';
import { command, query, structure } from './method.ts';

/** What a round of looks at links came to; those not reached are the evidence whose link did not open. */
export type LinkRound = { checked: number; reached: number; changed: number; isCancelled: boolean };

export const linkMethods = {
  /** Looks now at the live links of a plan, one after the other, and keeps what was found. */
  'link.check': command(
    z.strictObject({ planId: f.idSchema, jobId: z.string().max(64).optional() }),
    structure,
  ).answers<LinkRound>(),
  'link.progress': query(z.strictObject({ jobId: z.string().max(64) })).answers<{
    done: number;
    total: number;
  }>(),
  'link.cancel': query(z.strictObject({ jobId: z.string().max(64) })).answers<{ cancelled: boolean }>(),
};
