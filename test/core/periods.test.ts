import { beforeEach, describe, expect, test } from 'vitest';
import type { PeriodStatus } from '../../shared/periods.ts';
import { days, openScene, type Scene } from '../support/core-plan.ts';
import { noon } from '../support/core.ts';

let scene: Scene;
let planId: string;
let commitmentId: string;

beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan({ reportingPeriod: 'quarterly' })).id;
  commitmentId = (await scene.commitment(planId)).id;
});

const status = (more: object = {}): Promise<PeriodStatus> =>
  scene.app.ask('period.status', { planId, ...more });
const rowsOf = ({ rows }: PeriodStatus): string[] => rows.map(({ code, standing }) => `${code} ${standing}`);
const add = (start: string | null = null, more: object = {}, parentId?: string) =>
  scene.milestone(commitmentId, { ...days(start, '2026-12-31'), ...more }, parentId);

describe('los reportes del periodo', () => {
  test('dicen de cada periodo cuántos deben y cuántos reportaron, y del que toca, quién falta', async () => {
    const [first, second] = [await add(), await add()];
    await add('2026-09-01');
    await scene.report(first.id, 20, { periodEnd: '2026-03-31' });
    await scene.report(second.id, 30, { periodEnd: '2026-06-30' });
    scene.app.clock.now = noon('2026-07-05');
    const found = await status();
    expect(found.periods).toMatchObject([
      { name: '1.er trimestre de 2026', isOver: true, due: 2, reported: 1 },
      { name: '2.º trimestre de 2026', isOver: true, due: 2, reported: 1 },
      { name: '3.er trimestre de 2026', isOver: false, due: 3, reported: 0 },
    ]);
    expect(found.chosen?.name).toBe('2.º trimestre de 2026');
    expect(rowsOf(found)).toEqual(['C01.1 late', 'C01.2 reported']);
    expect(found.rows[1]?.report).toEqual({ periodEnd: '2026-06-30', percentage: 30 });
  });

  test('nadie está atrasado antes de que termine; el último día todavía no', async () => {
    await add();
    expect(rowsOf(await status())).toEqual(['C01.1 pending']);
    expect(rowsOf(await status({ start: '2026-01-01' }))).toEqual(['C01.1 late']);
    scene.app.clock.now = noon('2026-07-01');
    expect(rowsOf(await status())).toEqual(['C01.1 late']);
  });

  test('«sin avance» con su razón cuenta como reporte; sin razón se rechaza', async () => {
    const { id } = await add();
    const input = { milestoneId: id, percentage: 0, isNoProgress: true };
    const refused = await scene.app.refusal('progress.report', input, scene.committee.government);
    expect(refused.details.issues).toEqual([{ path: 'difficulties', problem: 'missing' }]);
    await scene.report(id, 0, { isNoProgress: true, difficulties: 'No hubo quórum.' });
    expect(rowsOf(await status())).toEqual(['C01.1 reported']);
  });

  test('lo retirado, lo que no cuenta y lo completo no debe nada; las actividades deben por su hito', async () => {
    const { oversight } = scene.committee;
    const gone = await add();
    await scene.app.ask(
      'milestone.revise',
      { id: gone.id, version: 1, changes: { state: 'retired' } },
      oversight,
    );
    await add(null, { isCounted: false, notCountedReason: 'Es de otro plan.' });
    const done = await add();
    scene.app.clock.now = noon('2026-03-15');
    await scene.complete(done.id);
    scene.app.clock.now = noon('2026-06-30');
    const parent = await add('2026-05-01');
    await add(null, {}, parent.id);
    expect(rowsOf(await status())).toEqual(['C01.4.1 pending']);
    expect(rowsOf(await status({ start: '2026-01-01' }))).toEqual(['C01.3 reported']);
  });

  test('responde quien está nombrado para él, para su hito o para su compromiso; si no, la institución', async () => {
    const { government, oversight } = scene.committee;
    await scene.app.ask(
      'member.revise',
      { id: government.memberId, version: 1, changes: { email: 'g@ejemplo.mx' } },
      oversight,
    );
    const lead = await scene.app.ask('institution.add', { name: 'Finanzas' }, oversight);
    await scene.app.ask(
      'commitment.revise',
      { id: commitmentId, version: 1, changes: { leadInstitutionId: lead.id } },
      oversight,
    );
    await add();
    const parent = await add();
    await add(null, {}, parent.id);
    await scene.app.ask(
      'responsibility.assign',
      {
        targets: [{ commitmentId, milestoneId: parent.id }],
        memberId: government.memberId,
        kind: 'responsible',
      },
      oversight,
    );
    expect((await status()).rows.map(({ responsible }) => responsible)).toEqual([
      [{ kind: 'institution', id: lead.id, name: 'Finanzas', email: '' }],
      [{ kind: 'member', id: government.memberId, name: 'Gonzalo Gobierno', email: 'g@ejemplo.mx' }],
    ]);
  });

  test('un plan sin periodo fijo no tiene periodos, y de uno que no existe se dice', async () => {
    const free = await scene.plan({ code: 'PAL-2' });
    expect(await status({ planId: free.id })).toMatchObject({ periods: [], chosen: null, rows: [] });
    expect((await scene.app.refusal('period.status', { planId: 'no-existe' })).code).toBe('notFound');
  });
});
