import { beforeEach, describe, expect, test } from 'vitest';
import { openSqlite, sqliteDialect } from '../../electron/core/database/dialects.ts';
import { contract, methodNames, type MethodName } from '../../shared/contract.ts';
import { errorText } from '../../shared/error-text.ts';
import { errorCodes, type Reply } from '../../shared/errors.ts';
import type { Caller } from '../../shared/method.ts';
import { chanceOf, inputMaker, oneOf, spoil } from '../support/arbitraries-inputs.ts';
import { brokenAt } from '../support/core-dump.ts';
import { openScene, type Scene } from '../support/core-plan.ts';
import { isPglite } from '../support/core-pglite.ts';
import type { Row } from '../support/core.ts';

const seatedEvery = 500;
/** A hundred thousand in all, each part on a database of its own, so that none has too long a way. */
const parts = isPglite ? [1] : [1, 2, 3, 4];
const howMany = isPglite ? 5_000 : 25_000;
/** Each of these is a second of work when its input is good: few good ones are sent. */
const heavy = new Set<MethodName>([
  'session.signIn',
  'access.setPassphrase',
  'example.add',
  'export.make',
  'report.make',
  'backup.make',
  'application.check',
  'import.preview',
  'import.rehearse',
  'import.run',
]);

let scene: Scene;
let ids: string[];
let seats: Caller[];
let disk: ReturnType<typeof openSqlite> | null;

beforeEach(async () => {
  disk = isPglite ? null : openSqlite(':memory:', 'writer');
  scene = await openScene(disk === null ? {} : { dialect: sqliteDialect(disk) });
  const { committee } = scene;
  const plan = await scene.plan();
  const first = await scene.commitment(plan.id);
  const second = await scene.commitment(plan.id);
  const hitos = [];
  for (const { id } of [first, first, second]) hitos.push((await scene.milestone(id)).id);
  const [done = '', parent = ''] = hitos;
  const activity = await scene.milestone(first.id, { title: 'Actividad' }, parent);
  const page = await scene.complete(done);
  await scene.verify(done);
  const things = [plan, first, second, activity, ...page.evidence].map((one) => one.id);
  ids = [...things, ...hitos, ...Object.values(committee).map((one) => one.memberId), 'no-existe'];
  seats = Object.values(committee);
});

function anyCaller(chance: () => number): Caller {
  const seat = oneOf(chance, seats);
  const odd = chance();
  if (odd < 0.05) return { memberId: oneOf(chance, ['no-existe', '', 'a\0b', '\ud800', '__proto__']) };
  if (odd < 0.1) return { memberId: null };
  return odd < 0.3 ? { memberId: seats[0]?.memberId ?? null, inNameOf: seat.memberId } : seat;
}

/** Whose seat ended, or became another, sits again: where nobody acts any more, only one refusal is left to see. */
async function seatAgain(): Promise<void> {
  const { app, committee } = scene;
  const members = new Map((await app.ask('member.list', {})).map((one) => [one.id, one]));
  const keeps = ({ memberId }: Caller): boolean => {
    const one = members.get(memberId ?? '');
    return one?.isActive === true && (one.role === 'secretariat' || one.role === 'oversight');
  };
  let keeper: Caller = seats.find(keeps) ?? { memberId: null };
  for (const [role, { memberId }] of Object.entries(committee)) {
    const one = members.get(memberId);
    if (one === undefined || (one.isActive && one.role === role)) continue;
    const changes = { role: role as keyof typeof committee, startsOn: null, endsOn: null };
    const reply = await app.call('member.revise', { id: memberId, version: one.version, changes }, keeper);
    if (reply.ok && keeper.memberId === null) keeper = { memberId };
  }
}

const oddNames = [
  '',
  '__proto__',
  'constructor',
  'toString',
  'plan',
  'plan.',
  '.list',
  'PLAN.LIST',
  'a\0',
  '\ud800',
];

describe('cien mil llamadas al azar', { timeout: 120_000 }, () => {
  test.each(parts)(
    'ninguna tropieza: cada una tiene su respuesta o su razón en español (%i)',
    async (part) => {
      const chance = chanceOf(20_260_629 + part);
      const make = inputMaker(methodNames, ids);
      const call = scene.app.call as (name: string, input: unknown, as: Caller) => Promise<Reply<unknown>>;
      const seen = new Map<string, number>();
      const note = (word: string): unknown => seen.set(word, (seen.get(word) ?? 0) + 1);
      for (let i = 0; i < howMany;) {
        const name = oneOf(chance, methodNames);
        const good = make(chance, name);
        const input = chance() < 0.6 ? spoil(chance, good) : good;
        if (heavy.has(name) && chance() > 0.001 && contract[name].input.safeParse(input).success) continue;
        i += 1;
        if (i % seatedEvery === 0) await seatAgain();
        const asked = chance() < 0.02 ? oneOf(chance, oddNames) : name;
        const reply = await call(asked, input, anyCaller(chance));
        if (reply.ok) {
          note(`ok ${name}`);
          continue;
        }
        const { code } = reply.error;
        if (code === 'internal' || !errorCodes.includes(code))
          throw new Error(`${asked}: ${JSON.stringify(reply.error)}`);
        const sentence = errorText(reply.error);
        if (/undefined|NaN|\[object/.test(sentence)) throw new Error(`${asked}: ${sentence}`);
        note(code);
      }
      for (const code of [
        'invalid',
        'forbidden',
        'notFound',
        'conflict',
        'unknownMethod',
        'principalNeeded',
      ]) {
        expect([code, (seen.get(code) ?? 0) > howMany / 1_000]).toEqual([code, true]);
      }
      const answered = [...seen.keys()].filter((word) => word.startsWith('ok '));
      expect(answered.length).toBeGreaterThan(methodNames.length / (isPglite ? 4 : 2));
      if (disk === null) return;
      expect(brokenAt(disk.prepare<[], Row>('select * from audit_entry order by seq').all())).toBeNull();
      expect(disk.pragma('foreign_key_check')).toEqual([]);
    },
  );
});
