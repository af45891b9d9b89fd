import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findBrowser } from '../../../build/browser.ts';

type Params = Record<string, unknown>;
type Message = {
  id?: number;
  sessionId?: string;
  method?: string;
  params?: Params;
  result?: Params;
  error?: { message: string };
};
export type Listener = (params: Params) => void;

/** One Chromium and the DevTools conversation with it. */
export class Chromium {
  readonly address: string;
  readonly #process: ChildProcess;
  readonly #folder: string;
  readonly #socket: WebSocket;
  readonly #waiting = new Map<
    number,
    { resolve: (result: Params) => void; reject: (error: Error) => void }
  >();
  readonly #listeners = new Map<string, Listener[]>();
  #lastId = 0;

  constructor(address: string, child: ChildProcess, folder: string, socket: WebSocket) {
    this.address = address;
    this.#process = child;
    this.#folder = folder;
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#receive(JSON.parse(String(data)) as Message));
  }

  send(method: string, params: Params = {}, sessionId?: string): Promise<Params> {
    const id = (this.#lastId += 1);
    this.#socket.send(
      JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) }),
    );
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  on(method: string, listener: Listener, sessionId = ''): void {
    const key = `${sessionId}/${method}`;
    this.#listeners.set(key, [...(this.#listeners.get(key) ?? []), listener]);
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#socket.close();
    this.#process.kill('SIGKILL');
    await ended;
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  #receive({ id, sessionId = '', method, params = {}, result = {}, error }: Message): void {
    if (id === undefined) {
      for (const listener of this.#listeners.get(`${sessionId}/${method ?? ''}`) ?? []) listener(params);
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new Error(error.message));
  }
}

export async function startChromium(): Promise<Chromium> {
  const { program, env, args } = await findBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-'));
  const switches = [
    '--headless',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-sync',
  ];
  const own = [`--user-data-dir=${folder}`, '--remote-debugging-port=0', 'about:blank'];
  const child = spawn(program, [...args, ...switches, ...own], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  const address = await devToolsAddress(child);
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  return new Chromium(address, child, folder, socket);
}

async function devToolsAddress(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error('Chromium was started without its error output.');
  for await (const line of createInterface(child.stderr)) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) {
      child.stderr.resume();
      return address;
    }
  }
  throw new Error('Chromium ended before it could be spoken to.');
}
