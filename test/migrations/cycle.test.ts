import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { join } from 'node:path';
import { released } from '../../electron/core/database/migrate.ts';
import { openDatabases } from '../../electron/core/database/open.ts';
import { temporaryFolder } from '../support/core.ts';

const now = (): Date => new Date('2026-07-01T12:00:00.000Z');

test('a un plan de antes se le pide actualizar el repositorio cada seis meses, y nada suyo cambia', async () => {
  const dataDir = await temporaryFolder();
  const before = Object.fromEntries(Object.entries(released).filter(([name]) => name < '0100'));
  await (await openDatabases(dataDir, now, before)).close();
  const file = new Sqlite(join(dataDir, 'compromiso-abierto.sqlite'));
  file.exec(`insert into plan (id, version, code, number, name, scope, place, ogp_code, committee_name,
    start_on, start_precision, start_text, end_on, end_precision, end_text, vision, state, is_example, source)
    values ('p', 1, 'PAL', '', 'Plan', 'state', '', '', '', '2026-01-15', 'day', '', null, 'none', '', '',
    'inForce', 0, '{}')`);
  const plan = file.prepare<[], object>('select * from plan').get();
  const until = Object.fromEntries(Object.entries(released).filter(([name]) => name < '0101'));
  await (await openDatabases(dataDir, now, until)).close();
  expect(file.prepare('select * from plan').get()).toEqual({ ...plan, repository_months: 6 });
  for (const table of ['plan_document', 'commitment_assessment', 'assessment_file']) {
    expect(file.prepare(`select count(*) as n from ${table}`).get()).toEqual({ n: 0 });
  }
  file.close();
});
