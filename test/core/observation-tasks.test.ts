import { beforeEach, describe, expect, test } from 'vitest';
import type { InputOf } from '../../shared/contract.ts';
import type { Caller } from '../../shared/method.ts';
import { seat } from '../support/actors.ts';
import { openScene, type Scene } from '../support/core-plan.ts';

let scene: Scene;
let planId: string;
let commitmentId: string;
let milestoneId: string;

beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan()).id;
  commitmentId = (await scene.commitment(planId)).id;
  milestoneId = (await scene.milestone(commitmentId)).id;
});

const words = { title: 'Falta el acta', text: 'El acta de la sesión no está en el portal.' };
const open = async (more: Partial<InputOf<'observation.open'>> = {}) => {
  const input = { planId, milestoneId, ...words, ...more };
  return (await scene.app.ask('observation.open', input, scene.committee.civilSociety)).observation;
};
const versionOf = async (id: string) => (await scene.app.ask('observation.read', { id })).observation.version;
const attend = async (id: string) =>
  scene.app.ask(
    'observation.attend',
    { id, version: await versionOf(id), answer: 'Se publicó.' },
    scene.committee.government,
  );
const close = async (id: string) =>
  scene.app.ask(
    'observation.close',
    { id, version: await versionOf(id), note: 'Se comprobó.' },
    scene.committee.civilSociety,
  );

describe('en «Mi trabajo»', () => {
  const tasks = async (as: Caller) => {
    const { tasks: all } = await scene.app.ask('plan.overview', { planId }, as);
    return all
      .filter((one) => one.observationId !== undefined)
      .map((one) => [one.kind, one.code, one.due.on]);
  };

  test('la responde quien debe y la revisa la parte que la abrió', async () => {
    const { government, civilSociety, oversight } = scene.committee;
    await open({ dueOn: '2026-07-15' });
    const { id } = await open({ milestoneId: null, dueOn: '2026-07-01' });
    const { tasks: all, taskCounts } = await scene.app.ask('plan.overview', { planId }, government);
    expect(all[0]).toMatchObject({
      kind: 'answer',
      observationId: id,
      milestoneId: null,
      title: words.title,
    });
    expect(taskCounts).toMatchObject({ answer: 2, reviewAnswer: 0 });
    expect(await tasks(government)).toEqual([
      ['answer', 'O-002', '2026-07-01'],
      ['answer', 'O-001', '2026-07-15'],
    ]);
    expect(await tasks(civilSociety)).toEqual([]);
    await attend(id);
    expect(await tasks(government)).toEqual([['answer', 'O-001', '2026-07-15']]);
    expect(await tasks(civilSociety)).toEqual([['reviewAnswer', 'O-002', null]]);
    expect(await tasks(oversight)).toEqual([]);
    await close(id);
    expect(await tasks(civilSociety)).toEqual([]);
  });

  test('del gobierno, solo a quien responde por el hito, si hay alguien nombrado', async () => {
    const { government, oversight } = scene.committee;
    const other = await seat(scene.app, { name: 'Otra persona', role: 'government' }, oversight);
    await open();
    await open({ milestoneId: null });
    await scene.app.ask(
      'responsibility.assign',
      { targets: [{ commitmentId }], memberId: other.memberId, kind: 'responsible' },
      oversight,
    );
    expect((await tasks(other)).map(([, code]) => code)).toEqual(['O-001', 'O-002']);
    expect((await tasks(government)).map(([, code]) => code)).toEqual(['O-002']);
  });
});
