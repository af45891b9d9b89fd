import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { join } from 'node:path';
import { released } from '../../electron/core/database/migrate.ts';
import { openDatabases } from '../../electron/core/database/open.ts';
import { temporaryFolder } from '../support/core.ts';

const now = (): Date => new Date('2026-07-01T12:00:00.000Z');

test('una votación de antes no corrige a ninguna; a cada una la corrige a lo más otra; las horas son del centro', async () => {
  const dataDir = await temporaryFolder();
  const before = Object.fromEntries(Object.entries(released).filter(([name]) => name < '0090'));
  await (await openDatabases(dataDir, now, before)).close();
  const file = new Sqlite(join(dataDir, 'compromiso-abierto.sqlite'));
  file.pragma('foreign_keys = off');
  file.exec(`insert into plan (id, version, code, number, name, scope, place, ogp_code, vision, start_on,
      start_precision, start_text, end_on, end_precision, end_text, committee_name, state, is_example, source)
    values ('p', 1, 'PAL', '', 'Plan', 'state', '', '', '', null, 'none', '', null, 'none', '', '', 'inForce', 0, '{}')`);
  file.exec(`insert into meeting values ('s', 1, 'p', 'S-01', 'ordinary', 0, '2026-06-20', '', '', '2026-06-01', '[]',
    'held', '', 'majority', 1, 1, '', null, '2026-06-20T12:00:00.000Z')`);
  file.exec(`insert into vote values ('v', 1, 'p', 's', 'Calendario', 'simple', '[]', '[]', '[]', 3, 0, null,
    '2026-06-20T12:00:00.000Z')`);
  file.exec(
    "insert into settings (id, version, committee_name, on_time_gap, at_risk_gap) values ('settings', 1, 'C', -10, -25)",
  );
  const vote = file.prepare<[], object>('select * from vote').get();
  await (await openDatabases(dataDir, now)).close();
  expect(file.prepare('select * from vote').get()).toEqual({
    ...vote,
    corrects_id: null,
    correction_reason: '',
  });
  expect(file.prepare('select time_zone, committee_name from settings').get()).toEqual({
    ...{ time_zone: 'America/Mexico_City', committee_name: 'C' },
  });
  const correct = (id: string) =>
    file
      .prepare(
        `insert into vote (id, version, plan_id, meeting_id, subject, rule, in_favour, against, abstained, present,
          is_approved, captured_by, recorded_at, corrects_id, correction_reason)
        select ?, 1, plan_id, meeting_id, subject, rule, in_favour, against, abstained, present, is_approved,
          captured_by, recorded_at, 'v', 'x' from vote where id = 'v'`,
      )
      .run(id);
  correct('w');
  expect(() => correct('x')).toThrow(/UNIQUE/);
  file.close();
});
