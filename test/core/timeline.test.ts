import { beforeEach, describe, expect, test } from 'vitest';
import type { Timeline } from '../../shared/timeline.ts';
import { days, openScene, type Scene } from '../support/core-plan.ts';
import { noon } from '../support/core.ts';

let scene: Scene;
let planId: string;
let commitmentId: string;

beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan()).id;
  commitmentId = (await scene.commitment(planId)).id;
});

const read = (more: object = {}): Promise<Timeline> => scene.app.ask('timeline.read', { planId, ...more });
const codes = ({ rows }: Timeline): string[] => rows.map(({ code }) => code);
const add = (start: string | null, due: string | null, more: object = {}, parentId?: string) =>
  scene.milestone(commitmentId, { ...days(start, due), ...more }, parentId);

describe('el cronograma', () => {
  test('va en el orden del plan y abre lo que se pide', async () => {
    const first = await add('2026-02-01', '2026-05-31');
    await add(null, '2026-03-15', {}, first.id);
    await add('2026-06-01', '2026-09-30');
    expect(codes(await read())).toEqual(['C01', 'C01.1', 'C01.2']);
    expect(codes(await read({ level: 'commitments' }))).toEqual(['C01']);
    expect(codes(await read({ level: 'activities' }))).toEqual(['C01', 'C01.1', 'C01.1.1', 'C01.2']);
    expect(codes(await read({ toggled: [first.id] }))).toEqual(['C01', 'C01.1', 'C01.1.1', 'C01.2']);
    const closed = await read({ toggled: [commitmentId] });
    expect(codes(closed)).toEqual(['C01']);
    expect(closed.rows[0]?.isOpen).toBe(false);
  });

  test('guarda para siempre las fechas originales junto a las que están en vigor', async () => {
    const { id } = await add('2026-02-01', '2026-05-31');
    const { version } = (await scene.read(id)).milestone;
    const due = days(null, '2026-10-31').due;
    await scene.app.ask(
      'milestone.replan',
      { id, version, due, reason: 'Se licitó otra vez.' },
      scene.committee.oversight,
    );
    const [, bar] = (await read()).rows;
    expect(bar?.originalDue.on).toBe('2026-05-31');
    expect(bar?.due.on).toBe('2026-10-31');
  });

  test('dice de qué depende cada hito, con el vencimiento de aquello', async () => {
    const first = await add('2026-02-01', '2026-05-31');
    await add('2026-06-01', '2026-09-30', { dependsOn: [first.id] });
    const [, , bar] = (await read()).rows;
    expect(bar?.dependsOn).toMatchObject([{ id: first.id, code: 'C01.1', due: { on: '2026-05-31' } }]);
  });

  test('una solicitud sin respuesta se ve en su barra', async () => {
    const { id } = await add('2026-02-01', '2026-05-31');
    const asked = { milestoneId: id, due: days(null, '2026-12-31').due, reason: 'Falta presupuesto.' };
    await scene.app.ask('replan.request', asked, scene.committee.government);
    expect((await read()).rows.map(({ isAsked }) => isAsked)).toEqual([false, true]);
  });

  test('los filtros dejan el compromiso de lo que se busca y quitan los demás', async () => {
    await add('2026-01-01', '2026-02-28', { title: 'Acta' });
    await add('2026-01-01', '2026-12-31', { title: 'Portal' });
    await scene.commitment(planId, { title: 'Otro' });
    scene.app.clock.now = noon('2026-07-10');
    expect(codes(await read({ filters: { onlyOverdue: true } }))).toEqual(['C01', 'C01.1']);
    expect(codes(await read({ filters: { commitmentId } }))).toEqual(['C01', 'C01.1', 'C01.2']);
    expect(codes(await read({ filters: { state: 'verified' } }))).toEqual([]);
    expect((await read()).total).toBe(4);
  });

  test('«solo lo mío» es aquello por lo que responde quien pregunta', async () => {
    const { government, oversight } = scene.committee;
    const mine = await add('2026-01-01', '2026-05-31');
    await add('2026-01-01', '2026-12-31');
    const targets = [{ commitmentId, milestoneId: mine.id }];
    const named = { targets, memberId: government.memberId, kind: 'responsible' };
    await scene.app.ask('responsibility.assign', named as never, oversight);
    const ask = (as: typeof government): Promise<Timeline> =>
      scene.app.ask('timeline.read', { planId, filters: { onlyMine: true } }, as);
    expect(codes(await ask(government))).toEqual(['C01', 'C01.1']);
    expect(codes(await ask(scene.committee.civilSociety))).toEqual([]);
  });

  test('lo buscado se halla por su clave o por su título, sin acentos, y después del último se empieza otra vez', async () => {
    await add(null, '2026-05-31', { title: 'Revisión del padrón' });
    await add(null, '2026-12-31', { title: 'Revisión final' });
    expect((await read({ seek: 'revision' })).found).toBe(1);
    expect((await read({ seek: 'revision', seekFrom: 2 })).found).toBe(2);
    expect((await read({ seek: 'REVISIÓN', seekFrom: 3 })).found).toBe(1);
    expect((await read({ seek: 'c01.2' })).found).toBe(2);
    expect((await read({ seek: 'puente' })).found).toBeNull();
  });

  test('como se sabía antes de moverlas, las fechas son las de entonces', async () => {
    const { id } = await add('2026-02-01', '2026-05-31');
    const { version } = (await scene.read(id)).milestone;
    const before = scene.app.clock.now.toISOString();
    scene.app.clock.now = noon('2026-08-01');
    const due = days(null, '2026-10-31').due;
    await scene.app.ask(
      'milestone.replan',
      { id, version, due, reason: 'Se licitó otra vez.' },
      scene.committee.oversight,
    );
    expect((await read()).rows[1]?.due.on).toBe('2026-10-31');
    expect((await read({ asRecorded: before })).rows[1]?.due.on).toBe('2026-05-31');
  });

  test('todas las fechas, también las originales, quedan dentro del primer y el último día', async () => {
    await add('2025-11-20', '2027-02-28');
    const { first, last } = await read({ limit: 1 });
    expect([first, last]).toEqual(['2025-11-20', '2027-02-28']);
  });
});
