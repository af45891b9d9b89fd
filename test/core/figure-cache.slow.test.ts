import { beforeEach, describe, expect, test } from 'vitest';
import { openScene, type Scene } from '../support/core-plan.ts';
import { noon } from '../support/core.ts';

let scene: Scene;
let planId: string;

beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan()).id;
});

const reported = async (on?: string): Promise<(number | null)[]> => {
  const { rows } = await scene.app.ask('commitment.list', { planId, ...(on === undefined ? {} : { on }) });
  return rows.map((row) => row.figures.reported);
};

describe('las cifras guardadas a la mano nunca son viejas', () => {
  test('quien pregunta después de un cambio lo ve, aunque pregunten varios a la vez', async () => {
    const { id } = await scene.commitment(planId);
    const milestones = [await scene.milestone(id), await scene.milestone(id)];
    for (let i = 1; i <= 12; i += 1) {
      for (const one of milestones) await scene.report(one.id, i);
      const answers = await Promise.all([reported(), reported(), reported('2026-07-01'), reported()]);
      expect(answers).toEqual([[i], [i], [i], [i]]);
    }
  });

  test('también mientras otros escriben: lo último que se ve es lo último que se guardó', async () => {
    const { id } = await scene.commitment(planId);
    const hito = await scene.milestone(id);
    for (let round = 0; round < 6; round += 1) {
      const work = Array.from({ length: 8 }, (_, i) =>
        i % 2 === 0 ? scene.report(hito.id, round * 10 + i) : reported(),
      );
      await Promise.all(work);
      expect(await reported()).toEqual([round * 10 + 6]);
    }
  });

  test('un compromiso nuevo, uno que cambia de lugar y un hito retirado', async () => {
    const first = await scene.commitment(planId, { title: 'Primero' });
    expect(await reported()).toEqual([null]);
    const second = await scene.commitment(planId, { title: 'Segundo' });
    const hito = await scene.milestone(second.id);
    await scene.milestone(second.id);
    await scene.report(hito.id, 50);
    expect(await reported()).toEqual([null, 25]);
    const { oversight } = scene.committee;
    await scene.app.ask(
      'commitment.revise',
      { id: first.id, version: 1, changes: { position: 9 } },
      oversight,
    );
    expect(await reported()).toEqual([25, null]);
    await scene.app.ask(
      'milestone.revise',
      { id: hito.id, version: 1, changes: { state: 'retired' } },
      oversight,
    );
    expect(await reported()).toEqual([null, null]);
  });

  test('los umbrales del semáforo cambian en cuanto se guardan, también tras miles de cambios', async () => {
    const { oversight } = scene.committee;
    const targets = [];
    for (let i = 0; i < 50; i += 1) targets.push({ commitmentId: (await scene.commitment(planId)).id });
    const hito = await scene.milestone(targets[0]?.commitmentId ?? '');
    await scene.report(hito.id, 35);
    const lights = async () => (await scene.app.ask('commitment.list', { planId })).semaforos;
    expect(await lights()).toMatchObject({ atRisk: 1, onTime: 0 });
    for (let i = 0; i < 41; i += 1) {
      const { id } = await scene.app.ask('institution.add', { name: `Instituto ${String(i)}` }, oversight);
      const input = { targets, institutionId: id, kind: 'monitoring' as const };
      await scene.app.ask('responsibility.assign', input, oversight);
    }
    await scene.app.ask('settings.revise', { version: 0, changes: { onTimeGap: -20 } }, oversight);
    expect(await lights()).toMatchObject({ atRisk: 0, onTime: 1 });
  });

  test('de muchos días distintos a la vez, cada uno da lo suyo', async () => {
    const hito = await scene.milestone((await scene.commitment(planId)).id);
    for (const day of [10, 20, 30]) {
      scene.app.clock.now = noon(`2026-06-${String(day)}`);
      await scene.report(hito.id, day);
    }
    const days = ['09', '10', '15', '20', '25', '30'].map((day) => `2026-06-${day}`);
    for (let again = 0; again < 2; again += 1) {
      const seen = await Promise.all(days.map((day) => reported(day)));
      expect(seen).toEqual([[null], [10], [10], [20], [20], [30]]);
    }
  });

  test('el plan que no está se dice, y cuando llega se ve', async () => {
    const refused = await scene.app.refusal('commitment.list', { planId: 'no-existe' });
    expect(refused).toEqual({ code: 'notFound', details: { entity: 'plan', id: 'no-existe' } });
  });
});
