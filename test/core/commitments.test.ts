import { beforeEach, describe, expect, test } from 'vitest';
import { days, openScene, type Scene } from '../support/core-plan.ts';

let scene: Scene;
let planId: string;

beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan()).id;
});

const revise = (id: string, version: number, changes: object) =>
  scene.app.ask('commitment.revise', { id, version, changes }, scene.committee.oversight);
const refused = (method: string, input: unknown) =>
  scene.app.refusal(method, input, scene.committee.oversight);

describe('un compromiso', () => {
  test('sin clave recibe la siguiente libre, y su lugar al final', async () => {
    const first = await scene.commitment(planId);
    await scene.commitment(planId, { code: 'C03' });
    const third = await scene.commitment(planId);
    expect([first.code, third.code]).toEqual(['C01', 'C04']);
    expect([first.position, third.position]).toEqual([1, 3]);
  });

  test('no repite la clave de otro de su plan; en otro plan sí puede', async () => {
    const one = await scene.commitment(planId, { code: 'MX-AGS-01' });
    const add = { planId, values: { title: 'Otro', code: 'MX-AGS-01' } };
    expect(await refused('commitment.add', add)).toEqual({
      code: 'duplicateCode',
      details: { entity: 'commitment', code: 'MX-AGS-01' },
    });
    const two = await scene.commitment(planId);
    const change = { id: two.id, version: 1, changes: { code: 'MX-AGS-01' } };
    expect((await refused('commitment.revise', change)).code).toBe('duplicateCode');
    const other = await scene.plan({ code: 'PAL-2' });
    expect((await scene.commitment(other.id, { code: 'MX-AGS-01' })).code).toBe(one.code);
  });

  test('«no cuenta» y el nivel OGP decidido por el comité exigen su razón', async () => {
    const { id } = await scene.commitment(planId);
    const bad = [
      { isCounted: false },
      { isCounted: false, notCountedReason: ' ' },
      { completionOverride: 'limited' },
    ];
    for (const changes of bad)
      expect((await refused('commitment.revise', { id, version: 1, changes })).code).toBe('invalid');
    const changes = { completionOverride: 'limited', completionOverrideReason: 'Lo decidió la sesión 4.' };
    const { figures } = await revise(id, 1, changes);
    expect(figures).toMatchObject({ ogpWord: 'limited', computedOgpWord: 'noEvidence' });
  });

  test('lleva instituciones que existen', async () => {
    const { oversight } = scene.committee;
    const one = await scene.app.ask('institution.add', { name: 'Tesorería' }, oversight);
    const two = await scene.app.ask('institution.add', { name: 'Contraloría' }, oversight);
    const { id } = await scene.commitment(planId, {
      leadInstitutionId: one.id,
      supportingInstitutionIds: [two.id, one.id],
    });
    const page = await scene.app.ask('commitment.read', { id });
    expect([page.leadInstitution, page.supportingInstitutions]).toEqual([
      'Tesorería',
      ['Contraloría', 'Tesorería'],
    ]);
    for (const values of [{ leadInstitutionId: 'no' }, { supportingInstitutionIds: [one.id, 'no'] }]) {
      const add = { planId, values: { title: 'X', ...values } };
      expect((await refused('commitment.add', add)).code).toBe('notFound');
    }
  });

  test('retirado no tiene semáforo ni suma; su historia sigue', async () => {
    const { id } = await scene.commitment(planId);
    const hito = await scene.milestone(id);
    await scene.complete(hito.id);
    await revise(id, 1, { state: 'retired' });
    const page = await scene.app.ask('commitment.read', { id });
    expect(page.figures).toMatchObject({ semaforo: 'notApplicable', isOverdue: false });
    expect(page.history.map((entry) => entry.method)).toContain('progress.report');
    expect((await scene.app.ask('plan.status', { planId })).figures).toMatchObject({
      reported: null,
      semaforo: 'noData',
    });
  });

  test('su página reúne hitos, actividades, evidencia, indicadores, replanificaciones e historia', async () => {
    const { oversight } = scene.committee;
    const { id } = await scene.commitment(planId);
    const parent = await scene.milestone(id, { title: 'Hito' });
    const activity = await scene.milestone(id, { title: 'Actividad' }, parent.id);
    await scene.complete(activity.id);
    const moved = { id: parent.id, version: 1, due: days(null, '2026-10-01').due, reason: 'Se aplazó.' };
    await scene.app.ask('milestone.replan', moved, oversight);
    await scene.app.ask('indicator.add', { commitmentId: id, values: { name: 'Asistentes' } }, oversight);
    const page = await scene.app.ask('commitment.read', { id });
    expect(page.milestones.map((one) => [one.milestone.code, one.figures.state])).toEqual([
      ['C01.1', 'toVerify'],
      ['C01.1.1', 'toVerify'],
    ]);
    expect([page.evidence.length, page.indicators.length, page.replannings.length]).toEqual([1, 1, 1]);
    expect(page.history.map((entry) => entry.method)).toEqual([
      'indicator.add',
      'milestone.replan',
      'milestone.replan',
      'progress.report',
      'evidence.record',
      'milestone.add',
      'milestone.add',
      'commitment.add',
    ]);
  });
});

describe('un plan', () => {
  test('no repite la clave de otro y sus fechas van en orden', async () => {
    expect((await refused('plan.start', { code: 'PAL-1', name: 'Otro' })).code).toBe('duplicateCode');
    const other = await scene.plan({ code: 'PAL-2' });
    const change = { id: other.id, version: 1, changes: { code: 'PAL-1' } };
    expect((await refused('plan.revise', change)).code).toBe('duplicateCode');
    const backwards = { id: other.id, version: 1, changes: { end: days(null, '2025-12-31').due } };
    expect((await refused('plan.revise', backwards)).code).toBe('endBeforeStart');
  });

  test('la lista dice cuántos compromisos e hitos tiene, con sus actividades', async () => {
    const { id } = await scene.commitment(planId);
    const hito = await scene.milestone(id);
    await scene.milestone(id, {}, hito.id);
    await scene.plan({ code: 'PAL-2' });
    const plans = await scene.app.ask('plan.list', {});
    expect(plans.map((one) => [one.code, one.commitments, one.milestones])).toEqual([
      ['PAL-1', 1, 2],
      ['PAL-2', 0, 0],
    ]);
  });
});
