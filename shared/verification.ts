import { z } from 'zod';
import type { MilestonePage } from './milestones.ts';
import * as f from './fields.ts';
import { command } from './method.ts';
import { permissions } from './permissions.ts';

export const verdictWords = ['verified', 'returned'] as const;

/** What civil society decided about a complete milestone, against which report and evidence. */
export const verdictFields = {
  planId: f.reference('Plan', 'plan'),
  commitmentId: f.reference('Compromiso', 'commitment'),
  milestoneId: f.reference('Hito', 'milestone'),
  reportId: f.reference('Reporte', 'progressReport'),
  verdict: f.word('Veredicto', verdictWords, 'verified'),
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
    z.strictObject({ ...verdictInput, reason: f.prose('Comentario').schema.optional() }),
    verifiers,
  ).answers<MilestonePage>(),
  'milestone.return': command(
    z.strictObject({ ...verdictInput, reason: f.requiredProse('Razón').schema }),
    verifiers,
  ).answers<MilestonePage>(),
};
