import { beforeEach, expect, test } from 'vitest';
import { openScene, type Scene } from '../support/core-plan.ts';

let scene: Scene;
let planId: string;
let commitmentId: string;

beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan()).id;
  commitmentId = (await scene.commitment(planId)).id;
});

const list = (filter: object = {}) => scene.app.ask('history.list', filter);

test('dice qué cambió de qué a qué, y solo eso', async () => {
  const changes = {
    title: 'Padrón único',
    weight: 2.5,
    values: ['technology'],
    state: 'inProgress' as const,
  };
  await scene.app.ask(
    'commitment.revise',
    { id: commitmentId, version: 1, changes },
    scene.committee.oversight,
  );
  const [entry] = await list({ commitmentId });
  expect(entry).toMatchObject({
    actor: 'Olga Garante',
    role: 'oversight',
    inNameOf: null,
    method: 'commitment.revise',
    entity: 'commitment',
    entityId: commitmentId,
    action: 'changed',
    subject: 'C01 · Padrón único',
  });
  expect(entry?.changes).toEqual(
    expect.arrayContaining([
      { field: 'title', from: 'Compromiso', to: 'Padrón único' },
      { field: 'weight', from: 1, to: 2.5 },
      { field: 'values', from: [], to: ['technology'] },
      { field: 'state', from: 'approved', to: 'inProgress' },
    ]),
  );
  expect(entry?.changes).toHaveLength(4);
});

test('cada cambio se compara con el inmediato anterior, no con el primero', async () => {
  for (const [version, title] of ['Uno', 'Dos', 'Uno'].entries()) {
    const input = { id: commitmentId, version: version + 1, changes: { title } };
    await scene.app.ask('commitment.revise', input, scene.committee.oversight);
  }
  const titles = (await list({ entityId: commitmentId })).map((one) =>
    one.changes.map(({ from, to }) => [from, to]),
  );
  expect(titles).toEqual([
    [['Dos', 'Uno']],
    [['Uno', 'Dos']],
    [['Compromiso', 'Uno']],
    [
      [null, 'C01'],
      [null, 'Compromiso'],
      [null, 1],
    ],
  ]);
});

test('de lo nuevo dice sus valores, y de qué hito es; no de qué depende ni lo que es igual en todos', async () => {
  const { id: milestoneId } = await scene.milestone(commitmentId, { code: 'H1' });
  await scene.report(milestoneId, 40, { done: 'Se instaló la mesa.' });
  await scene.complete(milestoneId);
  const { civilSociety, government } = scene.committee;
  await scene.app.ask('milestone.return', { milestoneId, reason: 'Falta la firma.' }, civilSociety);
  const [returned, , , report, added] = await list({ commitmentId });
  expect(returned).toMatchObject({ entity: 'verdict', action: 'created', milestone: 'H1' });
  expect(returned?.changes).toEqual([
    { field: 'verdict', from: null, to: 'returned' },
    { field: 'reason', from: null, to: 'Falta la firma.' },
    { field: 'decidedOn', from: null, to: '2026-06-30' },
    { field: 'decidedBy', from: null, to: civilSociety.memberId },
  ]);
  expect(report).toMatchObject({ entity: 'progressReport', milestone: 'H1' });
  expect(report?.changes).toEqual(
    expect.arrayContaining([
      { field: 'percentage', from: null, to: 40 },
      { field: 'done', from: null, to: 'Se instaló la mesa.' },
      { field: 'reportedBy', from: null, to: government.memberId },
    ]),
  );
  expect(report?.changes.map(({ field }) => field)).not.toContain('milestoneId');
  expect(added).not.toHaveProperty('milestone');
});

test('se lee de lo nuevo a lo viejo, por páginas, sin repetir ni saltar', async () => {
  const all = await list({ limit: 500 });
  expect(all.map((one) => one.seq)).toEqual(Array.from({ length: all.length }, (_, i) => all.length - i));
  const found = [];
  let before = all.length + 1;
  for (;;) {
    const page = await list({ before, limit: 7 });
    if (page.length === 0) break;
    found.push(...page);
    before = page.at(-1)?.seq ?? 0;
  }
  expect(found).toEqual(all);
});

test('la de un plan es la de ese plan', async () => {
  const other = await scene.plan({ code: 'PAL-2' });
  await scene.commitment(other.id, { title: 'Del otro' });
  const subjects = async (filter: object) => (await list(filter)).map((one) => one.subject);
  expect(await subjects({ planId: other.id })).toEqual(['C01 · Del otro', 'PAL-2 · Plan']);
  expect(await subjects({ planId })).toEqual(['C01 · Compromiso', 'PAL-1 · Plan']);
  expect(await subjects({ entityId: 'no-existe' })).toEqual([]);
});
