import { beforeEach, describe, expect, test } from 'vitest';
import type { InputOf } from '../../shared/contract.ts';
import { seat, type Seat } from '../support/actors.ts';
import { openScene, type Scene } from '../support/core-plan.ts';

let scene: Scene;
let planId: string;
let commitmentId: string;
let milestoneId: string;
let next: Seat;

beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan()).id;
  commitmentId = (await scene.commitment(planId)).id;
  milestoneId = (await scene.milestone(commitmentId)).id;
  next = await seat(scene.app, { name: 'Quien sigue', role: 'government' }, scene.committee.secretariat);
});

const assign = (memberId: string, more: Partial<InputOf<'responsibility.assign'>> = {}, whole = false) =>
  scene.app.ask(
    'responsibility.assign',
    {
      targets: [whole ? { commitmentId } : { commitmentId, milestoneId }],
      memberId,
      kind: 'responsible',
      startsOn: '2026-01-01',
      ...more,
    },
    scene.committee.oversight,
  );
const handOver = (more: Partial<InputOf<'responsibility.handOver'>> = {}) =>
  scene.app.ask(
    'responsibility.handOver',
    {
      fromMemberId: scene.committee.government.memberId,
      toMemberId: next.memberId,
      on: '2026-07-01',
      ...more,
    },
    scene.committee.secretariat,
  );
const held = async (memberId: string): Promise<string[]> =>
  (await scene.app.ask('responsibility.list', { planId }))
    .filter((one) => one.memberId === memberId)
    .map(
      (one) =>
        `${one.milestoneCode ?? one.commitmentCode} ${one.kind} ${String(one.startsOn)}/${String(one.endsOn)}`,
    )
    .sort();

describe('entregar las responsabilidades', () => {
  test('terminan el día anterior para quien se va y empiezan ese día para quien sigue', async () => {
    const { government } = scene.committee;
    await assign(government.memberId);
    await assign(government.memberId, { kind: 'dissemination', endsOn: '2026-12-31' }, true);
    await assign(government.memberId, { kind: 'monitoring', endsOn: '2026-05-31' });
    expect(await handOver()).toEqual({ passed: 2, ended: 0 });
    expect(await held(government.memberId)).toEqual([
      'C01 dissemination 2026-01-01/2026-06-30',
      'C01.1 monitoring 2026-01-01/2026-05-31',
      'C01.1 responsible 2026-01-01/2026-06-30',
    ]);
    expect(await held(next.memberId)).toEqual([
      'C01 dissemination 2026-07-01/2026-12-31',
      'C01.1 responsible 2026-07-01/null',
    ]);
  });

  test('lo que quien sigue ya tiene solo termina; lo que no ha empezado pasa como está', async () => {
    const { government } = scene.committee;
    await assign(government.memberId);
    await assign(next.memberId, { startsOn: '2026-03-01' });
    await assign(government.memberId, { kind: 'monitoring', startsOn: '2026-09-01' });
    expect(await handOver()).toEqual({ passed: 1, ended: 1 });
    expect(await held(government.memberId)).toEqual(['C01.1 responsible 2026-01-01/2026-06-30']);
    expect(await held(next.memberId)).toEqual([
      'C01.1 monitoring 2026-09-01/null',
      'C01.1 responsible 2026-03-01/null',
    ]);
    expect(await handOver()).toEqual({ passed: 0, ended: 0 });
  });

  test('de unos planes y no de otros; también a una institución, y de ella', async () => {
    const { government, oversight } = scene.committee;
    const house = await scene.app.ask('institution.add', { name: 'Finanzas' }, oversight);
    await assign(government.memberId);
    const other = await scene.plan({ code: 'PAL-2' });
    expect(await handOver({ planIds: [other.id] })).toEqual({ passed: 0, ended: 0 });
    const base = { fromMemberId: government.memberId, on: '2026-07-01' };
    const toHouse = { ...base, toInstitutionId: house.id, planIds: [planId] };
    const fromHouse = { fromInstitutionId: house.id, toMemberId: next.memberId, on: '2026-08-01' };
    const { secretariat } = scene.committee;
    expect((await scene.app.ask('responsibility.handOver', toHouse, secretariat)).passed).toBe(1);
    expect((await scene.app.ask('responsibility.handOver', fromHouse, secretariat)).passed).toBe(1);
    expect(await held(next.memberId)).toEqual(['C01.1 responsible 2026-08-01/null']);
  });

  test('a sí misma, a nadie, a dos, o a quien no ocupa su lugar ese día se rechaza', async () => {
    const { government, secretariat } = scene.committee;
    const left = await seat(
      scene.app,
      { name: 'Se fue', role: 'government', endsOn: '2026-06-30' },
      secretariat,
    );
    const refused = async (more: object): Promise<string> => {
      const input = { fromMemberId: government.memberId, on: '2026-07-01', ...more };
      return (await scene.app.refusal('responsibility.handOver', input, secretariat)).code;
    };
    expect(await refused({ toMemberId: government.memberId })).toBe('invalid');
    expect(await refused({})).toBe('invalid');
    expect(await refused({ toMemberId: next.memberId, toInstitutionId: 'x' })).toBe('invalid');
    expect(await refused({ toMemberId: left.memberId })).toBe('memberInactive');
    expect(await refused({ toMemberId: 'no-existe' })).toBe('notFound');
  });

  test('el gobierno entrega lo de su institución a gente de ella, y nada más', async () => {
    const { government, oversight } = scene.committee;
    const house = await scene.app.ask('institution.add', { name: 'Finanzas' }, oversight);
    const own = { id: government.memberId, version: 1, changes: { institutionId: house.id } };
    await scene.app.ask('member.revise', own, oversight);
    await assign(government.memberId);
    const input = { fromMemberId: government.memberId, toMemberId: next.memberId, on: '2026-07-01' };
    expect((await scene.app.refusal('responsibility.handOver', input, government)).code).toBe('forbidden');
    const moved = { id: next.memberId, version: 1, changes: { institutionId: house.id } };
    await scene.app.ask('member.revise', moved, oversight);
    expect((await scene.app.ask('responsibility.handOver', input, government)).passed).toBe(1);
  });
});
