import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { join } from 'node:path';
import { released } from '../../electron/core/database/migrate.ts';
import { openDatabases } from '../../electron/core/database/open.ts';
import { temporaryFolder } from '../support/core.ts';

const now = (): Date => new Date('2026-07-01T12:00:00.000Z');

test('en los datos de antes los enlaces no se revisan y de ninguno se sabe nada', async () => {
  const dataDir = await temporaryFolder();
  const before = Object.fromEntries(Object.entries(released).filter(([name]) => name < '0140'));
  await (await openDatabases(dataDir, now, before)).close();
  const file = new Sqlite(join(dataDir, 'compromiso-abierto.sqlite'));
  file.exec(`insert into settings (id, version, committee_name, on_time_gap, at_risk_gap)
    values ('settings', 1, 'C', -10, -25)`);
  const settings = file.prepare<[], object>('select * from settings').get();
  await (await openDatabases(dataDir, now)).close();
  expect(file.prepare('select * from settings').get()).toEqual({ ...settings, checks_links: 0 });
  expect(file.prepare('select * from link_check').all()).toEqual([]);
  file.pragma('foreign_keys = on');
  expect(() => file.exec("insert into link_check values ('nadie', '2026', null, '200')")).toThrow(
    /FOREIGN KEY/,
  );
  file.close();
});
