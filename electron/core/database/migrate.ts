import { sql, SqliteAdapter, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { AppError } from '../../../shared/errors.ts';
import type { Schema } from './schema.ts';
import * as initial from './migrations/0010-initial.ts';
import * as observations from './migrations/0020-observations.ts';
import * as access from './migrations/0030-access.ts';
import * as oversightNames from './migrations/0035-oversight-names.ts';
import * as logInstants from './migrations/0040-log-instants.ts';
import * as replanning from './migrations/0050-replanning-and-periods.ts';
import * as sessions from './migrations/0060-sessions.ts';
import * as committees from './migrations/0070-committees.ts';
import * as partialVerdicts from './migrations/0080-partial-verdicts.ts';
import * as voteCorrections from './migrations/0090-vote-corrections.ts';
import * as cycle from './migrations/0100-cycle.ts';
import * as search from './migrations/0120-search.ts';
import * as savedViews from './migrations/0130-saved-views.ts';
import * as linkChecks from './migrations/0140-link-checks.ts';

export type MigrationSet = Record<string, Migration>;

/** Released migrations, frozen, numbered by tens. */
export const released: MigrationSet = {
  '0010-initial': initial,
  '0020-observations': observations,
  '0030-access': access,
  '0035-oversight-names': oversightNames,
  '0040-log-instants': logInstants,
  '0050-replanning-and-periods': replanning,
  '0060-sessions': sessions,
  '0070-committees': committees,
  '0080-partial-verdicts': partialVerdicts,
  '0090-vote-corrections': voteCorrections,
  '0100-cycle': cycle,
  '0120-search': search,
  '0130-saved-views': savedViews,
  '0140-link-checks': linkChecks,
};

const isSqlite = (db: Kysely<Schema>): boolean => db.getExecutor().adapter instanceof SqliteAdapter;

/** Which migrations the file has seen; none for a new file. */
async function seenMigrations(db: Kysely<Schema>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return [];
  const seen = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return seen.rows.map((row) => row.name);
}

/**
 * Brings the database to the newest schema, all or nothing. Refuses a file of a newer application; calls `backUp`
 * first when the file already held data. Answers the schema's number.
 */
export async function migrate(
  db: Kysely<Schema>,
  backUp: (from: string) => Promise<void>,
  migrations: MigrationSet = released,
): Promise<number> {
  const known = Object.keys(migrations).sort();
  const seen = await seenMigrations(db);
  if (seen.some((name) => !known.includes(name))) throw new AppError('databaseNewer');
  const last = seen.at(-1);
  if (last !== undefined && seen.length < known.length) await backUp(last);
  if (seen.length < known.length) await run(db, migrations);
  return Number.parseInt(known.at(-1) ?? '0', 10);
}

async function run(db: Kysely<Schema>, migrations: MigrationSet): Promise<void> {
  const checksKeys = isSqlite(db);
  const checked = Object.fromEntries(
    Object.entries(migrations).map(([name, migration]) => [
      name,
      checksKeys ? withKeyCheck(migration) : migration,
    ]),
  );
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(checked) } });
  // A table that is rebuilt must not take its children with it; the pragma has no effect inside a transaction.
  if (checksKeys) await sql`pragma foreign_keys = off`.execute(db);
  try {
    const { error } = await migrator.migrateToLatest();
    if (error instanceof Error) throw error;
    if (error !== undefined) throw new Error('a migration failed', { cause: error });
  } finally {
    if (checksKeys) await sql`pragma foreign_keys = on`.execute(db);
  }
}

const withKeyCheck = (migration: Migration): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await migration.up(db);
    const broken = await sql`pragma foreign_key_check`.execute(db);
    if (broken.rows.length > 0) throw new Error('a migration left foreign keys that point nowhere');
  },
});
