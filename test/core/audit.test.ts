import { beforeEach, describe, expect, test } from 'vitest';
import { inNameOf, seat } from '../support/actors.ts';
import { auditRows, brokenAt, dump } from '../support/core-dump.ts';
import { days, openScene, type Scene } from '../support/core-plan.ts';
import { isPglite } from '../support/core-pglite.ts';
import type { Row } from '../support/core.ts';

let scene: Scene;
let planId: string;
let commitmentId: string;
let hito: string;

beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan()).id;
  commitmentId = (await scene.commitment(planId)).id;
  hito = (await scene.milestone(commitmentId)).id;
});

/** What the log gained while something was done. */
async function gained(work: () => Promise<unknown>): Promise<Row[]> {
  const before = (await auditRows(scene.app)).length;
  await work();
  return (await auditRows(scene.app)).slice(before);
}

describe('cada orden deja en la bitácora quién, con qué papel y qué', () => {
  test('una entrada por cada registro que cambió, con su imagen', async () => {
    const { oversight } = scene.committee;
    const entries = await gained(() =>
      scene.app.ask(
        'milestone.replan',
        { id: hito, version: 1, due: days(null, '2026-09-30').due, reason: 'Se aplazó.' },
        oversight,
      ),
    );
    expect(entries.map((one) => [one.entity, one.action])).toEqual([
      ['milestone', 'changed'],
      ['replanning', 'created'],
    ]);
    for (const entry of entries) {
      expect(entry).toMatchObject({
        at: scene.app.clock.now.toISOString(),
        actor_id: oversight.memberId,
        actor_name: 'Olga Garante',
        role: 'oversight',
        in_name_of_id: null,
        method: 'milestone.replan',
        plan_id: planId,
        commitment_id: commitmentId,
      });
    }
    const image = JSON.parse(String(entries[0]?.image)) as Record<string, unknown>;
    expect(image).toMatchObject({ id: hito, version: 2, due: { on: '2026-09-30' } });
  });

  test('cuando la secretaría captura por otra persona están los dos nombres', async () => {
    const { secretariat, government } = scene.committee;
    const input = { milestoneId: hito, percentage: 10 };
    const [entry] = await gained(() =>
      scene.app.ask('progress.report', input, inNameOf(secretariat, government)),
    );
    expect(entry).toMatchObject({
      actor_id: secretariat.memberId,
      actor_name: 'Sara Técnica',
      role: 'secretariat',
      in_name_of_id: government.memberId,
      in_name_of_name: 'Gonzalo Gobierno',
    });
  });

  test('el nombre de entonces queda aunque la persona cambie de nombre', async () => {
    await scene.report(hito, 10);
    const { id } = scene.committee.government.member;
    const changes = { name: 'Gonzalo G. de la Torre' };
    await scene.app.ask('member.revise', { id, version: 1, changes }, scene.committee.secretariat);
    const { history } = await scene.read(hito);
    expect(history[0]).toMatchObject({ method: 'progress.report', actor: 'Gonzalo Gobierno' });
  });

  test('la última imagen de cada registro es su renglón', async () => {
    await scene.complete(hito);
    await scene.verify(hito);
    const last = new Map((await auditRows(scene.app)).map((row) => [row.entity_id, row]));
    const page = await scene.read(hito);
    const image = (id: string): unknown => JSON.parse(String(last.get(id)?.image));
    expect(image(hito)).toEqual(page.milestone);
    expect(image(page.evidence[0]?.id ?? '')).toEqual(page.evidence[0]);
    const { plan } = await scene.app.ask('plan.status', { planId });
    expect(image(planId)).toEqual(plan);
  });

  test('la cadena está completa después de todo lo que hace un comité', async () => {
    await scene.complete(hito);
    await scene.verify(hito);
    await scene.app.refusal('plan.start', { code: 'PAL-1', name: 'Repetido' }, scene.committee.oversight);
    await seat(scene.app, { name: 'Ñandú 😀', role: 'reader' }, scene.committee.oversight);
    expect(brokenAt(await auditRows(scene.app))).toBeNull();
  });

  test('una entrada alterada, quitada o movida rompe la cadena en su lugar', async () => {
    const rows = await auditRows(scene.app);
    const at = 70;
    const altered = rows.map((row, i) => (i === at - 1 ? { ...row, image: '{}' } : row));
    expect(brokenAt(altered)).toBe(at);
    expect(brokenAt(rows.filter((_, i) => i !== at - 1))).toBe(at);
    expect(brokenAt(rows)).toBeNull();
  });
});

describe('lo que no cambia nada no deja huella', () => {
  const unchanged = async (work: () => Promise<unknown>): Promise<void> => {
    const before = await dump(scene.app);
    await work();
    expect(await dump(scene.app)).toEqual(before);
  };

  test('guardar lo mismo no sube la versión ni escribe en la bitácora', async () => {
    const { app, committee } = scene;
    const { oversight, secretariat } = committee;
    const { commitment } = await app.ask('commitment.read', { id: commitmentId });
    await unchanged(async () => {
      const { title, values, start } = commitment;
      await app.ask(
        'commitment.revise',
        { id: commitmentId, version: 1, changes: { title, values, start } },
        oversight,
      );
      await app.ask('commitment.revise', { id: commitmentId, version: 1, changes: {} }, oversight);
      await app.ask('plan.revise', { id: planId, version: 1, changes: { code: 'PAL-1' } }, oversight);
      await app.ask('milestone.revise', { id: hito, version: 1, changes: { title: 'Hito' } }, oversight);
      const { id } = committee.reader.member;
      await app.ask('member.revise', { id, version: 1, changes: { post: '' } }, secretariat);
      await app.ask('settings.revise', { version: 0, changes: {} }, secretariat);
    });
  });

  test('una orden rechazada deja la base como estaba, bit por bit', async () => {
    const { app, committee } = scene;
    const { oversight, civilSociety, government } = committee;
    const endsFirst = { start: days('2026-02-01', null).start, due: days(null, '2026-01-01').due };
    await unchanged(async () => {
      const codes = [
        await app.refusal('plan.start', { code: 'PAL-1', name: 'Repetido' }, oversight),
        await app.refusal('commitment.add', { planId, values: { title: 'X', ...endsFirst } }, oversight),
        await app.refusal('commitment.add', { planId, values: { title: 'X', isCounted: false } }, oversight),
        await app.refusal(
          'milestone.add',
          { commitmentId, values: { title: 'X', dependsOn: ['no'] } },
          oversight,
        ),
        await app.refusal(
          'milestone.revise',
          { id: hito, version: 1, changes: { dependsOn: [hito] } },
          oversight,
        ),
        await app.refusal('progress.report', { milestoneId: hito, percentage: 100 }, government),
        await app.refusal('milestone.verify', { milestoneId: hito }, civilSociety),
        await app.refusal('milestone.replan', { id: hito, version: 1, reason: 'Nada' }, oversight),
        await app.refusal('member.seat', { name: 'X', role: 'reader', institutionId: 'no' }, oversight),
        await app.refusal('settings.revise', { version: 0, changes: { atRiskGap: -5 } }, oversight),
        await app.refusal('plan.removeExample', { planId }, oversight),
      ].map((error) => error.code);
      expect(codes).toEqual([
        'duplicateCode',
        'endBeforeStart',
        'invalid',
        'notFound',
        'dependencyCycle',
        'proofMissing',
        'nothingToVerify',
        'invalid',
        'notFound',
        'invalid',
        'notAnExample',
      ]);
    });
  });

  test('la mitad buena de una orden que falla tampoco queda', async () => {
    const targets = [{ commitmentId }, { commitmentId: 'no-existe' }];
    const { government, oversight } = scene.committee;
    await unchanged(async () => {
      const input = { targets, memberId: government.memberId, kind: 'responsible' };
      expect((await scene.app.refusal('responsibility.assign', input, oversight)).code).toBe('notFound');
    });
  });

  test('una edición sobre una versión vieja se rechaza y no cambia nada', async () => {
    const { app, committee } = scene;
    const { oversight, secretariat } = committee;
    const edits: [string, object][] = [
      ['plan.revise', { id: planId }],
      ['commitment.revise', { id: commitmentId }],
      ['milestone.revise', { id: hito }],
      ['member.revise', { id: committee.reader.memberId }],
    ];
    for (const [method, which] of edits) {
      const label = method === 'plan.revise' || method === 'member.revise' ? 'name' : 'title';
      const first = await app.call(
        method,
        { ...which, version: 1, changes: { [label]: 'Primero' } },
        secretariat,
      );
      expect(first.ok).toBe(true);
      await unchanged(async () => {
        for (const version of [1, 3, 0, -1]) {
          const late = { ...which, version, changes: { [label]: 'Tarde' } };
          expect(await app.refusal(method, late, oversight)).toMatchObject({
            code: 'conflict',
            details: { current: 2, expected: version },
          });
        }
      });
    }
  });
});

describe('la base misma niega cambiar la bitácora', () => {
  const attempts = [
    "update audit_entry set image = '{}' where seq = 1",
    'update audit_entry set hash = hash',
    'delete from audit_entry where seq = 1',
    'delete from audit_entry',
    ...(isPglite
      ? ['truncate audit_entry']
      : ['replace into audit_entry select * from audit_entry where seq = 1']),
  ];

  test.each(attempts)('%s', async (sql) => {
    const before = await dump(scene.app);
    await expect(scene.app.write(sql)).rejects.toThrow(/audit log is never changed/);
    expect(await dump(scene.app)).toEqual(before);
  });
});
