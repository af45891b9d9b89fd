import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';

/** Notes an error that nobody expected beside the data and answers the short reference that people can quote. */
export async function logUnexpected(dataDir: string, method: string, error: unknown): Promise<string> {
  const ref = randomUUID().slice(0, 8);
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const line = `${new Date().toISOString()} ${ref} ${method} ${said}\n`;
  await appendFile(join(dataDir, 'errores.log'), line).catch(() => {
    process.stderr.write(line);
  });
  return ref;
}
