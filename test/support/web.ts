import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Reply } from '../../shared/errors.ts';
import type { Caller } from '../../shared/method.ts';

const builtWeb = fileURLToPath(new URL('../../out/electron/web.js', import.meta.url));

export type Web = {
  address: string;
  child: ChildProcess;
  call: (method: string, input: unknown, as?: Caller) => Promise<Reply<unknown>>;
  store: (bytes: Uint8Array<ArrayBuffer>) => Promise<Reply<{ sha256: string; size: number }>>;
  read: (sha256: string) => Promise<Buffer>;
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

/** Starts the built loopback server on a data folder and waits for the address that it prints. */
export async function startWeb(dataDir: string, ...words: string[]): Promise<Web> {
  const child = spawn(process.execPath, [builtWeb, '--data', dataDir, '--port', '0', '--no-open', ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = new URL(await printedAddress(child));
  const authorization = `Bearer ${address.hash.replace('#token=', '')}`;
  const post = (path: string, type: string, body: string | Uint8Array<ArrayBuffer>) =>
    fetch(new URL(path, address), {
      method: 'POST',
      headers: { Authorization: authorization, 'Content-Type': type },
      body,
    }).then((response) => response.json());
  return {
    address: address.href,
    child,
    call: (method, input, as = { memberId: null }) =>
      post(`/api/${method}`, 'application/json', JSON.stringify({ input, as })) as Promise<Reply<unknown>>,
    store: (bytes) =>
      post('/files', 'application/octet-stream', bytes) as Promise<Reply<{ sha256: string; size: number }>>,
    read: async (sha256) => {
      const response = await fetch(new URL(`/files/${sha256}`, address), {
        headers: { Authorization: authorization },
      });
      return Buffer.from(await response.arrayBuffer());
    },
    stop: (signal) => stop(child, signal),
  };
}

async function printedAddress(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('The server was started without its output.');
  for await (const line of createInterface(child.stdout)) {
    const address = /http:\/\/127\.0\.0\.1:\S+/.exec(line)?.[0];
    if (address !== undefined) {
      child.stdout.resume();
      return address;
    }
  }
  throw new Error('The server ended before it said its address.');
}

async function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
  return child.exitCode;
}
