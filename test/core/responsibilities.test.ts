import { beforeEach, describe, expect, test } from 'vitest';
import type { Caller } from '../../shared/method.ts';
import { inNameOf, seat, type Seat } from '../support/actors.ts';
import { openScene, type Scene } from '../support/core-plan.ts';

let scene: Scene;
let planId: string;
let commitmentId: string;
let treasury: string;
let treasurer: Seat;

beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan()).id;
  commitmentId = (await scene.commitment(planId)).id;
  const { oversight } = scene.committee;
  treasury = (await scene.app.ask('institution.add', { name: 'Tesorería' }, oversight)).id;
  treasurer = await seat(
    scene.app,
    { name: 'Tere Tesorera', role: 'government', institutionId: treasury },
    oversight,
  );
});

const target = () => ({ targets: [{ commitmentId }], kind: 'responsible' as const });
const assign = (holder: object, as: Caller) =>
  scene.app.ask('responsibility.assign', { ...target(), ...holder }, as);
const refused = async (holder: object, as: Caller) =>
  (await scene.app.refusal('responsibility.assign', { ...target(), ...holder }, as)).code;
const list = () => scene.app.ask('responsibility.list', { planId });

describe('nombrar a quien responde', () => {
  test('a una persona o a una institución, de muchos compromisos e hitos a la vez', async () => {
    const { oversight } = scene.committee;
    const hito = await scene.milestone(commitmentId);
    const targets = [{ commitmentId }, { commitmentId, milestoneId: hito.id }];
    const made = await assign({ targets, memberId: treasurer.memberId }, oversight);
    expect(made.map((one) => [one.member, one.institution, one.role, one.milestoneId])).toEqual([
      ['Tere Tesorera', 'Tesorería', 'government', null],
      ['Tere Tesorera', 'Tesorería', 'government', hito.id],
    ]);
    await assign({ institutionId: treasury, kind: 'coResponsible' }, oversight);
    expect(
      (await list()).map((one) => [one.kind, one.member, one.commitmentCode, one.milestoneCode]),
    ).toEqual([
      ['responsible', 'Tere Tesorera', 'C01', null],
      ['responsible', 'Tere Tesorera', 'C01', 'C01.1'],
      ['coResponsible', null, 'C01', null],
    ]);
  });

  test('lo que ya está asignado se queda como está, también dentro de la misma orden', async () => {
    const { oversight } = scene.committee;
    const targets = [{ commitmentId }, { commitmentId }];
    const [first] = await assign({ targets, memberId: treasurer.memberId }, oversight);
    const [again] = await assign({ memberId: treasurer.memberId }, oversight);
    expect(again).toEqual(first);
    expect(await list()).toHaveLength(1);
    await assign({ memberId: treasurer.memberId, kind: 'monitoring' }, oversight);
    expect(await list()).toHaveLength(2);
  });

  test('ni a nadie, ni a una persona y una institución a la vez, ni a quien no existe', async () => {
    const { oversight } = scene.committee;
    expect(await refused({}, oversight)).toBe('invalid');
    expect(await refused({ memberId: treasurer.memberId, institutionId: treasury }, oversight)).toBe(
      'invalid',
    );
    expect(await refused({ memberId: 'no-existe' }, oversight)).toBe('notFound');
    expect(await refused({ institutionId: 'no-existe' }, oversight)).toBe('notFound');
    const dates = { startsOn: '2026-02-01', endsOn: '2026-01-31' };
    expect(await refused({ memberId: treasurer.memberId, ...dates }, oversight)).toBe('endBeforeStart');
  });

  test('ni de un hito que es de otro compromiso', async () => {
    const other = await scene.commitment(planId);
    const foreign = await scene.milestone(other.id);
    const targets = [{ commitmentId, milestoneId: foreign.id }];
    expect(await refused({ targets, memberId: treasurer.memberId }, scene.committee.oversight)).toBe(
      'otherPlan',
    );
  });
});

describe('el gobierno nombra solo a su institución', () => {
  test('a sus personas y a ella misma; a nadie de otra, ni de ninguna', async () => {
    const { civilSociety, government, oversight, secretariat } = scene.committee;
    const works = (await scene.app.ask('institution.add', { name: 'Obras' }, oversight)).id;
    const engineer = await seat(
      scene.app,
      { name: 'Ina Obras', role: 'government', institutionId: works },
      oversight,
    );
    await assign({ memberId: treasurer.memberId }, treasurer);
    await assign({ institutionId: treasury }, treasurer);
    for (const holder of [
      { memberId: engineer.memberId },
      { institutionId: works },
      { memberId: civilSociety.memberId },
    ])
      expect(await refused(holder, treasurer)).toBe('forbidden');
    expect(await refused({ memberId: government.memberId }, government)).toBe('forbidden');
    expect(await refused({ memberId: engineer.memberId }, inNameOf(secretariat, treasurer))).toBe(
      'forbidden',
    );
    await assign({ memberId: engineer.memberId }, secretariat);
  });

  test('y termina solo lo de los suyos', async () => {
    const { oversight } = scene.committee;
    const works = (await scene.app.ask('institution.add', { name: 'Obras' }, oversight)).id;
    const [mine] = await assign({ institutionId: treasury }, oversight);
    const [theirs] = await assign({ institutionId: works }, oversight);
    const end = (id: string | undefined) => ({ id: id ?? '', version: 1, endsOn: '2026-06-30' });
    expect((await scene.app.ask('responsibility.end', end(mine?.id), treasurer)).endsOn).toBe('2026-06-30');
    expect((await scene.app.refusal('responsibility.end', end(theirs?.id), treasurer)).code).toBe(
      'forbidden',
    );
  });
});

test('lo que terminó se conserva, y puede asignarse de nuevo desde después', async () => {
  const { oversight } = scene.committee;
  const [first] = await assign({ memberId: treasurer.memberId, startsOn: '2026-01-01' }, oversight);
  const end = (endsOn: string, version = 1) => ({ id: first?.id ?? '', version, endsOn });
  expect((await scene.app.refusal('responsibility.end', end('2025-12-31'), oversight)).code).toBe(
    'endBeforeStart',
  );
  await scene.app.ask('responsibility.end', end('2026-05-31'), oversight);
  await assign({ memberId: treasurer.memberId, startsOn: '2026-06-01' }, oversight);
  expect((await list()).map((one) => [one.startsOn, one.endsOn])).toEqual([
    ['2026-01-01', '2026-05-31'],
    ['2026-06-01', null],
  ]);
});
