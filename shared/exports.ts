import { z } from 'zod';
import type { StoredFile } from './files.ts';
import { command, query, structure } from './method.ts';
import { jobIdSchema } from './jobs.ts';

/** One thing that `check` found wrong. */
export type CheckProblem = {
  part: 'database' | 'foreignKeys' | 'audit' | 'evidence' | 'references';
  sentence: string;
};
export type CheckOutcome = {
  isSound: boolean;
  entries: number;
  files: number;
  problems: CheckProblem[];
  /** What is good to know and damages nothing. */
  notes: string[];
};

export const exportMethods = {
  /** Everything, one CSV a table and one JSON with all, and the data dictionary; as files or as one ZIP. */
  'export.make': query(z.strictObject({ packed: z.boolean().optional() })).answers<{ files: StoredFile[] }>(),
  /** With `head`, also whether the log still has the entry that a report names, by its hash or its two ends. */
  'application.check': query(
    z.strictObject({
      head: z
        .strictObject({
          seq: z.number().int().min(1),
          hash: z.string().regex(/^[0-9a-fA-F]{4,64}((…|\.{3})[0-9a-fA-F]{4,64})?$/),
        })
        .optional(),
    }),
  ).answers<CheckOutcome>(),
  'backup.make': command(z.strictObject({ jobId: jobIdSchema.optional() }), structure).answers<StoredFile>(),
};
