import ICAL from 'ical.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { preciseDay } from '../../shared/dates.ts';
import { days, openScene, type Scene } from '../support/core-plan.ts';
import { noon } from '../support/core.ts';

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
