import { z } from 'zod';
import type { MilestonePage } from './milestones.ts';
import * as f from './fields.ts';
import { command } from './method.ts';
import { permissions } from './permissions.ts';

export const verdictWords = ['verified', 'returned'] as const;

/** What civil society decided about what was reported of a milestone, against which report and evidence. */
export const verdictFields = {
  planId: f.reference('Plan', 'plan'),
  commitmentId: f.reference('Compromiso', 'commitment'),
  milestoneId: f.reference('Hito', 'milestone'),
  reportId: f.reference('Reporte', 'progressReport'),
  verdict: f.word('Veredicto', verdictWords, 'verified'),
  /** Nothing: all that the report says; never more than that. */
  percentage: f.optionalInteger('Porcentaje verificado', 1, 100),
  reason: f.prose('Razón'),
  evidenceIds: f.references('Evidencia revisada', 'evidence'),
  decidedOn: f.day('Fecha del veredicto'),
  decidedBy: f.optionalReference('Decidió', 'member'),
  recordedAt: f.instant('Registrado'),
};
export type Verdict = f.ValuesOf<typeof verdictFields> & { id: string; version: number };

const verdictInput = {
  milestoneId: f.idSchema,
  /** Left out: all the live evidence of the milestone. */
  evidenceIds: verdictFields.evidenceIds.schema.min(1).optional(),
  decidedOn: verdictFields.decidedOn.schema.optional(),
};

/** The secretariat never verifies, not even in the name of another. */
const verifiers = permissions.verify;

export const verificationMethods = {
  'milestone.verify': command(
    z.strictObject({
      ...verdictInput,
      /** Left out: all that was reported. Less than that needs the reason. */
      percentage: verdictFields.percentage.schema.optional(),
      reason: f.prose('Comentario').schema.optional(),
    }),
    verifiers,
  ).answers<MilestonePage>(),
  'milestone.return': command(
    z.strictObject({ ...verdictInput, reason: f.requiredProse('Razón').schema }),
    verifiers,
  ).answers<MilestonePage>(),
};
