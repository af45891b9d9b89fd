import { beforeEach, describe, expect, test } from 'vitest';
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

const withdraw = (id: string, as: Caller, version = 1) =>
  scene.app.ask('evidence.withdraw', { id, version, reason: 'Es de otro hito.' }, as);
const refusedToWithdraw = async (id: string, as: Caller, more: object = {}) =>
  (await scene.app.refusal('evidence.withdraw', { id, version: 1, reason: 'No va.', ...more }, as)).code;

describe('la evidencia', () => {
  test('se numera de corrido dentro de su plan, y el número no se reutiliza', async () => {
    const other = await scene.plan({ code: 'PAL-2' });
    const elsewhere = await scene.milestone((await scene.commitment(other.id)).id);
    await scene.prove(hito, 'Uno');
    await scene.prove(elsewhere.id, 'De otro plan');
    const page = await scene.prove(hito, 'Dos');
    await withdraw(page.evidence[1]?.id ?? '', scene.committee.government);
    await scene.prove(hito, 'Tres');
    const numbers = async (plan: string) =>
      (await scene.app.ask('evidence.list', { planId: plan })).map((one) => [one.number, one.title]);
    expect(await numbers(planId)).toEqual([
      [3, 'Tres'],
      [2, 'Dos'],
      [1, 'Uno'],
    ]);
    expect(await numbers(other.id)).toEqual([[1, 'De otro plan']]);
    expect(await scene.app.ask('evidence.list', { planId, limit: 1 })).toMatchObject([{ number: 3 }]);
  });

  test('es un archivo, un enlace o una nota, de quien la aporta y quien la captura', async () => {
    const { secretariat, civilSociety } = scene.committee;
    const link = {
      kind: 'link' as const,
      milestoneId: hito,
      title: 'Portal',
      url: 'https://ejemplo.mx/datos?a=1#b',
    };
    const page = await scene.app.ask('evidence.record', link, inNameOf(secretariat, civilSociety));
    expect(page.evidence[0]).toMatchObject({
      kind: 'link',
      url: link.url,
      suppliedBy: civilSociety.memberId,
      capturedBy: secretariat.memberId,
      obtainedOn: '2026-06-30',
      sha256: '',
      withdrawnOn: null,
    });
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'ejemplo.mx', 'data:text/html,x', ''])(
    'el enlace «%s» no se admite',
    async (url) => {
      const link = { kind: 'link', milestoneId: hito, title: 'Enlace', url };
      expect((await scene.app.refusal('evidence.record', link, scene.committee.government)).code).toBe(
        'invalid',
      );
    },
  );

  test('no se obtiene en el futuro, ni de un hito cerrado, ni del que tiene actividades', async () => {
    const note = (milestoneId: string, more: object = {}) =>
      scene.app.refusal(
        'evidence.record',
        { kind: 'note', milestoneId, title: 'Acta', note: 'Texto', ...more },
        scene.committee.government,
      );
    expect((await note(hito, { obtainedOn: '2026-07-01' })).code).toBe('futureDate');
    const { commitment } = await scene.read(hito);
    const parent = await scene.milestone(commitment.id);
    await scene.milestone(commitment.id, {}, parent.id);
    expect((await note(parent.id)).code).toBe('milestoneHasActivities');
    const changes = { state: 'paused' as const };
    await scene.app.ask('milestone.revise', { id: hito, version: 1, changes }, scene.committee.oversight);
    expect((await note(hito)).code).toBe('milestoneClosed');
  });
});

describe('retirar evidencia', () => {
  test('con una razón, una vez; se queda a la vista con quién y cuándo', async () => {
    const id = (await scene.prove(hito)).evidence[0]?.id ?? '';
    expect(await refusedToWithdraw(id, scene.committee.government, { reason: ' ' })).toBe('invalid');
    expect(await refusedToWithdraw(id, scene.committee.government, { version: 2 })).toBe('conflict');
    scene.app.clock.now = noon('2026-07-03');
    const page = await withdraw(id, scene.committee.government);
    expect(page.evidence[0]).toMatchObject({
      version: 2,
      withdrawnOn: '2026-07-03',
      withdrawnAt: scene.app.clock.now.toISOString(),
      withdrawnBy: scene.committee.government.memberId,
      withdrawnReason: 'Es de otro hito.',
    });
    expect(await refusedToWithdraw(id, scene.committee.government, { version: 2 })).toBe('alreadyWithdrawn');
  });

  test('la retira el lado que la aportó, o la autoridad garante; nadie más', async () => {
    const { government, civilSociety, oversight, secretariat } = scene.committee;
    const colleague = await seat(scene.app, { name: 'Colega', role: 'government' }, oversight);
    const ids = [];
    for (const as of [government, civilSociety, government, civilSociety])
      ids.push((await scene.prove(hito, 'Acta', as)).evidence.at(-1)?.id ?? '');
    const [first = '', second = '', third = '', fourth = ''] = ids;
    expect(await refusedToWithdraw(first, civilSociety)).toBe('forbidden');
    expect(await refusedToWithdraw(second, government)).toBe('forbidden');
    expect(await refusedToWithdraw(second, inNameOf(secretariat, government))).toBe('forbidden');
    await withdraw(first, colleague);
    await withdraw(second, inNameOf(secretariat, civilSociety));
    await withdraw(third, oversight);
    await withdraw(fourth, inNameOf(secretariat, oversight));
    expect((await scene.read(hito)).evidence.every((one) => one.withdrawnOn !== null)).toBe(true);
  });

  test('retirada hoy, ayer todavía probaba', async () => {
    const page = await scene.complete(hito);
    scene.app.clock.now = noon('2026-07-03');
    await withdraw(page.evidence[0]?.id ?? '', scene.committee.government);
    expect((await scene.read(hito, '2026-07-02')).figures.state).toBe('toVerify');
    expect((await scene.read(hito)).figures).toMatchObject({ state: 'inProgress', reported: 0 });
  });
});
