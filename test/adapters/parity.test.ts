import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApp } from '../../electron/core/app.ts';
import type { Reply } from '../../shared/errors.ts';
import { converse, type Carrier, type Line } from '../support/parity-scenario.ts';
import { startShell, type Shell } from '../support/shell.ts';
import { startWeb, type Web } from '../support/web.ts';

let folder: string;
let shell: Shell;
let web: Web;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compromiso-parity-'));
  const app = await openApp({ dataDir: join(folder, 'shell'), demo: true });
  await app.close();
  await cp(join(folder, 'shell'), join(folder, 'web'), { recursive: true });
  shell = await startShell(join(folder, 'shell'));
  web = await startWeb(join(folder, 'web'));
});

afterAll(async () => {
  await Promise.all([shell.stop(), web.stop()]);
  await rm(folder, { recursive: true, force: true });
});

type Preload = {
  compromiso: { call: (method: string, input: unknown, as: unknown) => Promise<Reply<unknown>> };
};

const throughIpc: Carrier = (method, input, as) =>
  shell.page.evaluate((words) => (globalThis as unknown as Preload).compromiso.call(...words), [
    method,
    input,
    as,
  ] as [string, unknown, unknown]);

/** The quick guide is printed with the folder of the data: of it only the name and the kind are the same. */
function withoutGuideBytes(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('name' in value)) return value;
  const isGuide = typeof value.name === 'string' && value.name.startsWith('guia-rapida-');
  return isGuide ? { ...value, sha256: 'guide', size: 'guide' } : value;
}

/** Both begin with the same data; only what each made since then, and where it is, may differ. */
function withoutIds(lines: Line[]): Line[] {
  const names = new Map<string, string>();
  const nameOf = (id: string): string => {
    const name = names.get(id) ?? `id-${names.size + 1}`;
    names.set(id, name);
    return name;
  };
  const text = JSON.stringify(lines, withoutGuideBytes)
    .replaceAll(/compromiso-parity-\w+\/(shell|web)/g, 'folder')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, nameOf)
    // The chain of the log commits to ids and instants.
    .replaceAll(/"hash":"[0-9a-f]{64}"/g, '"hash":"head"')
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, 'instant');
  return JSON.parse(text) as Line[];
}

describe('la misma conversación por la ventana y por el navegador', () => {
  test('recibe las mismas respuestas, letra por letra', async () => {
    const viaIpc = withoutIds(await converse(throughIpc));
    const viaHttp = withoutIds(await converse(web.call));
    expect(viaIpc).toEqual(viaHttp);
    expect(viaIpc.filter(({ reply }) => reply.ok).length).toBeGreaterThan(8);
    expect(viaIpc.filter(({ reply }) => !reply.ok && reply.error.code === 'internal')).toEqual([]);
  });

  test('un archivo recibe la misma huella y vuelve igual', async () => {
    const viaIpc = await shell.page.evaluate(async () => {
      const body = new Uint8Array(100_000).map((_, index) => index % 251);
      const stored = await fetch('/files', { method: 'POST', body });
      const reply = (await stored.json()) as { value: { sha256: string } };
      const back = await fetch(`/files/${reply.value.sha256}?name=acta.pdf&type=application/pdf`);
      const bytes = new Uint8Array(await back.arrayBuffer());
      return {
        reply,
        type: back.headers.get('content-type'),
        same: bytes.every((byte, at) => byte === body[at]),
      };
    });
    const stored = await web.store(new Uint8Array(100_000).map((_, index) => index % 251));
    expect(viaIpc).toEqual({ reply: stored, type: 'application/pdf', same: true });
  });
});
