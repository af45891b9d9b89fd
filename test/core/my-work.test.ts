import { beforeEach, describe, expect, test } from 'vitest';
import type { InputOf } from '../../shared/contract.ts';
import { preciseDay } from '../../shared/dates.ts';
import type { Caller } from '../../shared/method.ts';
import { tasksIn, type TaskKind } from '../../shared/tasks.ts';
import { seat, type Seat } from '../support/actors.ts';
import { days, openScene, type Scene } from '../support/core-plan.ts';
import { noon } from '../support/core.ts';

let scene: Scene;
let planId: string;
let commitmentId: string;

beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan()).id;
  commitmentId = (await scene.commitment(planId)).id;
});

const work = (as: Caller, more: Partial<InputOf<'work.mine'>> = {}) =>
  scene.app.ask('work.mine', { planId, ...more }, as);
const tasks = async (as: Caller, more: Partial<InputOf<'work.mine'>> = {}) =>
  (await work(as, more)).items.map(({ code, kind }) => `${code} ${kind}`);
const hito = (code: string, start: string | null, due: string | null) =>
  scene.milestone(commitmentId, { code, title: code, ...days(start, due) });
const assign = (milestoneId: string, { memberId }: Seat, more = {}) =>
  scene.app.ask(
    'responsibility.assign',
    { targets: [{ commitmentId, milestoneId }], memberId, kind: 'responsible', ...more },
    scene.committee.oversight,
  );
const leaves = ({ memberId, member }: Seat, endsOn: string) =>
  scene.app.ask(
    'member.revise',
    { id: memberId, version: member.version, changes: { endsOn } },
    scene.committee.oversight,
  );
const newcomer = (name: string, role: 'government' | 'civilSociety', more = {}) =>
  seat(scene.app, { name, role, ...more }, scene.committee.oversight);

/** A session held with everybody, that agrees something. */
async function agree(more: object): Promise<{ id: string; version: number }> {
  const { government, civilSociety, oversight, secretariat } = scene.committee;
  const { meeting } = await scene.app.ask(
    'meeting.convene',
    { planId, values: { meetsOn: '2026-06-20', agenda: ['Acuerdos'] } },
    secretariat,
  );
  const attendance = [government, civilSociety, oversight].map(({ memberId }) => ({
    seatId: memberId,
    presence: 'titular' as const,
  }));
  await scene.app.ask(
    'meeting.record',
    { id: meeting.id, version: meeting.version, attendance },
    secretariat,
  );
  const agreement = { meetingId: meeting.id, text: 'Publicar el padrón.', ...more };
  const { agreements } = await scene.app.ask('agreement.add', agreement, secretariat);
  const [added] = agreements;
  if (added === undefined) throw new Error('what was agreed is in its session');
  return added;
}

describe('cada pendiente aparece a quien le toca y desaparece cuando se hace', () => {
  test('lo que se reporta, se verifica y se corrige pasa de un lado al otro', async () => {
    const { government, civilSociety, oversight, secretariat } = scene.committee;
    const { id } = await hito('H1', '2026-01-01', '2026-12-31');
    expect(await tasks(government)).toEqual(['H1 report']);
    expect(await tasks(civilSociety)).toEqual([]);
    await scene.complete(id);
    expect(await tasks(government)).toEqual([]);
    expect(await tasks(civilSociety)).toEqual(['H1 verify']);
    const back = { milestoneId: id, reason: 'Falta la firma.' };
    await scene.app.ask('milestone.return', back, civilSociety);
    expect(await tasks(civilSociety)).toEqual([]);
    for (const one of [government, oversight, secretariat]) expect(await tasks(one)).toEqual(['H1 returned']);
    expect((await work(government)).items[0]).toMatchObject({
      reason: 'Falta la firma.',
      milestoneId: id,
      commitment: { id: commitmentId, code: 'C01' },
      planId,
      due: preciseDay('2026-12-31'),
      isOverdue: false,
    });
    scene.app.clock.now = noon('2026-07-01');
    await scene.report(id, 100, { closingText: 'Concluido.', periodEnd: '2026-07-01' });
    await scene.verify(id);
    for (const one of [government, civilSociety, oversight]) expect(await tasks(one)).toEqual([]);
  });

  test('el acuerdo, a quien está a su cargo, también por su institución, hasta que se cumple', async () => {
    const { government, civilSociety, oversight } = scene.committee;
    const institution = await scene.app.ask('institution.add', { name: 'Obras' }, oversight);
    const colleague = await newcomer('Gil Gobierno', 'government', { institutionId: institution.id });
    const own = await agree({ memberId: civilSociety.memberId, dueOn: '2026-06-25' });
    await agree({ institutionId: institution.id });
    expect(await tasks(civilSociety)).toEqual(['A-01 agreement']);
    expect((await work(civilSociety)).items[0]).toMatchObject({ agreementId: own.id, isOverdue: true });
    expect((await work(civilSociety)).counts.agreement).toMatchObject({ past: 1, none: 0 });
    expect(await tasks(colleague)).toEqual(['A-02 agreement']);
    expect(await tasks(government)).toEqual([]);
    expect(
      (await scene.app.ask('plan.overview', { planId }, colleague)).tasks.map(({ code }) => code),
    ).toEqual(['A-02']);
    const done = { id: own.id, version: own.version, state: 'done' as const, note: 'Se publicó.' };
    await scene.app.ask('agreement.resolve', done, civilSociety);
    expect(await tasks(civilSociety)).toEqual([]);
  });

  test('lo que se pide mover, a la autoridad garante, hasta que decide', async () => {
    const { government, civilSociety, oversight } = scene.committee;
    const { id } = await hito('H1', '2026-08-01', '2026-12-31');
    const asked = { milestoneId: id, due: preciseDay('2027-01-31'), reason: 'Se aplazó la licitación.' };
    const { replanRequests } = await scene.app.ask('replan.request', asked, government);
    expect(await tasks(oversight)).toEqual(['H1 replan']);
    expect(await tasks(civilSociety)).toEqual([]);
    const [request] = replanRequests;
    if (request === undefined) throw new Error('what was asked is on the page');
    const refused = { id: request.id, version: request.version, reason: 'Aún hay tiempo.' };
    await scene.app.ask('replan.refuse', refused, oversight);
    expect(await tasks(oversight)).toEqual([]);
  });

  test('la observación, a quien debe responderla y luego a quien la abrió', async () => {
    const { government, civilSociety } = scene.committee;
    const words = { title: 'Falta el acta', text: 'El acta no está en el portal.', dueOn: '2026-06-30' };
    const { observation } = await scene.app.ask('observation.open', { planId, ...words }, civilSociety);
    expect((await work(government)).items[0]).toMatchObject({ isOverdue: false });
    scene.app.clock.now = noon('2026-07-01');
    expect(await tasks(government)).toEqual(['O-001 answer']);
    expect((await work(government)).items[0]).toMatchObject({ isOverdue: true, commitment: null });
    const answer = { id: observation.id, version: observation.version, answer: 'Se publicó.' };
    await scene.app.ask('observation.attend', answer, government);
    expect(await tasks(government)).toEqual([]);
    expect(await tasks(civilSociety)).toEqual(['O-001 reviewAnswer']);
  });
});

describe('de quién es', () => {
  test('cualquiera mira lo de otra persona; sin decir de quién, lo propio', async () => {
    const { government, civilSociety, secretariat } = scene.committee;
    await hito('H1', '2026-01-01', '2026-12-31');
    const other = { memberId: government.memberId };
    for (const one of [secretariat, civilSociety, { memberId: null }]) {
      expect(await tasks(one, other)).toEqual(['H1 report']);
      expect(await tasks(one)).toEqual([]);
    }
    expect((await work(secretariat, other)).person).toMatchObject({
      name: 'Gonzalo Gobierno',
      isActive: true,
    });
    expect((await work({ memberId: null })).person).toBeNull();
  });

  test('a quien terminó su periodo solo le quedan los acuerdos con su nombre; lo demás pasa a todo el gobierno', async () => {
    const { government } = scene.committee;
    const gone = await newcomer('Gil Gobierno', 'government');
    const { id } = await hito('H1', '2026-01-01', '2026-12-31');
    await assign(id, gone);
    await agree({ memberId: gone.memberId });
    expect(await tasks(government)).toEqual([]);
    await leaves(gone, '2026-06-29');
    expect(await tasks(government)).toEqual(['H1 report']);
    const past = await work(government, { memberId: gone.memberId });
    expect(past.person?.isActive).toBe(false);
    expect(past.items.map(({ code }) => code)).toEqual(['A-01']);
  });

  test('nada espera a quien es de otro comité', async () => {
    const { government, oversight } = scene.committee;
    const here = await scene.app.ask('committee.install', { name: 'Comité local' }, oversight);
    const there = await scene.app.ask('committee.install', { name: 'Comité vecino' }, oversight);
    const plan = await scene.app.ask('plan.read', { planId });
    const changes = { committeeId: here.id };
    await scene.app.ask('plan.revise', { id: planId, version: plan.version, changes }, oversight);
    await hito('H1', '2026-01-01', '2026-12-31');
    const stranger = await newcomer('Gil Vecino', 'government', { committeeId: there.id });
    expect(await tasks(stranger)).toEqual([]);
    expect(await tasks(government)).toEqual(['H1 report']);
  });

  test('una responsabilidad que terminó deja de ser suya', async () => {
    const { government } = scene.committee;
    const other = await newcomer('Gil Gobierno', 'government');
    const { id } = await hito('H1', '2026-01-01', '2026-12-31');
    await assign(id, other, { endsOn: '2026-06-30' });
    expect(await tasks(government)).toEqual([]);
    scene.app.clock.now = noon('2026-07-01');
    expect(await tasks(government)).toEqual(['H1 report']);
  });

  test('lo de todos los planes, o solo lo de uno', async () => {
    const { government } = scene.committee;
    await hito('H1', '2026-01-01', '2026-12-31');
    const second = await scene.plan({ code: 'PAL-2', name: 'Otro plan' });
    const { id } = await scene.commitment(second.id);
    await scene.milestone(id, { code: 'Z1', title: 'Z1', ...days('2026-01-01', '2026-11-30') });
    const all = await scene.app.ask('work.mine', {}, government);
    expect(all.items.map(({ code, planId: of }) => [code, of])).toEqual([
      ['Z1', second.id],
      ['H1', planId],
    ]);
    expect(all.plans.map(({ code }) => code)).toEqual(['PAL-1', 'PAL-2']);
    expect(tasksIn(all.counts, 'report', null)).toBe(2);
    expect(await tasks(government)).toEqual(['H1 report']);
  });
});

describe('la lista', () => {
  test('va por fecha de vencimiento; cada grupo se corta aparte y las cuentas nunca', async () => {
    const { government } = scene.committee;
    const dues = ['2026-05-31', '2026-06-29', '2026-06-30', '2026-07-05', '2026-07-06', '2026-12-31'];
    for (const [n, due] of dues.entries()) await hito(`H${String(n)}`, '2026-01-01', due);
    await hito('H9', null, null);
    const { counts, items } = await work(government, { limit: 1 });
    expect(items.map(({ code }) => code)).toEqual(['H0', 'H2', 'H4', 'H9']);
    expect(counts.overdue).toEqual({ past: 2, week: 0, month: 0, later: 0, none: 0 });
    expect(counts.report).toEqual({ past: 0, week: 2, month: 0, later: 2, none: 1 });
    expect(await tasks(government, { limit: 1, groupBy: 'kind' })).toEqual(['H0 overdue', 'H2 report']);
    expect(await tasks(government, { kind: 'overdue' })).toEqual(['H0 overdue', 'H1 overdue']);
    expect(await tasks(government, { due: 'week' })).toEqual(['H2 report', 'H3 report']);
  });
});

describe('el trabajo propio', () => {
  const ownOf = async (as: Seat) => (await work(as, { kind: 'verify' })).items.map(({ own }) => own ?? null);
  const refusal = async (milestoneId: string, as: Seat): Promise<string> =>
    (await scene.app.refusal('milestone.verify', { milestoneId }, as)).code;

  test('lo que toda su evidencia es suya no le toca, y el núcleo se lo niega', async () => {
    const { civilSociety } = scene.committee;
    const other = await newcomer('Otra Persona', 'civilSociety');
    const { id } = await hito('H1', '2026-01-01', '2026-12-31');
    await scene.prove(id, 'Acta', civilSociety);
    await scene.report(id, 100, { closingText: 'Concluido.' });
    expect(await ownOf(civilSociety)).toEqual(['supplied']);
    expect(await refusal(id, civilSociety)).toBe('ownWork');
    expect(await ownOf(other)).toEqual([null]);
    const { evidence } = await scene.prove(id, 'Minuta');
    expect(await ownOf(civilSociety)).toEqual([null]);
    const theirs = evidence.filter(({ title }) => title === 'Minuta').map((one) => one.id);
    await scene.app.ask('milestone.verify', { milestoneId: id, evidenceIds: theirs }, civilSociety);
    expect(await tasks(civilSociety)).toEqual([]);
  });

  test.each([
    ['reportó', 'reported', undefined],
    ['capturó', 'captured', 'capturer'],
  ] as const)('lo que %s con otro lugar tampoco', async (_what, own, capturer) => {
    const { government, oversight } = scene.committee;
    const twin = await newcomer('Celia  SOCIEDAD', 'civilSociety');
    const second = await seat(
      scene.app,
      { name: 'Celia Sociedad', role: capturer === undefined ? 'government' : 'secretariat' },
      oversight,
    );
    const { id } = await hito('H1', '2026-01-01', '2026-12-31');
    await scene.prove(id);
    const done = { milestoneId: id, percentage: 100, closingText: 'Concluido.' };
    const by = capturer === undefined ? second : { memberId: second.memberId, inNameOf: government.memberId };
    await scene.app.ask('progress.report', done, by);
    expect(await ownOf(twin)).toEqual([own]);
    expect(await refusal(id, twin)).toBe('ownWork');
  });
});

test('nadie más que quien verifica ve lo que espera veredicto entre lo suyo', async () => {
  const kinds: TaskKind[] = ['verify'];
  const { id } = await hito('H1', '2026-01-01', '2026-12-31');
  await scene.complete(id);
  for (const role of ['government', 'oversight', 'secretariat', 'reader'] as const) {
    const { counts } = await work(scene.committee[role]);
    for (const kind of kinds) expect([role, tasksIn(counts, kind, null)]).toEqual([role, 0]);
  }
});
