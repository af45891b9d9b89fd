import { beforeEach, describe, expect, test } from 'vitest';
import { inNameOf, seat, type Seat } from '../support/actors.ts';
import { openScene, type Scene } from '../support/core-plan.ts';
import { noon } from '../support/core.ts';

let scene: Scene;
let hito: string;

beforeEach(async () => {
  scene = await openScene();
  const plan = await scene.plan();
  hito = (await scene.milestone((await scene.commitment(plan.id)).id)).id;
});

const refused = async (as: Seat, input: object = {}, method = 'milestone.verify') =>
  (await scene.app.refusal(method, { milestoneId: hito, ...input }, as)).code;

describe('un hito completo se verifica o se devuelve', () => {
  test('verificado por la sociedad civil vale 100 en las dos cifras', async () => {
    await scene.complete(hito);
    expect((await scene.read(hito)).figures).toMatchObject({ state: 'toVerify', reported: 100, verified: 0 });
    const page = await scene.verify(hito);
    expect(page.figures).toMatchObject({ state: 'verified', reported: 100, verified: 100 });
    expect(page.verdicts).toMatchObject([
      { verdict: 'verified', decidedOn: '2026-06-30', decidedByName: 'Celia Sociedad', version: 1 },
    ]);
    expect(page.verdicts[0]?.evidenceIds).toEqual(page.evidence.map((one) => one.id));
  });

  test('devuelto vuelve a en proceso con la razón a la vista', async () => {
    await scene.report(hito, 60, { periodEnd: '2026-05-31' });
    await scene.complete(hito);
    const input = { milestoneId: hito, reason: 'Falta el acta firmada.' };
    const page = await scene.app.ask('milestone.return', input, scene.committee.civilSociety);
    expect(page.figures).toMatchObject({
      state: 'inProgress',
      reported: 60,
      verified: 0,
      returnedReason: 'Falta el acta firmada.',
    });
  });

  test('devolver exige una razón', async () => {
    await scene.complete(hito);
    for (const reason of ['', '  \n', undefined]) {
      expect(await refused(scene.committee.civilSociety, { reason }, 'milestone.return')).toBe('invalid');
    }
  });

  test('lo devuelto espera un reporte nuevo; lo verificado puede devolverse después', async () => {
    await scene.complete(hito);
    const back = { milestoneId: hito, reason: 'Falta el acta.' };
    await scene.app.ask('milestone.return', back, scene.committee.civilSociety);
    expect(await refused(scene.committee.civilSociety)).toBe('nothingToVerify');
    await scene.report(hito, 100, { closingText: 'Se añadió el acta.' });
    expect((await scene.verify(hito)).figures.state).toBe('verified');
    const again = await scene.app.ask('milestone.return', back, scene.committee.civilSociety);
    expect(again.figures.state).toBe('inProgress');
    expect(again.verdicts).toHaveLength(3);
  });

  test('un reporte posterior lo reabre', async () => {
    await scene.complete(hito, { periodEnd: '2026-06-30' });
    await scene.verify(hito);
    scene.app.clock.now = noon('2026-07-31');
    expect((await scene.report(hito, 80)).figures).toMatchObject({
      state: 'inProgress',
      reported: 80,
      verified: 0,
    });
  });

  test('visto en un día anterior, lo que pasó después no ha pasado', async () => {
    await scene.complete(hito);
    scene.app.clock.now = noon('2026-07-10');
    await scene.verify(hito);
    expect((await scene.read(hito, '2026-07-09')).figures.state).toBe('toVerify');
    expect((await scene.read(hito, '2026-06-29')).figures).toMatchObject({
      state: 'notStarted',
      reported: null,
    });
  });
});

describe('no hay qué verificar', () => {
  test('antes de 100 %, sin reporte, o el día anterior a que se completó', async () => {
    const { civilSociety } = scene.committee;
    expect(await refused(civilSociety)).toBe('nothingToVerify');
    await scene.report(hito, 99);
    expect(await refused(civilSociety)).toBe('nothingToVerify');
    await scene.complete(hito);
    expect(await refused(civilSociety, { decidedOn: '2026-06-29' })).toBe('nothingToVerify');
    expect(await refused(civilSociety, { decidedOn: '2026-07-01' })).toBe('futureDate');
  });

  test('en un hito en pausa o retirado, ni en un compromiso en pausa o retirado', async () => {
    const { app, committee } = scene;
    const { milestone, commitment } = await scene.complete(hito);
    for (const state of ['paused', 'retired', 'active'] as const) {
      const { milestone: now } = await scene.read(hito);
      await app.ask(
        'milestone.revise',
        { id: hito, version: now.version, changes: { state } },
        committee.oversight,
      );
      if (state !== 'active') expect(await refused(committee.civilSociety)).toBe('milestoneClosed');
    }
    const read = await app.ask('commitment.read', { id: commitment.id });
    const { id, version } = read.commitment;
    await app.ask('commitment.revise', { id, version, changes: { state: 'paused' } }, committee.oversight);
    expect(await refused(committee.civilSociety)).toBe('milestoneClosed');
    expect(milestone.state).toBe('active');
  });

  test('en un hito con actividades: se verifica cada una', async () => {
    const { commitment } = await scene.read(hito);
    const activity = await scene.milestone(commitment.id, { title: 'Actividad' }, hito);
    await scene.complete(activity.id);
    expect(await refused(scene.committee.civilSociety)).toBe('milestoneHasActivities');
    await scene.verify(activity.id);
    expect((await scene.read(hito)).figures).toMatchObject({ state: 'verified', verified: 100 });
  });

  test('en la actividad de un hito retirado o en pausa', async () => {
    const { app, committee } = scene;
    const { commitment } = await scene.read(hito);
    const activity = await scene.milestone(commitment.id, { title: 'Actividad' }, hito);
    await scene.complete(activity.id);
    for (const state of ['paused', 'retired'] as const) {
      const { milestone } = await scene.read(hito);
      await app.ask(
        'milestone.revise',
        { id: hito, version: milestone.version, changes: { state } },
        committee.oversight,
      );
      expect(await refused(committee.civilSociety, { milestoneId: activity.id })).toBe('milestoneClosed');
      const report = { milestoneId: activity.id, percentage: 10 };
      expect((await app.refusal('progress.report', report, committee.government)).code).toBe(
        'milestoneClosed',
      );
    }
  });
});

describe('nadie verifica su propio trabajo', () => {
  test('ni la secretaría, ni en nombre de la sociedad civil', async () => {
    const { secretariat, civilSociety } = scene.committee;
    await scene.complete(hito);
    for (const as of [secretariat, inNameOf(secretariat, civilSociety)]) {
      expect((await scene.app.refusal('milestone.verify', { milestoneId: hito }, as)).code).toBe('forbidden');
    }
  });

  test('ni quien aportó la evidencia que se revisa', async () => {
    await scene.prove(hito, 'Testimonio', scene.committee.civilSociety);
    await scene.complete(hito);
    expect(await refused(scene.committee.civilSociety)).toBe('ownWork');
    const other = await seat(scene.app, { name: 'Otra', role: 'civilSociety' }, scene.committee.secretariat);
    await scene.app.ask('milestone.verify', { milestoneId: hito }, other);
  });

  test.each([
    ['el mismo nombre, escrito de otro modo', { name: ' GONZALO  Gobierno ' }],
    ['el mismo nombre sin acentos', { name: 'Gónzalo Gobierno' }],
    ['el mismo correo', { name: 'G. G.', email: 'Gonzalo@Ejemplo.mx' }],
  ])('ni desde otro lugar de la misma persona: %s', async (_how, twin) => {
    const { app, committee } = scene;
    const { id, version } = committee.government.member;
    const changes = { email: 'gonzalo@ejemplo.mx ' };
    await app.ask('member.revise', { id, version, changes }, committee.secretariat);
    await scene.complete(hito);
    const second = await seat(app, { role: 'civilSociety', ...twin }, committee.secretariat);
    expect(await refused(second)).toBe('ownWork');
    expect(await refused(second, { reason: 'No.' }, 'milestone.return')).toBe('ownWork');
  });

  test('ni quien lo capturó desde la secretaría y ocupa también un lugar de la sociedad civil', async () => {
    const { app, committee } = scene;
    const capture = inNameOf(committee.secretariat, committee.government);
    await scene.prove(hito);
    await app.ask('progress.report', { milestoneId: hito, percentage: 100, closingText: 'Listo.' }, capture);
    const twin = await seat(app, { name: 'Sara Técnica', role: 'civilSociety' }, committee.secretariat);
    expect(await refused(twin)).toBe('ownWork');
  });

  test('dos personas sin correo y con distinto nombre no son la misma', async () => {
    await scene.complete(hito);
    expect((await scene.verify(hito)).figures.state).toBe('verified');
  });
});

describe('un veredicto es sobre evidencia vigente', () => {
  test('nombrada o toda; no la de otro hito, ni la retirada, ni una que no existe', async () => {
    const { app, committee } = scene;
    const { commitment } = await scene.complete(hito);
    const elsewhere = await scene.prove((await scene.milestone(commitment.id)).id);
    const foreign = elsewhere.evidence[0]?.id ?? '';
    for (const id of [foreign, 'no-existe']) {
      expect(await refused(committee.civilSociety, { evidenceIds: [id] })).toBe('evidenceNotLive');
    }
    const page = await scene.prove(hito, 'Segunda');
    const [first, second] = page.evidence;
    if (first === undefined || second === undefined) throw new Error('two were recorded');
    await app.ask(
      'evidence.withdraw',
      { id: first.id, version: 1, reason: 'Repetida.' },
      committee.government,
    );
    expect(await refused(committee.civilSociety, { evidenceIds: [first.id] })).toBe('evidenceNotLive');
    const input = { milestoneId: hito, evidenceIds: [second.id, second.id] };
    const verified = await app.ask('milestone.verify', input, committee.civilSociety);
    expect(verified.verdicts[0]?.evidenceIds).toEqual([second.id]);
  });

  test('retirar la evidencia revisada reabre el hito', async () => {
    const { app, committee } = scene;
    const done = await scene.complete(hito);
    await scene.verify(hito);
    await scene.prove(hito, 'Otra, que nadie revisó');
    const id = done.evidence[0]?.id ?? '';
    await app.ask('evidence.withdraw', { id, version: 1, reason: 'No corresponde.' }, committee.government);
    expect((await scene.read(hito)).figures).toMatchObject({ state: 'toVerify', reported: 100, verified: 0 });
  });

  test('no se verifica con fecha de ayer con lo que hoy está retirado', async () => {
    const { app, committee } = scene;
    const done = await scene.complete(hito);
    scene.app.clock.now = noon('2026-07-05');
    const id = done.evidence[0]?.id ?? '';
    await app.ask('evidence.withdraw', { id, version: 1, reason: 'No corresponde.' }, committee.government);
    expect(await refused(committee.civilSociety, { decidedOn: '2026-07-04' })).toBe('evidenceNotLive');
    expect(await refused(committee.civilSociety, { decidedOn: '2026-07-04', evidenceIds: [id] })).toBe(
      'evidenceNotLive',
    );
  });
});
