import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DamagedZip, readZip } from '../../electron/core/backup-zip-reader.ts';
import type { Written } from '../../electron/core/backup-made-file.ts';
import { createZip } from '../../electron/core/backup-zip-writer.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compromiso-zip-'));
  path = join(folder, 'respaldo.zip');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

type Files = Record<string, Uint8Array>;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* pieces(content: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += 1000)
    yield await Promise.resolve(content.subarray(at, at + 1000));
}

async function write(files: Files, directoryLimit?: number): Promise<Written> {
  await rm(path, { force: true });
  const zip = await createZip(path, directoryLimit);
  for (const [i, [name, content]] of Object.entries(files).entries()) {
    await zip.add(name, pieces(content), i % 2 === 0 ? 'deflated' : 'stored');
  }
  return zip.end();
}

async function read(): Promise<Files> {
  const files: Files = {};
  for (const [name, entry] of await readZip(path)) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of entry.bytes()) chunks.push(chunk);
    files[name] = new Uint8Array(Buffer.concat(chunks));
  }
  return files;
}

const some: Files = {
  'uno.txt': bytes('uno '.repeat(2000)),
  'files/ab/dos': bytes('dos'),
  'vacío.txt': new Uint8Array(),
  'Ñandú.txt': bytes('tres'),
};

describe('el ZIP de un respaldo', () => {
  test('lo entiende otro programa, y el nuestro entiende los de otro', async () => {
    await write(some);
    expect(unzipSync(new Uint8Array(await readFile(path)))).toEqual(some);
    await writeFile(path, zipSync(some));
    expect(await read()).toEqual(some);
  });

  test('con las tablas de ZIP64, las de más de 4 GB, se lee igual', async () => {
    const written = await write(some, 100);
    const content = await readFile(path);
    expect(content.includes(Buffer.from('PK\x06\x06', 'latin1'))).toBe(true);
    expect(written.size).toBe(content.length);
    expect(await read()).toEqual(some);
  });

  test('todo lo que se escribe se lee igual', async () => {
    const names = fc.stringMatching(/^[a-z]{1,8}$/);
    await fc.assert(
      fc.asyncProperty(fc.dictionary(names, fc.uint8Array({ maxLength: 3000 })), async (files) => {
        await write(files);
        expect(await read()).toEqual({ ...files });
      }),
      { numRuns: 40 },
    );
  });
});

describe('un ZIP dañado', () => {
  test('cortado en cualquier punto se rechaza', async () => {
    const { size } = await write(some);
    for (const length of [0, 10, 100, Math.floor(size / 2), size - 1]) {
      await write(some);
      await truncate(path, length);
      await expect(read()).rejects.toThrow(DamagedZip);
    }
  });

  test('con un byte cambiado en lo que guarda se rechaza', async () => {
    await write(some);
    const content = await readFile(path);
    const at = content.indexOf('dos', content.indexOf('files/ab/dos') + 12);
    content[at] = 0x58;
    await writeFile(path, content);
    await expect(read()).rejects.toThrow(DamagedZip);
  });

  test('con cualquier byte cambiado nunca entrega otra cosa sin decirlo', async () => {
    await write(some);
    const content = await readFile(path);
    await fc.assert(
      fc.asyncProperty(fc.nat(content.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = Buffer.from(content);
        changed[at] = (changed[at] ?? 0) ^ flip;
        await writeFile(path, changed);
        const found = await read().catch((error: unknown) => error);
        if (found instanceof Error) expect(found).toBeInstanceOf(DamagedZip);
        else expect(Object.values(some)).toEqual(expect.arrayContaining(Object.values(found as Files)));
      }),
      { numRuns: 200 },
    );
  });

  test('otro archivo que no es un ZIP se rechaza', async () => {
    await writeFile(path, 'PK esto no es un ZIP, aunque empiece como uno y sea algo largo');
    await expect(read()).rejects.toThrow(DamagedZip);
  });
});
