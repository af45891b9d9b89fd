import { z } from 'zod';
import type { CyclePage } from './cycle.ts';
import { evidenceKinds, evidenceSizeLimit } from './evidence.ts';
import * as f from './fields.ts';
import { command } from './method.ts';
import { permissions } from './permissions.ts';

/** The stages of a plan, in their order (domain: the cycle of a plan). */
export const cycleStages = [
  'declaration',
  'awareness',
  'committee',
  'cocreation',
  'publication',
  'implementation',
  'followUp',
  'evaluation',
] as const;
export type CycleStage = (typeof cycleStages)[number];

export const documentKinds = [
  'jointDeclaration',
  'awarenessRecord',
  'installationMinutes',
  'tableReport',
  'localActionPlan',
  'initialReport',
  'repositoryUpdate',
  'followUpReport',
  'finalReport',
  'other',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

const kindsOf: Record<CycleStage, readonly DocumentKind[]> = {
  declaration: ['jointDeclaration'],
  awareness: ['awarenessRecord'],
  committee: ['installationMinutes'],
  cocreation: ['tableReport'],
  publication: ['localActionPlan'],
  implementation: ['initialReport'],
  followUp: ['repositoryUpdate', 'followUpReport'],
  evaluation: ['finalReport'],
};

/** What a stage may keep: what it must leave behind, and whatever else belongs to it. */
export const kindsOfStage = (stage: CycleStage): readonly DocumentKind[] => [...kindsOf[stage], 'other'];

/** A document of a stage of the plan is never edited or deleted: it is withdrawn with a reason and stays. */
export const planDocumentFields = {
  planId: f.reference('Plan', 'plan'),
  stage: f.word('Etapa', cycleStages, 'declaration'),
  kind: f.word('Qué documento es', documentKinds, 'other'),
  title: f.requiredProse('Título'),
  documentOn: f.day('Fecha del documento'),
  form: f.word('Tipo', evidenceKinds, 'file'),
  sha256: f.line('SHA-256'),
  size: f.optionalInteger('Tamaño en bytes', 0, evidenceSizeLimit),
  fileName: f.line('Nombre del archivo'),
  mediaType: f.line('Tipo de archivo'),
  url: f.prose('Enlace'),
  note: f.prose('Nota'),
  addedBy: f.optionalReference('Agregó', 'member'),
  recordedAt: f.instant('Registrado'),
  withdrawnOn: f.optionalDay('Retirado el'),
  withdrawnAt: f.optionalInstant('Retiro registrado'),
  withdrawnBy: f.optionalReference('Retiró', 'member'),
  withdrawnReason: f.prose('Razón del retiro'),
};
export type PlanDocument = f.ValuesOf<typeof planDocumentFields> & { id: string; version: number };

/** The documents that there were on a day, without those withdrawn by then. */
export const liveDocuments = <D extends Pick<PlanDocument, 'documentOn' | 'withdrawnOn'>>(
  documents: readonly D[],
  on: string,
): D[] =>
  documents.filter(
    ({ documentOn, withdrawnOn }) => documentOn <= on && (withdrawnOn === null || withdrawnOn > on),
  );

const common = {
  planId: f.idSchema,
  stage: planDocumentFields.stage.schema,
  kind: planDocumentFields.kind.schema,
  title: planDocumentFields.title.schema,
  documentOn: planDocumentFields.documentOn.schema.optional(),
};

export const planDocumentMethods = {
  /** A file is stored first (`/files`) and named here by its SHA-256. */
  'document.add': command(
    z.discriminatedUnion('form', [
      z.strictObject({
        form: z.literal('file'),
        ...common,
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        fileName: f.requiredLine('Nombre del archivo').schema,
        mediaType: f.line('Tipo').schema.optional(),
      }),
      z.strictObject({ form: z.literal('link'), ...common, url: f.webAddress }),
      z.strictObject({ form: z.literal('note'), ...common, note: f.requiredProse('Nota').schema }),
    ]),
    permissions.cycle,
  ).answers<CyclePage>(),
  'document.withdraw': command(
    z.strictObject({ id: f.idSchema, version: z.number().int(), reason: f.requiredProse('Razón').schema }),
    permissions.cycle,
  ).answers<CyclePage>(),
};
