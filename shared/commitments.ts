import { z } from 'zod';
import type { AssessmentView } from './assessments.ts';
import type { Evidence } from './evidence.ts';
import type { HistoryEntry } from './history.ts';
import type { Indicator, Measurement } from './indicators.ts';
import type { MilestoneDetail, Replanning } from './milestones.ts';
import type { CommitmentFigures } from './progress.ts';
import type { ResponsibilityView } from './responsibilities.ts';
import type { PreciseDate } from './dates.ts';
import * as f from './fields.ts';
import { command, query, structure } from './method.ts';
import { completionWords } from './progress-words.ts';

export const commitmentStates = [
  'draft',
  'approved',
  'inProgress',
  'paused',
  'retired',
  'concluded',
] as const;

/** A commitment (compromiso): the official form of a local action plan. */
export const commitmentFields = {
  planId: f.reference('Plan', 'plan'),
  code: f.requiredLine('Clave'),
  number: f.line('Número'),
  title: f.requiredProse('Título'),
  problem: f.prose('Problema público y línea base'),
  baseline: f.prose('Línea base'),
  causes: f.prose('Causas'),
  objective: f.prose('Objetivo'),
  description: f.prose('En qué consiste'),
  solution: f.prose('Cómo resuelve el problema'),
  expectedResult: f.prose('Resultado esperado'),
  values: f.list('Valores'),
  axis: f.line('Eje'),
  policyAreas: f.list('Áreas de política'),
  sdgs: f.list('ODS'),
  developmentPlanLink: f.prose('Vínculo con el plan de desarrollo'),
  antiCorruptionLink: f.prose('Vínculo con el sistema anticorrupción'),
  genderApproach: f.prose('Perspectiva de género'),
  budget: f.money('Presupuesto'),
  legalBasis: f.prose('Fundamento legal'),
  leadInstitutionId: f.optionalReference('Institución responsable', 'institution'),
  supportingInstitutionIds: f.references('Instituciones de apoyo', 'institution'),
  otherActors: f.prose('Sociedad civil y otros actores'),
  contactName: f.line('Contacto público'),
  contactPost: f.line('Cargo del contacto'),
  contactEmail: f.email('Correo del contacto'),
  contactPhone: f.line('Teléfono del contacto'),
  start: f.preciseDate('Inicio'),
  due: f.preciseDate('Término'),
  risks: f.prose('Riesgos y supuestos'),
  weight: f.weight('Peso'),
  state: f.word('Estado', commitmentStates, 'approved'),
  isCounted: f.flag('Cuenta para el avance', true),
  notCountedReason: f.prose('Razón por la que no cuenta'),
  completionOverride: f.optionalWord('Nivel OGP decidido por el comité', completionWords),
  completionOverrideReason: f.prose('Razón del nivel OGP decidido'),
  position: f.integer('Orden', 0, 1_000_000),
  source: f.sourceData('Datos de origen'),
};

export type CommitmentValues = f.ValuesOf<typeof commitmentFields>;
export type Commitment = CommitmentValues & { id: string; version: number };

const editable = f.omit(commitmentFields, 'planId', 'source');
export const commitmentChanges = f.changesSchema(editable);

/** A commitment as a row of the list. */
export type CommitmentRow = {
  id: string;
  version: number;
  code: string;
  number: string;
  title: string;
  state: Commitment['state'];
  axis: string;
  values: string[];
  policyAreas: string[];
  sdgs: string[];
  leadInstitution: string | null;
  responsible: string[];
  nextDue: { code: string; due: PreciseDate } | null;
  leadInstitutionId: string | null;
  start: PreciseDate;
  due: PreciseDate;
  /** The end of the last period that one of its milestones was reported on. */
  lastReportOn: string | null;
  /** Observations about it or its milestones that were not closed. */
  openObservations: number;
  figures: Omit<CommitmentFigures, 'milestones'>;
};

export type CommitmentDetail = {
  commitment: Commitment;
  on: string;
  figures: Omit<CommitmentFigures, 'milestones'>;
  leadInstitution: string | null;
  supportingInstitutions: string[];
  milestones: MilestoneDetail[];
  responsibilities: ResponsibilityView[];
  evidence: Evidence[];
  indicators: (Indicator & { measurements: Measurement[] })[];
  replannings: Replanning[];
  /** The end-of-commitment assessments made by the day, the one that holds first. */
  assessments: AssessmentView[];
  history: HistoryEntry[];
};

/** As many as one command changes. */
export const revisedAtOnce = 1000;

export const commitmentMethods = {
  'commitment.read': query(z.strictObject({ id: f.idSchema, ...f.atTwoTimes })).answers<CommitmentDetail>(),
  'commitment.add': command(
    z.strictObject({ planId: f.idSchema, values: commitmentChanges.required({ title: true }) }),
    structure,
  ).answers<CommitmentDetail>(),
  'commitment.revise': command(
    z.strictObject({ id: f.idSchema, version: z.number().int(), changes: commitmentChanges }),
    structure,
  ).answers<CommitmentDetail>(),
  /** The same change in many, all or none: who may not be changed is said one by one. */
  'commitment.reviseMany': command(
    z.strictObject({
      commitments: z
        .array(z.strictObject({ id: f.idSchema, version: z.number().int() }))
        .min(1)
        .max(revisedAtOnce),
      changes: f.changesSchema(f.pick(editable, 'state', 'weight', 'isCounted', 'notCountedReason')),
    }),
    structure,
  ).answers<{ changed: number; unchanged: number }>(),
};
