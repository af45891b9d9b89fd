import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { columnNamesOf, tableOf } from '../../electron/core/database/columns.ts';
import { openDatabases } from '../../electron/core/database/open.ts';
import type { Field } from '../../shared/fields.ts';
import { recordNames, records } from '../../shared/records.ts';

type Column = { name: string; type: string; notnull: number; pk: number };
type ForeignKey = { from: string; table: string };

let folder: string;
let database: Sqlite.Database;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compromiso-columns-'));
  await (await openDatabases(folder, () => new Date())).close();
  database = new Sqlite(join(folder, 'compromiso-abierto.sqlite'), { readonly: true });
});

afterAll(async () => {
  database.close();
  await rm(folder, { recursive: true, force: true });
});

const columnsOf = (table: string): Column[] =>
  database.prepare<[string], Column>('select * from pragma_table_info(?)').all(table);
const keysOf = (table: string): ForeignKey[] =>
  database.prepare<[string], ForeignKey>('select * from pragma_foreign_key_list(?)').all(table);

const integers = new Set(['integer', 'flag', 'weight', 'money']);
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

describe('cada registro tiene su tabla', () => {
  test.each(recordNames)('%s: las columnas son sus campos, ni una más ni una menos', (name) => {
    const found = columnsOf(tableOf(name)).map((column) => column.name);
    expect(found.toSorted()).toEqual([...columnNamesOf(name)].toSorted());
  });

  test.each(recordNames)('%s: cada campo tiene el tipo y la obligación de su declaración', (name) => {
    const byName = new Map(columnsOf(tableOf(name)).map((column) => [column.name, column]));
    for (const [field, { kind, schema }] of Object.entries<Field>(records[name])) {
      const columns =
        kind === 'date' ? [`${snake(field)}_precision`, `${snake(field)}_text`] : [snake(field)];
      for (const one of columns) {
        const mayBeNull = kind !== 'date' && schema.safeParse(null).success;
        expect([one, byName.get(one)?.type, byName.get(one)?.notnull]).toEqual([
          one,
          integers.has(kind) ? 'INTEGER' : 'TEXT',
          mayBeNull ? 0 : 1,
        ]);
      }
    }
  });

  test.each(recordNames)('%s: lo que se refiere a otro registro tiene su llave foránea', (name) => {
    const expected = Object.entries<Field>(records[name])
      .filter(([, { kind, refersTo }]) => kind === 'id' && refersTo !== undefined)
      .map(([field, { refersTo = '' }]) => `${snake(field)} → ${snake(refersTo)}`);
    const found = keysOf(tableOf(name)).map(({ from, table }) => `${from} → ${table}`);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });
});

test('todas las tablas son estrictas y su llave es el id', () => {
  const tables = database
    .prepare<[], { name: string; strict: number }>(
      "select name, strict from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite_%' and name not like 'kysely_%'",
    )
    .all();
  expect(tables.filter(({ strict }) => strict !== 1)).toEqual([]);
  expect(tables).toHaveLength(recordNames.length + 7);
  for (const name of recordNames) {
    expect(
      columnsOf(tableOf(name))
        .filter(({ pk }) => pk > 0)
        .map((column) => column.name),
    ).toEqual(['id']);
  }
});

test('la base se abre con los cuidados de la casa', async () => {
  const databases = await openDatabases(folder, () => new Date());
  const raw = new Sqlite(join(folder, 'compromiso-abierto.sqlite'));
  expect(raw.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
  raw.close();
  await databases.close();
});
