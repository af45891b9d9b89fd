import { beforeEach, describe, expect, test } from 'vitest';
import { errorText } from '../../shared/error-text.ts';
import type { Caller } from '../../shared/method.ts';
import { seat } from '../support/actors.ts';
import { noon, openTestApp, type TestApp } from '../support/core.ts';
import { upload } from '../support/import-files.ts';
import { openTwoCommittees, planAtWork, type TwoCommittees } from '../support/two-committees.ts';

let two: TwoCommittees;
beforeEach(async () => {
  two = await openTwoCommittees();
});

async function bytesOf(app: TestApp, sha256: string): Promise<Uint8Array> {
  const found = await app.openFile(sha256);
  return new Uint8Array(await new Response(found?.stream()).arrayBuffer());
}

const readJson = async (app: TestApp, sha256: string): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode(await bytesOf(app, sha256)));

describe('cada comité tiene su mesa', () => {
  test('sus lugares y suplentes, los de quien participa en todos, y el quórum de ellos', async () => {
    const { app, a, b, all } = two;
    const values = { code: 'PAL-B', name: 'B', quorumShare: 'all', quorumEachSector: true } as const;
    const plan = await app.ask('plan.start', values, b.oversight);
    const both = await seat(app, { name: 'En todos', role: 'civilSociety' }, all.secretariat);
    const called = { planId: plan.id, values: { meetsOn: '2026-06-30', agenda: ['Avance'] } };
    const { meeting, seats } = await app.ask('meeting.convene', called, b.oversight);
    const table = [b.oversight, b.government, b.civilSociety, both].map(({ memberId }) => memberId);
    expect(seats.map(({ seatId }) => seatId).toSorted()).toEqual(table.toSorted());
    const at = { id: meeting.id, version: meeting.version };
    const present = (ids: readonly string[]) =>
      ids.map((seatId) => ({ seatId, presence: 'titular' as const }));
    const stranger = present([...table, a.government.memberId]);
    expect((await app.refusal('meeting.record', { ...at, attendance: stranger }, b.oversight)).code).toBe(
      'memberInactive',
    );
    const page = await app.ask('meeting.record', { ...at, attendance: present(table) }, b.oversight);
    expect(page.meeting.quorum).toMatchObject({ seats: 4, present: 4, needed: 4, isReached: true });
    const input = { meetingId: meeting.id, text: 'Publicar', memberId: a.government.memberId };
    const refused = await app.refusal('agreement.add', input, b.oversight);
    expect(errorText(refused)).toBe(
      'government de Comité A es de «Comité A» y no participa en «Comité B», que lleva este plan. No se guardó nada.',
    );
  });

  test('de un plan responde quien es de su comité; ni se asigna ni se entrega a otro', async () => {
    const { app, a, b } = two;
    const { commitment, charge } = await planAtWork(two);
    const to = { targets: [{ commitmentId: commitment.id }], kind: 'monitoring' as const };
    const given = { ...to, memberId: a.civilSociety.memberId };
    expect((await app.refusal('responsibility.assign', given, b.oversight)).code).toBe('notOfCommittee');
    const passed = {
      fromMemberId: charge?.memberId ?? '',
      toMemberId: a.government.memberId,
      on: '2026-06-30',
    };
    expect((await app.refusal('responsibility.handOver', passed, b.oversight)).code).toBe('notOfCommittee');
  });

  test('a quien es de otro comité nada le espera en el plan', async () => {
    const { app, a, b } = two;
    const { plan } = await planAtWork(two);
    const tasks = async (as: Caller): Promise<number> =>
      (await app.ask('plan.overview', { planId: plan.id }, as)).tasks.length;
    expect(await tasks(b.civilSociety)).toBeGreaterThan(0);
    expect(await tasks(b.oversight)).toBeGreaterThan(0);
    expect([await tasks(a.civilSociety), await tasks(a.oversight), await tasks(a.government)]).toEqual([
      0, 0, 0,
    ]);
  });
});

describe('cómo se llama', () => {
  test('cada comité imprime su nombre y el de su autoridad garante de ese día, también en lo que se sabía', async () => {
    const { app, a, b, all } = two;
    await app.ask('oversightName.add', { name: 'Órgano garante' }, all.secretariat);
    const day = { startsOn: '2025-03-21' };
    await app.ask('oversightName.add', { name: 'Transparencia para A', ...day }, a.oversight);
    await app.ask('oversightName.add', { name: 'Contraloría de B', ...day }, b.oversight);
    const cover = async (code: string, as: Caller, on: string, asRecorded?: number) => {
      const plans = await app.ask('plan.list', {});
      const known = plans.find((one) => one.code === code);
      const { id } = known ?? (await app.ask('plan.start', { code, name: code, committeeName: 'x' }, as));
      const at = {
        planId: id,
        on,
        format: 'json' as const,
        ...(asRecorded === undefined ? {} : { asRecorded }),
      };
      const { sha256 } = await app.ask('report.make', at);
      return (await readJson(app, sha256)) as { cover: { committee: string; oversight: string } };
    };
    expect((await cover('PAL-A', a.oversight, '2026-06-30')).cover).toMatchObject({
      committee: 'Comité A',
      oversight: 'Transparencia para A',
    });
    expect((await cover('PAL-B', b.oversight, '2026-06-30')).cover).toMatchObject({
      committee: 'Comité B',
      oversight: 'Contraloría de B',
    });
    expect((await cover('PAL-B', b.oversight, '2025-01-01')).cover.oversight).toBe('Órgano garante');
    const none = await cover('PAL-0', all.secretariat, '2026-06-30');
    expect(none.cover).toMatchObject({ committee: 'x', oversight: 'Órgano garante' });
    const { seq } = await app.ask('history.head', {});
    app.clock.now = noon('2026-07-15');
    await app.ask(
      'committee.revise',
      { id: a.id, version: 1, changes: { name: 'Comité renovado' } },
      a.oversight,
    );
    expect((await cover('PAL-A', a.oversight, '2026-07-15')).cover.committee).toBe('Comité renovado');
    expect((await cover('PAL-A', a.oversight, '2026-06-30', seq)).cover.committee).toBe('Comité A');
  });

  test('dos comités no se llaman igual, ni terminan antes de instalarse; lo último se deshace', async () => {
    const { app, a, all } = two;
    const same = await app.refusal('committee.install', { name: ' comité a' }, all.secretariat);
    expect(errorText(same)).toBe('Ya hay otro registro (comité) que se llama «Comité A». No se guardó nada.');
    const days = { name: 'C', installedOn: '2026-02-01', endsOn: '2026-01-31' };
    expect((await app.refusal('committee.install', days, all.secretariat)).code).toBe('endBeforeStart');
    await app.ask('committee.revise', { id: a.id, version: 1, changes: { place: 'Capital' } }, a.oversight);
    const { last } = await app.ask('history.undoable', {}, a.oversight);
    await app.ask('history.undo', { seq: last?.seq ?? 0 }, a.oversight);
    const committees = await app.ask('committee.list', {});
    expect(committees.find(({ id }) => id === a.id)).toMatchObject({ place: '', version: 3 });
  });
});

test('el ejemplo, junto a comités de verdad, tiene el suyo y se lo lleva', async () => {
  const { app, all } = two;
  const { planId } = await app.ask('example.add', {}, all.secretariat);
  const { committeeId } = await app.ask('plan.read', { planId });
  const people = (await app.ask('member.list', {})).filter((one) => 'Ejemplo' in one.source);
  expect(new Set(people.map((one) => one.committeeId))).toEqual(new Set([committeeId]));
  expect(committeeId).not.toBeNull();
  await app.ask('plan.removeExample', { planId }, all.secretariat);
  expect((await app.ask('committee.list', {})).map(({ name }) => name)).toEqual(['Comité A', 'Comité B']);
});

test('lo exportado se lleva a otra base con sus comités, y la revisión está en orden', async () => {
  const { app } = two;
  await planAtWork(two);
  expect(await app.ask('application.check', {})).toMatchObject({ isSound: true, problems: [] });
  const made = await app.ask('export.make', { packed: true });
  const packed = await Promise.all(
    made.files.map(async ({ sha256, name }) => ({ name, bytes: await bytesOf(app, sha256) })),
  );
  const told = async (where: TestApp): Promise<object[][]> => [
    (await where.ask('committee.list', {})).map(withoutVersion),
    (await where.ask('member.list', {})).map(withoutVersion),
    (await where.ask('oversightName.list', {})).map(withoutVersion),
    (await where.ask('plan.list', {})).map(withoutVersion),
  ];
  const here = await told(app);
  await app.close();
  const other = await openTestApp();
  const files = [];
  for (const { name, bytes } of packed) files.push(await upload(other, name, bytes));
  const outcome = await other.ask('import.run', { files });
  expect([outcome.problems, outcome.rejected]).toEqual([[], 0]);
  expect(await told(other)).toEqual(here);
});

const withoutVersion = ({ version: _version, ...one }: { version: number }): object => one;

test('al importar de una hoja, cada nombre es de quien participa en el comité del plan', async () => {
  const { app, a, b, all } = two;
  for (const { id } of [a, b]) {
    await seat(app, { name: 'Ana Ruiz', role: 'government', committeeId: id }, all.secretariat);
  }
  const { plan } = await planAtWork(two);
  const rows = `Compromiso,Hito,Responsable\r\nC1,Con Ana,Ana Ruiz\r\nC1,Ajeno,${a.government.member.name}\r\n`;
  const files = [await upload(app, 'hitos.csv', rows)];
  const outcome = await app.ask('import.run', { files, planId: plan.id }, b.secretariat);
  expect(outcome.problems).toEqual([]);
  const assigned = await app.ask('responsibility.list', { planId: plan.id });
  const members = new Map((await app.ask('member.list', {})).map((one) => [one.id, one]));
  const homes = assigned.map((one) => members.get(one.memberId ?? '')?.committeeId);
  expect(assigned.map(({ member }) => member)).toContain('Ana Ruiz');
  expect(homes.filter((id) => id === a.id)).toEqual([]);
  const sara = await app.ask('import.run', { files, planId: plan.id }, all.secretariat);
  expect(sara.problems.map(({ sentence, value }) => [sentence, value])).toEqual([
    ['Esta persona no es del comité que lleva el plan.', a.government.member.name],
  ]);
});
