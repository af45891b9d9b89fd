import { describe, expect, test } from 'vitest';
import { oneChunk } from '../../electron/core/files.ts';
import { isSeated } from '../../shared/members.ts';
import {
  afterTurn,
  observationStates,
  standingOn,
  whyNot,
  type Observation,
  type ObservationAct,
  type ObservationPage,
} from '../../shared/observations.ts';
import { noon, openTestApp, type Row, type TestApp } from '../support/core.ts';

const acts = {
  reply: 'reply',
  answer: 'attend',
  closing: 'close',
  reopening: 'reopen',
} as const satisfies Record<string, ObservationAct>;

/** The observations of the example added on a day, each with its conversation. */
async function exampleOn(day: string) {
  const app = await openTestApp({ isOperator: true });
  app.clock.now = noon(day);
  const { planId } = await app.ask('example.add', {});
  const { items } = await app.ask('observation.list', { planId, limit: 500 });
  const pages: ObservationPage[] = [];
  for (const { id } of items) pages.push(await app.ask('observation.read', { id }));
  return { app, planId, items, pages };
}

describe('las observaciones del ejemplo', () => {
  test('están en cada estado, sobre el plan, un compromiso y un hito, y una es de la ciudadanía', async () => {
    const { items, app } = await exampleOn('2026-11-22');
    expect(new Set(items.map((one) => one.state))).toEqual(new Set(observationStates));
    expect(new Set(items.map((one) => one.place.kind))).toEqual(new Set(['plan', 'commitment', 'milestone']));
    expect(items.filter((one) => one.origin === 'citizen')).toHaveLength(1);
    expect(items.filter((one) => one.isOverdue)).toHaveLength(1);
    expect(await app.ask('application.check', {})).toMatchObject({ isSound: true });
  });

  test.each(['2025-02-01', '2025-11-10', '2026-06-20', '2026-11-22', '2028-01-01'])(
    'agregado el %s cumple las reglas que la aplicación exige a todos',
    async (day) => {
      const { app, pages } = await exampleOn(day);
      const members = new Map((await app.ask('member.list', {})).map((one) => [one.id, one]));
      const isThere = (id: string | null, role: string, on: string): boolean => {
        const member = members.get(id ?? '');
        return member?.role === role && isSeated(member, on);
      };
      for (const { observation, turns } of pages) {
        expect(observation.openedOn <= day).toBe(true);
        expect(isThere(observation.openedBy, observation.side, observation.openedOn)).toBe(true);
        let standing: Observation | null = standingOn(observation, [], observation.openedOn);
        for (const turn of turns) {
          if (standing === null) throw new Error('what was answered had been opened');
          expect(turn.repliedOn <= day).toBe(true);
          expect(whyNot(acts[turn.kind], turn.side, standing)).toBeNull();
          expect(isThere(turn.repliedBy, turn.side, turn.repliedOn)).toBe(true);
          standing = afterTurn(standing, turn);
        }
        expect(standing).toMatchObject({ state: observation.state, answer: observation.answer });
      }
    },
  );

  test('salen en la exportación y vuelven iguales a una base vacía', async () => {
    const { app } = await exampleOn('2026-11-22');
    const { files } = await app.ask('export.make', { packed: true });
    const bytes = await bytesOf(await app.openFile(files[0]?.sha256 ?? ''));
    const before = await tablesOf(app);
    await app.close();
    const other = await openTestApp({ isOperator: true });
    const stored = await other.storeFile(oneChunk(bytes));
    if (!stored.ok) throw new Error('what was exported can be stored');
    await other.ask('import.run', {
      files: [{ sha256: stored.value.sha256, name: files[0]?.name ?? '' }],
    });
    expect(before.every((rows) => rows.length > 0)).toBe(true);
    expect(await tablesOf(other)).toEqual(before);
  });

  test('se van con él', async () => {
    const { app, planId } = await exampleOn('2026-11-22');
    await app.ask('plan.removeExample', { planId });
    expect(await app.rows('select id from observation')).toEqual([]);
    expect(await app.rows('select id from observation_reply')).toEqual([]);
  });
});

const tablesOf = async ({ rows }: TestApp): Promise<Row[][]> => [
  await rows('select * from observation order by id'),
  await rows('select * from observation_reply order by id'),
];

async function bytesOf(file: { stream: () => ReadableStream<Uint8Array> } | null): Promise<Uint8Array> {
  if (file === null) throw new Error('what was exported is there');
  return new Uint8Array(await new Response(file.stream()).arrayBuffer());
}
