import { describe, expect, test } from 'vitest';
import { chanceOf, oneOf } from '../support/arbitraries-inputs.ts';
import { days, openScene, type Scene } from '../support/core-plan.ts';
import { noon } from '../support/core.ts';

const askedDays = ['2026-03-31', '2026-06-30', '2026-08-15'];

/** Everything in time that a window shows of a plan: at several days, and on the day itself. */
type World = { scene: Scene; planId: string; commitments: string[]; milestones: string[] };

async function worldOf(): Promise<World> {
  const scene = await openScene({ on: '2026-01-10' });
  const planId = (await scene.plan()).id;
  const commitments: string[] = [];
  const milestones: string[] = [];
  for (const title of ['Uno', 'Dos']) {
    const { id } = await scene.commitment(planId, { title, ...days('2026-01-01', '2026-12-31') });
    commitments.push(id);
    for (const due of ['2026-06-30', '2026-09-30']) {
      milestones.push((await scene.milestone(id, { title: `Hito ${due}`, ...days('2026-02-01', due) })).id);
    }
  }
  return { scene, planId, commitments, milestones };
}

type Moment = { asRecorded?: number | string };

async function seen(
  { scene, planId, commitments, milestones }: World,
  moment: Moment = {},
): Promise<string[]> {
  const { app, committee } = scene;
  const { oversight } = committee;
  const answers: unknown[] = [];
  for (const on of askedDays) answers.push(await app.ask('plan.status', { planId, on, ...moment }));
  answers.push(
    await app.ask('plan.read', { planId, ...moment }),
    await app.ask('plan.overview', { planId, ...moment }, oversight),
    await app.ask('plan.curve', { planId, ...moment }),
    await app.ask('cycle.read', { planId, on: '2026-12-31', ...moment }),
    await app.ask('commitment.list', { planId, sort: 'reported', ...moment }),
    await app.ask('report.make', { planId, format: 'json', ...moment }),
    await app.ask('evidence.search', { planId, ...moment }),
    await app.ask('evidence.search', { planId, filters: { text: 'acta', verdict: 'without' }, ...moment }),
    await app.ask('progress.explain', { kind: 'plan', id: planId, figure: 'reported', ...moment }),
  );
  for (const id of commitments) answers.push(await app.ask('commitment.read', { id, ...moment }));
  for (const id of milestones.slice(0, 2)) answers.push(await app.ask('milestone.read', { id, ...moment }));
  return answers.map((answer) => JSON.stringify(answer));
}

/** One thing that a committee does, whatever comes of it: a refusal is part of a history too. */
async function somethingHappens(world: World, chance: () => number): Promise<void> {
  const { scene, planId, commitments, milestones } = world;
  const { app, committee } = scene;
  const { government, civilSociety, oversight, secretariat } = committee;
  const milestoneId = oneOf(chance, milestones);
  const commitmentId = oneOf(chance, commitments);
  const versionOf = async () => (await scene.read(milestoneId)).milestone.version;
  const evidence = async () =>
    (await scene.read(milestoneId)).evidence.filter((one) => one.withdrawnOn === null);
  const deeds: (() => Promise<unknown>)[] = [
    () => app.call('progress.report', { milestoneId, percentage: Math.floor(chance() * 100) }, government),
    () => scene.prove(milestoneId),
    () => app.call('progress.report', { milestoneId, percentage: 100, closingText: 'Listo.' }, government),
    () => app.call('milestone.verify', { milestoneId }, civilSociety),
    async () => {
      const percentage = 1 + Math.floor(chance() * 99);
      await scene.prove(milestoneId);
      const reported = Math.floor(percentage + chance() * (100 - percentage));
      await app.call('progress.report', { milestoneId, percentage: reported }, government);
      await app.call('milestone.verify', { milestoneId, percentage, reason: 'Falta el acta.' }, civilSociety);
    },
    () => app.call('milestone.return', { milestoneId, reason: 'Falta el acta.' }, civilSociety),
    async () => {
      const [one] = await evidence();
      const input = { id: one?.id ?? '', version: one?.version ?? 0, reason: 'Se duplicó.' };
      await app.call('evidence.withdraw', input, government);
    },
    async () => {
      const weight = 1 + Math.floor(chance() * 4);
      const changes = { weight, isCounted: chance() < 0.8, notCountedReason: 'Se acordó.' };
      await app.call('milestone.revise', { id: milestoneId, version: await versionOf(), changes }, oversight);
    },
    async () => {
      const { due } = days(null, oneOf(chance, ['2026-07-31', '2026-10-31', '2026-12-15']));
      const input = { id: milestoneId, version: await versionOf(), due, reason: 'Se aplazó.' };
      await app.call('milestone.replan', input, oversight);
    },
    async () => {
      const { commitment } = await app.ask('commitment.read', { id: commitmentId });
      const changes = { weight: 1 + Math.floor(chance() * 3), title: `Título ${String(chance())}` };
      await app.call(
        'commitment.revise',
        { id: commitmentId, version: commitment.version, changes },
        oversight,
      );
    },
    async () => {
      const { version } = await app.ask('settings.read', {});
      const changes = { onTimeGap: -Math.floor(chance() * 20), atRiskGap: -30 };
      await app.call('settings.revise', { version, changes }, secretariat);
    },
    async () => {
      const member = (await app.ask('member.list', {})).find(({ id }) => id === government.memberId);
      const changes = { name: `Gonzalo ${String(Math.floor(chance() * 100))}` };
      await app.call(
        'member.revise',
        { id: member?.id ?? '', version: member?.version ?? 0, changes },
        secretariat,
      );
    },
    () =>
      app.call(
        'responsibility.assign',
        { targets: [{ commitmentId }], memberId: government.memberId, kind: 'responsible' },
        oversight,
      ),
    () => app.call('milestone.add', { commitmentId, values: { title: 'Otro hito' } }, oversight),
    () => app.call('commitment.add', { planId, values: { title: 'Otro compromiso' } }, oversight),
  ];
  await oneOf(chance, deeds)();
}

describe('lo que se sabía en un instante se vuelve a saber', () => {
  test.each([1, 2, 3, 4])(
    'en una historia al azar (%i), todo lo que se mostró tras cada paso',
    async (seed) => {
      const chance = chanceOf(seed);
      const world = await worldOf();
      const { app } = world.scene;
      const frozen: { at: string; seq: number; answers: string[] }[] = [];
      for (let step = 0; step < 12; step += 1) {
        app.clock.now = new Date(app.clock.now.getTime() + Math.floor(1 + chance() * 20 * 86_400_000));
        await somethingHappens(world, chance);
        const { seq } = await app.ask('history.head', {});
        frozen.push({ at: app.clock.now.toISOString(), seq, answers: await seen(world) });
      }
      app.clock.now = new Date(app.clock.now.getTime() + 400 * 86_400_000);
      for (const { at, answers } of frozen) {
        expect(await seen(world, { asRecorded: at })).toEqual(answers);
      }
      const { answers } = frozen[5] ?? { answers: [] };
      expect(await seen(world, { asRecorded: frozen[5]?.at ?? '' })).toEqual(answers);
    },
  );

  test('por el número de un asiento es lo mismo que por su instante', async () => {
    const world = await worldOf();
    const { app } = world.scene;
    await world.scene.report(world.milestones[0] ?? '', 40);
    const { seq } = await app.ask('history.head', {});
    const at = app.clock.now.toISOString();
    app.clock.now = noon('2026-05-01');
    await world.scene.report(world.milestones[0] ?? '', 80);
    expect(await seen(world, { asRecorded: seq })).toEqual(await seen(world, { asRecorded: at }));
  });

  test('lo capturado en julio sobre junio no está en lo que se sabía en junio, y sí en lo de hoy', async () => {
    const world = await worldOf();
    const { app } = world.scene;
    const [id = ''] = world.milestones;
    const on = '2026-06-30';
    const known = async (moment: Moment) =>
      (await app.ask('milestone.read', { id, on, ...moment })).figures.reported;
    await world.scene.report(id, 30);
    app.clock.now = noon(on);
    const asRecorded = app.clock.now.toISOString();
    app.clock.now = noon('2026-07-20');
    await world.scene.report(id, 70, { periodEnd: on });
    expect(await known({})).toBe(70);
    expect(await known({ asRecorded })).toBe(30);
  });

  test('antes de que se supiera del plan no hay nada, y se dice', async () => {
    const world = await worldOf();
    const { app } = world.scene;
    const early = { planId: world.planId, asRecorded: '2001-01-01T00:00:00.000Z' };
    expect(await app.refusal('plan.status', early)).toMatchObject({ code: 'notFound' });
    expect(await app.refusal('plan.status', { planId: world.planId, asRecorded: 3 })).toMatchObject({
      code: 'notFound',
    });
    expect((await app.refusal('plan.status', { planId: world.planId, asRecorded: 'ayer' })).code).toBe(
      'invalid',
    );
  });

  test('lo que la bitácora sabe del acceso no estorba', async () => {
    const world = await worldOf();
    const { app, committee } = world.scene;
    await app.refusal('plan.start', { code: 'X', name: 'Y' }, committee.reader);
    const { seq } = await app.ask('history.head', {});
    await expect(app.ask('plan.status', { planId: world.planId, asRecorded: seq })).resolves.toBeTruthy();
  });
});
