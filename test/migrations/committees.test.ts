import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { join } from 'node:path';
import { released } from '../../electron/core/database/migrate.ts';
import { openDatabases } from '../../electron/core/database/open.ts';
import { temporaryFolder } from '../support/core.ts';

const now = (): Date => new Date('2026-07-01T12:00:00.000Z');

test('los planes, la gente y los nombres de antes quedan como estaban, de ningún comité en particular', async () => {
  const dataDir = await temporaryFolder();
  const before = Object.fromEntries(Object.entries(released).filter(([name]) => name < '0070'));
  await (await openDatabases(dataDir, now, before)).close();
  const file = new Sqlite(join(dataDir, 'compromiso-abierto.sqlite'));
  const rows = (table: string): object[] =>
    file.prepare<[], object>(`select * from ${table} order by id`).all();
  const plan = file.prepare(`insert into plan (id, version, code, number, name, scope, place, ogp_code,
    committee_name, start_precision, start_text, end_precision, end_text, vision, state, is_example, source)
    values (?, 1, ?, '', 'Plan', 'state', '', '', ?, 'none', '', 'none', '', '', 'inForce', 0, '{}')`);
  for (const [i, name] of ['Comité A', 'comité a ', '', 'Secretariado'].entries()) {
    plan.run(`p${String(i)}`, `PAL-${String(i)}`, name);
  }
  file.exec(`insert into member (id, version, name, role, post, email, phone, is_alternate, source)
    values ('m', 3, 'Ana Ruiz', 'government', 'Directora', 'ana@x.mx', '', 0, '{"a":"b"}')`);
  file.exec(`insert into oversight_name (id, version, name, acronym, ends_on)
    values ('n', 1, 'Órgano garante', 'OG', '2025-03-20')`);
  const tables = ['plan', 'member', 'oversight_name'];
  const kept = tables.map(rows);
  const until = Object.fromEntries(Object.entries(released).filter(([name]) => name < '0071'));
  await (await openDatabases(dataDir, now, until)).close();
  expect(tables.map(rows)).toEqual(kept.map((some) => some.map((row) => ({ ...row, committee_id: null }))));
  expect(rows('committee')).toEqual([]);
  file.pragma('foreign_keys = on');
  expect(() => file.exec("update member set committee_id = 'no-existe'")).toThrow(/FOREIGN KEY/);
  file.close();
});
