import { z } from 'zod';
import type { MilestonePage } from './milestones.ts';
import * as f from './fields.ts';
import { command, query } from './method.ts';
import { permissions } from './permissions.ts';

export const evidenceKinds = ['file', 'link', 'note'] as const;
/** The largest file that is taken as evidence: 200 MB. */
export const evidenceSizeLimit = 200 * 1024 * 1024;

/** Evidence is never edited or deleted: it is withdrawn with a reason and stays in the history. */
export const evidenceFields = {
  planId: f.reference('Plan', 'plan'),
  commitmentId: f.reference('Compromiso', 'commitment'),
  milestoneId: f.reference('Hito', 'milestone'),
  number: f.integer('Número de evidencia', 0, 10_000_000),
  kind: f.word('Tipo', evidenceKinds, 'file'),
  title: f.requiredProse('Título'),
  description: f.prose('Descripción'),
  obtainedOn: f.day('Fecha de obtención'),
  sha256: f.line('SHA-256'),
  size: f.optionalInteger('Tamaño en bytes', 0, evidenceSizeLimit),
  fileName: f.line('Nombre del archivo'),
  mediaType: f.line('Tipo de archivo'),
  url: f.prose('Enlace'),
  note: f.prose('Nota'),
  suppliedBy: f.optionalReference('Aportó', 'member'),
  capturedBy: f.optionalReference('Capturó', 'member'),
  recordedAt: f.instant('Registrada'),
  linkCheckedAt: f.optionalInstant('Enlace revisado'),
  linkState: f.optionalWord('Estado del enlace', ['reachable', 'unreachable']),
  withdrawnOn: f.optionalDay('Retirada el'),
  withdrawnAt: f.optionalInstant('Retiro registrado'),
  withdrawnBy: f.optionalReference('Retiró', 'member'),
  withdrawnReason: f.prose('Razón del retiro'),
  source: f.sourceData('Datos de origen'),
};
export type Evidence = f.ValuesOf<typeof evidenceFields> & { id: string; version: number };

const common = {
  milestoneId: f.idSchema,
  title: evidenceFields.title.schema,
  description: evidenceFields.description.schema.optional(),
  obtainedOn: evidenceFields.obtainedOn.schema.optional(),
};

const file = {
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  fileName: f.requiredLine('Nombre del archivo').schema,
  mediaType: f.line('Tipo').schema.optional(),
};

/** How many files are recorded at a time. */
export const filesAtOnce = 100;

export const evidenceMethods = {
  /** A file is stored first (`/files`) and named here by its SHA-256. */
  'evidence.record': command(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('file'), ...common, ...file }),
      z.strictObject({ kind: z.literal('link'), ...common, url: f.webAddress }),
      z.strictObject({ kind: z.literal('note'), ...common, note: f.requiredProse('Nota').schema }),
    ]),
    permissions.evidence,
  ).answers<MilestonePage>(),
  /** Files handed in together, each of them an evidence: all of them, or none. */
  'evidence.recordFiles': command(
    z.strictObject({
      milestoneId: common.milestoneId,
      description: common.description,
      obtainedOn: common.obtainedOn,
      files: z
        .array(z.strictObject({ title: common.title, ...file }))
        .min(1)
        .max(filesAtOnce),
    }),
    permissions.evidence,
  ).answers<MilestonePage>(),
  'evidence.withdraw': command(
    z.strictObject({ id: f.idSchema, version: z.number().int(), reason: f.requiredProse('Razón').schema }),
    permissions.evidence,
  ).answers<MilestonePage>(),
  'evidence.list': query(
    z.strictObject({
      planId: f.idSchema,
      limit: z.number().int().min(1).max(500).optional(),
      asRecorded: f.asRecordedSchema.optional(),
    }),
  ).answers<Evidence[]>(),
};
