import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { join } from 'node:path';
import { released } from '../../electron/core/database/migrate.ts';
import { openDatabases } from '../../electron/core/database/open.ts';
import { temporaryFolder } from '../support/core.ts';

const now = (): Date => new Date('2026-07-01T12:00:00.000Z');

test('un plan de antes se reporta sin periodo fijo, y de un hito solo puede esperar una solicitud', async () => {
  const dataDir = await temporaryFolder();
  const before = Object.fromEntries(Object.entries(released).filter(([name]) => name < '0050'));
  await (await openDatabases(dataDir, now, before)).close();
  const file = new Sqlite(join(dataDir, 'compromiso-abierto.sqlite'));
  file.exec(`insert into plan values ('p', 1, 'PAL', '', 'Plan', 'state', '', '', '', null, 'none', '',
    null, 'none', '', '', 'inForce', 0, '{}')`);
  const plan = file.prepare<[], object>('select * from plan').get();
  await (await openDatabases(dataDir, now)).close();
  expect(file.prepare('select * from plan').get()).toMatchObject({ ...plan, reporting_period: 'free' });
  file.pragma('foreign_keys = off');
  const ask = (id: string, state: string) =>
    file
      .prepare(
        `insert into replan_request values (?, 1, 'p', 'c', 'm', null, 'none', '', null, 'none', '', 'x', null,
        null, '2026-06-30', '', ?, null, null, '', '', null)`,
      )
      .run(id, state);
  ask('1', 'refused');
  ask('2', 'asked');
  expect(() => ask('3', 'asked')).toThrow(/UNIQUE/);
  file.close();
});
