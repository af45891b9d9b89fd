import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { isFresh } from '../../build/fresh.mjs';
import { openApp } from '../../electron/core/app.ts';

export type Ended = { code: number | null; out: string; err: string };

/** The bundle, as `npm run cli` runs it, starts in half the time; where it is older than its sources, they run as they are. */
const entry = isFresh('electron') ? '../../out/electron/cli.js' : '../../electron/cli/main.ts';
const main = fileURLToPath(new URL(entry, import.meta.url));
const compiled = fileURLToPath(new URL('../../node_modules/.cache/v8-tests', import.meta.url));

/** A data folder that goes when the test ends. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'compromiso-cli-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs the real command line to its end. */
export async function cli(words: string[], input = ''): Promise<Ended> {
  const child = spawn(process.execPath, [main, ...words], {
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (out += piece));
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (err += piece));
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

/** The same, where it must be done; the answer as data. */
export async function cliJson<T>(words: string[], input = ''): Promise<T> {
  const { code, out, err } = await cli([...words, '--json'], input);
  if (code !== 0) throw new Error(`${words.join(' ')}: ${code ?? 'killed'} ${err}`);
  return JSON.parse(out) as T;
}

type Ask = (method: string, input: unknown) => Promise<unknown>;

/** Puts something in a data folder without the command line: each of its processes takes a while. */
export async function seed(data: string, work: (ask: Ask) => Promise<void>): Promise<void> {
  const app = await openApp({ dataDir: data, isOperator: true });
  await work(async (method, input) => {
    const reply = await app.call(method, input);
    if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.error)}`);
    return reply.value;
  });
  await app.close();
}

const day = (on: string) => ({ on, precision: 'day', text: '' });

/** A plan of the year 2026 with one commitment and one milestone. */
export async function seedPlan(data: string, code = 'PAL-1'): Promise<void> {
  await seed(data, async (ask) => {
    const period = { start: day('2026-01-01'), end: day('2026-12-31') };
    const plan = (await ask('plan.start', { code, name: 'Plan de acción local', ...period })) as {
      id: string;
    };
    const added = (await ask('commitment.add', {
      planId: plan.id,
      values: { code: 'C01', title: 'Obra abierta' },
    })) as { commitment: { id: string } };
    await ask('milestone.add', {
      commitmentId: added.commitment.id,
      values: { code: 'C01.1', title: 'Portal' },
    });
  });
}
