import { z } from 'zod';
import type { CommitmentDetail } from './commitments.ts';
import type { Evidence } from './evidence.ts';
import * as f from './fields.ts';
import { command } from './method.ts';
import { permissions } from './permissions.ts';
import { completionWords } from './progress-words.ts';

/** «Did it open government?»: the degrees of the end-of-commitment form of OGP Local. */
export const openingDegrees = [
  'worsened',
  'didNotChange',
  'marginal',
  'major',
  'outstanding',
  'notApplicable',
] as const;
export type OpeningDegree = (typeof openingDegrees)[number];

/** In what a commitment may have opened government; each is a degree and its `…Reason`. */
export const openingAspects = ['information', 'participation', 'accountability'] as const;
export type OpeningAspect = (typeof openingAspects)[number];

/** Evidence and files of one assessment, together. */
export const assessmentProofs = 3;
/** The largest file that the form takes: 10 MB. */
export const assessmentFileLimit = 10 * 1024 * 1024;

/** The end-of-commitment assessment (domain: OGP vocabularies). A new one replaces the earlier, which stays. */
export const commitmentAssessmentFields = {
  planId: f.reference('Plan', 'plan'),
  commitmentId: f.reference('Compromiso', 'commitment'),
  assessedOn: f.day('Fecha de la evaluación'),
  evaluator: f.requiredLine('Quién evaluó'),
  completion: f.word('Nivel de cumplimiento', completionWords, 'noEvidence'),
  completionReason: f.requiredProse('Por qué ese nivel'),
  externalFactors: f.prose('Factores externos'),
  internalFactors: f.prose('Factores internos'),
  evidenceIds: f.references('Evidencia', 'evidence'),
  information: f.word('Acceso a la información', openingDegrees, 'notApplicable'),
  informationReason: f.requiredProse('Por qué, en acceso a la información'),
  participation: f.word('Participación', openingDegrees, 'notApplicable'),
  participationReason: f.requiredProse('Por qué, en participación'),
  accountability: f.word('Rendición de cuentas', openingDegrees, 'notApplicable'),
  accountabilityReason: f.requiredProse('Por qué, en rendición de cuentas'),
  lessons: f.prose('Lecciones'),
  recordedBy: f.optionalReference('Asentó', 'member'),
  recordedAt: f.instant('Registrada'),
};
export type CommitmentAssessment = f.ValuesOf<typeof commitmentAssessmentFields> & {
  id: string;
  version: number;
};

/** A file that an assessment brings by itself, beside the evidence of its milestones. */
export const assessmentFileFields = {
  planId: f.reference('Plan', 'plan'),
  commitmentId: f.reference('Compromiso', 'commitment'),
  assessmentId: f.reference('Evaluación', 'commitmentAssessment'),
  sha256: f.requiredLine('SHA-256'),
  size: f.integer('Tamaño en bytes', 0, assessmentFileLimit),
  name: f.requiredLine('Nombre del archivo'),
  mediaType: f.line('Tipo de archivo'),
  recordedAt: f.instant('Registrado'),
};
export type AssessmentFile = f.ValuesOf<typeof assessmentFileFields> & { id: string; version: number };

/** An assessment with what it rests on and who recorded it. */
export type AssessmentView = CommitmentAssessment & {
  recordedByName: string | null;
  evidence: Evidence[];
  files: AssessmentFile[];
};

type Dated = Pick<CommitmentAssessment, 'assessedOn' | 'recordedAt' | 'id'>;
const keyOf = ({ assessedOn, recordedAt, id }: Dated): string => `${assessedOn} ${recordedAt} ${id}`;

/** The assessments made by a day, the one that holds first. */
export const assessmentsOn = <A extends Dated>(assessments: readonly A[], on: string): A[] =>
  assessments
    .filter(({ assessedOn }) => assessedOn <= on)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? 1 : keyOf(a) > keyOf(b) ? -1 : 0));

const said = f.pick(
  commitmentAssessmentFields,
  'evaluator',
  'completion',
  'completionReason',
  'externalFactors',
  'internalFactors',
  'information',
  'informationReason',
  'participation',
  'participationReason',
  'accountability',
  'accountabilityReason',
  'lessons',
);

export const assessmentMethods = {
  'assessment.record': command(
    z.strictObject({
      commitmentId: f.idSchema,
      assessedOn: commitmentAssessmentFields.assessedOn.schema.optional(),
      values: f.changesSchema(said).required({
        evaluator: true,
        completion: true,
        completionReason: true,
        information: true,
        informationReason: true,
        participation: true,
        participationReason: true,
        accountability: true,
        accountabilityReason: true,
      }),
      evidenceIds: z.array(f.idSchema).max(assessmentProofs).optional(),
      files: z
        .array(
          z.strictObject({
            sha256: z.string().regex(/^[0-9a-f]{64}$/),
            name: f.requiredLine('Nombre del archivo').schema,
            mediaType: f.line('Tipo').schema.optional(),
          }),
        )
        .max(assessmentProofs)
        .optional(),
    }),
    permissions.cycle,
  ).answers<CommitmentDetail>(),
};
