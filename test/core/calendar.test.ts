import ICAL from 'ical.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { preciseDay } from '../../shared/dates.ts';
import { days, openScene, type Scene } from '../support/core-plan.ts';
import { noon } from '../support/core.ts';
import { sessionsOf } from '../support/sessions.ts';

let scene: Scene;
let planId: string;
let commitmentId: string;

beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan({ reportingPeriod: 'halfYearly' })).id;
  commitmentId = (await scene.commitment(planId, { due: preciseDay('2026-12-15') })).id;
});

async function calendarOf(memberId?: string) {
  const input = { planId, ...(memberId === undefined ? {} : { memberId }) };
  const stored = await scene.app.ask('calendar.make', input);
  const file = await scene.app.openFile(stored.sha256);
  if (file === null) throw new Error('what was made is there');
  const text = await new Response(file.stream()).text();
  const events = new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));
  return { stored, text, events };
}
const linesOf = ({ events }: Awaited<ReturnType<typeof calendarOf>>): string[] =>
  events.map((one) => `${one.startDate.toString()} ${one.summary}`);

describe('el calendario de un plan', () => {
  test('trae los vencimientos de compromisos, hitos y actividades, y el cierre de cada periodo', async () => {
    const parent = await scene.milestone(commitmentId, { title: 'Portal', ...days(null, '2026-09-30') });
    await scene.milestone(commitmentId, { title: 'Diseño', ...days(null, '2026-05-31') }, parent.id);
    await scene.milestone(commitmentId, {
      title: 'Consulta',
      due: { on: '2026-12-31', precision: 'quarter', text: '4.º trimestre' },
    });
    await scene.milestone(commitmentId, {
      title: 'Siempre',
      due: { on: '2026-12-31', precision: 'continuous', text: 'Permanente' },
    });
    await scene.milestone(commitmentId, { title: 'Sin fecha' });
    const made = await calendarOf();
    expect(linesOf(made)).toEqual([
      '2026-12-15 Vence C01 Compromiso',
      '2026-09-30 Vence C01.1 Portal',
      '2026-05-31 Vence C01.1.1 Diseño',
      '2026-12-31 Vence C01.2 Consulta',
      '2026-06-30 Cierra el periodo de reporte: 1.er semestre de 2026',
      '2026-12-31 Cierra el periodo de reporte: 2.º semestre de 2026',
    ]);
    expect(made.events[3]?.description).toBe('Vence: 4.º trimestre de 2026\nC01 Compromiso\nPlan');
    expect(made.stored).toMatchObject({
      name: 'calendario-pal-1.ics',
      mediaType: 'text/calendar; charset=utf-8',
    });
  });

  test('los mismos datos dan los mismos bytes otro día; lo que cambia conserva su identidad y sube de versión', async () => {
    const { id } = await scene.milestone(commitmentId, days(null, '2026-09-30'));
    const before = await calendarOf();
    scene.app.clock.now = noon('2026-08-15');
    expect((await calendarOf()).stored.sha256).toBe(before.stored.sha256);
    await scene.app.ask(
      'milestone.replan',
      { id, version: 1, due: preciseDay('2026-11-30'), reason: 'Se aplazó.' },
      scene.committee.oversight,
    );
    const after = await calendarOf();
    const [old, moved] = [before.events[1], after.events[1]];
    expect(moved?.uid).toBe(old?.uid);
    expect([old?.sequence, moved?.sequence]).toEqual([0, 1]);
    expect(moved?.startDate.toString()).toBe('2026-11-30');
    expect(after.text).toContain(
      `LAST-MODIFIED:${noon('2026-08-15')
        .toISOString()
        .replace(/[-:]|\.000/g, '')}`,
    );
    expect(/LAST-MODIFIED:\S+/.exec(after.text)?.[0]).toBe(/LAST-MODIFIED:\S+/.exec(before.text)?.[0]);
  });

  test('lo retirado se cancela en vez de desaparecer', async () => {
    const { id } = await scene.milestone(commitmentId, days(null, '2026-09-30'));
    await scene.app.ask(
      'milestone.revise',
      { id, version: 1, changes: { state: 'retired' } },
      scene.committee.oversight,
    );
    expect((await calendarOf()).text).toMatch(/Vence C01\.1[^]*?STATUS:CANCELLED/);
  });
});

describe('el calendario de una persona', () => {
  test('trae aquello por lo que responde cuando vence, por sí o por lo que está encima', async () => {
    const { government, civilSociety, oversight } = scene.committee;
    const parent = await scene.milestone(commitmentId, days(null, '2026-09-30'));
    await scene.milestone(commitmentId, days(null, '2026-05-31'), parent.id);
    const other = await scene.milestone(commitmentId, days(null, '2026-10-31'));
    const assign = (memberId: string, milestoneId: string | null, endsOn: string | null = null) =>
      scene.app.ask(
        'responsibility.assign',
        { targets: [{ commitmentId, milestoneId }], memberId, kind: 'responsible', endsOn },
        oversight,
      );
    await assign(government.memberId, parent.id);
    await assign(government.memberId, other.id, '2026-10-30');
    expect(linesOf(await calendarOf(government.memberId))).toEqual([
      '2026-09-30 Vence C01.1 Hito',
      '2026-05-31 Vence C01.1.1 Hito',
      '2026-06-30 Cierra el periodo de reporte: 1.er semestre de 2026',
      '2026-12-31 Cierra el periodo de reporte: 2.º semestre de 2026',
    ]);
    expect(linesOf(await calendarOf(civilSociety.memberId))).toEqual([]);
    await assign(civilSociety.memberId, null);
    expect(linesOf(await calendarOf(civilSociety.memberId))).toHaveLength(6);
  });

  test('de un plan o de alguien que no está se dice', async () => {
    expect((await scene.app.refusal('calendar.make', { planId: 'no-existe' })).code).toBe('notFound');
    expect((await scene.app.refusal('calendar.make', { planId, memberId: 'nadie' })).code).toBe('notFound');
  });
});

describe('lo del comité en el calendario', () => {
  const sessions = sessionsOf(() => ({ scene, planId }));
  const upcoming = { meetsOn: '2026-07-15', hour: 'de 10:00 a 12:00 h', place: 'Sala; de cabildo' };
  const ofSession = async (memberId?: string) =>
    (await calendarOf(memberId)).events.find(({ uid }) => uid.startsWith('meeting-'));
  const ask = () => scene.app;
  const as = () => scene.committee.secretariat;
  const property = (one: ICAL.Event | undefined, name: string): unknown =>
    one?.component.getFirstPropertyValue(name);
  const observe = (more: object) =>
    ask().ask(
      'observation.open',
      { planId, title: 'Falta el acta', text: 'No se publicó.', openedOn: '2026-06-15', ...more },
      scene.committee.civilSociety,
    );

  test('una sesión va a su hora, en la zona de los ajustes, con su lugar y su orden del día', async () => {
    await sessions.convene(upcoming);
    const { text, events } = await calendarOf();
    const one = events.find(({ uid }) => uid.startsWith('meeting-'));
    expect(one).toMatchObject({
      summary: 'Sesión ordinaria S-01',
      location: 'Sala; de cabildo',
      sequence: 0,
    });
    expect([one?.startDate.toString(), one?.endDate.toString()]).toEqual([
      '2026-07-15T10:00:00',
      '2026-07-15T12:00:00',
    ]);
    expect(one?.description).toBe('Hora: de 10:00 a 12:00 h\n1. Lista de asistencia\n2. Acuerdos\nPlan');
    expect(text).toContain('DTSTART;TZID=America/Mexico_City:20260715T100000');
    await ask().ask(
      'settings.revise',
      { version: 0, changes: { timeZone: 'America/Tijuana' } },
      scene.committee.oversight,
    );
    const moved = await calendarOf();
    expect(moved.text).toContain('DTSTART;TZID=America/Tijuana:20260715T100000');
    expect(moved.events.find(({ uid }) => uid === one?.uid)?.sequence).toBe(1);
  });

  test('con una hora que no se entiende es de todo el día, y la dice', async () => {
    await sessions.convene({ ...upcoming, hour: 'al terminar el cabildo' });
    const one = await ofSession();
    expect(one?.startDate.isDate).toBe(true);
    expect(one?.description).toMatch(/^Hora: al terminar el cabildo/);
  });

  test('cambiada o cancelada reemplaza a la anterior: mismo UID y un número mayor', async () => {
    const { id, version } = (await sessions.convene(upcoming)).meeting;
    const before = await ofSession();
    await ask().ask('meeting.revise', { id, version, changes: { meetsOn: '2026-07-16' } }, as());
    const moved = await ofSession();
    await ask().ask('meeting.cancel', { id, version: version + 1, reason: 'No hay sede.' }, as());
    const cancelled = await ofSession();
    expect([moved?.uid, cancelled?.uid]).toEqual([before?.uid, before?.uid]);
    expect([before, moved, cancelled].map((one) => one?.sequence)).toEqual([0, 1, 2]);
    expect(moved?.startDate.toString()).toBe('2026-07-16T10:00:00');
    expect([before, moved, cancelled].map((one) => property(one, 'status'))).toEqual([
      'CONFIRMED',
      'CONFIRMED',
      'CANCELLED',
    ]);
    expect(cancelled?.description).toMatch(/^Cancelada: No hay sede\./);
  });

  test('un acuerdo vence en su fecha; cumplido lo dice, cancelado se cancela y sin fecha no está', async () => {
    const page = await sessions.held();
    await sessions.agree(page, { dueOn: '2026-08-01' });
    await sessions.agree(page, { dueOn: '2026-08-02', text: 'Otro.' });
    const agreed = await sessions.agree(page);
    const shown = async () =>
      (await calendarOf()).events
        .filter(({ uid }) => uid.startsWith('agreement-'))
        .map((one) => [one.startDate.toString(), one.summary, one.sequence, property(one, 'status')]);
    expect(await shown()).toEqual([
      ['2026-08-01', 'Vence el acuerdo A-01 Publicar el padrón.', 0, 'CONFIRMED'],
      ['2026-08-02', 'Vence el acuerdo A-02 Otro.', 0, 'CONFIRMED'],
    ]);
    for (const [i, state] of (['done', 'cancelled'] as const).entries()) {
      const id = agreed.agreements[i]?.id ?? '';
      await ask().ask('agreement.resolve', { id, version: 1, state, note: 'Ya.' }, as());
    }
    expect(await shown()).toEqual([
      ['2026-08-01', 'Cumplido: acuerdo A-01 Publicar el padrón.', 1, 'CONFIRMED'],
      ['2026-08-02', 'Vence el acuerdo A-02 Otro.', 1, 'CANCELLED'],
    ]);
  });

  test('una observación se espera en su fecha, y atendida deja de esperarse', async () => {
    const { observation } = await observe({ dueOn: '2026-08-10' });
    await observe({});
    const shown = async () =>
      (await calendarOf()).events
        .filter(({ uid }) => uid.startsWith('observation-'))
        .map((one) => [one.startDate.toString(), one.summary, one.sequence]);
    const { id, code } = observation;
    expect(await shown()).toEqual([['2026-08-10', `Responder la observación ${code} Falta el acta`, 0]]);
    await ask().ask(
      'observation.attend',
      { id, version: 1, answer: 'Se publicó.' },
      scene.committee.government,
    );
    expect(await shown()).toEqual([['2026-08-10', `Atendida: observación ${code} Falta el acta`, 1]]);
  });

  test('a cada persona, sus sesiones, sus acuerdos y lo que su parte debe responder', async () => {
    const { government, civilSociety, reader, oversight } = scene.committee;
    await sessions.agree(await sessions.held(), { dueOn: '2026-08-01' });
    await observe({ dueOn: '2026-08-10' });
    await observe({ dueOn: '2026-08-11', asked: 'oversight' });
    const kinds = async ({ memberId }: { memberId: string }) =>
      (await calendarOf(memberId)).events.map(({ uid }) => uid.replace(/-.*/, ''));
    expect(await kinds(government)).toEqual(['meeting', 'agreement', 'observation']);
    expect(await kinds(oversight)).toEqual(['meeting', 'observation']);
    expect(await kinds(civilSociety)).toEqual(['meeting']);
    expect(await kinds(reader)).toEqual([]);
    await ask().ask(
      'member.revise',
      { id: civilSociety.memberId, version: 1, changes: { endsOn: '2026-06-19' } },
      as(),
    );
    expect(await kinds(civilSociety)).toEqual([]);
  });
});
