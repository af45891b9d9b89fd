import { beforeEach, describe, expect, test } from 'vitest';
import { auditRows, brokenAt } from '../support/core-dump.ts';
import { openScene, type Scene } from '../support/core-plan.ts';
import { noon } from '../support/core.ts';

let scene: Scene;
let planId: string;
let hito: string;

beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan()).id;
  hito = (await scene.milestone((await scene.commitment(planId)).id)).id;
  await scene.report(hito, 40, { periodEnd: '2026-05-31' });
  scene.app.clock.now = noon('2026-06-10');
});

const instants = async (): Promise<string[]> => (await auditRows(scene.app)).map(({ at }) => String(at));

describe('con el reloj del equipo atrasado', () => {
  test('lo que se registra conserva su orden, cada orden con su instante, y la cadena queda entera', async () => {
    await scene.report(hito, 60, { periodEnd: '2026-05-31' });
    await scene.report(hito, 70, { periodEnd: '2026-05-31' });
    const all = await instants();
    expect(all).toEqual(all.toSorted());
    const last = noon('2026-06-30').getTime();
    expect(all.slice(-2)).toEqual([last + 1, last + 2].map((ms) => new Date(ms).toISOString()));
    expect(brokenAt(await auditRows(scene.app))).toBeNull();
  });

  test('de dos reportes del mismo día vale el que se capturó después, también en las cifras', async () => {
    const page = await scene.report(hito, 60, { periodEnd: '2026-05-31' });
    expect(page.figures.reported).toBe(60);
    expect((await scene.read(hito)).reports.map(({ percentage }) => percentage)).toEqual([60, 40]);
  });

  test('lo que se sabía antes de atrasarlo se sigue sabiendo igual', async () => {
    const known = noon('2026-06-30').toISOString();
    const ask = () => scene.app.ask('plan.overview', { planId, on: '2026-06-30', asRecorded: known });
    const before = await ask();
    await scene.report(hito, 90, { periodEnd: '2026-05-31' });
    expect(await ask()).toEqual(before);
  });

  test('«hoy» sigue al reloj: lo que para él es futuro se rechaza', async () => {
    const { app, committee } = scene;
    const late = { milestoneId: hito, percentage: 50, periodEnd: '2026-06-30' };
    expect((await app.refusal('progress.report', late, committee.government)).code).toBe('futureDate');
    expect((await app.ask('application.about', {})).today).toBe('2026-06-10');
  });

  test('una negativa de permiso también queda en su orden', async () => {
    await scene.app.refusal('milestone.verify', { milestoneId: hito }, scene.committee.reader);
    const all = await instants();
    expect(all).toEqual(all.toSorted());
  });

  test('lo último de cada quien se deshace solo, aunque dos órdenes iguales siguieran una a otra', async () => {
    const { app, committee } = scene;
    const second = await scene.commitment(planId, { title: 'Otro' });
    const first = await app.ask('milestone.read', { id: hito });
    const revise = (id: string, title: string) =>
      app.ask('commitment.revise', { id, version: 1, changes: { title } }, committee.oversight);
    await revise(first.commitment.id, 'Uno');
    await revise(second.id, 'Dos');
    const { last } = await app.ask('history.undoable', {}, committee.oversight);
    expect(last).toMatchObject({ method: 'commitment.revise', entries: 1 });
    await app.ask('history.undo', { seq: last?.seq ?? 0 }, committee.oversight);
    const titles = await Promise.all(
      [first.commitment.id, second.id].map(
        async (id) => (await app.ask('commitment.read', { id })).commitment.title,
      ),
    );
    expect(titles).toEqual(['Uno', 'Otro']);
  });

  test('se le dice a quien abre la aplicación y a quien revisa los datos, que están en orden', async () => {
    const { app } = scene;
    const { clockBehind } = await app.ask('application.about', {});
    expect(clockBehind).toEqual({
      clockAt: app.clock.now.toISOString(),
      lastAt: noon('2026-06-30').toISOString(),
    });
    const outcome = await app.ask('application.check', {});
    expect(outcome).toMatchObject({ isSound: true, problems: [] });
    expect(outcome.notes.join()).toMatch(
      /^El reloj de este equipo dice 10 jun 2026, 12:00 y lo último de la bitácora se registró el 30 jun 2026, 12:00\./,
    );
  });

  test('en cuanto se corrige, todo vuelve a su hora y ya no se avisa', async () => {
    const { app } = scene;
    await scene.report(hito, 60, { periodEnd: '2026-05-31' });
    app.clock.now = noon('2026-07-01');
    await scene.report(hito, 80);
    expect((await instants()).at(-1)).toBe(noon('2026-07-01').toISOString());
    expect((await app.ask('application.about', {})).clockBehind).toBeNull();
    expect((await app.ask('application.check', {})).notes).toEqual([]);
  });
});
