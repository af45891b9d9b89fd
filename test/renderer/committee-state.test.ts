// @vitest-environment node
import { expect, test } from 'vitest';
import { inOrder, isUnassigned, loadsOf, targetsOf } from '../../renderer/state/committee.ts';
import { openScene } from '../support/core-plan.ts';

const today = '2026-06-30';

test('un hito sin responsable propio lo tiene por su compromiso; sin ninguno de los dos, queda sin asignar', async () => {
  const scene = await openScene();
  const { app, committee } = scene;
  const { id: planId } = await scene.plan();
  const first = await scene.commitment(planId, { code: 'C01' });
  const second = await scene.commitment(planId, { code: 'C02' });
  const milestone = await scene.milestone(first.id, { code: 'C01.1' });
  await scene.milestone(first.id, { code: 'C01.1.1' }, milestone.id);
  await scene.milestone(second.id, { code: 'C02.1' });
  const { memberId } = committee.government;
  const assign = { targets: [{ commitmentId: first.id }], memberId, kind: 'responsible' as const };
  await app.ask('responsibility.assign', assign, committee.oversight);
  const status = await app.ask('plan.status', { planId });
  const assignments = await app.ask('responsibility.list', { planId });
  const targets = targetsOf(status, assignments, today);
  expect(targets.map(({ code }) => code)).toEqual(['C01', 'C01.1', 'C01.1.1', 'C02', 'C02.1']);
  expect(targets.filter(isUnassigned).map(({ code }) => code)).toEqual(['C02', 'C02.1']);
  expect(targets[2]?.inherited).toEqual(['Gonzalo Gobierno']);
});

test('lo retirado no espera responsable', async () => {
  const scene = await openScene();
  const { app, committee } = scene;
  const { id: planId } = await scene.plan();
  const { id, version } = await scene.commitment(planId, { code: 'C01' });
  await scene.milestone(id, { code: 'C01.1' });
  await app.ask('commitment.revise', { id, version, changes: { state: 'retired' } }, committee.oversight);
  expect(targetsOf(await app.ask('plan.status', { planId }), [], today)).toEqual([]);
});

test('una responsabilidad que terminó ayer ya no cuenta; la que termina hoy, sí', async () => {
  const scene = await openScene();
  const { app, committee } = scene;
  const { id: planId } = await scene.plan();
  const targets = [{ commitmentId: (await scene.commitment(planId)).id }];
  const { memberId } = committee.government;
  const assign = (kind: 'responsible' | 'monitoring', endsOn: string) =>
    app.ask('responsibility.assign', { targets, memberId, kind, endsOn }, committee.oversight);
  await assign('responsible', '2026-06-29');
  await assign('monitoring', today);
  const [load] = loadsOf(await app.ask('responsibility.list', { planId }), today);
  expect(load?.counts).toEqual({ responsible: 0, coResponsible: 0, monitoring: 1, dissemination: 0 });
});

test('las claves se ordenan como las lee una persona', () => {
  expect(inOrder(['C10', 'C2', 'Ávila', 'avena'], (code) => code)).toEqual(['avena', 'Ávila', 'C2', 'C10']);
});
