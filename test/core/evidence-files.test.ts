import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeEach, describe, expect, test } from 'vitest';
import { bareName } from '../../electron/core/services/evidence.ts';
import { openScene, type Scene } from '../support/core-plan.ts';
import { isPglite } from '../support/core-pglite.ts';
import { openTestApp } from '../support/core.ts';

let scene: Scene;
let hito: string;

beforeEach(async () => {
  scene = await openScene();
  hito = (await scene.milestone((await scene.commitment((await scene.plan()).id)).id)).id;
});

const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);
const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');
const chunks = async function* (...parts: Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(part);
};
const store = (content: string) => scene.app.storeFile(chunks(bytes(content)));
const attach = (hash: string, fileName = 'acta.pdf') => ({
  kind: 'file' as const,
  milestoneId: hito,
  title: 'Acta',
  sha256: hash,
  fileName,
});
const record = (hash: string, fileName?: string) =>
  scene.app.ask('evidence.record', attach(hash, fileName), scene.committee.government);
const refused = (hash: string, fileName?: string) =>
  scene.app.refusal('evidence.record', attach(hash, fileName), scene.committee.government);

describe('un archivo como evidencia', () => {
  test('se guarda por su huella y se lee igual', async () => {
    const stored = await scene.app.storeFile(chunks(bytes('Acta de '), bytes('la sesión')));
    const hash = sha256('Acta de la sesión');
    expect(stored).toEqual({ ok: true, value: { sha256: hash, size: 18 } });
    const page = await record(hash);
    expect(page.evidence).toMatchObject([{ sha256: hash, size: 18, fileName: 'acta.pdf', number: 1 }]);
    const file = await scene.app.openFile(hash);
    expect(file?.size).toBe(18);
    expect(file === null ? '' : await text(file.stream())).toBe('Acta de la sesión');
  });

  test('un archivo vacío también es un archivo', async () => {
    expect(await store('')).toEqual({ ok: true, value: { sha256: sha256(''), size: 0 } });
    expect((await record(sha256(''))).evidence[0]?.size).toBe(0);
  });

  test('el mismo archivo sirve a dos evidencias y ocupa una vez', async () => {
    await store('uno');
    await record(sha256('uno'));
    await store('uno');
    await record(sha256('uno'), 'copia.pdf');
    const kept = await readdir(join(scene.app.dataDir, 'files'), { recursive: true });
    expect(kept.filter((name) => name.endsWith(sha256('uno')))).toHaveLength(1);
  });

  test.each([
    ['../../x', 'x'],
    ['..\\..\\x.pdf', 'x.pdf'],
    ['/etc/passwd', 'passwd'],
    ['C:\\Windows\\a.exe', 'a.exe'],
    ['..', 'archivo'],
    ['.bashrc', 'bashrc'],
    ['a\u0000b\u001b[31m.pdf', 'a_b_[31m.pdf'],
    ['con<>:"|?*.txt', 'con_______.txt'],
    ['informe/', 'archivo'],
    ['  ', '  '],
    ['año 2026 (final).pdf', 'año 2026 (final).pdf'],
  ])('el nombre «%s» queda en «%s»', (name, bare) => {
    expect(bareName(name)).toBe(bare);
  });

  test('un archivo llamado ../../x no sale de su carpeta', async () => {
    await store('malo');
    const before = await readdir(join(scene.app.dataDir, '..'));
    expect((await record(sha256('malo'), '../../x')).evidence[0]?.fileName).toBe('x');
    expect(await readdir(join(scene.app.dataDir, '..'))).toEqual(before);
  });

  test.each(['../../../../etc/passwd', 'a'.repeat(63), 'G'.repeat(64), '', '0'.repeat(64)])(
    'una huella «%s» no abre nada',
    async (hash) => {
      expect(await scene.app.openFile(hash)).toBeNull();
    },
  );
});

describe('un archivo que se esfuma', () => {
  test('mientras se lee, se dice y no queda un pedazo', async () => {
    const path = join(scene.app.dataDir, 'esfumado.pdf');
    await writeFile(path, 'x'.repeat(100_000));
    await rm(path);
    expect(await scene.app.storeFile(createReadStream(path))).toEqual({
      ok: false,
      error: { code: 'fileMissing', details: { name: '' } },
    });
    expect(await readdir(join(scene.app.dataDir, 'scratch'))).toEqual([]);
  });

  test('si quien lo subía soltó a la mitad, se cancela', async () => {
    const dropped = async function* (): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(bytes('mitad'));
      throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
    };
    expect(await scene.app.storeFile(dropped())).toMatchObject({ error: { code: 'cancelled' } });
    expect(await readdir(join(scene.app.dataDir, 'scratch'))).toEqual([]);
  });

  test('entre subirlo y registrarlo, se dice cuál y no se guarda nada', async () => {
    await store('acta');
    await rm(join(scene.app.dataDir, 'scratch', sha256('acta')));
    expect(await refused(sha256('acta'), 'acta.pdf')).toEqual({
      code: 'fileMissing',
      details: { name: 'acta.pdf' },
    });
    expect((await scene.read(hito)).evidence).toEqual([]);
  });

  test('uno que nunca se subió tampoco se registra', async () => {
    expect((await refused('0'.repeat(64))).code).toBe('fileMissing');
  });

  test.skipIf(isPglite)('lo que se subió y nadie registró se limpia después de un día', async () => {
    await store('olvidado');
    await store('reciente');
    const old = join(scene.app.dataDir, 'scratch', sha256('olvidado'));
    const now = scene.app.clock.now.getTime();
    await utimes(old, new Date(now), new Date(now - 25 * 3600 * 1000));
    await utimes(join(scene.app.dataDir, 'scratch', sha256('reciente')), new Date(now), new Date(now));
    await scene.app.close();
    await openTestApp({ dataDir: scene.app.dataDir });
    expect(await readdir(join(scene.app.dataDir, 'scratch'))).toEqual([sha256('reciente')]);
  });
});

describe('el tamaño', () => {
  const limit = 200 * 1024 * 1024;

  test('un byte más de 200 MB no cabe, y no queda nada en el disco', async () => {
    const stored = await scene.app.storeFile(chunks(new Uint8Array(1), new Uint8Array(limit)));
    expect(stored).toEqual({ ok: false, error: { code: 'fileTooLarge', details: { limitMb: 200 } } });
    expect(await readdir(join(scene.app.dataDir, 'scratch'))).toEqual([]);
  });

  test.skipIf(isPglite)('200 MB justos sí', async () => {
    expect(await scene.app.storeFile(chunks(new Uint8Array(limit)))).toMatchObject({
      value: { size: limit },
    });
  });
});

test('volver a subir un archivo que se dañó en el disco lo repara', async () => {
  await store('original');
  await record(sha256('original'));
  const path = join(scene.app.dataDir, 'files', sha256('original').slice(0, 2), sha256('original'));
  await writeFile(path, 'alterado');
  await store('original');
  await record(sha256('original'), 'otra-vez.pdf');
  expect(await readFile(path, 'utf8')).toBe('original');
});
