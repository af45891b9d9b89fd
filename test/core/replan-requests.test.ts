import { beforeEach, describe, expect, test } from 'vitest';
import { preciseDay } from '../../shared/dates.ts';
import type { MilestonePage } from '../../shared/milestones.ts';
import { inNameOf, seat } from '../support/actors.ts';
import { days, openScene, type Scene } from '../support/core-plan.ts';
import { noon } from '../support/core.ts';

let scene: Scene;
let planId: string;
let hito: string;

beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan()).id;
  const commitment = await scene.commitment(planId);
  hito = (await scene.milestone(commitment.id, days('2026-01-01', '2026-05-31'))).id;
});

const due = preciseDay('2026-09-30');
const reason = 'Se aplazó la licitación.';
const ask = (more: object = {}): Promise<MilestonePage> =>
  scene.app.ask('replan.request', { milestoneId: hito, due, reason, ...more }, scene.committee.government);
const openOne = (page: MilestonePage) => {
  const request = page.replanRequests.find((one) => one.state === 'asked');
  if (request === undefined) throw new Error('a request is open');
  return { id: request.id, version: request.version };
};
const code = async (method: string, input: object, as = scene.committee.oversight): Promise<string> =>
  (await scene.app.refusal(method, input, as)).code;

describe('pedir una replanificación', () => {
  test('no mueve nada: queda en espera, con quién la pidió, cuándo y por qué', async () => {
    const page = await ask({ requestedOn: '2026-06-15' });
    expect(page.milestone.due).toEqual(preciseDay('2026-05-31'));
    expect(page.replannings).toEqual([]);
    expect(page.replanRequests).toMatchObject([
      {
        state: 'asked',
        newStart: preciseDay('2026-01-01'),
        newDue: due,
        reason,
        requestedOn: '2026-06-15',
        requestedByName: 'Gonzalo Gobierno',
        milestoneCode: 'C01.1',
        replanningId: null,
      },
    ]);
  });

  test('una sola en espera por hito; ya decidida, puede pedirse otra', async () => {
    const first = openOne(await ask());
    expect(await code('replan.request', { milestoneId: hito, due, reason }, scene.committee.government)).toBe(
      'replanRequestOpen',
    );
    await scene.app.ask('replan.refuse', { ...first, reason: 'Aún hay tiempo.' }, scene.committee.oversight);
    expect((await ask()).replanRequests.map((one) => one.state)).toEqual(['refused', 'asked']);
  });

  test('sin cambio, sin razón, al revés, con fecha futura o de algo retirado se rechaza', async () => {
    const { government, oversight } = scene.committee;
    const refused = (more: object) =>
      code('replan.request', { milestoneId: hito, due, reason, ...more }, government);
    expect(await refused({ due: preciseDay('2026-05-31') })).toBe('invalid');
    expect(await refused({ reason: ' ' })).toBe('invalid');
    expect(await refused({ due: preciseDay('2025-12-31') })).toBe('endBeforeStart');
    expect(await refused({ requestedOn: '2026-07-01' })).toBe('futureDate');
    await scene.app.ask(
      'milestone.revise',
      { id: hito, version: 1, changes: { state: 'retired' } },
      oversight,
    );
    expect(await refused({})).toBe('milestoneClosed');
  });

  test('la secretaría la captura en nombre del gobierno, y quedan los dos nombres', async () => {
    const { secretariat, government } = scene.committee;
    const page = await scene.app.ask(
      'replan.request',
      { milestoneId: hito, due, reason },
      inNameOf(secretariat, government),
    );
    expect(page.replanRequests[0]).toMatchObject({
      requestedBy: government.memberId,
      capturedBy: secretariat.memberId,
    });
  });
});

describe('decidir una solicitud', () => {
  test('aprobada, mueve las fechas como una replanificación, con su acuerdo; las originales se conservan', async () => {
    const request = openOne(await ask());
    scene.app.clock.now = noon('2026-07-10');
    const input = { ...request, agreement: 'Acuerdo 4/2026', note: 'Última vez.', decidedOn: '2026-07-08' };
    const page = await scene.app.ask('replan.approve', input, scene.committee.oversight);
    expect(page.milestone).toMatchObject({ due, originalDue: preciseDay('2026-05-31') });
    expect(page.replannings).toMatchObject([
      {
        oldDue: preciseDay('2026-05-31'),
        newDue: due,
        reason,
        agreement: 'Acuerdo 4/2026',
        requestedBy: scene.committee.government.memberId,
        approvedBy: scene.committee.oversight.memberId,
        decidedOn: '2026-07-08',
      },
    ]);
    expect(page.replanRequests).toMatchObject([
      {
        state: 'approved',
        replanningId: page.replannings[0]?.id,
        decisionNote: 'Última vez.',
        decidedByName: 'Olga Garante',
        decidedOn: '2026-07-08',
      },
    ]);
  });

  test('no aprobada, nada se mueve y la razón queda a la vista', async () => {
    const request = openOne(await ask());
    const input = { ...request, reason: 'No hay causa.' };
    const page = await scene.app.ask('replan.refuse', input, scene.committee.oversight);
    expect(page.milestone.due).toEqual(preciseDay('2026-05-31'));
    expect(page.replanRequests).toMatchObject([{ state: 'refused', decisionNote: 'No hay causa.' }]);
    expect(await code('replan.refuse', { ...request, reason: ' ' })).toBe('invalid');
  });

  test('lo decidido no se decide otra vez; quien vio una versión anterior ve qué se decidió', async () => {
    const request = openOne(await ask());
    await scene.app.ask('replan.approve', request, scene.committee.oversight);
    const { government, oversight } = scene.committee;
    const late = await scene.app.refusal('replan.refuse', { ...request, reason: 'No.' }, oversight);
    expect(late).toMatchObject({ code: 'conflict', details: { record: { state: 'approved' } } });
    const decided = { ...request, version: 2 };
    expect(await code('replan.approve', decided)).toBe('replanRequestClosed');
    expect(await code('replan.refuse', { ...decided, reason: 'No.' })).toBe('replanRequestClosed');
    expect(await code('replan.withdraw', decided, government)).toBe('replanRequestClosed');
  });

  test('no antes de que se pidiera, ni en el futuro', async () => {
    const request = openOne(await ask());
    expect(await code('replan.approve', { ...request, decidedOn: '2026-06-29' })).toBe(
      'decisionBeforeRequest',
    );
    expect(await code('replan.refuse', { ...request, reason: 'No.', decidedOn: '2026-07-01' })).toBe(
      'futureDate',
    );
    expect(await code('replan.approve', { ...request, version: 9 })).toBe('conflict');
  });

  test('la retira quien la pidió, nadie más de su sector', async () => {
    const other = await seat(scene.app, { name: 'Otro', role: 'government' }, scene.committee.secretariat);
    const request = openOne(await ask());
    const { code: refused, details } = await scene.app.refusal('replan.withdraw', request, other);
    expect([refused, details.name]).toEqual(['replanRequestOfAnother', 'Gonzalo Gobierno']);
    const page = await scene.app.ask('replan.withdraw', request, scene.committee.government);
    expect(page.replanRequests).toMatchObject([{ state: 'withdrawn' }]);
    expect(page.milestone.due).toEqual(preciseDay('2026-05-31'));
  });
});

describe('lo replanificado del plan', () => {
  test('primero lo que espera; después cada cambio con quién lo pidió y quién lo aprobó', async () => {
    const { oversight } = scene.committee;
    await scene.app.ask('replan.approve', openOne(await ask()), oversight);
    await scene.app.ask(
      'replan.refuse',
      { ...openOne(await ask({ due: preciseDay('2026-12-31') })), reason: 'No.' },
      oversight,
    );
    await ask({ due: preciseDay('2026-11-30') });
    const list = await scene.app.ask('replan.list', { planId });
    expect(list.requests.map((one) => one.state)).toEqual(['asked', 'refused', 'approved']);
    expect(list.requests[0]).toMatchObject({ due, newDue: preciseDay('2026-11-30'), milestoneTitle: 'Hito' });
    expect(list.replannings).toMatchObject([
      { milestoneCode: 'C01.1', requestedByName: 'Gonzalo Gobierno', approvedByName: 'Olga Garante' },
    ]);
  });

  test('la historia del hito cuenta la solicitud y la decisión', async () => {
    await scene.app.ask('replan.approve', openOne(await ask()), scene.committee.oversight);
    const told = (await scene.read(hito)).history.map((entry) => `${entry.method} ${entry.entity}`);
    expect(told).toContain('replan.request replanRequest');
    expect(told).toContain('replan.approve replanRequest');
    expect(told).toContain('replan.approve replanning');
  });
});
