import { z } from 'zod';
import type { CommitmentDetail } from './commitments.ts';
import type { Evidence } from './evidence.ts';
import type { HistoryEntry } from './history.ts';
import type { MilestoneFigures } from './progress.ts';
import type { ProgressReport } from './progress-reports.ts';
import type { ReplanRequestView } from './replan-requests.ts';
import type { ResponsibilityView } from './responsibilities.ts';
import type { Verdict } from './verification.ts';
import { preciseDateSchema } from './dates.ts';
import * as f from './fields.ts';
import { command, query, structure } from './method.ts';
import { permissions } from './permissions.ts';

export const milestoneStates = ['active', 'paused', 'retired'] as const;

/** A milestone (hito); with `parentId`, an activity of that milestone. */
export const milestoneFields = {
  planId: f.reference('Plan', 'plan'),
  commitmentId: f.reference('Compromiso', 'commitment'),
  parentId: f.optionalReference('Hito al que pertenece la actividad', 'milestone'),
  code: f.requiredLine('Clave'),
  number: f.line('Número'),
  title: f.requiredProse('Título'),
  description: f.prose('Descripción'),
  deliverable: f.prose('Entregable verificable'),
  promisedMeans: f.prose('Medio de verificación prometido'),
  weight: f.weight('Peso'),
  start: f.preciseDate('Inicio'),
  due: f.preciseDate('Vencimiento'),
  originalStart: f.preciseDate('Inicio original'),
  originalDue: f.preciseDate('Vencimiento original'),
  state: f.word('Estado', milestoneStates, 'active'),
  isCounted: f.flag('Cuenta para el avance', true),
  notCountedReason: f.prose('Razón por la que no cuenta'),
  dependsOn: f.references('Depende de', 'milestone'),
  position: f.integer('Orden', 0, 1_000_000),
  source: f.sourceData('Datos de origen'),
};

export type MilestoneValues = f.ValuesOf<typeof milestoneFields>;
export type Milestone = MilestoneValues & { id: string; version: number };

/** A change of dates; the original ones stay for ever (domain: replanning). */
export const replanningFields = {
  planId: f.reference('Plan', 'plan'),
  commitmentId: f.reference('Compromiso', 'commitment'),
  milestoneId: f.reference('Hito', 'milestone'),
  oldStart: f.preciseDate('Inicio anterior'),
  newStart: f.preciseDate('Inicio nuevo'),
  oldDue: f.preciseDate('Vencimiento anterior'),
  newDue: f.preciseDate('Vencimiento nuevo'),
  reason: f.requiredProse('Razón'),
  agreement: f.line('Acuerdo'),
  requestedBy: f.optionalReference('Solicitó', 'member'),
  approvedBy: f.optionalReference('Aprobó', 'member'),
  decidedOn: f.day('Fecha de la decisión'),
  recordedAt: f.instant('Registrado'),
};
export type Replanning = f.ValuesOf<typeof replanningFields> & { id: string; version: number };

const addable = f.omit(
  milestoneFields,
  'planId',
  'commitmentId',
  'parentId',
  'originalStart',
  'originalDue',
  'source',
);
const editable = f.omit(addable, 'start', 'due');

/** A milestone with what happened to it and its figures on a day. */
export type MilestoneDetail = {
  milestone: Milestone;
  figures: MilestoneFigures;
  responsibilities: ResponsibilityView[];
  evidence: Evidence[];
  reports: (ProgressReport & { reportedByName: string | null; capturedByName: string | null })[];
  verdicts: (Verdict & { decidedByName: string | null })[];
  replannings: Replanning[];
  replanRequests: ReplanRequestView[];
};

export type MilestonePage = MilestoneDetail & {
  commitment: { id: string; code: string; title: string };
  plan: { id: string; code: string; name: string };
  on: string;
  parent: { id: string; code: string; title: string } | null;
  activities: MilestoneDetail[];
  dependsOn: { id: string; code: string; title: string }[];
  neededBy: { id: string; code: string; title: string }[];
  history: HistoryEntry[];
};

export const milestoneMethods = {
  'milestone.read': query(z.strictObject({ id: f.idSchema, ...f.atTwoTimes })).answers<MilestonePage>(),
  'milestone.add': command(
    z.strictObject({
      commitmentId: f.idSchema,
      parentId: f.idSchema.nullable().optional(),
      values: f.changesSchema(addable).required({ title: true }),
    }),
    structure,
  ).answers<CommitmentDetail>(),
  /** Everything but the dates, which move only by `milestone.replan`. */
  'milestone.revise': command(
    z.strictObject({ id: f.idSchema, version: z.number().int(), changes: f.changesSchema(editable) }),
    structure,
  ).answers<MilestonePage>(),
  'milestone.replan': command(
    z.strictObject({
      id: f.idSchema,
      version: z.number().int(),
      start: preciseDateSchema.optional(),
      due: preciseDateSchema.optional(),
      reason: replanningFields.reason.schema,
      agreement: replanningFields.agreement.schema.optional(),
      requestedBy: f.idSchema.nullable().optional(),
      decidedOn: f.optionalDay('Fecha de la decisión').schema.optional(),
    }),
    permissions.replan,
  ).answers<MilestonePage>(),
};
