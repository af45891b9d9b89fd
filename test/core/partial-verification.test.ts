import { beforeEach, describe, expect, test } from 'vitest';
import type { InputOf } from '../../shared/contract.ts';
import { errorText } from '../../shared/error-text.ts';
import type { Caller } from '../../shared/method.ts';
import { inNameOf, seat } from '../support/actors.ts';
import { openScene, type Scene } from '../support/core-plan.ts';
import { noon } from '../support/core.ts';

let scene: Scene;
let planId: string;
let hito: string;

beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan()).id;
  hito = (await scene.milestone((await scene.commitment(planId)).id)).id;
});

const part = (percentage?: number, more: Partial<InputOf<'milestone.verify'>> = {}) =>
  scene.app.ask(
    'milestone.verify',
    {
      milestoneId: hito,
      ...(percentage === undefined ? {} : { percentage, reason: 'Falta el acta.' }),
      ...more,
    },
    scene.committee.civilSociety,
  );
const refusal = (input: object, as: Caller = scene.committee.civilSociety) =>
  scene.app.refusal('milestone.verify', { milestoneId: hito, ...input }, as);
const giveBack = () =>
  scene.app.ask(
    'milestone.return',
    { milestoneId: hito, reason: 'No se comprueba.' },
    scene.committee.civilSociety,
  );
const status = async (moment: { on?: string; asRecorded?: number } = {}) =>
  (await scene.app.ask('plan.status', { planId, ...moment })).figures;
const sixty = async () => {
  await scene.prove(hito);
  return scene.report(hito, 60);
};

describe('la sociedad civil verifica una parte de lo reportado', () => {
  test('40 de los 60 % reportados, con lo que falta, en todas las cifras', async () => {
    await sixty();
    expect((await status()).verified).toBe(0);
    const page = await part(40);
    expect(page.figures).toMatchObject({
      state: 'inProgress',
      reported: 60,
      verified: 40,
      returnedReason: '',
    });
    expect(page.verdicts).toMatchObject([{ verdict: 'verified', percentage: 40, reason: 'Falta el acta.' }]);
    expect(page.verdicts[0]?.evidenceIds).toEqual(page.evidence.map(({ id }) => id));
    expect(await status()).toMatchObject({
      reported: 60,
      verified: 40,
      coverage: { verified: 0, partly: 1 },
    });
    const { rows } = await scene.app.ask('commitment.list', { planId });
    expect(rows[0]?.figures).toMatchObject({ reported: 60, verified: 40 });
    const curve = await scene.app.ask('plan.curve', { planId });
    expect(curve.at(-1)).toMatchObject({ reported: 60, verified: 40 });
    const why = { kind: 'milestone', id: hito, figure: 'verified' } as const;
    expect((await scene.app.ask('progress.explain', why)).fraction).toBe('40 de los 60 % reportados');
  });

  test('todo lo reportado, sin decir cuánto ni por qué', async () => {
    await sixty();
    const page = await part();
    expect(page.figures).toMatchObject({ state: 'inProgress', reported: 60, verified: 60 });
    expect(page.verdicts[0]).toMatchObject({ percentage: 60, reason: '' });
  });

  test('lo completo, verificado en parte, devuelve el resto; otro veredicto lo completa', async () => {
    await scene.report(hito, 30, { periodEnd: '2026-05-31' });
    await scene.complete(hito);
    expect((await part(70)).figures).toMatchObject({
      state: 'inProgress',
      reported: 70,
      verified: 70,
      returnedReason: 'Falta el acta.',
    });
    expect((await part(100)).figures).toMatchObject({ state: 'verified', reported: 100, verified: 100 });
    expect((await scene.read(hito)).verdicts.map(({ percentage }) => percentage).sort()).toEqual([70, null]);
  });

  test('los reportes de los meses siguientes la conservan; uno que dice menos la quita', async () => {
    await sixty();
    await part(40);
    scene.app.clock.now = noon('2026-07-31');
    expect(
      (await scene.report(hito, 60, { isNoProgress: true, difficulties: 'Vacaciones.' })).figures.verified,
    ).toBe(40);
    scene.app.clock.now = noon('2026-08-31');
    expect((await scene.report(hito, 100, { closingText: 'Listo.' })).figures).toMatchObject({
      state: 'toVerify',
      reported: 100,
      verified: 40,
    });
    scene.app.clock.now = noon('2026-09-30');
    expect((await scene.report(hito, 30)).figures).toMatchObject({ reported: 30, verified: 0 });
    expect((await scene.read(hito, '2026-08-30')).figures.verified).toBe(40);
  });

  test('devuelto, nada de él queda verificado y espera otro reporte', async () => {
    await sixty();
    await part(40);
    scene.app.clock.now = noon('2026-07-31');
    await scene.report(hito, 80);
    expect((await giveBack()).figures).toMatchObject({
      state: 'inProgress',
      reported: 80,
      verified: 40,
      returnedReason: 'No se comprueba.',
    });
    expect((await refusal({ percentage: 80 })).code).toBe('nothingToVerify');
  });

  test('retirar la evidencia revisada la quita desde ese día, y la lista lo sabe al momento', async () => {
    const { app, committee } = scene;
    const { evidence } = await sixty();
    await part(40);
    await scene.prove(hito, 'Otra');
    expect((await status()).verified).toBe(40);
    app.clock.now = noon('2026-07-15');
    const input = { id: evidence[0]?.id ?? '', version: 1, reason: 'No corresponde.' };
    await app.ask('evidence.withdraw', input, committee.government);
    expect(await status()).toMatchObject({ reported: 60, verified: 0, coverage: { partly: 0 } });
    expect(await status({ on: '2026-07-14' })).toMatchObject({ reported: 60, verified: 40 });
    expect((await part(50)).figures.verified).toBe(50);
  });

  test('no llena lo que espera a la sociedad civil, que sí ve lo completo', async () => {
    await sixty();
    const waiting = async () =>
      (await scene.app.ask('plan.overview', { planId }, scene.committee.civilSociety)).tasks.filter(
        ({ kind }) => kind === 'verify',
      );
    expect(await waiting()).toEqual([]);
    await scene.report(hito, 100, { closingText: 'Listo.' });
    expect(await waiting()).toHaveLength(1);
  });

  test('en la bitácora y en la historia se lee cuánto y qué falta', async () => {
    await sixty();
    await part(40);
    const [entry] = await scene.app.ask('history.list', { planId, limit: 1 });
    expect(entry).toMatchObject({ actor: 'Celia Sociedad', entity: 'verdict', action: 'created' });
    expect(entry?.changes).toContainEqual({ field: 'percentage', from: null, to: 40 });
    expect(entry?.changes).toContainEqual({ field: 'reason', from: null, to: 'Falta el acta.' });
  });
});

describe('se niega, y nada cambia', () => {
  const code = async (input: object, as?: Caller) => (await refusal(input, as)).code;

  test('verificar más de lo que se reportó, dicho en español', async () => {
    await sixty();
    const error = await refusal({ percentage: 61, reason: 'Se ve más.' });
    expect(error.code).toBe('beyondReported');
    expect(errorText(error)).toMatch(
      /^No se puede verificar 61 % del hito «.+»: se reportó 60 %\. No se guardó nada\.$/,
    );
    expect((await scene.read(hito)).verdicts).toEqual([]);
  });

  test('verificar menos sin decir qué falta', async () => {
    await sixty();
    for (const reason of [undefined, '', ' \n']) {
      expect(await code({ percentage: 40, reason })).toBe('partNeedsReason');
    }
    expect(await code({ percentage: 60, evidenceIds: [] })).toBe('invalid');
    for (const percentage of [0, -1, 101, 40.5, '40']) {
      expect(await code({ percentage, reason: 'x' })).toBe('invalid');
    }
  });

  test('sin avance, sin evidencia vigente, o con la retirada', async () => {
    const { app, committee } = scene;
    await scene.report(hito, 0);
    await scene.prove(hito);
    expect(await code({})).toBe('nothingToVerify');
    const { evidence } = await scene.report(hito, 60);
    const id = evidence[0]?.id ?? '';
    await app.ask('evidence.withdraw', { id, version: 1, reason: 'Repetida.' }, committee.government);
    expect(await code({})).toBe('nothingToVerify');
    await scene.prove(hito, 'Otra');
    expect(await code({ evidenceIds: [id], percentage: 40, reason: 'Falta.' })).toBe('evidenceNotLive');
  });

  test('antes de que se reportara, y mañana', async () => {
    await sixty();
    expect(await code({ decidedOn: '2026-06-29' })).toBe('nothingToVerify');
    expect(await code({ decidedOn: '2026-07-01' })).toBe('futureDate');
  });
});

describe('quien no debe no verifica tampoco una parte, y queda en la bitácora', () => {
  const logged = async () => {
    const [last] = (await scene.app.ask('history.list', { limit: 500 })).filter(
      ({ action }) => action === 'refused',
    );
    const why = last?.changes.find(({ field }) => field === 'why')?.to;
    return { method: last?.method, why };
  };
  const some = { percentage: 40, reason: 'Falta el acta.' };
  const expectRefused = async (as: Caller, why: string) => {
    expect((await refusal(some, as)).code).toBe(why);
    expect(await logged()).toEqual({ method: 'milestone.verify', why });
    expect((await scene.read(hito)).figures.verified).toBe(0);
  };

  test('quien lo reportó, desde su otro lugar', async () => {
    await sixty();
    const twin = { name: 'GONZALO  gobierno', role: 'civilSociety' } as const;
    await expectRefused(await seat(scene.app, twin, scene.committee.secretariat), 'ownWork');
  });

  test('quien lo reportó, después de cambiar de papel', async () => {
    const { app, committee } = scene;
    await sixty();
    const { id, version } = committee.government.member;
    const changes = { role: 'civilSociety' } as const;
    await app.ask('member.revise', { id, version, changes }, committee.secretariat);
    await expectRefused(committee.government, 'ownWork');
  });

  test('quien ya no ocupa su lugar', async () => {
    const { app, committee } = scene;
    await sixty();
    const { id, version } = committee.civilSociety.member;
    const changes = { endsOn: '2026-06-29' };
    await app.ask('member.revise', { id, version, changes }, committee.secretariat);
    await expectRefused(committee.civilSociety, 'memberInactive');
  });

  test('la secretaría, tampoco en nombre de la sociedad civil; ni el gobierno ni la autoridad garante', async () => {
    const { secretariat, civilSociety, government, oversight, reader } = scene.committee;
    await sixty();
    for (const as of [secretariat, inNameOf(secretariat, civilSociety)]) {
      await expectRefused(as, 'forbidden');
    }
    for (const as of [government, oversight, reader]) await expectRefused(as, 'forbidden');
  });
});

describe('lo que se publicó se vuelve a saber', () => {
  test('un veredicto capturado después no está en lo que se sabía, y sí en el corte de su día', async () => {
    await sixty();
    const { seq } = await scene.app.ask('history.head', {});
    scene.app.clock.now = noon('2026-07-20');
    await part(40, { decidedOn: '2026-06-30' });
    expect((await status({ on: '2026-06-30' })).verified).toBe(40);
    expect((await status({ on: '2026-06-30', asRecorded: seq })).verified).toBe(0);
  });

  test('el informe lo dice en JSON y en CSV', async () => {
    await sixty();
    await part(40);
    const made = async (format: 'json' | 'csv') => {
      const { sha256 } = await scene.app.ask('report.make', { planId, format });
      const file = await scene.app.openFile(sha256);
      return file === null ? '' : await new Response(file.stream()).text();
    };
    const said =
      'Verificado: 40 de los 60\u00a0% reportados, el 30 jun 2026 por Celia Sociedad: «Falta el acta».';
    expect(await made('csv')).toContain(said);
    const json = await made('json');
    expect(json).toContain(said);
    expect(json).toContain('"percentage":40');
  });
});
