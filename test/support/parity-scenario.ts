import { methodNames } from '../../shared/contract.ts';
import type { Reply } from '../../shared/errors.ts';
import type { Caller } from '../../shared/method.ts';

export type Carrier = (method: string, input: unknown, as: Caller) => Promise<Reply<unknown>>;
export type Line = { method: string; reply: Reply<unknown> };

type Named = { id: string; code?: string; role?: string };
const nobody: Caller = { memberId: null };

/** The same conversation, whatever carries it: every method with nothing, and then a committee at work on the example. */
export async function converse(carry: Carrier): Promise<Line[]> {
  const lines: Line[] = [];
  const say = async (method: string, input: unknown, as = nobody): Promise<Reply<unknown>> => {
    const reply = await carry(method, input, as);
    lines.push({ method, reply });
    return reply;
  };
  for (const method of methodNames) await say(method, {});
  await sayBadly(say);
  const secretariat = { memberId: await memberOf(say, 'secretariat') };
  const planId = await firstOf(say, 'plan.list', {});
  for (const method of [
    'plan.read',
    'plan.overview',
    'plan.status',
    'plan.curve',
    'work.mine',
    'replan.list',
    'cycle.read',
    'observation.list',
    'period.status',
    'timeline.read',
    'evidence.search',
  ])
    await say(method, { planId });
  await say('evidence.search', { planId, filters: { text: 'Ñandú 😀 «acta»', isRepeated: true } });
  await say('evidence.sameFile', { sha256: ['0'.repeat(64)] });
  await say('link.check', { planId }, secretariat);
  await say('member.seat', { name: 'Ñandú <b>Ibáñez</b> «n.º 1»', role: 'civil' }, secretariat);
  await say('plan.start', { code: 'PAL-«2»', name: 'Plan de prueba\n😀' }, secretariat);
  await say('plan.start', { code: 'PAL-«2»', name: 'Otra vez' }, secretariat);
  return lines;
}

type Say = (method: string, input: unknown, as?: Caller) => Promise<Reply<unknown>>;

async function sayBadly(say: Say): Promise<void> {
  await say('nothing.atAll', {});
  await say('__proto__', {});
  await say('plan.read', { planId: '../../x' });
  await say('plan.list', null);
  await say('plan.list', { extra: 1 });
  await say('plan.list', {}, { memberId: '01890000-0000-7000-8000-000000000000' });
  await say('plan.start', { code: 'X', name: 'Y' });
}

async function firstOf(say: Say, method: string, input: unknown): Promise<string> {
  return (await allOf(say, method, input))[0]?.id ?? '';
}

async function memberOf(say: Say, role: string): Promise<string> {
  const members = await allOf(say, 'member.list', {});
  return members.find((member) => member.role === role)?.id ?? '';
}

async function allOf(say: Say, method: string, input: unknown): Promise<Named[]> {
  const reply = await say(method, input);
  return reply.ok ? (reply.value as Named[]) : [];
}
