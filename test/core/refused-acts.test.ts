import { beforeEach, describe, expect, test } from 'vitest';
import { errorText } from '../../shared/error-text.ts';
import type { MeetingPage } from '../../shared/meetings.ts';
import type { Caller } from '../../shared/method.ts';
import { seat } from '../support/actors.ts';
import { dump } from '../support/core-dump.ts';
import { openScene, type Scene } from '../support/core-plan.ts';

let scene: Scene;
let planId: string;
let commitmentId: string;
let hito: string;

beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan()).id;
  commitmentId = (await scene.commitment(planId, { state: 'inProgress' })).id;
  hito = (await scene.milestone(commitmentId)).id;
});

/** Every table but the log, which is told of a permission that was refused. */
async function records(): Promise<Record<string, string[]>> {
  const { audit_entry: _, ...others } = await dump(scene.app);
  return others;
}

/** What is said to whoever was refused; whatever else stands stays as it was. */
async function refused(method: string, input: unknown, as: Caller, isLogged = false): Promise<string> {
  const { app } = scene;
  const [before, { seq }] = [await records(), await app.ask('history.head', {})];
  const sentence = errorText(await app.refusal(method, input, as));
  expect(await records()).toEqual(before);
  const after = await app.ask('history.head', {});
  expect(after.seq - seq).toBe(isLogged ? 1 : 0);
  if (isLogged) {
    const [last] = await app.ask('history.list', { limit: 1 });
    expect(last).toMatchObject({ method, entity: 'access', action: 'refused' });
  }
  return sentence;
}

async function session(present: readonly string[]): Promise<MeetingPage> {
  const { app, committee } = scene;
  const values = { meetsOn: '2026-06-20', agenda: ['Acuerdos'] };
  const { meeting } = await app.ask('meeting.convene', { planId, values }, committee.secretariat);
  const attendance = present.map((seatId) => ({ seatId, presence: 'titular' as const }));
  const input = { id: meeting.id, version: meeting.version, attendance };
  return app.ask('meeting.record', input, committee.secretariat);
}

const everybody = (): string[] => {
  const { government, civilSociety, oversight } = scene.committee;
  return [government, civilSociety, oversight].map(({ memberId }) => memberId);
};

describe('se rechaza con su razón, y nada cambia', () => {
  test('verificar el reporte propio desde un segundo papel; la negativa queda en la bitácora', async () => {
    await scene.complete(hito);
    const { app, committee } = scene;
    const twin = await seat(app, { name: 'Gonzalo Gobierno', role: 'civilSociety' }, committee.secretariat);
    expect(await refused('milestone.verify', { milestoneId: hito }, twin, true)).toMatch(
      /quien reportó o aportó|propio/i,
    );
  });

  test('un veredicto sobre evidencia retirada', async () => {
    const { app, committee } = scene;
    const [first] = (await scene.complete(hito)).evidence;
    await scene.prove(hito, 'Segunda');
    const withdrawal = { id: first?.id ?? '', version: 1, reason: 'Repetida.' };
    await app.ask('evidence.withdraw', withdrawal, committee.government);
    const input = { milestoneId: hito, evidenceIds: [first?.id ?? ''] };
    expect(await refused('milestone.verify', input, committee.civilSociety)).toMatch(/evidencia/i);
  });

  test('lo que hace alguien cuyo periodo terminó; queda en la bitácora', async () => {
    const { app, committee } = scene;
    const { memberId } = committee.government;
    const ended = { id: memberId, version: 1, changes: { endsOn: '2026-06-29' } };
    await app.ask('member.revise', ended, committee.secretariat);
    const report = { milestoneId: hito, percentage: 50 };
    expect(await refused('progress.report', report, committee.government, true)).toMatch(
      /Gonzalo Gobierno.*(lugar|periodo)/,
    );
    const inTheirName = { memberId: committee.secretariat.memberId, inNameOf: memberId };
    expect(await refused('progress.report', report, inTheirName, true)).toMatch(/Gonzalo Gobierno/);
  });

  test('una votación sin quórum, y dos votos de un lugar', async () => {
    const { secretariat } = scene.committee;
    const [gov = ''] = everybody();
    const alone = await session([gov]);
    const vote = { subject: 'Aprobar el informe', inFavour: [gov] };
    expect(await refused('meeting.vote', { ...vote, meetingId: alone.meeting.id }, secretariat)).toMatch(
      /^En la sesión «S-01» no hubo quórum\. .* No se guardó nada\.$/,
    );
    const { meeting } = await session(everybody());
    const twice = { ...vote, meetingId: meeting.id, against: [gov] };
    expect(await refused('meeting.vote', twice, secretariat)).toMatch(
      /Gonzalo Gobierno.* aparece dos veces: cada lugar cuenta una sola vez\. No se guardó nada\.$/,
    );
  });

  test('un acuerdo que contradice el estado del compromiso', async () => {
    const { meeting } = await session(everybody());
    const { government, secretariat } = scene.committee;
    const agreement = {
      ...{ meetingId: meeting.id, text: 'Se reanuda.', memberId: government.memberId },
      ...{ effect: 'resume' as const, commitmentId },
    };
    const sentence = await refused('agreement.add', agreement, secretariat);
    expect(sentence).toMatch(/No se guardó nada\.$/);
    expect(sentence).toMatch(/C01|compromiso/i);
  });

  test('lo que el papel no permite; queda en la bitácora, sin lo que se quiso hacer', async () => {
    const { reader } = scene.committee;
    const sentence = await refused(
      'commitment.revise',
      { id: commitmentId, version: 1, changes: {} },
      reader,
      true,
    );
    expect(sentence).toMatch(/consulta/i);
  });
});
