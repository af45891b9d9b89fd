import Sqlite from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, type Dialect } from 'kysely';
import { AppError } from '../../../shared/errors.ts';
import { translateDatabaseError } from './errors.ts';
import { openSqlite, sqliteDialect } from './dialects.ts';
import { migrate, released, type MigrationSet } from './migrate.ts';
import type { Schema } from './schema.ts';

/** Commands go to the writer; questions to the reader, which a long command does not keep waiting. */
export type Databases = {
  writer: Kysely<Schema>;
  reader: Kysely<Schema>;
  schemaVersion: number;
  /** Where the database is a file of ours, its path. */
  file: string | null;
  close: () => Promise<void>;
};

export const databaseFileName = 'compromiso-abierto.sqlite';

/** Opens (or makes) the database of a data folder and brings it to the newest schema. */
export async function openDatabases(
  dataDir: string,
  now: () => Date,
  migrations: MigrationSet = released,
): Promise<Databases> {
  await mkdir(join(dataDir, 'backups'), { recursive: true });
  const file = join(dataDir, databaseFileName);
  try {
    refuseNewer(file, migrations);
    const raw = openSqlite(file, 'writer');
    const writer = new Kysely<Schema>({ dialect: sqliteDialect(raw) });
    try {
      const schemaVersion = await migrate(
        writer,
        async (from) => {
          const stamp = now().toISOString().replaceAll(':', '-');
          await raw.backup(join(dataDir, 'backups', `antes-de-migrar-${from}-${stamp}.sqlite`));
        },
        migrations,
      );
      const rawReader = openSqlite(file, 'reader');
      const reader = new Kysely<Schema>({ dialect: sqliteDialect(rawReader) });
      // Kysely closes only a connection that it used.
      const close = async (): Promise<void> => {
        await reader.destroy();
        if (rawReader.open) rawReader.close();
        optimize(raw);
        await writer.destroy();
        if (raw.open) raw.close();
      };
      return { writer, reader, schemaVersion, file, close };
    } catch (error) {
      raw.close();
      throw error;
    }
  } catch (error) {
    throw translateDatabaseError(error, file);
  }
}

/** A courtesy to the next one who opens; a damaged, full or busy database must still close. */
function optimize(raw: Sqlite.Database): void {
  try {
    if (raw.open) raw.pragma('optimize');
  } catch {
    // The next one who opens will do without.
  }
}

/** Looks before it opens: opening to write would already change the file. */
function refuseNewer(file: string, migrations: MigrationSet): void {
  if (!existsSync(file)) return;
  const peek = new Sqlite(file, { readonly: true, timeout: 250 });
  try {
    const names = "select name from sqlite_master where name = 'kysely_migration'";
    if (peek.prepare(names).get() === undefined) return;
    const seen = peek.prepare<[], { name: string }>('select name from kysely_migration').all();
    if (seen.some(({ name }) => !Object.hasOwn(migrations, name))) throw new AppError('databaseNewer');
  } finally {
    peek.close();
  }
}

/** The same over another engine that Kysely speaks: PGlite in the tests. */
export async function openDatabasesOver(dialect: Dialect): Promise<Databases> {
  const db = new Kysely<Schema>({ dialect });
  const schemaVersion = await migrate(db, () => Promise.resolve());
  return { writer: db, reader: db, schemaVersion, file: null, close: () => db.destroy() };
}
