import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const script = fileURLToPath(new URL('./kill-child.ts', import.meta.url));

export type Work = {
  dataDir: string;
  work: 'open' | 'addMany' | 'reviseSame' | 'saveForEver' | 'importSheet';
  label?: string;
  memberId?: string;
  target?: string;
  count?: number;
};

/** Another process that is ready to work on the same data folder. */
export type Other = {
  begin: () => void;
  /** What it has said so far, after «ready». */
  said: unknown[];
  until: (isEnough: (said: unknown[]) => boolean) => Promise<void>;
  finished: Promise<number | null>;
  kill: () => Promise<void>;
};

/** Starts it and waits until it has opened the folder (or, to open it, until it is about to). */
export async function startOther({
  dataDir,
  work,
  label = '',
  memberId = '',
  target = '',
  count = 0,
}: Work): Promise<Other> {
  const words = [script, dataDir, work, label, memberId, target, String(count)];
  const child: ChildProcessByStdio<Writable, Readable, Readable> = spawn(process.execPath, words, {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const said: unknown[] = [];
  let complaint = '';
  let wake = (): void => {};
  const finished = new Promise<number | null>((resolve) => child.once('close', resolve));
  void finished.then(() => wake());
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  createInterface({ input: child.stdout }).on('line', (line) => {
    said.push(JSON.parse(line) as unknown);
    wake();
  });
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await finished;
  });
  const until = async (isEnough: (words: unknown[]) => boolean): Promise<void> => {
    while (!isEnough(said)) {
      if (child.exitCode !== null) throw new Error(`the other process ended: ${complaint}`);
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  await until((words) => words.length > 0);
  said.shift();
  return {
    begin: () => child.stdin.write('\n'),
    said,
    until,
    finished,
    kill: async () => {
      child.kill('SIGKILL');
      await finished;
    },
  };
}
