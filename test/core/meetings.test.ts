import { beforeEach, describe, expect, test } from 'vitest';
import { preciseDay } from '../../shared/dates.ts';
import type { MeetingPage } from '../../shared/meetings.ts';
import { seat, type Seat } from '../support/actors.ts';
import { days, openScene, type Scene } from '../support/core-plan.ts';
import { sessionsOf } from '../support/sessions.ts';

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

describe('convocar', () => {
  test('numera la sesión, con su orden del día y los lugares de ese día', async () => {
    const page = await convene({ meetsOn: '2026-07-15', place: 'Sala de cabildo' });
    expect(page.meeting).toMatchObject({
      code: 'S-01',
      state: 'convened',
      convenedOn: '2026-06-30',
      agenda: ['Lista de asistencia', 'Acuerdos'],
      quorum: null,
    });
    expect(page.seats.map(({ name }) => name)).toEqual([
      'Gonzalo Gobierno',
      'Celia Sociedad',
      'Olga Garante',
    ]);
    expect((await convene()).meeting.code).toBe('S-02');
  });

  test('sin orden del día, o convocada después de celebrarse, se rechaza', async () => {
    const values = { meetsOn: '2026-07-15', agenda: [] };
    expect(await code('meeting.convene', { planId, values })).toBe('invalid');
    expect(
      await code('meeting.convene', {
        planId,
        values: { meetsOn: '2026-06-01', agenda: ['Uno'], convenedOn: '2026-06-02' },
      }),
    ).toBe('endBeforeStart');
  });

  test('cancelada con su razón, ya no se cambia ni se celebra', async () => {
    const { id, version } = (await convene()).meeting;
    const as = scene.committee.secretariat;
    const page = await scene.app.ask('meeting.cancel', { id, version, reason: 'Se pospone.' }, as);
    expect(page.meeting).toMatchObject({ state: 'cancelled', cancelReason: 'Se pospone.' });
    expect(await code('meeting.record', { id, version: 2, minutes: 'x' })).toBe('meetingState');
    expect(await code('meeting.revise', { id, version: 2, changes: { place: 'x' } })).toBe('meetingState');
  });
});

describe('la asistencia y el quórum', () => {
  test('con suplente cuenta el lugar, y la regla queda como estaba ese día', async () => {
    const [gov, civ] = titulares();
    const page = await record(await convene(), [
      { seatId: gov, presence: 'titular' },
      { seatId: civ, presence: 'alternate', alternateId: suplente.memberId },
    ]);
    expect(page.meeting.quorum).toEqual({
      ...{ seats: 3, present: 2, needed: 2 },
      missing: ['oversight'],
      isReached: false,
    });
    expect(page.seats.find(({ sector }) => sector === 'civilSociety')?.alternateName).toBe('Saúl Suplente');
    const plan = await scene.app.ask('plan.read', { planId });
    await scene.app.ask(
      'plan.revise',
      { id: planId, version: plan.version, changes: { quorumEachSector: false } },
      scene.committee.oversight,
    );
    expect((await scene.app.ask('meeting.read', { id: page.meeting.id })).meeting.hasQuorum).toBe(false);
    const second = await record(await convene(), [
      { seatId: gov, presence: 'titular' },
      { seatId: civ, presence: 'titular' },
    ]);
    expect(second.meeting.hasQuorum).toBe(true);
  });

  test('una sesión futura no se celebra; un lugar no va dos veces; quien no tiene lugar no cuenta', async () => {
    const future = (await convene({ meetsOn: '2026-07-15' })).meeting;
    expect(await code('meeting.record', { id: future.id, version: 1, attendance: all() })).toBe('futureDate');
    const { id } = (await convene()).meeting;
    const refused = (attendance: object[]) => code('meeting.record', { id, version: 1, attendance });
    const [gov, civ] = titulares();
    const there = { seatId: gov, presence: 'titular' };
    expect(await refused([there, there])).toBe('seatTwice');
    expect(await refused([{ seatId: scene.committee.reader.memberId, presence: 'titular' }])).toBe(
      'memberInactive',
    );
    expect(await refused([{ seatId: gov, presence: 'alternate', alternateId: suplente.memberId }])).toBe(
      'notAnAlternate',
    );
    expect(await refused([{ seatId: civ, presence: 'alternate' }])).toBe('notAnAlternate');
    expect((await scene.app.ask('meeting.read', { id })).meeting.state).toBe('convened');
  });

  test('quien terminó antes ya no tiene lugar', async () => {
    const { government, secretariat } = scene.committee;
    await scene.app.ask(
      'member.revise',
      { id: government.memberId, version: 1, changes: { endsOn: '2026-06-19' } },
      secretariat,
    );
    const { id } = (await convene()).meeting;
    expect(await code('meeting.record', { id, version: 1, attendance: all() })).toBe('memberInactive');
  });

  test('se corrige mientras nada se ha decidido; la minuta, siempre', async () => {
    const page = await agree(await record(await held(), all(), 'Primera.'));
    const { id, version } = page.meeting;
    expect(await code('meeting.record', { id, version, attendance: [] })).toBe('meetingVoted');
    const as = scene.committee.secretariat;
    const after = await scene.app.ask('meeting.record', { id, version, minutes: 'Segunda.' }, as);
    expect(after.meeting).toMatchObject({ minutes: 'Segunda.', hasQuorum: true });
  });
});

describe('votar', () => {
  const vote = (page: MeetingPage, inFavour: string[], against: string[] = [], more: object = {}) => ({
    ...{ meetingId: page.meeting.id, subject: 'Aprobar el informe', inFavour, against },
    ...more,
  });

  test('el resultado sale de la regla, por omisión la del comité', async () => {
    const page = await held();
    const [gov, civ, over] = titulares();
    const as = scene.committee.oversight;
    await scene.app.ask('meeting.vote', vote(page, [gov, over], [civ]), as);
    const after = await scene.app.ask(
      'meeting.vote',
      vote(page, [gov, over], [civ], { rule: 'consensus' }),
      as,
    );
    expect(after.votes).toMatchObject([
      { rule: 'simple', isApproved: true, present: 3 },
      { rule: 'consensus', isApproved: false },
    ]);
    const rejected = after.votes[1]?.id;
    const agreement = { meetingId: page.meeting.id, text: 'x', voteId: rejected, memberId: gov };
    expect(await code('agreement.add', agreement)).toBe('voteNotCarried');
  });

  test('sin ningún voto no hay votación; con puras abstenciones la hay, y no se aprueba', async () => {
    const page = await held();
    expect(await code('meeting.vote', vote(page, []))).toBe('invalid');
    const as = scene.committee.secretariat;
    const after = await scene.app.ask('meeting.vote', vote(page, [], [], { abstained: titulares() }), as);
    expect(after.votes).toMatchObject([{ isApproved: false, abstained: titulares() }]);
    expect(after.votes).toHaveLength(1);
  });

  test('sin quórum, dos votos de un lugar o de quien no asistió se rechazan', async () => {
    const [gov, civ, over] = titulares();
    const alone = await record(await convene(), [{ seatId: gov, presence: 'titular' }]);
    expect(await code('meeting.vote', vote(alone, [gov]))).toBe('noQuorum');
    expect(await code('agreement.add', { meetingId: alone.meeting.id, text: 'x' })).toBe('noQuorum');
    const page = await held();
    expect(await code('meeting.vote', vote(page, [gov, over], [gov]))).toBe('seatTwice');
    expect(await code('meeting.vote', vote(page, [gov, suplente.memberId]))).toBe('notASeat');
    expect(await code('meeting.vote', vote(await convene(), [civ]))).toBe('meetingState');
    for (const { meeting } of [alone, page]) {
      expect((await scene.app.ask('meeting.read', { id: meeting.id })).votes).toEqual([]);
    }
  });
});

describe('los acuerdos', () => {
  test('se siguen hasta cumplirse; vencen el día siguiente de su fecha', async () => {
    await agree(await held(), { dueOn: '2026-06-29' });
    const as = scene.committee.government;
    const list = await scene.app.ask('agreement.list', { planId, mine: true }, as);
    expect(list.counts).toEqual({ open: 1, overdue: 1, done: 0, cancelled: 0 });
    expect(list.items).toMatchObject([
      { code: 'A-01', meetingCode: 'S-01', responsible: 'Gonzalo Gobierno', isOverdue: true, isMine: true },
    ]);
    const [one] = list.items;
    const input = { id: one?.id ?? '', version: 1, state: 'done' as const, note: 'Se publicó.' };
    expect(await code('agreement.resolve', input, scene.committee.civilSociety)).toBe('agreementOfAnother');
    expect(await code('agreement.resolve', { ...input, state: 'cancelled' }, as)).toBe('agreementOfAnother');
    const page = await scene.app.ask('agreement.resolve', input, as);
    expect(page.agreements).toMatchObject([
      { state: 'done', resolvedOn: '2026-06-30', resolvedBy: as.memberId, isOverdue: false },
    ]);
    expect(await code('agreement.resolve', { ...input, version: 2 }, as)).toBe('agreementClosed');
  });

  test('se listan por lo que cambian, y como estaban otro día', async () => {
    const commitment = await scene.commitment(planId, { state: 'inProgress' });
    const milestone = await scene.milestone(commitment.id);
    const page = await held();
    await agree(page, { commitmentId: commitment.id, dueOn: '2026-06-22' });
    await agree(page, { milestoneId: milestone.id });
    const { agreements } = await agree(page);
    const list = async (more: object) => {
      const { items, counts } = await scene.app.ask('agreement.list', { planId, ...more });
      return { codes: items.map((one) => one.code), counts, items };
    };
    expect((await list({ commitmentId: commitment.id })).codes).toEqual(['A-01', 'A-02']);
    expect(await list({ milestoneId: milestone.id })).toMatchObject({ codes: ['A-02'], counts: { open: 1 } });
    const id = agreements[0]?.id ?? '';
    const done = { id, version: 1, state: 'done' as const, note: 'Ya.', resolvedOn: '2026-06-25' };
    await scene.app.ask('agreement.resolve', done, scene.committee.secretariat);
    expect((await list({ on: '2026-06-25' })).items.find((one) => one.id === id)).toMatchObject({
      state: 'done',
      isOverdue: false,
    });
    expect((await list({ on: '2026-06-24' })).items.find((one) => one.id === id)).toMatchObject({
      ...{ state: 'open', isOverdue: true, note: '', resolvedOn: null },
    });
    expect((await list({ on: '2026-06-19' })).codes).toEqual([]);
  });

  test('sin responsable, o con fecha anterior a la sesión, se rechazan', async () => {
    const meetingId = (await held()).meeting.id;
    expect(await code('agreement.add', { meetingId, text: 'x' })).toBe('invalid');
    const memberId = scene.committee.government.memberId;
    expect(await code('agreement.add', { meetingId, text: 'x', memberId, dueOn: '2026-06-19' })).toBe(
      'endBeforeStart',
    );
  });

  test('retirar, pausar y reanudar cambian el compromiso; lo que contradice su estado se rechaza', async () => {
    const page = await held();
    const commitmentId = (await scene.commitment(planId, { state: 'inProgress' })).id;
    const state = async () => (await scene.app.ask('commitment.read', { id: commitmentId })).commitment.state;
    const meetingId = page.meeting.id;
    const text = 'Se decide.';
    expect(await code('agreement.add', { meetingId, text, effect: 'resume', commitmentId })).toBe(
      'agreementContradicts',
    );
    await agree(page, { effect: 'pause', commitmentId });
    expect(await state()).toBe('paused');
    await agree(page, { effect: 'resume', commitmentId });
    expect(await state()).toBe('inProgress');
    const after = await agree(page, { effect: 'retire', commitmentId, memberId: null });
    expect(await state()).toBe('retired');
    expect(after.agreements.at(-1)).toMatchObject({ state: 'done', appliedOn: '2026-06-20' });
    expect(await code('agreement.add', { meetingId, text, effect: 'retire', commitmentId })).toBe(
      'agreementContradicts',
    );
    expect(await code('agreement.add', { meetingId, text, effect: 'approvePlan' })).toBe(
      'agreementContradicts',
    );
    expect(await code('agreement.add', { meetingId, text, effect: 'retire' })).toBe('invalid');
  });

  test('un plan en borrador se aprueba con un acuerdo', async () => {
    const draft = await scene.plan({ code: 'PAL-2', state: 'draft' });
    planId = draft.id;
    await agree(await held(), { effect: 'approvePlan', memberId: null });
    expect((await scene.app.ask('plan.read', { planId })).state).toBe('inForce');
  });

  test('replanificar mueve las fechas con la clave del acuerdo, y decide la solicitud que lo pidió', async () => {
    const commitment = await scene.commitment(planId);
    const milestone = await scene.milestone(commitment.id, days('2026-01-01', '2026-05-31'));
    const page = await held();
    const effect = { effect: 'replan' as const, milestoneId: milestone.id };
    const meetingId = page.meeting.id;
    expect(await code('agreement.add', { meetingId, text: 'x', ...effect })).toBe('invalid');
    await scene.app.ask(
      'replan.request',
      {
        milestoneId: milestone.id,
        due: preciseDay('2026-09-30'),
        reason: 'Se aplazó.',
        requestedOn: '2026-06-10',
      },
      scene.committee.government,
    );
    const after = await agree(page, effect);
    const read = await scene.read(milestone.id);
    expect(read.milestone.due).toEqual(preciseDay('2026-09-30'));
    expect(read.replannings).toMatchObject([
      {
        reason: 'Se aplazó.',
        agreement: 'A-01, sesión S-01 del 2026-06-20',
        decidedOn: '2026-06-20',
        approvedBy: null,
      },
    ]);
    expect(read.replanRequests).toMatchObject([{ state: 'approved' }]);
    expect(after.agreements[0]?.target).toMatchObject({ kind: 'milestone', code: 'C01.1' });
  });
});

describe('los papeles y las obligaciones', () => {
  test('la minuta también es un documento de Word, con los mismos bytes cada vez', async () => {
    const page = await held();
    const input = { id: page.meeting.id, paper: 'minutes', format: 'docx' } as const;
    const file = await scene.app.ask('meeting.print', input);
    expect(file.name).toBe('minuta-pal-1-s-01-2026-06-20.docx');
    expect((await scene.app.ask('meeting.print', input)).sha256).toBe(file.sha256);
  });

  test('la convocatoria y la minuta son PDF', async () => {
    const page = await agree(await record(await convene(), all(), 'Se abrió a las 10.\n\nSe cerró.'));
    for (const paper of ['convocation', 'minutes'] as const) {
      const file = await scene.app.ask('meeting.print', { id: page.meeting.id, paper });
      expect(file.mediaType).toBe('application/pdf');
      expect(file.name).toMatch(/^(convocatoria|minuta)-pal-1-s-01-2026-06-20\.pdf$/);
      expect(file.size).toBeGreaterThan(10_000);
    }
  });

  test('la lista dice qué se debe: sesionar cada seis meses y dos veces al año con sociedad civil', async () => {
    const before = await scene.app.ask('meeting.list', { planId });
    expect(before.obligations).toMatchObject([
      { key: 'forumMeets', state: 'pending', dueOn: '2026-07-01', lastOn: null },
      { key: 'meetsCivilSociety', state: 'pending', held: 0, wanted: 2 },
    ]);
    await record(await convene({ withCivilSociety: true }), all());
    expect((await scene.app.ask('meeting.list', { planId })).obligations).toMatchObject([
      { state: 'met', dueOn: '2026-12-20', lastOn: '2026-06-20' },
      { state: 'pending', held: 1 },
    ]);
  });
});
