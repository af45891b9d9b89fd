import { beforeEach, describe, expect, test } from 'vitest';
import type { Caller } from '../../shared/method.ts';
import { preciseDay } from '../../shared/dates.ts';
import { boardRows } from '../../shared/plans.ts';
import { inNameOf, seat } from '../support/actors.ts';
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

const overview = (as?: Caller, on?: string) =>
  scene.app.ask('plan.overview', { planId, ...(on === undefined ? {} : { on }) }, as);
const tasks = async (as?: Caller) => (await overview(as)).tasks.map((task) => [task.code, task.kind]);
const hito = (code: string, start: string | null, due: string | null, parentId?: string) =>
  scene.milestone(commitmentId, { code, title: code, ...days(start, due) }, parentId);

describe('lo que me toca', () => {
  test('al gobierno, reportar lo que ya corre, lo vencido y lo devuelto, por vencimiento', async () => {
    const { government, civilSociety, oversight, secretariat } = scene.committee;
    await hito('H4', '2026-06-01', '2026-12-31');
    await hito('H1', '2026-01-01', '2026-05-31');
    await hito('H5', '2026-08-01', '2026-12-31');
    const returned = await hito('H3', '2026-01-01', '2026-09-30');
    const done = await hito('H2', '2026-01-01', '2026-06-30');
    await scene.complete(done.id);
    await scene.complete(returned.id);
    const back = { milestoneId: returned.id, reason: 'Falta la firma.' };
    await scene.app.ask('milestone.return', back, civilSociety);
    expect(await tasks(government)).toEqual([
      ['H1', 'overdue'],
      ['H3', 'returned'],
      ['H4', 'report'],
    ]);
    expect((await overview(government)).tasks[1]?.reason).toBe('Falta la firma.');
    expect(await tasks(civilSociety)).toEqual([['H2', 'verify']]);
    expect(await tasks(oversight)).toEqual([
      ['H1', 'overdue'],
      ['H3', 'returned'],
    ]);
    expect(await tasks(inNameOf(secretariat, civilSociety))).toEqual([['H2', 'verify']]);
  });

  test('quien solo lee ve lo vencido y lo devuelto', async () => {
    await hito('H1', '2026-01-01', '2026-05-31');
    await hito('H2', '2026-01-01', '2026-12-31');
    expect(await tasks(scene.committee.reader)).toEqual([['H1', 'overdue']]);
    expect(await tasks()).toEqual([['H1', 'overdue']]);
  });

  test('cada representante del gobierno ve lo suyo, y todos lo que no es de nadie de su lado', async () => {
    const { government, civilSociety, oversight } = scene.committee;
    const second = await seat(scene.app, { name: 'Gil Gobierno', role: 'government' }, oversight);
    const mine = await hito('H1', '2026-01-01', '2026-12-01');
    const watched = await hito('H2', '2026-01-01', '2026-12-02');
    const ended = await hito('H3', '2026-01-01', '2026-12-03');
    const assign = (milestoneId: string, memberId: string, more = {}) =>
      scene.app.ask(
        'responsibility.assign',
        { targets: [{ commitmentId, milestoneId }], memberId, kind: 'responsible', ...more },
        oversight,
      );
    await assign(mine.id, second.memberId);
    await assign(watched.id, civilSociety.memberId, { kind: 'monitoring' });
    await assign(ended.id, second.memberId, { endsOn: '2026-06-29' });
    expect((await tasks(government)).map(([code]) => code)).toEqual(['H2', 'H3']);
    expect((await tasks(second)).map(([code]) => code)).toEqual(['H1', 'H2', 'H3']);
  });

  test('nada de lo retirado o en pausa, ni de lo que cuelga de ello', async () => {
    const { government, oversight } = scene.committee;
    const parent = await hito('H1', '2026-01-01', '2026-05-31');
    await hito('H1.1', '2026-01-01', '2026-05-31', parent.id);
    const lone = await hito('H2', '2026-01-01', '2026-05-31');
    expect(await tasks(government)).toEqual([
      ['H1.1', 'overdue'],
      ['H2', 'overdue'],
    ]);
    for (const [id, state] of [
      [parent.id, 'retired'],
      [lone.id, 'paused'],
    ] as const)
      await scene.app.ask('milestone.revise', { id, version: 1, changes: { state } }, oversight);
    expect(await tasks(government)).toEqual([]);
    expect((await overview()).silent).toEqual([]);
  });

  test('ni de un compromiso en pausa, donde nadie podría reportar', async () => {
    await hito('H1', '2026-01-01', '2026-05-31');
    const { oversight, government } = scene.committee;
    const changes = { state: 'paused' as const };
    await scene.app.ask('commitment.revise', { id: commitmentId, version: 1, changes }, oversight);
    expect(await tasks(government)).toEqual([]);
  });
});

describe('lo que espera hoy', () => {
  test('es de hoy aunque se mire otra fecha de corte: nadie puede actuar en el pasado', async () => {
    const { government, civilSociety } = scene.committee;
    const one = await hito('H1', '2026-01-01', '2026-05-31');
    await hito('H2', '2026-01-01', '2026-12-31');
    await scene.complete(one.id);
    const before = await overview(government, '2026-06-15');
    expect(before.tasks.map((task) => [task.code, task.kind])).toEqual([['H2', 'report']]);
    expect(before.commitments[0]?.cells[0]).toMatchObject({ state: 'notStarted', isOverdue: true });
    expect(before.silent.map((each) => each.code)).toEqual(['H1', 'H2']);
    await scene.verify(one.id);
    expect((await overview(civilSociety, '2026-06-30')).tasks).toEqual([]);
  });

  test('se cuenta entero aunque no se liste todo', { timeout: 60_000 }, async () => {
    const { government } = scene.committee;
    for (let n = 1; n <= 60; n += 1) await hito(`H${String(n)}`, '2026-01-01', '2026-12-31');
    const { tasks: listed, taskCounts, silent, silentCount } = await overview(government);
    expect([listed.length, silent.length]).toEqual([50, 50]);
    expect(taskCounts).toEqual({
      ...{ replan: 0, answer: 0, reviewAnswer: 0, verify: 0, returned: 0, overdue: 0, report: 60 },
      agreement: 0,
    });
    expect(silentCount).toBe(60);
  });
});

describe('lo retirado y lo que no cuenta', () => {
  const reviseCommitment = (changes: object) =>
    scene.app.ask('commitment.revise', { id: commitmentId, version: 1, changes }, scene.committee.oversight);

  test('los hitos de un compromiso retirado no están atrasados, ni sus actividades', async () => {
    const parent = await hito('H1', '2026-01-01', '2026-05-31');
    const activity = await hito('H1.1', '2026-01-01', '2026-05-31', parent.id);
    expect((await scene.read(activity.id)).figures).toMatchObject({ isOverdue: true, semaforo: 'late' });
    await reviseCommitment({ state: 'retired' });
    for (const { id } of [parent, activity])
      expect((await scene.read(id)).figures).toMatchObject({
        isOverdue: false,
        semaforo: 'notApplicable',
      });
    expect((await overview()).commitments[0]?.cells.map((cell) => cell.isOverdue)).toEqual([false]);
    const { rows } = await scene.app.ask('commitment.list', { planId });
    expect(rows[0]?.nextDue).toBeNull();
  });

  test.each([
    ['es un borrador', { state: 'draft' }],
    ['no cuenta', { isCounted: false, notCountedReason: 'Lo lleva la federación.' }],
  ])('nadie calla sobre un compromiso que %s', async (_why, changes) => {
    await hito('H1', '2026-01-01', '2026-12-31');
    expect((await overview()).silent).toHaveLength(1);
    await reviseCommitment(changes);
    expect(await overview()).toMatchObject({ silent: [], silentCount: 0 });
  });

  test('ni sobre las actividades de un hito que no cuenta', async () => {
    const values = {
      isCounted: false,
      notCountedReason: 'Fuera del alcance.',
      ...days('2026-01-01', '2026-12-31'),
    };
    const parent = await scene.milestone(commitmentId, values);
    await hito('H1.1', '2026-01-01', '2026-12-31', parent.id);
    expect((await overview()).silent).toEqual([]);
  });
});

describe('el plan de un vistazo', () => {
  test('de un plan grande lista los compromisos que más se apartan, y dice cuántos hay', async () => {
    for (let n = 2; n <= boardRows; n += 1) await scene.commitment(planId, days('2026-01-01', '2026-12-31'));
    expect((await overview()).commitments.map((one) => one.code).slice(0, 3)).toEqual(['C01', 'C02', 'C03']);
    const late = await scene.commitment(planId, days('2026-01-01', '2026-05-31'));
    const { commitments, figures } = await overview();
    expect(figures.commitments).toBe(boardRows + 1);
    expect(commitments).toHaveLength(boardRows);
    expect(commitments[0]).toMatchObject({ code: late.code, figures: { isOverdue: true } });
  });

  test('tiempo transcurrido: 0 antes, 100 después, la parte exacta en medio', async () => {
    const plan = await scene.plan({
      code: 'P2',
      start: preciseDay('2026-01-01'),
      end: preciseDay('2026-01-11'),
    });
    const elapsed = async (on: string) =>
      (await scene.app.ask('plan.overview', { planId: plan.id, on })).timeElapsed;
    expect(await elapsed('2025-12-31')).toBe(0);
    expect(await elapsed('2026-01-04')).toBe(30);
    expect(await elapsed('2026-01-11')).toBe(100);
    expect(await elapsed('2027-01-01')).toBe(100);
    const undated = await scene.app.ask(
      'plan.start',
      { code: 'P3', name: 'Sin fechas' },
      scene.committee.oversight,
    );
    expect((await scene.app.ask('plan.overview', { planId: undated.id })).timeElapsed).toBeNull();
  });

  test('quién no ha reportado en sesenta días, con quién responde', async () => {
    const { oversight, government } = scene.committee;
    const old = await hito('H1', '2026-01-01', '2026-12-01');
    const fresh = await hito('H2', '2026-01-01', '2026-12-02');
    await hito('H3', '2026-12-01', '2026-12-31');
    await scene.report(old.id, 10, { periodEnd: '2026-04-30' });
    await scene.report(fresh.id, 10, { periodEnd: '2026-05-01' });
    const responsible = {
      targets: [{ commitmentId }],
      memberId: government.memberId,
      kind: 'responsible' as const,
    };
    await scene.app.ask('responsibility.assign', responsible, oversight);
    expect((await overview()).silent).toEqual([
      {
        milestoneId: old.id,
        code: 'H1',
        title: 'H1',
        responsible: ['Gonzalo Gobierno'],
        lastReportOn: '2026-04-30',
      },
    ]);
  });

  test('la curva sube con los reportes y llega hasta la fecha de corte', async () => {
    const one = await hito('H1', '2026-01-01', '2026-12-31');
    for (const [day, points] of [
      ['2026-02-15', 20],
      ['2026-05-15', 50],
    ] as const) {
      scene.app.clock.now = noon(day);
      await scene.report(one.id, points);
    }
    scene.app.clock.now = noon('2026-06-30');
    const curve = await scene.app.ask('plan.curve', { planId });
    const at = (on: string) => curve.find((point) => point.on === on)?.reported;
    expect([at('2026-01-31'), at('2026-02-28'), at('2026-04-30'), at('2026-05-31')]).toEqual([
      null,
      20,
      20,
      50,
    ]);
    expect(curve.at(-1)).toMatchObject({ on: '2026-06-30', reported: 50, verified: 0 });
  });
});
