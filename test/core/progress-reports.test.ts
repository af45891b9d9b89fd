import { beforeEach, describe, expect, test } from 'vitest';
import { inNameOf } from '../support/actors.ts';
import { openScene, type Scene } from '../support/core-plan.ts';
import { noon } from '../support/core.ts';

let scene: Scene;
let hito: string;

beforeEach(async () => {
  scene = await openScene();
  hito = (await scene.milestone((await scene.commitment((await scene.plan()).id)).id)).id;
});

const refused = (input: object) =>
  scene.app.refusal('progress.report', { milestoneId: hito, ...input }, scene.committee.government);

describe('reportar avance', () => {
  test('guarda qué se hizo, quién y en qué periodo; el último manda', async () => {
    await scene.report(hito, 20, { periodStart: '2026-05-01', periodEnd: '2026-05-31', done: 'Se convocó.' });
    const page = await scene.report(hito, 35, { difficulties: 'Faltó quórum.' });
    expect(page.figures).toMatchObject({ reported: 35, lastReportOn: '2026-06-30' });
    expect(page.reports.map((one) => [one.percentage, one.periodEnd, one.reportedByName])).toEqual([
      [35, '2026-06-30', 'Gonzalo Gobierno'],
      [20, '2026-05-31', 'Gonzalo Gobierno'],
    ]);
  });

  test('un reporte atrasado de mayo no tapa el de junio', async () => {
    await scene.report(hito, 35);
    const page = await scene.report(hito, 90, { periodEnd: '2026-05-31' });
    expect(page.figures.reported).toBe(35);
    expect((await scene.read(hito, '2026-05-31')).figures.reported).toBe(90);
  });

  test('de dos del mismo día vale el que se capturó después', async () => {
    await scene.report(hito, 35);
    expect((await scene.report(hito, 30)).figures.reported).toBe(30);
  });

  test('la secretaría captura en nombre del gobierno y quedan los dos nombres', async () => {
    const { secretariat, government } = scene.committee;
    const input = { milestoneId: hito, percentage: 10 };
    const page = await scene.app.ask('progress.report', input, inNameOf(secretariat, government));
    expect(page.reports[0]).toMatchObject({
      reportedByName: 'Gonzalo Gobierno',
      capturedByName: 'Sara Técnica',
    });
    expect(page.history[0]).toMatchObject({
      actor: 'Sara Técnica',
      role: 'secretariat',
      inNameOf: 'Gonzalo Gobierno',
    });
  });

  test('«sin avance en el periodo» es un reporte válido si dice por qué', async () => {
    expect((await refused({ percentage: 0, isNoProgress: true })).code).toBe('invalid');
    const page = await scene.report(hito, 0, { isNoProgress: true, difficulties: 'No hubo presupuesto.' });
    expect(page.figures).toMatchObject({ reported: 0, hasReport: true, state: 'notStarted' });
  });

  test.each([
    ['un periodo que aún no termina', { percentage: 10, periodEnd: '2026-07-01' }, 'futureDate'],
    [
      'un periodo que termina antes de empezar',
      { percentage: 10, periodStart: '2026-06-30', periodEnd: '2026-06-01' },
      'endBeforeStart',
    ],
    ['más de 100', { percentage: 101 }, 'invalid'],
    ['menos de 0', { percentage: -1 }, 'invalid'],
    ['medio punto', { percentage: 10.5 }, 'invalid'],
    ['el 30 de febrero', { percentage: 10, periodEnd: '2026-02-30' }, 'invalid'],
  ])('no se admite %s', async (_what, input, code) => {
    expect((await refused(input)).code).toBe(code);
  });
});

describe('completo exige prueba', () => {
  test('sin texto de cierre, sin evidencia o sin ninguno se dice qué falta', async () => {
    const lacks = async (closingText?: string) => (await refused({ percentage: 100, closingText })).details;
    expect(await lacks()).toEqual({ closingText: true, evidence: true });
    expect(await lacks('Listo.')).toEqual({ closingText: false, evidence: true });
    await scene.prove(hito);
    expect(await lacks('   ')).toEqual({ closingText: true, evidence: false });
    expect((await scene.report(hito, 100, { closingText: 'Listo.' })).figures.reported).toBe(100);
  });

  test('la evidencia posterior al periodo no lo prueba', async () => {
    await scene.prove(hito);
    const late = { percentage: 100, closingText: 'Listo.', periodEnd: '2026-06-29' };
    expect(await refused(late)).toMatchObject({ code: 'proofMissing', details: { evidence: true } });
  });

  test('la evidencia que hoy está retirada no prueba nada, tampoco de un periodo anterior', async () => {
    const { app, committee } = scene;
    const id = (await scene.prove(hito)).evidence[0]?.id ?? '';
    app.clock.now = noon('2026-07-15');
    await app.ask('evidence.withdraw', { id, version: 1, reason: 'Es de otro hito.' }, committee.government);
    const input = { percentage: 100, closingText: 'Listo.', periodEnd: '2026-07-14' };
    expect(await refused(input)).toMatchObject({ code: 'proofMissing', details: { evidence: true } });
  });

  test('99 % no la exige', async () => {
    expect((await scene.report(hito, 99)).figures).toMatchObject({ reported: 99, state: 'inProgress' });
  });
});
