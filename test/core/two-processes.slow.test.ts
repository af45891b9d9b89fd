import Sqlite from 'better-sqlite3';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openApp } from '../../electron/core/app.ts';
import { auditRows, brokenAt } from '../support/core-dump.ts';
import { openScene } from '../support/core-plan.ts';
import { isPglite } from '../support/core-pglite.ts';
import { openTestApp, temporaryFolder } from '../support/core.ts';
import { startOther } from '../support/kill.ts';

describe.skipIf(isPglite)('dos procesos sobre la misma base', { timeout: 30_000 }, () => {
  test('lo que escriben los dos llega completo y la bitácora queda en una sola cadena', async () => {
    const { app, committee } = await openScene();
    const { memberId } = committee.oversight;
    const count = 40;
    const other = await startOther({ dataDir: app.dataDir, work: 'addMany', label: 'Otro', memberId, count });
    other.begin();
    for (let i = 0; i < count; i += 1)
      await app.ask('institution.add', { name: `Este ${String(i)}` }, committee.oversight);
    expect(await other.finished).toBe(0);
    expect(
      other.said.filter((word) => typeof word === 'object' && word !== null && 'id' in word),
    ).toHaveLength(count);
    const names = (await app.ask('institution.list', {})).map((one) => one.name);
    expect(names.filter((name) => name.startsWith('Este'))).toHaveLength(count);
    expect(names.filter((name) => name.startsWith('Otro'))).toHaveLength(count);
    expect(brokenAt(await auditRows(app))).toBeNull();
  });

  test('cada edición guardada sube una versión; ninguna pisa a otra', async () => {
    const { app, committee, plan } = await openScene();
    const { id } = await plan();
    const { memberId } = committee.oversight;
    const other = await startOther({
      dataDir: app.dataDir,
      work: 'reviseSame',
      label: 'Otro',
      memberId,
      target: id,
      count: 40,
    });
    other.begin();
    const mine: string[] = [];
    for (let i = 0; i < 40; i += 1) {
      const { version } = await app.ask('plan.read', { planId: id });
      await new Promise((resolve) => setTimeout(resolve, 1));
      const changes = { name: `Este ${String(i)}` };
      const reply = await app.call('plan.revise', { id, version, changes }, committee.oversight);
      mine.push(reply.ok ? 'saved' : reply.error.code);
    }
    await other.finished;
    const all = [...mine, ...other.said.filter((word) => word !== 'done')];
    expect(all.filter((word) => word !== 'saved' && word !== 'conflict')).toEqual([]);
    const { version } = await app.ask('plan.read', { planId: id });
    expect(version).toBe(1 + all.filter((word) => word === 'saved').length);
  });

  test('de dos ediciones sobre la misma versión vale una; la otra sabe que llegó tarde', async () => {
    const { app, committee, plan } = await openScene();
    const { id, version } = await plan();
    const second = await openTestApp({ dataDir: app.dataDir });
    const edit = (name: string) => ({ id, version, changes: { name } });
    await second.ask('plan.revise', edit('Del otro'), committee.oversight);
    expect((await app.refusal('plan.revise', edit('De este'), committee.oversight)).code).toBe('conflict');
    expect(await app.ask('plan.read', { planId: id })).toMatchObject({ name: 'Del otro', version: 2 });
  });

  test('las cifras de uno ven lo que el otro escribió', async () => {
    const scene = await openScene();
    const plan = await scene.plan();
    const hito = await scene.milestone((await scene.commitment(plan.id)).id);
    const second = await openTestApp({ dataDir: scene.app.dataDir });
    const look = async () => (await second.ask('plan.status', { planId: plan.id })).figures.reported;
    expect(await look()).toBeNull();
    for (const percentage of [10, 45]) {
      await scene.report(hito.id, percentage);
      expect(await look()).toBe(percentage);
    }
    await scene.complete(hito.id);
    await scene.verify(hito.id);
    expect(await look()).toBe(100);
  });

  test('abrir a la vez una carpeta nueva da una sola base, con los catálogos una vez', async () => {
    const dataDir = await temporaryFolder();
    const others = await Promise.all([1, 2, 3].map(() => startOther({ dataDir, work: 'open' })));
    for (const other of others) other.begin();
    expect(await Promise.all(others.map((other) => other.finished))).toEqual([0, 0, 0]);
    const app = await openTestApp({ dataDir });
    expect(await app.ask('catalogue.list', {})).toHaveLength(67);
    expect(brokenAt(await auditRows(app))).toBeNull();
  });
});

describe.skipIf(isPglite)('otro programa tiene tomada la base', () => {
  const taken = async (patience: { tries: number; pauseMs: number }) => {
    const scene = await openScene({ patience });
    const lock = new Sqlite(scene.app.databaseFile);
    return { ...scene, lock };
  };

  test('se espera un momento y luego se dice; nada cambió', async () => {
    const { app, committee, lock } = await taken({ tries: 2, pauseMs: 5 });
    const entries = (await auditRows(app)).length;
    lock.exec('begin immediate');
    const refused = await app.refusal('institution.add', { name: 'Instituto' }, committee.oversight);
    expect(refused).toEqual({ code: 'busy', details: {} });
    expect(await app.ask('institution.list', {})).toEqual([]);
    lock.exec('rollback');
    lock.close();
    expect(await auditRows(app)).toHaveLength(entries);
    await app.ask('institution.add', { name: 'Instituto' }, committee.oversight);
  });

  test('si lo suelta a tiempo, la orden se cumple sin que nadie lo note', async () => {
    const { app, committee, lock } = await taken({ tries: 30, pauseMs: 20 });
    lock.exec('begin immediate');
    const adding = app.ask('institution.add', { name: 'Instituto' }, committee.oversight);
    await new Promise((resolve) => setTimeout(resolve, 10));
    lock.exec('commit');
    lock.close();
    expect(await adding).toMatchObject({ name: 'Instituto' });
  });

  test('abrir también espera: a que termine quien está haciendo la base', async () => {
    const dataDir = await temporaryFolder();
    const lock = new Sqlite(join(dataDir, 'compromiso-abierto.sqlite'));
    lock.exec('begin exclusive');
    await expect(openApp({ dataDir, patience: { tries: 1, pauseMs: 1 } })).rejects.toThrow('busy');
    const opening = openTestApp({ dataDir, patience: { tries: 30, pauseMs: 20 } });
    await new Promise((resolve) => setTimeout(resolve, 300));
    lock.exec('commit');
    lock.close();
    expect(await (await opening).ask('plan.list', {})).toEqual([]);
  });

  test('mientras tanto se puede consultar', async () => {
    const { app, lock } = await taken({ tries: 1, pauseMs: 1 });
    lock.exec('begin immediate');
    lock.exec("insert into meta (key, value) values ('x', 'y')");
    expect(await app.ask('plan.list', {})).toEqual([]);
    lock.exec('rollback');
    lock.close();
  });
});
