import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const start = fileURLToPath(new URL('../../build/start.mjs', import.meta.url));
type Started = ChildProcessByStdio<null, Readable, Readable>;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compromiso-start-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function launch(...words: string[]): Started {
  return spawn(process.execPath, [start, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function outcome(child: Started): Promise<{ code: number | null; out: string; err: string }> {
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: child.exitCode, out, err };
}

/** Reads what it says until the line that begins so; the rest is left unread. */
async function said(child: Started, line: RegExp): Promise<string> {
  let soFar = '';
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      soFar += chunk.toString();
      if (line.test(soFar)) resolve(soFar);
    });
    child.once('exit', () => reject(new Error(soFar)));
  });
}

describe('npm start', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'dice por qué usa el navegador y dónde está, y con %s termina bien',
    async (signal) => {
      const child = launch('--no-open', '--port', '0', '--data', join(folder, signal));
      const words = await said(child, /Ctrl\+C/);
      expect(words).toMatch(/^Se usa el navegador en vez de una ventana propia porque .+\.$/m);
      const address = /http:\/\/127\.0\.0\.1:\d+\/#token=\S+/.exec(words)?.[0] ?? '';
      const page = await fetch(address);
      expect(await page.text()).toContain('<title>Compromiso Abierto</title>');
      child.kill(signal);
      await once(child, 'exit');
      expect(child.exitCode).toBe(0);
      await expect(fetch(address)).rejects.toThrow();
      // SQLite removes its journal files when the last connection is closed.
      expect((await readdir(join(folder, signal))).filter((name) => /-(wal|shm)$/.test(name))).toEqual([]);
    },
  );

  test('la primera vez trae el plan de ejemplo', async () => {
    const child = launch('--no-open', '--port', '0', '--data', join(folder, 'example'));
    const address = new URL(/http:\S+/.exec(await said(child, /Ctrl\+C/))?.[0] ?? '');
    const reply = await fetch(new URL('/api/plan.list', address), {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Bearer ${address.hash.slice('#token='.length)}`,
      },
      body: '{"input":{}}',
    });
    expect(await reply.json()).toMatchObject({ ok: true, value: [{ isExample: true }] });
    child.kill();
    await once(child, 'exit');
  });

  test.each([[['--sin-sentido']], [['--port', 'abc']], [['--port', '70000']], [['sobra']]])(
    'no entiende %j y lo dice',
    async (words) => {
      const { code, out, err } = await outcome(launch(...words));
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(`No se entiende la orden «${words.join(' ')}»`);
    },
  );

  test('dice que el puerto pedido está ocupado', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = String((other.address() as AddressInfo).port);
    const { code, err } = await outcome(launch('--no-open', '--port', port, '--data', join(folder, 'busy')));
    other.close();
    expect(code).toBe(1);
    expect(err).toContain(`El puerto ${port} ya está en uso.`);
  });
});
