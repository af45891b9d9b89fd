import { beforeEach, describe, expect, test } from 'vitest';
import { openScene, type Scene } from '../support/core-plan.ts';

let scene: Scene;
let planId: string;
let commitmentId: string;
let hito: string;
beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan()).id;
  commitmentId = (await scene.commitment(planId)).id;
  hito = (await scene.milestone(commitmentId)).id;
});

describe('una edición sobre una versión vieja', () => {
  test('responde con lo que se envió y con lo que está guardado, por quién y cuándo', async () => {
    const { app, committee } = scene;
    const { oversight, secretariat } = committee;
    const saved = { title: 'Lo de Sara', problem: 'Texto largo de Sara.' };
    await app.ask('commitment.revise', { id: commitmentId, version: 1, changes: saved }, secretariat);
    const sent = { title: 'Lo de Olga', weight: 2 };
    const error = await app.refusal(
      'commitment.revise',
      { id: commitmentId, version: 1, changes: sent },
      oversight,
    );
    expect(error).toMatchObject({
      code: 'conflict',
      details: {
        entity: 'commitment',
        expected: 1,
        current: 2,
        sent,
        record: { id: commitmentId, version: 2, ...saved, weight: 1 },
        savedBy: 'Sara Técnica',
        savedAt: app.clock.now.toISOString(),
      },
    });
  });

  test('dice solo los datos que se declaran del registro, sin los de su origen', async () => {
    const { app, committee } = scene;
    const { oversight } = committee;
    const edits: [string, object, object][] = [
      ['plan.revise', { id: planId }, { name: 'Otro' }],
      ['milestone.revise', { id: hito }, { title: 'Otro' }],
      ['member.revise', { id: committee.reader.memberId }, { name: 'Otro' }],
    ];
    for (const [method, which, changes] of edits) {
      const error = await app.refusal(method, { ...which, version: 0, changes }, oversight);
      const record = error.details.record as Record<string, unknown>;
      expect(record).toMatchObject({ version: 1 });
      expect(Object.keys(record)).not.toContain('source');
      expect(JSON.stringify(record)).not.toMatch(/passphrase|scrypt/i);
    }
  });

  test('de los ajustes responde igual', async () => {
    const { app, committee } = scene;
    const { oversight, secretariat } = committee;
    await app.ask(
      'settings.revise',
      { version: 0, changes: { committeeName: 'Comité de Sara' } },
      secretariat,
    );
    const late = { version: 0, changes: { committeeName: 'Comité de Olga' } };
    expect(await app.refusal('settings.revise', late, oversight)).toMatchObject({
      details: {
        record: { committeeName: 'Comité de Sara' },
        sent: { committeeName: 'Comité de Olga' },
        savedBy: 'Sara Técnica',
      },
    });
  });

  test('con la versión que se le respondió se guarda lo que se eligió', async () => {
    const { app, committee } = scene;
    const { oversight, secretariat } = committee;
    const title = 'Lo de Sara';
    await app.ask('milestone.revise', { id: hito, version: 1, changes: { title } }, secretariat);
    const late = { id: hito, version: 1, changes: { title: 'Lo de Olga' } };
    const { details } = await app.refusal('milestone.revise', late, oversight);
    const { version } = details.record as { version: number };
    const page = await app.ask('milestone.revise', { ...late, version }, oversight);
    expect(page.milestone).toMatchObject({ title: 'Lo de Olga', version: 3 });
  });
});

test('el final de la bitácora dice si alguien escribió desde entonces', async () => {
  const before = await scene.app.ask('history.head', {});
  expect(await scene.app.ask('history.head', {})).toEqual(before);
  await scene.report(hito, 10);
  const after = await scene.app.ask('history.head', {});
  expect(after.seq).toBeGreaterThan(before.seq);
  expect(after.hash).not.toBe(before.hash);
});
