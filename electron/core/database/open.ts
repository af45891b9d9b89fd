import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, type Dialect } from 'kysely';
import { translateDatabaseError } from './errors.ts';
import { openSqlite, sqliteDialect } from './dialects.ts';
import { migrate } from './migrate.ts';
import type { Schema } from './schema.ts';

/** Commands go to the writer; questions to the reader, which a long command does not keep waiting. */
export type Databases = {
  writer: Kysely<Schema>;
  reader: Kysely<Schema>;
  schemaVersion: number;
  close: () => Promise<void>;
};

export const databaseFileName = 'compromiso-abierto.sqlite';

/** Opens (or makes) the database of a data folder and brings it to the newest schema. */
export async function openDatabases(dataDir: string, now: () => Date): Promise<Databases> {
  await mkdir(join(dataDir, 'backups'), { recursive: true });
  const file = join(dataDir, databaseFileName);
  try {
    const raw = openSqlite(file, 'writer');
    const writer = new Kysely<Schema>({ dialect: sqliteDialect(raw) });
    try {
      const schemaVersion = await migrate(writer, async (from) => {
        const stamp = now().toISOString().replaceAll(':', '-');
        await raw.backup(join(dataDir, 'backups', `antes-de-migrar-${from}-${stamp}.sqlite`));
      });
      const reader = new Kysely<Schema>({ dialect: sqliteDialect(openSqlite(file, 'reader')) });
      const close = async (): Promise<void> => {
        await reader.destroy();
        if (raw.open) raw.pragma('optimize');
        await writer.destroy();
        if (raw.open) raw.close();
      };
      return { writer, reader, schemaVersion, close };
    } catch (error) {
      raw.close();
      throw error;
    }
  } catch (error) {
    throw translateDatabaseError(error, file);
  }
}

/** The same over another engine that Kysely speaks: PGlite in the tests. */
export async function openDatabasesOver(dialect: Dialect): Promise<Databases> {
  const db = new Kysely<Schema>({ dialect });
  const schemaVersion = await migrate(db, () => Promise.resolve());
  return { writer: db, reader: db, schemaVersion, close: () => db.destroy() };
}
