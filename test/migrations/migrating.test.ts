import Sqlite from 'better-sqlite3';
import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { released } from '../../electron/core/database/migrate.ts';
import { openDatabases } from '../../electron/core/database/open.ts';
import { openScene } from '../support/core-plan.ts';
import { temporaryFolder } from '../support/core.ts';

const fileName = 'compromiso-abierto.sqlite';
const now = (): Date => new Date('2026-07-01T12:00:00.000Z');
const openWith = (dataDir: string, next: Record<string, Migration>) =>
  openDatabases(dataDir, now, { ...released, ...next });

type Rows = Record<string, unknown[]>;

/** Every table with its rows, without what the migrator notes of itself. */
function rowsOf(file: string): Rows {
  const database = new Sqlite(file, { readonly: true });
  try {
    const tables = database
      .prepare<[], { name: string }>("select name from sqlite_master where type = 'table' order by name")
      .all()
      .filter(({ name }) => !name.startsWith('kysely_') && !name.startsWith('sqlite_'));
    return Object.fromEntries(
      tables.map(({ name }) => [name, database.prepare(`select * from "${name}" order by 1`).all()]),
    );
  } finally {
    database.close();
  }
}

const schemaOf = (file: string): unknown[] => {
  const database = new Sqlite(file, { readonly: true });
  try {
    return database.prepare('select type, name, sql from sqlite_master order by type, name').all();
  } finally {
    database.close();
  }
};

/** SQLite leaves two empty companions beside a file that was only read. */
const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => !/-(wal|shm)$/.test(name));

/** A folder with a committee, a plan and a milestone with its story, closed. */
async function folderWithData(): Promise<{ dataDir: string; file: string }> {
  const scene = await openScene();
  const hito = await scene.milestone((await scene.commitment((await scene.plan()).id)).id);
  await scene.complete(hito.id);
  await scene.verify(hito.id);
  await scene.app.close();
  return { dataDir: scene.app.dataDir, file: join(scene.app.dataDir, fileName) };
}

/** A next version as one may come: a column more, and a table built anew while others point to it. */
const next: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table plan add column website text not null default ''`.execute(db);
    const { rows } = await sql<{
      sql: string;
    }>`select sql from sqlite_master where name = 'milestone'`.execute(db);
    const made = rows[0]?.sql.replace(/^create table (")?milestone\1/i, 'create table milestone_new') ?? '';
    await sql.raw(made).execute(db);
    await sql`insert into milestone_new select * from milestone`.execute(db);
    await sql`drop table milestone`.execute(db);
    await sql`alter table milestone_new rename to milestone`.execute(db);
  },
};

describe('una versión siguiente de la base', () => {
  test('conserva cada renglón y añade lo suyo', async () => {
    const { dataDir, file } = await folderWithData();
    const before = rowsOf(file);
    const databases = await openWith(dataDir, { '9980-next': next });
    await databases.close();
    const after = rowsOf(file);
    expect(databases.schemaVersion).toBe(9980);
    expect(after.plan).toEqual(before.plan?.map((row) => ({ ...(row as object), website: '' })));
    expect({ ...after, plan: [] }).toEqual({ ...before, plan: [] });
    expect(before.milestone).toHaveLength(1);
    expect(before.verdict).toHaveLength(1);
  });

  test('guarda antes una copia del archivo como estaba', async () => {
    const { dataDir, file } = await folderWithData();
    const [rows, schema] = [rowsOf(file), schemaOf(file)];
    await (await openWith(dataDir, { '9980-next': next })).close();
    const copies = await readdir(join(dataDir, 'backups'));
    const last = Object.keys(released).sort().at(-1) ?? '';
    expect(copies).toEqual([`antes-de-migrar-${last}-2026-07-01T12-00-00.000Z.sqlite`]);
    const copy = join(dataDir, 'backups', copies[0] ?? '');
    expect(rowsOf(copy)).toEqual(rows);
    expect(schemaOf(copy)).toEqual(schema);
  });

  test('una base nueva, o ya al día, no necesita copia', async () => {
    const dataDir = await temporaryFolder();
    await (await openWith(dataDir, {})).close();
    await (await openWith(dataDir, {})).close();
    expect(await readdir(join(dataDir, 'backups'))).toEqual([]);
  });

  test('las llaves foráneas siguen vigiladas después', async () => {
    const { dataDir } = await folderWithData();
    const databases = await openWith(dataDir, { '9980-next': next });
    const orphan = sql`insert into indicator
      select 'i', 1, plan_id, 'no-existe', null, '', 'x', null, '', '', '', '', '{}' from milestone limit 1`;
    await expect(orphan.execute(databases.writer)).rejects.toThrow(/FOREIGN KEY/);
    await databases.close();
  });
});

describe('una versión siguiente que falla', () => {
  const failing: [string, Migration][] = [
    [
      'a la mitad',
      {
        up: async (db: Kysely<unknown>) => {
          await next.up(db);
          await sql`create table half_done (id text)`.execute(db);
          throw new Error('half-way');
        },
      },
    ],
    [
      'porque deja llaves que no apuntan a nada',
      {
        up: async (db: Kysely<unknown>) => {
          await sql`delete from plan`.execute(db);
        },
      },
    ],
  ];

  test.each(failing)('%s no deja nada: ni tablas, ni renglones, ni su nombre', async (_how, bad) => {
    const { dataDir, file } = await folderWithData();
    const [rows, schema] = [rowsOf(file), schemaOf(file)];
    await expect(openWith(dataDir, { '9980-next': next, '9990-bad': bad })).rejects.toThrow();
    expect(rowsOf(file)).toEqual(rows);
    expect(schemaOf(file)).toEqual(schema);
    const databases = await openWith(dataDir, { '9980-next': next });
    expect(databases.schemaVersion).toBe(9980);
    await databases.close();
  });

  test('la primera versión que falla deja una carpeta en la que se puede empezar de nuevo', async () => {
    const dataDir = await temporaryFolder();
    const bad = { up: () => Promise.reject(new Error('no')) };
    await expect(openWith(dataDir, { '9990-bad': bad })).rejects.toThrow('no');
    expect(rowsOf(join(dataDir, fileName))).toEqual({});
    await (await openWith(dataDir, {})).close();
  });
});

describe('una base de una aplicación más nueva', () => {
  test.each(['wal', 'delete'])('se rechaza sin tocar un solo byte (journal_mode %s)', async (mode) => {
    const { dataDir, file } = await folderWithData();
    await (await openWith(dataDir, { '9980-next': next })).close();
    const raw = new Sqlite(file);
    raw.pragma(`journal_mode = ${mode}`);
    raw.close();
    const before = await readFile(file);
    const listing = await filesIn(dataDir);
    await expect(openWith(dataDir, {})).rejects.toThrow('databaseNewer');
    expect((await readFile(file)).equals(before)).toBe(true);
    expect(await filesIn(dataDir)).toEqual(listing);
  });
});
