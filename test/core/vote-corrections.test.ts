import { beforeEach, describe, expect, test } from 'vitest';
import { meetingPaperModel } from '../../electron/core/reports/meeting/model.ts';
import { errorText } from '../../shared/error-text.ts';
import type { MeetingPage } from '../../shared/meetings.ts';
import { seat, type Seat } from '../support/actors.ts';
import { openScene, type Scene } from '../support/core-plan.ts';
import { sessionsOf, type Said } from '../support/sessions.ts';

let scene: Scene;
let planId: string;
let suplente: Seat;

beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan()).id;
  suplente = await seat(
    scene.app,
    { name: 'Saúl Suplente', role: 'civilSociety', isAlternate: true },
    scene.committee.secretariat,
  );
});

const code = async (method: string, input: object, as = scene.committee.secretariat): Promise<string> =>
  (await scene.app.refusal(method, input, as)).code;
const { convene, titulares, all, record, held, agree } = sessionsOf(() => ({ scene, planId }));

const cast = (inFavour: string[], against: string[] = [], more: object = {}) => ({
  ...{ subject: 'Aprobar el informe', inFavour, against },
  ...more,
});
const vote = (page: MeetingPage, inFavour: string[], against: string[] = []) =>
  scene.app.ask(
    'meeting.vote',
    { meetingId: page.meeting.id, ...cast(inFavour, against) },
    scene.committee.secretariat,
  );
const lastOf = ({ votes }: MeetingPage): string => votes.at(-1)?.id ?? '';
const again = (voteId: string, inFavour: string[], against: string[] = [], more: object = {}) => ({
  ...{ voteId, reason: 'Se contó mal un voto.' },
  ...cast(inFavour, against, more),
});
const correct = (input: ReturnType<typeof again>) =>
  scene.app.ask('meeting.correctVote', input, scene.committee.secretariat);
const votesNow = async (page: MeetingPage) =>
  (await scene.app.ask('meeting.read', { id: page.meeting.id })).votes;

describe('corregir una votación', () => {
  test('la primera queda como estaba, con la razón y con quién; la nueva dice a cuál corrige', async () => {
    const [gov, civ, over] = titulares();
    const before = await vote(await held(), [gov, civ, over]);
    const after = await correct(again(lastOf(before), [gov, over], [civ]));
    const [first] = before.votes;
    const standing = after.votes[1];
    expect(after.votes).toHaveLength(2);
    expect(after.votes[0]).toEqual({
      ...first,
      correctedBy: {
        number: 2,
        reason: 'Se contó mal un voto.',
        who: 'Sara Técnica',
        on: '2026-06-30',
      },
    });
    expect(standing).toMatchObject({
      ...{ number: 2, corrects: 1, correctsId: first?.id, correctedBy: null },
      ...{ rule: 'simple', against: [civ], isApproved: true },
    });
    const told = after.history.find(({ entity, entityId }) => entity === 'vote' && entityId === standing?.id);
    expect(told).toMatchObject({ method: 'meeting.correctVote', action: 'created' });
    expect((await scene.app.ask('application.check', {})).problems).toEqual([]);
  });

  test('se corrige la que vale, tantas veces como haga falta; la ya corregida, no', async () => {
    const [gov, civ, over] = titulares();
    const first = await vote(await held(), [gov, civ, over]);
    const second = await correct(again(lastOf(first), [gov, civ]));
    expect(await code('meeting.correctVote', again(lastOf(first), [gov]))).toBe('voteCorrected');
    const third = await correct(again(lastOf(second), [gov], [], { rule: 'consensus' }));
    expect(third.votes.map(({ corrects, correctedBy }) => [corrects, correctedBy?.number])).toEqual([
      [null, 2],
      [1, 3],
      [2, undefined],
    ]);
    expect(third.votes[2]?.rule).toBe('consensus');
    const rest = { meetingId: first.meeting.id, text: 'x', memberId: gov, voteId: lastOf(first) };
    expect(await code('agreement.add', rest)).toBe('voteCorrected');
  });

  test('los lugares se revisan como la primera vez, y sin razón o sin votos no se corrige; nada cambia', async () => {
    const [gov, civ, over] = titulares();
    const page = await vote(
      await record(
        await convene(),
        all().map((one): Said[number] =>
          one.seatId === civ ? { ...one, presence: 'alternate', alternateId: suplente.memberId } : one,
        ),
      ),
      [gov, civ, over],
    );
    const id = lastOf(page);
    expect(await code('meeting.correctVote', again(id, [gov, gov]))).toBe('seatTwice');
    expect(await code('meeting.correctVote', again(id, [gov], [gov]))).toBe('seatTwice');
    expect(await code('meeting.correctVote', again(id, [suplente.memberId]))).toBe('notASeat');
    expect(await code('meeting.correctVote', again(id, []))).toBe('invalid');
    expect(await code('meeting.correctVote', { ...again(id, [gov]), reason: ' ' })).toBe('invalid');
    expect(await code('meeting.correctVote', again(id, [gov]), scene.committee.government)).toBe('forbidden');
    expect(await votesNow(page)).toEqual(page.votes);
  });

  test('la asistencia sigue fija: una votación corregida deja otra en su lugar, que se apoya en ella', async () => {
    const [gov, civ] = titulares();
    const after = await correct(again(lastOf(await vote(await held(), [gov])), [gov, civ]));
    const { id, version } = after.meeting;
    expect(await code('meeting.record', { id, version, attendance: [] })).toBe('meetingVoted');
  });

  test('la minuta trae la que vale, con la nota de que se corrigió', async () => {
    const [gov, civ, over] = titulares();
    const after = await correct(
      again(lastOf(await vote(await held(), [gov, civ, over])), [gov, over], [civ]),
    );
    const frame = {
      committee: '',
      oversight: 'Autoridad garante',
      isExample: false,
      appVersion: '1',
      logLine: '',
    };
    expect(meetingPaperModel(after, 'minutes', frame).votes).toEqual([
      {
        title: 'Votación 2: Aprobar el informe',
        sentence:
          'Se aprobó: 2 a favor y 1 en contra; hacían falta 2, más de la mitad de los 3 que votaron a favor o en contra (mayoría simple).',
        ballots: [
          { label: 'A favor', text: 'Gonzalo Gobierno, Olga Garante' },
          { label: 'En contra', text: 'Celia Sociedad' },
        ],
        notes: [
          `Corrige la votación 1, que decía: «Aprobar el informe. Se aprobó: 3 a favor y nadie en contra; hacían falta 2, más de la mitad de los 3 que votaron a favor o en contra (mayoría simple).» Corrigió Sara Técnica, el 30 jun 2026. Razón: Se contó mal un voto.`,
        ],
      },
    ]);
    for (const format of ['pdf', 'docx'] as const) {
      const file = await scene.app.ask('meeting.print', { id: after.meeting.id, paper: 'minutes', format });
      expect(file.size).toBeGreaterThan(5_000);
    }
  });
});

describe('lo acordado en una votación que se corrige', () => {
  test('lo acordado pasa a la nueva si también se aprueba', async () => {
    const [gov, civ, over] = titulares();
    const voted = await vote(await held(), [gov, civ, over]);
    await agree(voted, { voteId: lastOf(voted) });
    const after = await correct(again(lastOf(voted), [gov, over], [civ]));
    expect(after.agreements).toMatchObject([
      { code: 'A-01', voteId: lastOf(after), state: 'open', version: 2 },
    ]);
  });

  test('si ya no se aprobaría, se niega con el nombre del acuerdo; cancelado el acuerdo, se corrige', async () => {
    const [gov, civ, over] = titulares();
    const voted = await vote(await held(), [gov, civ, over]);
    const agreed = await agree(voted, { voteId: lastOf(voted) });
    const turned = again(lastOf(voted), [gov], [civ, over]);
    const as = scene.committee.secretariat;
    const refusal = await scene.app.refusal('meeting.correctVote', turned, as);
    expect(errorText(refusal)).toContain('salió el acuerdo «A-01», que está pendiente: cancélalo antes');
    expect(await votesNow(voted)).toEqual(voted.votes);
    const [agreement] = agreed.agreements;
    await scene.app.ask(
      'agreement.resolve',
      { id: agreement?.id ?? '', version: 1, state: 'cancelled', note: 'La votación se contó mal.' },
      as,
    );
    const after = await correct(turned);
    expect(after.votes[1]?.isApproved).toBe(false);
    expect(after.agreements).toMatchObject([{ state: 'cancelled', voteId: voted.votes[0]?.id }]);
  });

  test('lo que el acuerdo ya cambió no se contradice, aunque el acuerdo se haya cancelado después', async () => {
    const [gov, civ, over] = titulares();
    const commitmentId = (await scene.commitment(planId, { state: 'inProgress' })).id;
    const voted = await vote(await held(), [gov, civ, over]);
    const agreed = await agree(voted, { voteId: lastOf(voted), effect: 'pause', commitmentId });
    const turned = again(lastOf(voted), [gov], [civ, over]);
    const as = scene.committee.secretariat;
    const sentence = async () => errorText(await scene.app.refusal('meeting.correctVote', turned, as));
    expect(await sentence()).toContain('el acuerdo «A-01», que ya se llevó a cabo');
    const [one] = agreed.agreements;
    await scene.app.ask(
      'agreement.resolve',
      { id: one?.id ?? '', version: 1, state: 'cancelled', note: 'Ya no hace falta.' },
      as,
    );
    expect(await sentence()).toContain('que ya se llevó a cabo');
    expect((await scene.app.ask('commitment.read', { id: commitmentId })).commitment.state).toBe('paused');
    const after = await correct(again(lastOf(voted), [gov, civ]));
    expect(after.agreements).toMatchObject([{ voteId: lastOf(after), appliedOn: '2026-06-20' }]);
  });
});
