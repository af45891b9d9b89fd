import { beforeEach, describe, expect, test } from 'vitest';
import { seat } from '../support/actors.ts';
import { days, openScene, type Scene } from '../support/core-plan.ts';

let scene: Scene;

beforeEach(async () => {
  scene = await openScene();
});

const ask = <M extends Parameters<Scene['app']['ask']>[0]>(
  method: M,
  input: Parameters<typeof scene.app.ask<M>>[1],
) => scene.app.ask(method, input, scene.committee.oversight);
const refused = (method: string, input: unknown) =>
  scene.app.refusal(method, input, scene.committee.oversight);

describe('los integrantes', () => {
  test('se listan todos, con su institución y si hoy ocupan su lugar', async () => {
    const institution = await ask('institution.add', { name: 'Tesorería' });
    await seat(
      scene.app,
      {
        name: 'Se fue',
        role: 'government',
        institutionId: institution.id,
        endsOn: '2026-06-29',
        isAlternate: true,
      },
      scene.committee.oversight,
    );
    const members = await scene.app.ask('member.list', {});
    expect(members.map((one) => [one.name, one.isActive])).toEqual([
      ['Sara Técnica', true],
      ['Olga Garante', true],
      ['Gonzalo Gobierno', true],
      ['Celia Sociedad', true],
      ['Rita Lectora', true],
      ['Se fue', false],
    ]);
    expect(members.at(-1)).toMatchObject({ institution: 'Tesorería', isAlternate: true });
  });

  test('quien deja su lugar ya no captura; lo que hizo se queda con su nombre', async () => {
    const { government } = scene.committee;
    const hito = await scene.milestone((await scene.commitment((await scene.plan()).id)).id);
    await scene.report(hito.id, 10);
    await ask('member.revise', { id: government.memberId, version: 1, changes: { endsOn: '2026-06-29' } });
    const report = { milestoneId: hito.id, percentage: 20 };
    expect(await scene.app.refusal('progress.report', report, government)).toEqual({
      code: 'memberInactive',
      details: { name: 'Gonzalo Gobierno' },
    });
    expect((await scene.read(hito.id)).reports[0]?.reportedByName).toBe('Gonzalo Gobierno');
  });
});

describe('las instituciones', () => {
  test('no se repite su nombre, con o sin acentos; se corrigen', async () => {
    const one = await ask('institution.add', { name: 'Secretaría de Educación' });
    await ask('institution.add', { name: 'Obras' });
    expect((await refused('institution.add', { name: ' SECRETARIA DE EDUCACION ' })).code).toBe(
      'duplicateCode',
    );
    expect(
      (await refused('institution.revise', { id: one.id, version: 1, changes: { name: 'obras' } })).code,
    ).toBe('duplicateCode');
    await ask('institution.revise', {
      id: one.id,
      version: 1,
      changes: { name: 'Secretaría de Educación', acronym: 'SE' },
    });
    const names = (await scene.app.ask('institution.list', {})).map((institution) => institution.name);
    expect(names).toEqual(['Obras', 'Secretaría de Educación']);
  });
});

describe('los catálogos', () => {
  test('se amplían y se corrigen; ni la clave ni el nombre se repiten', async () => {
    const added = await ask('catalogue.add', { catalogue: 'axis', label: 'Eje de género' });
    expect(added).toMatchObject({ key: 'Eje de género', position: 3, isActive: true });
    expect((await refused('catalogue.add', { catalogue: 'axis', label: 'EJE DE GENERO' })).code).toBe(
      'duplicateCode',
    );
    expect(
      (await refused('catalogue.add', { catalogue: 'axis', key: 'transparencyAxis', label: 'Otro' })).code,
    ).toBe('duplicateCode');
    await ask('catalogue.add', { catalogue: 'value', label: 'Eje de género' });
    const rename = { id: added.id, version: 1, changes: { label: 'eje de transparencia' } };
    expect((await refused('catalogue.revise', rename)).code).toBe('duplicateCode');
    const kept = await ask('catalogue.revise', {
      id: added.id,
      version: 1,
      changes: { label: 'Eje de igualdad', isActive: false },
    });
    expect(kept).toMatchObject({
      key: 'Eje de género',
      label: 'Eje de igualdad',
      isActive: false,
      version: 2,
    });
  });
});

describe('los indicadores', () => {
  test('se miden con fecha y quién; las mediciones se leen en orden', async () => {
    const { government } = scene.committee;
    const commitment = await scene.commitment((await scene.plan()).id);
    const values = { name: 'Asistentes', unit: 'personas', target: '300', kind: 'output' as const };
    const { indicators } = await ask('indicator.add', { commitmentId: commitment.id, values });
    const id = indicators[0]?.id ?? '';
    const measure = (measuredOn: string, value: string) =>
      scene.app.ask('indicator.measure', { indicatorId: id, measuredOn, value }, government);
    await measure('2026-05-31', '120');
    await measure('2026-03-31', '80');
    const page = await measure('2026-05-31', '125');
    expect(
      page.indicators[0]?.measurements.map((one) => [one.measuredOn, one.value, one.recordedBy]),
    ).toEqual([
      ['2026-03-31', '80', government.memberId],
      ['2026-05-31', '120', government.memberId],
      ['2026-05-31', '125', government.memberId],
    ]);
    expect(page.history[0]).toMatchObject({ method: 'indicator.measure', entity: 'measurement' });
    const late = { indicatorId: id, measuredOn: '2026-07-01', value: '1' };
    expect((await refused('indicator.measure', late)).code).toBe('futureDate');
    const revised = await ask('indicator.revise', { id, version: 1, changes: { target: '350' } });
    expect(revised.indicators[0]).toMatchObject({ target: '350', version: 2 });
  });

  test('pueden ser de un hito del mismo compromiso, de otro no', async () => {
    const planId = (await scene.plan()).id;
    const [one, other] = [await scene.commitment(planId), await scene.commitment(planId)];
    const foreign = await scene.milestone(other.id);
    const add = { commitmentId: one.id, milestoneId: foreign.id, values: { name: 'X' } };
    expect((await refused('indicator.add', add)).code).toBe('otherPlan');
  });
});

describe('los ajustes', () => {
  test('empiezan con los de la casa y guardan los del comité', async () => {
    const before = await scene.app.ask('settings.read', {});
    expect(before).toMatchObject({ version: 0, onTimeGap: -10, atRiskGap: -25, committeeName: '' });
    const first = await ask('settings.revise', {
      version: 0,
      changes: { committeeName: 'Comité' },
    });
    expect(first).toMatchObject({ version: 1, onTimeGap: -10 });
    expect((await refused('settings.revise', { version: 0, changes: { onTimeGap: -5 } })).code).toBe(
      'conflict',
    );
    expect(await ask('settings.revise', { version: 1, changes: { onTimeGap: -5 } })).toMatchObject({
      version: 2,
      onTimeGap: -5,
    });
  });

  test('los umbrales van en orden y dentro de −100 a 0', async () => {
    const bad = [
      { onTimeGap: 1 },
      { atRiskGap: -101 },
      { onTimeGap: -30 },
      { atRiskGap: -9 },
      { onTimeGap: -9.5 },
    ];
    for (const changes of bad)
      expect([changes, (await refused('settings.revise', { version: 0, changes })).code]).toEqual([
        changes,
        'invalid',
      ]);
    await ask('settings.revise', { version: 0, changes: { onTimeGap: 0, atRiskGap: 0 } });
  });

  test('cambian el semáforo de todo: del hito, del compromiso y del plan', async () => {
    const planId = (await scene.plan()).id;
    const hito = await scene.milestone((await scene.commitment(planId)).id, days('2026-01-01', '2026-12-31'));
    await scene.report(hito.id, 35);
    const lights = async () => {
      const { figures, commitments } = await scene.app.ask('plan.status', { planId });
      return [figures.semaforo, commitments[0]?.semaforo, (await scene.read(hito.id)).figures.semaforo];
    };
    expect(await lights()).toEqual(['atRisk', 'atRisk', 'atRisk']);
    await ask('settings.revise', { version: 0, changes: { onTimeGap: -15 } });
    expect(await lights()).toEqual(['onTime', 'onTime', 'onTime']);
    await ask('settings.revise', { version: 1, changes: { onTimeGap: -5, atRiskGap: -6 } });
    expect(await lights()).toEqual(['late', 'late', 'late']);
  });
});
