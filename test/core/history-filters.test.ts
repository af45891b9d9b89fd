import { expect, test } from 'vitest';
import { contract } from '../../shared/contract.ts';
import type { HistoryEntry, LoggedName } from '../../shared/history.ts';
import { auditKindOf, auditKinds } from '../../shared/history-kinds.ts';
import { recordNames } from '../../shared/records.ts';
import { noon, testDay } from '../support/core.ts';
import { openScene, type Scene } from '../support/core-plan.ts';

const seqs = (entries: readonly HistoryEntry[]): number[] => entries.map(({ seq }) => seq);

/** A plan with one commitment, a report by government a day later, and one captured in its name the day after. */
async function threeDays(): Promise<Scene & { planId: string }> {
  const scene = await openScene();
  const { app, committee } = scene;
  const planId = (await scene.plan()).id;
  const milestone = await scene.milestone((await scene.commitment(planId)).id);
  app.clock.now = noon('2026-07-01');
  await scene.report(milestone.id, 20);
  app.clock.now = noon('2026-07-02');
  await app.ask(
    'progress.report',
    { milestoneId: milestone.id, percentage: 30 },
    { ...committee.secretariat, inNameOf: committee.government.memberId },
  );
  return { ...scene, planId };
}

test('cada clase de la bitácora pide a la base lo mismo que dice la regla, con cada orden y cada registro', async () => {
  const { app } = await openScene();
  const { seq } = await app.ask('history.head', {});
  const made: { seq: number; method: string; entity: LoggedName }[] = [];
  for (const method of Object.keys(contract)) {
    for (const entity of [...recordNames, 'access' as const]) {
      made.push({ seq: seq + 1 + made.length, method, entity });
    }
  }
  const rows = made.map(
    (one) =>
      `(${String(one.seq)}, '2026-06-30T18:00:00.000Z', '', 'reader', '', '${one.method}', '${one.entity}', 'x', 'changed', '{}', '')`,
  );
  await app.write(
    `insert into audit_entry (seq, at, actor_name, role, in_name_of_name, method, entity, entity_id, action, image, hash) values ${rows.join(', ')}`,
  );
  const limit = 500;
  for (const kind of auditKinds) {
    const expected = made.filter((one) => auditKindOf(one) === kind).map((one) => one.seq);
    const found: number[] = [];
    for (let before = seq + made.length + 1; ;) {
      const page = seqs(await app.ask('history.list', { kind, before, limit }));
      found.push(...page);
      before = page.at(-1) ?? 0;
      if (page.length < limit || before <= seq) break;
    }
    expect(found.filter((one) => one > seq).toReversed(), kind).toEqual(expected);
  }
});

test('se ve lo que hizo una persona y lo que se capturó en su nombre', async () => {
  const { app, committee } = await threeDays();
  const memberId = committee.government.memberId;
  const entries = await app.ask('history.list', { memberId, kind: 'avances' });
  expect(entries.map(({ actor, inNameOf }) => [actor, inNameOf])).toEqual([
    ['Sara Técnica', 'Gonzalo Gobierno'],
    ['Gonzalo Gobierno', null],
  ]);
});

test('los días son los de donde está la computadora, y los dos cuentan', async () => {
  const { app, planId } = await threeDays();
  const on = async (from: string, to: string): Promise<(string | undefined)[]> =>
    (await app.ask('history.list', { planId, from, to })).map(({ at }) => at);
  expect(await on('2026-07-01', '2026-07-01')).toEqual([noon('2026-07-01').toISOString()]);
  expect(await on('2026-07-01', '2026-07-02')).toHaveLength(2);
  expect(await on('2026-07-03', '2026-12-31')).toEqual([]);
  expect(new Set(await on(testDay, testDay))).toEqual(new Set([noon(testDay).toISOString()]));
  expect((await app.refusal('history.list', { from: '2026-02-30' })).code).toBe('invalid');
});

test('el archivo lleva lo mismo que la lista', async () => {
  const { app, committee } = await threeDays();
  const filter = { memberId: committee.government.memberId, from: '2026-07-02' };
  const { sha256 } = await app.ask('history.export', { format: 'json', ...filter });
  const file = await app.openFile(sha256);
  const { entries } = JSON.parse(await new Response(file?.stream()).text()) as { entries: { seq: number }[] };
  expect(entries.map(({ seq }) => seq)).toEqual(seqs(await app.ask('history.list', filter)).toReversed());
  expect(entries).toHaveLength(1);
});
