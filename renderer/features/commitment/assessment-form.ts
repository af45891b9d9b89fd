import {
  assessmentFileLimit,
  assessmentProofs,
  type CommitmentAssessment,
  type OpeningAspect,
} from '../../../shared/assessments.ts';
import type { CommitmentDetail } from '../../../shared/commitments.ts';
import { assessmentText } from '../../text/assessment.ts';
import { formText } from '../../text/forms.ts';
import type { Option } from '../../ui/options.tsx';

type Texts = Pick<
  CommitmentAssessment,
  | 'evaluator'
  | 'completionReason'
  | 'externalFactors'
  | 'internalFactors'
  | `${OpeningAspect}Reason`
  | 'lessons'
>;
type Chosen = Pick<CommitmentAssessment, 'completion' | OpeningAspect>;
/** What is being written; nothing is chosen beforehand, so that nobody leaves a judgement that they did not make. */
export type AssessmentForm = Texts & { [K in keyof Chosen]: Chosen[K] | null } & { evidenceIds: string[] };
export type AssessmentProblems = Partial<Record<keyof AssessmentForm | 'proof' | 'files', string>>;

export const blankAssessment: AssessmentForm = {
  evaluator: '',
  completion: null,
  completionReason: '',
  externalFactors: '',
  internalFactors: '',
  evidenceIds: [],
  information: null,
  informationReason: '',
  participation: null,
  participationReason: '',
  accountability: null,
  accountabilityReason: '',
  lessons: '',
};

/** The form as it is sent; null while something was not chosen. */
export function valuesOf({ evidenceIds: _, ...values }: AssessmentForm): (Texts & Chosen) | null {
  const { completion, information, participation, accountability } = values;
  if (completion === null || information === null || participation === null || accountability === null) {
    return null;
  }
  return { ...values, completion, information, participation, accountability };
}

const needed = [
  'evaluator',
  'completion',
  'completionReason',
  'information',
  'informationReason',
  'participation',
  'participationReason',
  'accountability',
  'accountabilityReason',
] as const;

export function problemsOf(values: AssessmentForm, files: readonly File[]): AssessmentProblems {
  const missing = needed.filter((name) => (values[name] ?? '').trim() === '');
  const isLarge = files.some(({ size }) => size > assessmentFileLimit);
  const isMany = values.evidenceIds.length + files.length > assessmentProofs;
  return {
    ...Object.fromEntries(missing.map((name) => [name, formText.needed])),
    ...(isLarge ? { files: assessmentText.fileTooLarge } : {}),
    ...(isMany ? { proof: assessmentText.tooMany } : {}),
  };
}

/** The live evidence that the form takes. */
export const chooseable = ({ evidence }: CommitmentDetail): Option[] =>
  evidence
    .filter(({ withdrawnOn, size }) => withdrawnOn === null && (size ?? 0) <= assessmentFileLimit)
    .map(({ id, number, title }) => ({ key: id, label: `E-${String(number).padStart(3, '0')} ${title}` }));
