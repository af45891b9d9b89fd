import { z } from 'zod';
import type { CycleObligation } from './cycle-obligations.ts';
import type { StageStanding } from './cycle-stages.ts';
import * as f from './fields.ts';
import { query } from './method.ts';
import type { PlanDocument } from './plan-documents.ts';
import type { Plan } from './plans.ts';

/** A document with who added it; `isLive` is false once it was withdrawn. */
export type DocumentView = PlanDocument & { addedByName: string | null; isLive: boolean };

/** The cycle of a plan on a day: its stages with their documents, and what it asks. */
export type CyclePage = {
  plan: Pick<Plan, 'id' | 'code' | 'name'>;
  on: string;
  stages: (StageStanding & { documents: DocumentView[] })[];
  obligations: CycleObligation[];
};

export const cycleMethods = {
  'cycle.read': query(z.strictObject({ planId: f.idSchema, ...f.atTwoTimes })).answers<CyclePage>(),
};
