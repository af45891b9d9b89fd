import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const startFile = fileURLToPath(new URL('../../build/start.mjs', import.meta.url));

export type Started = { address: string; child: ChildProcess; stop: () => Promise<void> };

/** `npm start` without npm: the launcher in a process of its own, until it prints its address. */
export async function startLauncher(dataDir: string): Promise<Started> {
  const words = [startFile, '--no-open', '--port', '0', '--data', dataDir];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  for await (const line of createInterface(child.stdout)) {
    const address = /http:\/\/127\.0\.0\.1:\S+/.exec(line)?.[0];
    if (address === undefined) continue;
    child.stdout.resume();
    return { address, child, stop };
  }
  throw new Error('The launcher ended before it said its address.');
}

/** Resident memory of a process in megabytes, now and at its highest; Linux tells it in /proc. */
export function residentMemory({ pid }: ChildProcess): { now: number; peak: number } | null {
  if (process.platform !== 'linux' || pid === undefined) return null;
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  const kilobytes = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]);
  return { now: (kilobytes('VmRSS') * 1024) / 1e6, peak: (kilobytes('VmHWM') * 1024) / 1e6 };
}

/** Asks the served application, as the window does. */
export async function askServed(address: string, method: string, input: unknown): Promise<unknown> {
  const url = new URL(address);
  const response = await fetch(new URL(`/api/${method}`, url), {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${url.hash.replace('#token=', '')}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({ input, as: { memberId: null } }),
  });
  const reply = (await response.json()) as { ok: boolean; value: unknown };
  if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply)}`);
  return reply.value;
}
