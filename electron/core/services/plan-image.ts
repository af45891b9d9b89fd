import type { PlanImage } from '../../../shared/plan-image.ts';
import type { Context } from '../context.ts';
import { findRecords } from '../database/queries/records.ts';
import { demand } from '../save.ts';
import { loadOversightNames } from './oversight-names.ts';
import { loadSettings } from './settings.ts';

const inOrder = (a: { position: number; id: string }, b: { position: number; id: string }): number =>
  a.position - b.position || (a.id < b.id ? -1 : 1);

/** All records of a plan as they stand now, in the order in which they are shown. */
export async function loadPlanImage(ctx: Context, planId: string): Promise<PlanImage> {
  const where = { plan_id: planId };
  const commitments = await findRecords(ctx.db, 'commitment', where);
  const milestones = await findRecords(ctx.db, 'milestone', where);
  return {
    settings: await loadSettings(ctx.db),
    committees: await findRecords(ctx.db, 'committee'),
    oversightNames: await loadOversightNames(ctx.db),
    catalogueItems: await findRecords(ctx.db, 'catalogueItem'),
    institutions: await findRecords(ctx.db, 'institution'),
    members: await findRecords(ctx.db, 'member'),
    plan: await demand(ctx, 'plan', planId),
    commitments: commitments.sort(inOrder),
    milestones: milestones.sort(inOrder),
    responsibilities: await findRecords(ctx.db, 'responsibility', where),
    progressReports: await findRecords(ctx.db, 'progressReport', where),
    evidence: await findRecords(ctx.db, 'evidence', where),
    verdicts: await findRecords(ctx.db, 'verdict', where),
    replannings: await findRecords(ctx.db, 'replanning', where),
    assessments: await findRecords(ctx.db, 'commitmentAssessment', where),
    assessmentFiles: await findRecords(ctx.db, 'assessmentFile', where),
    observations: await findRecords(ctx.db, 'observation', where),
    observationReplies: await findRecords(ctx.db, 'observationReply', where),
    indicators: await findRecords(ctx.db, 'indicator', where),
    measurements: await findRecords(ctx.db, 'measurement', where),
  };
}
