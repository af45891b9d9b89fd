import { openApp } from '../../electron/core/app.ts';
import { oneChunk } from '../../electron/core/files.ts';
import type { Reply } from '../../shared/errors.ts';

/**
 * A second process on the same data folder. It says «ready», waits for a line on its input, works, and says each
 * thing that was acknowledged on a line of its own: what it said must be there whatever happens to it next.
 */
const [dataDir = '', work = '', label = '', memberId = '', target = '', count = '0'] = process.argv.slice(2);
const as = { memberId: memberId === '' ? null : memberId };

const say = (word: unknown): Promise<void> =>
  new Promise((resolve) => {
    process.stdout.write(`${JSON.stringify(word)}\n`, () => resolve());
  });
const toBegin = (): Promise<unknown> => new Promise((resolve) => process.stdin.once('data', resolve));

if (work === 'open') {
  await say('ready');
  await toBegin();
}
const app = await openApp({ dataDir });
if (work !== 'open') {
  await say('ready');
  await toBegin();
}

const call = app.call as (method: string, input: unknown, as: unknown) => Promise<Reply<unknown>>;
const idOf = (reply: Reply<unknown>): string => (reply.ok ? (reply.value as { id: string }).id : '');

/** Institutions with names of this process. */
async function addMany(): Promise<void> {
  for (let i = 0; i < Number(count); i += 1) {
    const reply = await call('institution.add', { name: `${label} ${String(i)}` }, as);
    await say(reply.ok ? { id: idOf(reply) } : reply.error);
  }
}

/** The same plan over and over, each time on the version that it reads. */
async function reviseSame(): Promise<void> {
  for (let i = 0; i < Number(count); i += 1) {
    const plan = (await call('plan.read', { planId: target }, as)) as Reply<{ version: number }>;
    if (!plan.ok) throw new Error(plan.error.code);
    const changes = { name: `${label} ${String(i)}` };
    const reply = await call('plan.revise', { id: target, version: plan.value.version, changes }, as);
    await say(reply.ok ? 'saved' : reply.error.code);
  }
}

/** Without end: a milestone, its evidence and its complete report; each is said when all three are acknowledged. */
async function saveForEver(): Promise<void> {
  const must = async <T>(method: string, input: unknown, who: unknown): Promise<T> => {
    const reply = await call(method, input, who);
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
    return reply.value as T;
  };
  const members = await must<{ id: string; role: string }[]>('member.list', {}, as);
  const government = { memberId: members.find((one) => one.role === 'government')?.id ?? null };
  for (let i = 0; ; i += 1) {
    const title = `${label} ${String(i)}`;
    type Added = { milestones: { milestone: { id: string; title: string } }[] };
    const added = await must<Added>('milestone.add', { commitmentId: target, values: { title } }, as);
    const milestoneId = added.milestones.find((one) => one.milestone.title === title)?.milestone.id;
    await must('evidence.record', { kind: 'note', milestoneId, title, note: 'x'.repeat(20_000) }, government);
    await must('progress.report', { milestoneId, percentage: 100, closingText: 'Listo.' }, government);
    await say({ title });
  }
}

/** A sheet of so many commitments, brought in as the window would. */
async function importSheet(): Promise<void> {
  const rows = Array.from(
    { length: Number(count) },
    (_, i) => `C${String(i)},Compromiso ${String(i)} ${'x'.repeat(2_500)},1`,
  );
  const bytes = new TextEncoder().encode(['Clave,Título,Peso', ...rows].join('\n'));
  const stored = await app.storeFile(oneChunk(bytes));
  if (!stored.ok) throw new Error(stored.error.code);
  await say('importing');
  const reply = await call('import.run', { files: [{ sha256: stored.value.sha256, name: label }] }, as);
  await say(reply.ok ? 'imported' : reply.error);
}

if (work === 'addMany') await addMany();
if (work === 'importSheet') await importSheet();
if (work === 'reviseSame') await reviseSame();
if (work === 'saveForEver') await saveForEver();
await say('done');
await app.close();
process.exit(0);
