import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/**
 * What reports and backups said of the log, beside the database and not in it: whoever cuts the end off the log, or
 * writes it anew, in the database alone is found by `check`.
 */
export const headsName = 'bitacora-cabezas.jsonl';

const headSchema = z.strictObject({
  at: z.string(),
  of: z.enum(['report', 'backup']),
  seq: z.number().int().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Of a report: of which plan, and whether it was only looked at. */
  planId: z.string().optional(),
  isPreview: z.boolean().optional(),
});
export type NotedHead = z.output<typeof headSchema>;

/** Notes the head of the log; a full or read-only disk is no reason to refuse what it is noted for. */
export async function noteHead(dataDir: string, head: NotedHead): Promise<void> {
  if (head.seq === 0) return;
  await appendFile(join(dataDir, headsName), `${JSON.stringify(head)}\n`).catch(() => undefined);
}

/** The heads that were noted; a line that somebody broke is none. */
export async function notedHeads(dataDir: string): Promise<NotedHead[]> {
  const text = await readFile(join(dataDir, headsName), 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => {
    try {
      const parsed = headSchema.safeParse(JSON.parse(line));
      return parsed.success ? [parsed.data] : [];
    } catch {
      return [];
    }
  });
}
