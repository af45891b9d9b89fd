import { z } from 'zod';

/** What a backup says of itself: every file in it with its size and SHA-256, of whatever the disk held that day. */
export const backupFormat = 'compromiso-abierto-respaldo/1';
export const manifestName = 'respaldo.json';
export const databaseName = 'compromiso-abierto.sqlite';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const keptPath = /^files\/([0-9a-f]{2})\/\1[0-9a-f]{62}$/;

const fileSchema = z.strictObject({
  path: z.union([z.literal(databaseName), z.string().regex(keptPath)]),
  size: z.number().int().min(0),
  sha256,
});

export const manifestSchema = z
  .strictObject({
    format: z.literal(backupFormat),
    application: z.string().max(50),
    schemaVersion: z.number().int(),
    madeAt: z.string().max(40),
    files: z.array(fileSchema),
  })
  .refine(({ files }) => files.filter((file) => file.path === databaseName).length === 1);

export type BackupFile = z.output<typeof fileSchema>;
export type BackupManifest = z.output<typeof manifestSchema>;
