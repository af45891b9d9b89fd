import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { openDatabases } from './open.ts';

const pagesAtOnce = 2_000;

/** Copies the last committed state of a database to a new file while others go on using it. */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const database = new Sqlite(from, { readonly: true, fileMustExist: true, timeout: 5_000 });
  try {
    await database.backup(to, { progress: () => pagesAtOnce });
  } finally {
    database.close();
  }
}

/**
 * Opens the database of a folder as the application would, bringing it up to date, and has the engine check it whole;
 * throws an `AppError` for one that is damaged or of a newer application. Answers what is wrong inside, or null.
 */
export async function proveDatabase(folder: string, now: () => Date): Promise<string | null> {
  const databases = await openDatabases(folder, now);
  try {
    const found = await sql<{ integrity_check: string }>`pragma integrity_check(1)`.execute(databases.reader);
    const said = found.rows[0]?.integrity_check ?? 'nothing said';
    return said === 'ok' ? null : said;
  } finally {
    await databases.close();
  }
}

/**
 * A database that nobody else can open until it is released. Its copy is made through the lock: opening the file by any
 * other way, and closing it, would drop the lock of this process (SQLite, «How to corrupt», 2.2).
 */
export type LockedDatabase = { copyTo: (path: string) => Promise<void>; release: () => void };

/**
 * Takes a database for ourselves alone, all of it in its one file (no write-ahead log beside it). Throws SQLite's «busy»
 * where another process has it open; answers null for a file that is no readable database.
 */
export function lockDatabase(file: string): LockedDatabase | null {
  let database: Sqlite.Database | undefined;
  try {
    database = new Sqlite(file, { fileMustExist: true, timeout: 1_000 });
    database.pragma('locking_mode = EXCLUSIVE');
    database.pragma('journal_mode = DELETE');
    // Nothing is written through this connection; a journal of its own would lie beside the next database.
    database.pragma('journal_mode = MEMORY');
    // The lock of an exclusive connection outlives the transaction that took it.
    database.exec('begin exclusive; commit');
    const locked = database;
    return {
      copyTo: async (path) => {
        await locked.backup(path, { progress: () => pagesAtOnce });
      },
      release: () => locked.close(),
    };
  } catch (error) {
    database?.close();
    if (isUnreadable(error)) return null;
    throw error;
  }
}

const isUnreadable = (error: unknown): boolean =>
  error instanceof Sqlite.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code);
