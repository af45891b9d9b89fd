import { z } from 'zod';
import type { StoredFile } from './files.ts';
import * as f from './fields.ts';
import type { RowProblem } from './import-problems.ts';
import { command, query } from './method.ts';
import { permissions } from './permissions.ts';

export const importProfiles = ['auto', 'ogp-irm', 'nap'] as const;
export type ImportProfile = (typeof importProfiles)[number];

/** A mapping of columns that a committee saved to use again; `mapping` is JSON. */
export const importMappingFields = {
  name: f.requiredLine('Nombre'),
  mapping: f.requiredProse('Columnas'),
};
export type SavedMapping = f.ValuesOf<typeof importMappingFields> & { id: string; version: number };

/** Which column fills which field of one table; `field` is `entity.field`, or null to keep it as source data. */
export const tableMappingSchema = z.strictObject({
  table: z.string().max(500),
  entity: z.string().max(40).nullable(),
  columns: z
    .array(z.strictObject({ column: z.string().max(2000), field: z.string().max(100).nullable() }))
    .max(2000),
});
export type TableMapping = z.output<typeof tableMappingSchema>;

/** What a mapping says of a column that is left out on purpose: not even kept as source data. */
export const leftOut = 'ignored';

/** Something wrong in a source file: where, and a sentence that says what. Errors reject the row, warnings do not. */
export type ImportProblem = RowProblem & { value: string; level: 'error' | 'warning'; sentence: string };

/** A verified milestone that an import changes, and what of it, in Spanish. */
export type VerifiedChange = { id: string; planId: string; code: string; title: string; changes: string[] };

export type ImportTally = { created: number; updated: number; unchanged: number; rejected: number };
export type ImportOutcome = ImportTally & {
  byEntity: Record<string, ImportTally>;
  problems: ImportProblem[];
  /** All problems, also those left out of `problems`, which holds at most 1,000. */
  problemCount: number;
  planIds: string[];
  /** The milestones that were verified and that it changes, at most 1,000: it asks before it does. */
  verified: VerifiedChange[];
  /** The rejected rows with their reason in a last column. */
  rejects: StoredFile | null;
};

export type SourceTableView = {
  name: string;
  file: string;
  format: string;
  encoding: string;
  delimiter: string;
  columns: string[];
  sample: { line: number; values: string[] }[];
  rowCount: number;
  problems: ImportProblem[];
};

export type ImportPreview = {
  profile: ImportProfile | 'own';
  tables: SourceTableView[];
  mapping: TableMapping[];
  /** Every field that a column can fill, with its Spanish name. */
  targets: { field: string; entity: string; label: string }[];
};

const sources = {
  files: z
    .array(z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), name: z.string().min(1).max(500) }))
    .min(1)
    .max(40),
  profile: z.enum(importProfiles).optional(),
};
const mapped = {
  ...sources,
  mapping: z.array(tableMappingSchema).max(200).optional(),
  /** The plan that rows without one belong to; left out, the files must name it, or a new one is made of their name. */
  planId: f.idSchema.nullable().optional(),
  /** Chosen by the caller, to ask for progress and to cancel. */
  jobId: z.string().max(64).optional(),
};

/** The secretariat imports; so may the oversight body, whose plan it is. */
const importers = permissions.structure;

export const importMethods = {
  'import.preview': query(z.strictObject(sources)).answers<ImportPreview>(),
  /** Everything an import would do, without doing it. */
  'import.rehearse': query(z.strictObject(mapped)).answers<ImportOutcome>(),
  'import.run': command(
    z.strictObject({
      ...mapped,
      /** Whoever imports saw that it changes verified milestones, and agrees. */
      allowVerified: z.boolean().optional(),
    }),
    importers,
  ).answers<ImportOutcome>(),
  'import.progress': query(z.strictObject({ jobId: z.string().max(64) })).answers<{
    phase: 'reading' | 'matching' | 'writing' | 'none';
    done: number;
    total: number;
  }>(),
  'import.cancel': query(z.strictObject({ jobId: z.string().max(64) })).answers<{ cancelled: boolean }>(),
  'mapping.list': query(z.strictObject({})).answers<SavedMapping[]>(),
  'mapping.save': command(
    z.strictObject({
      name: importMappingFields.name.schema,
      mapping: z.array(tableMappingSchema).min(1).max(200),
    }),
    importers,
  ).answers<SavedMapping>(),
};
