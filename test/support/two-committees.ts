import type { InputOf } from '../../shared/contract.ts';
import type { MeetingPage } from '../../shared/meetings.ts';
import type { Caller } from '../../shared/method.ts';
import type { MilestonePage } from '../../shared/milestones.ts';
import type { ObservationPage } from '../../shared/observations.ts';
import { seat, seatCommittee, type Committee, type Seat } from './actors.ts';
import type { CommandName } from './actors-inputs.ts';
import { openTestApp, type TestApp } from './core.ts';
import { upload } from './import-files.ts';

export const tableRoles = ['oversight', 'government', 'civilSociety', 'secretariat'] as const;
export type Table = { id: string; name: string } & Record<(typeof tableRoles)[number], Seat>;
export type TwoCommittees = { app: TestApp; all: Committee; a: Table; b: Table };

/** Two committees with a seat for each sector and an office each, and those who take part in both. */
export async function openTwoCommittees(): Promise<TwoCommittees> {
  const app = await openTestApp();
  const all = await seatCommittee(app);
  const table = async (name: string): Promise<Table> => {
    const { id } = await app.ask('committee.install', { name }, all.secretariat);
    const next = (role: (typeof tableRoles)[number]): Promise<Seat> =>
      seat(app, { name: `${role} de ${name}`, role, committeeId: id }, all.secretariat);
    return {
      ...{ id, name },
      oversight: await next('oversight'),
      government: await next('government'),
      civilSociety: await next('civilSociety'),
      secretariat: await next('secretariat'),
    };
  };
  // The seats of those who take part in all would be seats in both.
  for (const role of ['oversight', 'government', 'civilSociety'] as const) {
    const { id, version } = all[role].member;
    await app.ask('member.revise', { id, version, changes: { endsOn: '2026-01-31' } }, all.secretariat);
  }
  return { app, all, a: await table('Comité A'), b: await table('Comité B') };
}

/** A plan of a committee at work, with one thing of each kind for every order that there is. */
export async function planAtWork({ app, all, b }: TwoCommittees) {
  const { oversight, government, civilSociety } = b;
  const plan = await app.ask('plan.start', { code: 'PAL-B', name: 'Plan B' }, oversight);
  const added = await app.ask(
    'commitment.add',
    { planId: plan.id, values: { code: 'C1', title: 'C' } },
    oversight,
  );
  const { commitment } = added;
  const milestone = async (title: string): Promise<MilestonePage> => {
    const input = { commitmentId: commitment.id, values: { title } };
    const detail = await app.ask('milestone.add', input, oversight);
    const id = detail.milestones.find((one) => one.milestone.title === title)?.milestone.id ?? '';
    return app.ask('milestone.read', { id });
  };
  const complete = async (title: string): Promise<MilestonePage> => {
    const milestoneId = (await milestone(title)).milestone.id;
    await app.ask('evidence.record', { kind: 'note', milestoneId, title: 'Acta', note: 'Texto' }, government);
    return app.ask('progress.report', { milestoneId, percentage: 100, closingText: 'Listo.' }, government);
  };
  const asked = async (title: string): Promise<MilestonePage> => {
    const milestoneId = (await milestone(title)).milestone.id;
    return app.ask(
      'replan.request',
      { milestoneId, reason: 'Se aplazó.', due: due('2026-11-30') },
      government,
    );
  };
  const meeting = (meetsOn = '2026-06-29'): Promise<MeetingPage> =>
    app.ask('meeting.convene', { planId: plan.id, values: { meetsOn, agenda: ['Avance'] } }, oversight);
  const observation = (title: string): Promise<ObservationPage> =>
    app.ask('observation.open', { planId: plan.id, title, text: 'Falta.' }, civilSociety);
  const attended = async (title: string): Promise<ObservationPage> => {
    const { observation: one } = await observation(title);
    return app.ask(
      'observation.attend',
      { id: one.id, version: one.version, answer: 'Se publicó.' },
      government,
    );
  };
  const closed = async (title: string): Promise<ObservationPage> => {
    const { observation: one } = await attended(title);
    return app.ask('observation.close', { id: one.id, version: one.version, note: 'Vale.' }, civilSociety);
  };
  const held = await heldMeeting(app, b, await meeting());
  const inFavour = [b.oversight.memberId];
  const { meeting: voted } = await heldMeeting(app, b, await meeting('2026-06-28'));
  const { votes } = await app.ask(
    'meeting.vote',
    { meetingId: voted.id, subject: 'Votado', inFavour },
    oversight,
  );
  const inCharge = async (memberId: string) =>
    (
      await app.ask(
        'responsibility.assign',
        { targets: [{ commitmentId: commitment.id }], memberId, kind: 'responsible' },
        oversight,
      )
    )[0];
  await app.ask('settings.revise', { version: 0, changes: { checksLinks: true } }, all.secretariat);
  const second = await seat(app, { name: 'Segunda de B', role: 'government', isAlternate: true }, oversight);
  return {
    plan,
    commitment,
    toReport: await milestone('Por reportar'),
    toVerify: await complete('Por verificar'),
    toReturn: await complete('Por devolver'),
    toMove: await milestone('Por mover'),
    toAsk: await milestone('Por pedir'),
    toApprove: await asked('Por aprobar'),
    toRefuse: await asked('Por negar'),
    toWithdraw: await asked('Por retirar'),
    toRevise: await meeting(),
    toCancel: await meeting(),
    toHold: await meeting(),
    held,
    toCorrect: { id: votes[0]?.id ?? '', inFavour },
    toReply: await observation('Una'),
    toAttend: await observation('Otra'),
    toClose: await attended('Tercera'),
    toReopen: await closed('Cuarta'),
    charge: await inCharge(government.memberId),
    handed: await inCharge(second.memberId),
    second,
    left: await firstDocument(app, plan.id, oversight),
    indicator: await firstIndicator(app, commitment.id, oversight),
    name: await app.ask('oversightName.add', { name: 'Garante de B', startsOn: '2025-03-21' }, oversight),
    toReviseToo: (await app.ask('commitment.add', { planId: plan.id, values: { title: 'Otro' } }, oversight))
      .commitment,
    view: await app.ask('view.addShared', { planId: plan.id, values: { name: 'Lo atrasado' } }, oversight),
    example: await app.ask('example.add', {}, all.secretariat),
    rows: await upload(app, 'hitos.csv', 'Compromiso,Hito\r\nC1,Un hito más\r\n'),
  };
}
export type PlanAtWork = Awaited<ReturnType<typeof planAtWork>>;

const due = (on: string) => ({ on, precision: 'day' as const, text: '' });

async function heldMeeting(app: TestApp, b: Table, called: MeetingPage): Promise<MeetingPage> {
  const attendance = called.seats.map(({ seatId }) => ({ seatId, presence: 'titular' as const }));
  const { id, version } = called.meeting;
  await app.ask('meeting.record', { id, version, attendance }, b.oversight);
  const input = { meetingId: id, text: 'Publicar', memberId: b.government.memberId };
  return app.ask('agreement.add', input, b.oversight);
}

async function firstIndicator(app: TestApp, commitmentId: string, as: Caller) {
  const { indicators } = await app.ask('indicator.add', { commitmentId, values: { name: 'I' } }, as);
  const [first] = indicators;
  if (first === undefined) throw new Error('an indicator that was added is in its commitment');
  return first;
}

async function firstDocument(app: TestApp, planId: string, as: Caller) {
  const said = { stage: 'awareness', kind: 'awarenessRecord', form: 'note' } as const;
  const input = { planId, ...said, title: 'Listas', note: 'En papel.' };
  const { stages } = await app.ask('document.add', input, as);
  const [first] = stages.flatMap(({ documents }) => documents);
  if (first === undefined) throw new Error('a document that was added is in its stage');
  return first;
}

const judged: InputOf<'assessment.record'>['values'] = {
  ...{ evaluator: 'Quien evalúa', completion: 'limited', completionReason: 'Faltó casi todo.' },
  ...{ information: 'marginal', informationReason: 'Algo se publicó.' },
  ...{ participation: 'didNotChange', participationReason: 'Nadie preguntó.' },
  ...{ accountability: 'notApplicable', accountabilityReason: 'No era su propósito.' },
};

/** For each order an input about the plan, the people or the names of committee B; null for what all share. */
export function inputsOnB({ b }: TwoCommittees, on: PlanAtWork): { [M in CommandName]: InputOf<M> | null } {
  const at = ({ id, version }: { id: string; version: number }) => ({ id, version });
  const request = ({ replanRequests: [one] }: MilestonePage) => at(one ?? { id: '', version: 0 });
  const proof = on.toVerify.evidence[0]?.id ?? '';
  const milestoneId = on.toReport.milestone.id;
  return {
    'plan.start': { code: 'PAL-B2', name: 'Otro de B', committeeId: b.id },
    'plan.revise': { ...at(on.plan), changes: { vision: 'Otra' } },
    'plan.removeExample': { planId: on.example.planId },
    'commitment.add': { planId: on.plan.id, values: { title: 'Otro' } },
    'commitment.reviseMany': { commitments: [at(on.toReviseToo)], changes: { weight: 2 } },
    'view.add': null,
    'view.revise': null,
    'view.addShared': { planId: on.plan.id, values: { name: 'Otra vista' } },
    'view.reviseShared': { ...at(on.view), changes: { name: 'Lo de antes' } },
    'commitment.revise': { ...at(on.commitment), changes: { title: 'Otro' } },
    'milestone.add': { commitmentId: on.commitment.id, values: { title: 'Otro' } },
    'milestone.revise': { ...at(on.toReport.milestone), changes: { title: 'Otro' } },
    'milestone.replan': { ...at(on.toMove.milestone), reason: 'Se aplazó.', due: due('2026-12-01') },
    'replan.request': { milestoneId: on.toAsk.milestone.id, reason: 'Se aplazó.', due: due('2026-12-01') },
    'replan.approve': request(on.toApprove),
    'replan.refuse': { ...request(on.toRefuse), reason: 'No hay causa.' },
    'replan.withdraw': request(on.toWithdraw),
    'milestone.verify': { milestoneId: on.toVerify.milestone.id },
    'milestone.return': { milestoneId: on.toReturn.milestone.id, reason: 'Falta el acta.' },
    'progress.report': { milestoneId, percentage: 10 },
    'evidence.record': { kind: 'note', milestoneId, title: 'Acta', note: 'Texto' },
    'evidence.recordFiles': {
      milestoneId,
      files: [{ title: 'Acta', sha256: on.rows.sha256, fileName: 'acta.pdf' }],
    },
    'link.check': { planId: on.plan.id },
    'evidence.withdraw': { id: proof, version: 1, reason: 'Es de otro hito.' },
    'meeting.convene': { planId: on.plan.id, values: { meetsOn: '2026-07-30', agenda: ['Avance'] } },
    'meeting.revise': { ...at(on.toRevise.meeting), changes: { place: 'Sala 2' } },
    'meeting.cancel': { ...at(on.toCancel.meeting), reason: 'Se junta con otra.' },
    'meeting.record': { ...at(on.toHold.meeting), minutes: 'Se abrió a las 10.' },
    'meeting.vote': {
      meetingId: on.held.meeting.id,
      subject: 'El orden del día',
      inFavour: on.held.seats.map(({ seatId }) => seatId),
    },
    'meeting.correctVote': {
      subject: 'Votado',
      voteId: on.toCorrect.id,
      inFavour: on.toCorrect.inFavour,
      reason: 'Se contó mal.',
    },
    'document.add': {
      ...{ planId: on.plan.id, stage: 'awareness', kind: 'awarenessRecord', form: 'note' },
      ...{ title: 'Memoria', note: 'Asistieron 40 personas.' },
    },
    'document.withdraw': { ...at(on.left), reason: 'Es de otra etapa.' },
    'assessment.record': { commitmentId: on.commitment.id, values: judged },
    'agreement.add': { meetingId: on.held.meeting.id, text: 'Otro', memberId: b.oversight.memberId },
    'agreement.resolve': {
      ...at(on.held.agreements[0] ?? { id: '', version: 0 }),
      state: 'done',
      note: 'Se publicó.',
    },
    'observation.open': { planId: on.plan.id, title: 'Falta', text: 'No se publicó.' },
    'observation.reply': { id: on.toReply.observation.id, text: 'Se publica el lunes.' },
    'observation.attend': { ...at(on.toAttend.observation), answer: 'Se publicó.' },
    'observation.close': { ...at(on.toClose.observation), note: 'Se comprobó.' },
    'observation.reopen': { ...at(on.toReopen.observation), reason: 'El enlace no abre.' },
    // Nobody takes back what another did: who is of A has no last action on a plan of B.
    'history.undo': null,
    'history.redo': null,
    'responsibility.assign': {
      targets: [{ commitmentId: on.commitment.id, milestoneId }],
      memberId: b.civilSociety.memberId,
      kind: 'monitoring',
    },
    'responsibility.handOver': {
      fromMemberId: on.second.memberId,
      toMemberId: b.oversight.memberId,
      on: '2026-06-30',
    },
    'responsibility.end': {
      ...at(on.charge ?? { id: '', version: 0 }),
      endsOn: '2026-06-30',
    },
    'indicator.add': { commitmentId: on.commitment.id, values: { name: 'Otro' } },
    'indicator.revise': { ...at(on.indicator), changes: { name: 'Otro' } },
    'indicator.measure': { indicatorId: on.indicator.id, measuredOn: '2026-06-30', value: '10' },
    'institution.add': null,
    'institution.revise': null,
    'committee.install': { name: 'Comité C' },
    'committee.revise': { id: b.id, version: 1, changes: { place: 'Capital' } },
    'member.seat': { name: 'Otra persona', role: 'reader', committeeId: b.id },
    'member.revise': { ...at(b.civilSociety.member), changes: { post: 'Coordinadora' } },
    'catalogue.add': null,
    'catalogue.revise': null,
    'settings.revise': null,
    'access.choose': { version: 0, idleMinutes: 20 },
    'access.setPassphrase': { memberId: b.civilSociety.memberId, passphrase: 'una frase muy larga' },
    'oversightName.add': { name: 'Antes', endsOn: '2020-12-31', startsOn: '2020-01-01', committeeId: b.id },
    'oversightName.revise': { ...at(on.name), changes: { acronym: 'GB' } },
    'example.add': {},
    'import.run': { files: [on.rows], planId: on.plan.id },
    'mapping.save': null,
    'backup.make': null,
    'search.rebuild': null,
  };
}
