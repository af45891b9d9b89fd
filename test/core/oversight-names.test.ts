import { beforeEach, describe, expect, test } from 'vitest';
import { openDatabases } from '../../electron/core/database/open.ts';
import { released } from '../../electron/core/database/migrate.ts';
import { entryHash } from '../../electron/core/audit.ts';
import { openScene, type Scene } from '../support/core-plan.ts';
import { isPglite } from '../support/core-pglite.ts';
import { openTestApp, temporaryFolder } from '../support/core.ts';
import { upload } from '../support/import-files.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});

const add = (name: string, startsOn: string | null, endsOn: string | null) =>
  scene.app.ask('oversightName.add', { name, startsOn, endsOn }, scene.committee.oversight);
const names = async () => (await scene.app.ask('oversightName.list', {})).map(({ name }) => name);

describe('cómo se llama la autoridad garante', () => {
  test('cada nombre tiene sus días, del más viejo al más nuevo', async () => {
    await add('Autoridad garante', '2025-03-21', null);
    await add('Órgano garante', null, '2025-03-20');
    expect(await names()).toEqual(['Órgano garante', 'Autoridad garante']);
  });

  test('dos nombres el mismo día se niegan y no queda nada', async () => {
    await add('Órgano garante', null, '2025-03-20');
    const late = { name: 'Otra', startsOn: '2025-03-20' };
    const { code, details } = await scene.app.refusal('oversightName.add', late, scene.committee.oversight);
    expect([code, details.name]).toEqual(['namesOverlap', 'Órgano garante']);
    const first = await add('Otra', '2025-03-21', null);
    const back = { id: first.id, version: 1, changes: { startsOn: '2025-01-01' } };
    expect((await scene.app.refusal('oversightName.revise', back, scene.committee.oversight)).code).toBe(
      'namesOverlap',
    );
    const upside = { id: first.id, version: 1, changes: { endsOn: '2025-03-20' } };
    expect((await scene.app.refusal('oversightName.revise', upside, scene.committee.oversight)).code).toBe(
      'endBeforeStart',
    );
    expect(await names()).toEqual(['Órgano garante', 'Otra']);
  });

  test('una exportación de antes trae el nombre que estaba en los ajustes', async () => {
    const settings = [
      { id: 'settings', committeeName: 'Comité', oversightName: 'ITEA', onTimeGap: -10, atRiskGap: -25 },
    ];
    const json = JSON.stringify({ format: 'compromiso-abierto/1', tables: { settings } });
    const csv = 'id,committeeName,oversightName,onTimeGap,atRiskGap\r\nsettings,Comité,ITEA,-10,-25\r\n';
    for (const [name, content] of [
      ['compromiso-abierto.json', json],
      ['settings.csv', csv],
    ] as const) {
      const files = [await upload(scene.app, name, content)];
      const outcome = await scene.app.ask('import.run', { files }, scene.committee.secretariat);
      expect([name, outcome.problems, outcome.rejected]).toEqual([name, [], 0]);
      expect(await names()).toEqual(['ITEA']);
    }
  });
});

test.skipIf(isPglite)('lo que decían los ajustes pasa a su tabla, y la bitácora lo cuenta', async () => {
  const dataDir = await temporaryFolder();
  const now = (): Date => new Date('2026-06-30T18:00:00.000Z');
  const before = Object.fromEntries(Object.entries(released).filter(([name]) => name < '0035'));
  const old = await openDatabases(dataDir, now, before);
  const image =
    '{"atRiskGap":-25,"committeeName":"C","id":"settings","onTimeGap":-10,"oversightName":"ITEA","version":1}';
  const entry = {
    seq: 1,
    at: now().toISOString(),
    actor_id: null,
    actor_name: '',
    role: 'secretariat',
    in_name_of_id: null,
    in_name_of_name: '',
    method: 'settings.revise',
    plan_id: null,
    commitment_id: null,
    entity: 'settings',
    entity_id: 'settings',
    action: 'created',
    image,
  };
  await old.writer
    .insertInto('audit_entry')
    .values({ ...entry, hash: entryHash('', entry) })
    .execute();
  const row = { id: 'settings', version: 1, committee_name: 'C', on_time_gap: -10, at_risk_gap: -25 };
  await old.writer
    .insertInto('settings')
    .values({ ...row, oversight_name: 'ITEA' } as never)
    .execute();
  await old.close();
  const app = await openTestApp({ dataDir });
  expect(await app.ask('oversightName.list', {})).toMatchObject([{ name: 'ITEA', startsOn: null }]);
  expect(await app.ask('settings.read', {})).toMatchObject({ committeeName: 'C', version: 1 });
  expect(await app.ask('application.check', {})).toMatchObject({ isSound: true, problems: [] });
  const told = await app.ask('history.list', { entityId: 'oversight-name-1' });
  expect(told).toMatchObject([
    { method: 'application.migrate', actor: 'Compromiso Abierto', subject: 'ITEA' },
  ]);
});
