import { z } from 'zod';
import type { CommitmentDetail } from './commitments.ts';
import * as f from './fields.ts';
import { command, structure } from './method.ts';
import { permissions } from './permissions.ts';

export const indicatorKinds = ['input', 'output', 'process', 'outcome', 'impact'] as const;

export const indicatorFields = {
  planId: f.reference('Plan', 'plan'),
  commitmentId: f.reference('Compromiso', 'commitment'),
  milestoneId: f.optionalReference('Hito', 'milestone'),
  code: f.line('Clave'),
  name: f.requiredProse('Qué se mide'),
  kind: f.optionalWord('Tipo', indicatorKinds),
  unit: f.line('Unidad'),
  baseline: f.line('Línea base'),
  target: f.line('Meta'),
  period: f.line('Periodicidad'),
  source: f.sourceData('Datos de origen'),
};
export type Indicator = f.ValuesOf<typeof indicatorFields> & { id: string; version: number };

export const measurementFields = {
  planId: f.reference('Plan', 'plan'),
  indicatorId: f.reference('Indicador', 'indicator'),
  measuredOn: f.day('Fecha de la medición'),
  value: f.requiredLine('Valor'),
  note: f.prose('Nota'),
  recordedBy: f.optionalReference('Registró', 'member'),
  recordedAt: f.instant('Registrada'),
};
export type Measurement = f.ValuesOf<typeof measurementFields> & { id: string; version: number };

const editable = f.omit(indicatorFields, 'planId', 'commitmentId', 'milestoneId', 'source');

export const indicatorMethods = {
  'indicator.add': command(
    z.strictObject({
      commitmentId: f.idSchema,
      milestoneId: f.idSchema.nullable().optional(),
      values: f.changesSchema(editable).required({ name: true }),
    }),
    structure,
  ).answers<CommitmentDetail>(),
  'indicator.revise': command(
    z.strictObject({ id: f.idSchema, version: z.number().int(), changes: f.changesSchema(editable) }),
    structure,
  ).answers<CommitmentDetail>(),
  'indicator.measure': command(
    z.strictObject({
      indicatorId: f.idSchema,
      measuredOn: measurementFields.measuredOn.schema,
      value: measurementFields.value.schema,
      note: measurementFields.note.schema.optional(),
    }),
    permissions.measure,
  ).answers<CommitmentDetail>(),
};
