import { openApp } from '../../electron/core/app.ts';
import { openDatabases } from '../../electron/core/database/open.ts';
import { insertRecords } from '../../electron/core/database/queries/records.ts';
import { recordNames } from '../../shared/records.ts';
import { generatedToday, type Generated } from './generator.ts';

/** The instant at which benchmarks and tests look at a generated plan. */
export const generatedNow = (): Date => new Date(`${generatedToday}T12:00:00`);

/** Fills a new data folder with a generated plan by direct inserts, in one transaction. */
export async function fillDatabase(dataDir: string, made: Generated): Promise<void> {
  const app = await openApp({ dataDir, now: generatedNow });
  await app.close();
  const databases = await openDatabases(dataDir, generatedNow);
  await databases.writer.transaction().execute(async (db) => {
    for (const name of recordNames) await insertRecords(db, name, made[name]);
  });
  await databases.close();
}
