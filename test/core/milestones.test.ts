import { beforeEach, describe, expect, test } from 'vitest';
import { noDate, preciseDay } from '../../shared/dates.ts';
import { inNameOf } from '../support/actors.ts';
import { days, openScene, type Scene } from '../support/core-plan.ts';
import { noon } from '../support/core.ts';

let scene: Scene;
let commitmentId: string;

beforeEach(async () => {
  scene = await openScene();
  commitmentId = (await scene.commitment((await scene.plan()).id)).id;
});

const replan = (id: string, version: number, more: object) =>
  scene.app.ask(
    'milestone.replan',
    { id, version, reason: 'Se aplazó la licitación.', ...more },
    scene.committee.oversight,
  );
const refused = (input: object) =>
  scene.app.refusal(
    'milestone.replan',
    { version: 1, reason: 'Se aplazó.', ...input },
    scene.committee.oversight,
  );

describe('un hito', () => {
  test('sin clave recibe la de su compromiso y su número; la actividad, la de su hito', async () => {
    const first = await scene.milestone(commitmentId);
    await scene.milestone(commitmentId, { code: 'C01.3' });
    const third = await scene.milestone(commitmentId);
    const activity = await scene.milestone(commitmentId, {}, first.id);
    expect([first.code, third.code, activity.code]).toEqual(['C01.1', 'C01.4', 'C01.1.1']);
  });

  test('no repite la clave de otro hito del plan, tampoco de otro compromiso', async () => {
    const first = await scene.milestone(commitmentId);
    const other = await scene.commitment(first.planId);
    const add = { commitmentId: other.id, values: { title: 'X', code: first.code } };
    expect((await scene.app.refusal('milestone.add', add, scene.committee.oversight)).code).toBe(
      'duplicateCode',
    );
  });

  test('su página dice de qué depende, quién lo necesita, sus actividades y su historia', async () => {
    const first = await scene.milestone(commitmentId, { title: 'Padrón' });
    const second = await scene.milestone(commitmentId, { title: 'Portal', dependsOn: [first.id] });
    const activity = await scene.milestone(commitmentId, { title: 'Diseño' }, second.id);
    await scene.complete(activity.id);
    const page = await scene.read(second.id);
    expect(page.dependsOn).toEqual([{ id: first.id, code: 'C01.1', title: 'Padrón' }]);
    expect((await scene.read(first.id)).neededBy).toEqual([
      { id: second.id, code: 'C01.2', title: 'Portal' },
    ]);
    expect(page.activities.map((one) => [one.milestone.title, one.figures.state])).toEqual([
      ['Diseño', 'toVerify'],
    ]);
    expect((await scene.read(activity.id)).parent).toEqual({ id: second.id, code: 'C01.2', title: 'Portal' });
    expect((await scene.read(activity.id)).history.map((entry) => entry.method)).toEqual([
      'progress.report',
      'evidence.record',
      'milestone.add',
    ]);
    expect(page).toMatchObject({ commitment: { code: 'C01' }, plan: { code: 'PAL-1' }, on: '2026-06-30' });
  });

  test('la historia de un hito sigue ahí aunque pase mucho en los demás', async () => {
    const first = await scene.milestone(commitmentId, { title: 'Viejo' });
    const busy = await scene.milestone(commitmentId, { title: 'Atareado' });
    for (let i = 0; i < 201; i += 1) await scene.report(busy.id, i % 99);
    expect((await scene.read(first.id)).history.map((entry) => entry.subject)).toEqual(['C01.1 · Viejo']);
  });

  test('sus fechas solo se mueven replanificando', async () => {
    const { id } = await scene.milestone(commitmentId);
    const changes = { due: preciseDay('2026-12-01') };
    const error = await scene.app.refusal(
      'milestone.revise',
      { id, version: 1, changes },
      scene.committee.oversight,
    );
    expect(error.details.issues).toEqual([{ path: 'changes.due', problem: 'unknown' }]);
  });
});

describe('replanificar', () => {
  test('conserva las fechas originales para siempre y anota de qué a qué, por qué y quién', async () => {
    const dates = days('2026-01-01', '2026-03-31');
    const hito = await scene.milestone(commitmentId, dates);
    expect(hito).toMatchObject({ originalStart: dates.start, originalDue: dates.due });
    const second = preciseDay('2026-06-30');
    const third = { on: '2026-12-31', precision: 'quarter', text: '4.º trimestre' } as const;
    const { requestedBy, agreement } = {
      requestedBy: scene.committee.government.memberId,
      agreement: 'Acuerdo 4/2026',
    };
    await replan(hito.id, 1, { due: second, requestedBy, agreement });
    scene.app.clock.now = noon('2026-07-15');
    const page = await replan(hito.id, 2, { due: third, decidedOn: '2026-07-10' });
    expect(page.milestone).toMatchObject({
      ...dates,
      due: third,
      originalStart: dates.start,
      originalDue: dates.due,
    });
    expect(page.replannings).toMatchObject([
      {
        oldDue: dates.due,
        newDue: second,
        requestedBy,
        agreement,
        approvedBy: scene.committee.oversight.memberId,
        decidedOn: '2026-06-30',
      },
      {
        oldDue: second,
        newDue: third,
        requestedBy: null,
        decidedOn: '2026-07-10',
        reason: 'Se aplazó la licitación.',
      },
    ]);
  });

  test('lo que no tenía fecha puede recibirla; lo original sigue siendo «sin fecha»', async () => {
    const { id } = await scene.milestone(commitmentId);
    const page = await replan(id, 1, days('2026-07-01', '2026-08-01'));
    expect(page.milestone).toMatchObject({ originalStart: noDate, originalDue: noDate });
    expect(page.replannings[0]).toMatchObject({ oldStart: noDate, oldDue: noDate });
  });

  test('sin cambio, sin razón, al revés, con fecha futura o de algo retirado se rechaza', async () => {
    const { id } = await scene.milestone(commitmentId, days('2026-02-01', '2026-03-31'));
    const due = preciseDay('2026-09-30');
    expect((await refused({ id, due: preciseDay('2026-03-31') })).code).toBe('invalid');
    expect((await refused({ id, due, reason: ' ' })).code).toBe('invalid');
    expect((await refused({ id, due: preciseDay('2026-01-31') })).code).toBe('endBeforeStart');
    expect((await refused({ id, due, decidedOn: '2026-07-01' })).code).toBe('futureDate');
    expect((await refused({ id, due, requestedBy: 'no-existe' })).code).toBe('notFound');
    const { oversight } = scene.committee;
    await scene.app.ask('milestone.revise', { id, version: 1, changes: { state: 'retired' } }, oversight);
    expect((await refused({ id, version: 2, due })).code).toBe('milestoneClosed');
  });

  test('el gobierno la pide, pero no la aprueba; la secretaría la captura en nombre de la autoridad', async () => {
    const { government, secretariat, oversight } = scene.committee;
    const { id } = await scene.milestone(commitmentId);
    const input = { id, version: 1, due: preciseDay('2026-09-30'), reason: 'Se aplazó.' };
    expect((await scene.app.refusal('milestone.replan', input, government)).code).toBe('forbidden');
    const page = await scene.app.ask('milestone.replan', input, inNameOf(secretariat, oversight));
    expect(page.replannings[0]?.approvedBy).toBe(oversight.memberId);
  });

  test('mueve lo esperado y quita lo vencido', async () => {
    const { id } = await scene.milestone(commitmentId, days('2026-01-01', '2026-05-31'));
    await scene.report(id, 90);
    expect((await scene.read(id)).figures).toMatchObject({ isOverdue: true, semaforo: 'late' });
    await replan(id, 1, { due: preciseDay('2026-12-31') });
    expect((await scene.read(id)).figures).toMatchObject({ isOverdue: false, semaforo: 'onTime' });
  });
});
