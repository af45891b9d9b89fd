import { beforeEach, describe, expect, test } from 'vitest';
import { auditRows, brokenAt, dump } from '../support/core-dump.ts';
import { openScene, type Scene } from '../support/core-plan.ts';

let scene: Scene;
let planId: string;
let commitmentId: string;
let hito: string;
beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan()).id;
  commitmentId = (await scene.commitment(planId, { title: 'Antes', weight: 2 })).id;
  hito = (await scene.milestone(commitmentId)).id;
});

const lastOf = async (who: { memberId: string }) => (await scene.app.ask('history.undoable', {}, who)).last;
const retitle = (title: string, version = 1) =>
  scene.app.ask(
    'commitment.revise',
    { id: commitmentId, version, changes: { title } },
    scene.committee.oversight,
  );
const commitment = async () => (await scene.app.ask('commitment.read', { id: commitmentId })).commitment;

describe('deshacer lo último que uno hizo', () => {
  test('devuelve los datos con un asiento nuevo, y ninguno se quita', async () => {
    const { app, committee } = scene;
    await retitle('Después');
    const before = await auditRows(app);
    const last = await lastOf(committee.oversight);
    expect(last).toMatchObject({ method: 'commitment.revise', entries: 1 });
    await app.ask('history.undo', { seq: last?.seq ?? 0 }, committee.oversight);
    expect(await commitment()).toMatchObject({ title: 'Antes', weight: 2, version: 3 });
    const after = await auditRows(app);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length)).toMatchObject([
      { method: 'history.undo', entity: 'commitment', action: 'changed', actor_name: 'Olga Garante' },
    ]);
    expect(brokenAt(after)).toBeNull();
    expect((await app.ask('application.check', {})).problems).toEqual([]);
  });

  test('sirve para cada clase de edición', async () => {
    const { app, committee } = scene;
    const { oversight } = committee;
    const { id: institution } = await app.ask('institution.add', { name: 'Obras' }, oversight);
    const [item] = await app.ask('catalogue.list', {});
    const edits: [string, Record<string, unknown>][] = [
      ['plan.revise', { id: planId, version: 1, changes: { name: 'Otro' } }],
      [
        'milestone.revise',
        { id: hito, version: 1, changes: { weight: 3, isCounted: false, notCountedReason: 'X' } },
      ],
      ['institution.revise', { id: institution, version: 1, changes: { acronym: 'SO' } }],
      ['member.revise', { id: committee.reader.memberId, version: 1, changes: { post: 'Vocal' } }],
      ['catalogue.revise', { id: item?.id ?? '', version: item?.version ?? 0, changes: { label: 'Otra' } }],
      ['settings.revise', { version: 0, changes: { committeeName: 'Comité' } }],
    ];
    for (const [method, input] of edits) {
      const values = async () => {
        const all = Object.entries(await dump(app));
        // The index of what is found is laid out by the order of the writes; `check` compares what it says.
        const found = Object.fromEntries(all.filter(([table]) => !table.startsWith('search_')));
        return JSON.stringify({ ...found, audit_entry: [] }).replaceAll(/\\"version\\":\d+/g, '');
      };
      const before = await values();
      expect((await app.call(method, input, oversight)).ok, method).toBe(true);
      const last = await lastOf(oversight);
      expect(last?.method).toBe(method);
      await app.ask('history.undo', { seq: last?.seq ?? 0 }, oversight);
      // The first settings make their record, which stays, with the usual values.
      if (method !== 'settings.revise') expect(await values(), method).toBe(before);
    }
    expect((await app.ask('application.check', {})).notes).toEqual([]);
    expect((await app.ask('settings.read', {})).committeeName).toBe('');
  });

  test('una asignación de varias cosas a la vez se deshace entera', async () => {
    const { app, committee } = scene;
    const { oversight, government } = committee;
    const targets = [{ commitmentId }, { commitmentId, milestoneId: hito }];
    await app.ask(
      'responsibility.assign',
      { targets, memberId: government.memberId, kind: 'responsible' },
      oversight,
    );
    const last = await lastOf(oversight);
    expect(last).toMatchObject({ entries: 2 });
    await app.ask('history.undo', { seq: last?.seq ?? 0 }, oversight);
    expect(await app.ask('responsibility.list', { planId })).toEqual([]);
    expect((await app.ask('application.check', {})).problems).toEqual([]);
  });

  test('el término de una responsabilidad se deshace', async () => {
    const { app, committee } = scene;
    const { oversight, government } = committee;
    const input = {
      targets: [{ commitmentId }],
      memberId: government.memberId,
      kind: 'responsible' as const,
    };
    const [one] = await app.ask('responsibility.assign', input, oversight);
    await app.ask('responsibility.end', { id: one?.id ?? '', version: 1, endsOn: '2026-06-30' }, oversight);
    await app.ask('history.undo', { seq: (await lastOf(oversight))?.seq ?? 0 }, oversight);
    expect((await app.ask('responsibility.list', { planId }))[0]).toMatchObject({ endsOn: null });
  });
});

describe('rehacer lo que uno deshizo', () => {
  const undoable = (who: { memberId: string }) => scene.app.ask('history.undoable', {}, who);
  const undo = async (who: { memberId: string }) => {
    const { last } = await undoable(who);
    return scene.app.ask('history.undo', { seq: last?.seq ?? 0 }, who);
  };
  const redo = async (who: { memberId: string }) => {
    const { undone } = await undoable(who);
    return scene.app.ask('history.redo', { seq: undone?.seq ?? 0 }, who);
  };

  test('vuelve a dejar los datos como estaban, cuantas veces se quiera, con un asiento cada vez', async () => {
    const { oversight } = scene.committee;
    await retitle('Después');
    for (let times = 0; times < 3; times += 1) {
      await undo(oversight);
      expect(await commitment()).toMatchObject({ title: 'Antes' });
      expect(await undoable(oversight)).toMatchObject({
        last: null,
        undone: { method: 'commitment.revise', entity: 'commitment', subject: 'C01' },
      });
      await redo(oversight);
      expect(await commitment()).toMatchObject({ title: 'Después' });
      expect(await undoable(oversight)).toMatchObject({
        last: { method: 'commitment.revise' },
        undone: null,
      });
    }
    expect((await commitment()).version).toBe(8);
    expect((await scene.app.ask('application.check', {})).problems).toEqual([]);
  });

  test('una asignación de varias cosas vuelve entera, con los mismos registros', async () => {
    const { app, committee } = scene;
    const { oversight, government } = committee;
    const targets = [{ commitmentId }, { commitmentId, milestoneId: hito }];
    const who = { memberId: government.memberId, kind: 'responsible' as const };
    await app.ask('responsibility.assign', { targets, ...who }, oversight);
    const ids = async () =>
      (await app.ask('responsibility.list', { planId }))
        .map(({ id }) => id)
        .toSorted((a, b) => a.localeCompare(b));
    const before = await ids();
    await undo(oversight);
    expect(await ids()).toEqual([]);
    await redo(oversight);
    expect(await ids()).toEqual(before);
    await undo(oversight);
    expect(await ids()).toEqual([]);
    expect((await app.ask('application.check', {})).problems).toEqual([]);
  });

  test('una entrega de responsabilidades se deshace y se rehace entera', async () => {
    const { app, committee } = scene;
    const { oversight, government, civilSociety } = committee;
    const targets = [{ commitmentId }, { commitmentId, milestoneId: hito }];
    const who = { memberId: government.memberId, kind: 'responsible' as const };
    await app.ask('responsibility.assign', { targets, ...who, startsOn: '2026-01-01' }, oversight);
    const charges = async () =>
      (await app.ask('responsibility.list', { planId }))
        .map(({ memberId, startsOn, endsOn }) => JSON.stringify({ memberId, startsOn, endsOn }))
        .toSorted((a, b) => a.localeCompare(b));
    const before = await charges();
    const handed = { fromMemberId: government.memberId, toMemberId: civilSociety.memberId, on: '2026-06-15' };
    await app.ask('responsibility.handOver', handed, oversight);
    const after = await charges();
    expect(after).toHaveLength(4);
    await undo(oversight);
    expect(await charges()).toEqual(before);
    await redo(oversight);
    expect(await charges()).toEqual(after);
    expect((await app.ask('application.check', {})).problems).toEqual([]);
  });

  test('no después de hacer otra cosa, ni lo de otra persona, ni lo que otra cambió', async () => {
    const { app, committee } = scene;
    const { oversight, secretariat } = committee;
    await retitle('Después');
    await undo(oversight);
    const { undone } = await undoable(oversight);
    const seq = undone?.seq ?? 0;
    expect(await app.refusal('history.redo', { seq }, secretariat)).toMatchObject({ code: 'undoNotLast' });
    await app.ask('milestone.revise', { id: hito, version: 1, changes: { weight: 3 } }, oversight);
    expect(await app.refusal('history.redo', { seq }, oversight)).toMatchObject({ code: 'undoNotLast' });
    await undo(oversight);
    await app.ask('milestone.revise', { id: hito, version: 3, changes: { weight: 4 } }, secretariat);
    expect((await undoable(oversight)).undone).toBeNull();
  });

  test('lo que no se deshizo no se rehace', async () => {
    await retitle('Después');
    const { seq } = await scene.app.ask('history.head', {});
    const refusal = await scene.app.refusal('history.redo', { seq }, scene.committee.oversight);
    expect(refusal).toMatchObject({ code: 'undoUnsafe' });
  });
});

describe('lo que no se deshace, y nada cambia', () => {
  const refuses = async (seq: number, who: { memberId: string }, code: string): Promise<void> => {
    const before = await dump(scene.app);
    expect(await scene.app.refusal('history.undo', { seq }, who)).toMatchObject({ code });
    const after = await dump(scene.app);
    expect({ ...after, audit_entry: [] }).toEqual({ ...before, audit_entry: [] });
  };
  const headSeq = async () => (await scene.app.ask('history.head', {})).seq;

  test('lo de otra persona, o lo que uno hizo antes de lo último', async () => {
    const { oversight, secretariat } = scene.committee;
    await retitle('Uno');
    const first = await headSeq();
    await retitle('Dos', 2);
    await refuses(first, oversight, 'undoNotLast');
    await refuses(await headSeq(), secretariat, 'undoNotLast');
  });

  test('lo que otro cambió después, y se dice quién', async () => {
    const { app, committee } = scene;
    await retitle('Uno');
    const seq = await headSeq();
    const changes = { weight: 5 };
    await app.ask('commitment.revise', { id: commitmentId, version: 2, changes }, committee.secretariat);
    expect(await lastOf(committee.oversight)).toBeNull();
    await refuses(seq, committee.oversight, 'undoOvertaken');
    expect(await app.refusal('history.undo', { seq }, committee.oversight)).toMatchObject({
      details: { who: 'Sara Técnica', entity: 'commitment' },
    });
  });

  test('reportes, evidencia, veredictos y lo deshecho, que tienen su propia forma', async () => {
    const { government, civilSociety, oversight } = scene.committee;
    await scene.complete(hito);
    await refuses(await headSeq(), government, 'undoUnsafe');
    await scene.verify(hito);
    await refuses(await headSeq(), civilSociety, 'forbidden');
    await retitle('Uno');
    await scene.app.ask('history.undo', { seq: await headSeq() }, oversight);
    await refuses(await headSeq(), oversight, 'undoUnsafe');
  });

  test('lo que volvería a chocar con las reglas de hoy', async () => {
    const { app, committee } = scene;
    const { oversight, secretariat } = committee;
    const { code } = await commitment();
    await app.ask('commitment.revise', { id: commitmentId, version: 1, changes: { code: 'C99' } }, oversight);
    const seq = await headSeq();
    await app.ask('commitment.add', { planId, values: { title: 'Otro', code } }, secretariat);
    await refuses(seq, oversight, 'duplicateCode');
  });
});
