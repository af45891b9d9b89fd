import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openApp } from '../../electron/core/app.ts';
import { AppError } from '../../shared/errors.ts';
import { openScene } from '../support/core-plan.ts';
import { isPglite } from '../support/core-pglite.ts';
import { openTestApp, temporaryFolder } from '../support/core.ts';

const fileIn = (dataDir: string): string => join(dataDir, 'compromiso-abierto.sqlite');
const random = (size: number): Uint8Array => {
  let seed = 7;
  return Uint8Array.from(
    { length: size },
    () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) >> 8,
  );
};

/** A closed folder with a plan of some size. */
async function closedFolder(): Promise<string> {
  const scene = await openScene();
  const plan = await scene.plan();
  for (let i = 0; i < 12; i += 1)
    await scene.commitment(plan.id, { problem: 'Problema público. '.repeat(300) });
  await scene.app.close();
  return scene.app.dataDir;
}

async function refusalToOpen(dataDir: string): Promise<AppError> {
  const error: unknown = await openApp({ dataDir }).then(
    async (app) => {
      await app.close();
      return null;
    },
    (reason: unknown) => reason,
  );
  if (!(error instanceof AppError)) throw new Error(`opened, or failed with ${String(error)}`);
  return error;
}

describe.skipIf(isPglite)('un archivo de base dañado', () => {
  test.each([
    ['basura', random(20_000)],
    ['un texto', new TextEncoder().encode('Esto no es una base de datos. '.repeat(100))],
    ['el principio de otra cosa', new Uint8Array([0x50, 0x4b, 0x03, 0x04, ...random(600)])],
  ])('%s: no se abre, se dice cuál es y no se toca', async (_what, bytes) => {
    const dataDir = await temporaryFolder();
    await writeFile(fileIn(dataDir), bytes);
    const error = await refusalToOpen(dataDir);
    expect(error).toMatchObject({ code: 'databaseCorrupt', details: { file: fileIn(dataDir) } });
    expect((await readFile(fileIn(dataDir))).equals(Buffer.from(bytes))).toBe(true);
  });

  test.each([0.3, 0.6, 0.95])('cortado a %d de su tamaño tampoco se abre ni se toca', async (part) => {
    const dataDir = await closedFolder();
    const { length } = await readFile(fileIn(dataDir));
    await truncate(fileIn(dataDir), Math.floor((length * part) / 4096) * 4096);
    const before = await readFile(fileIn(dataDir));
    expect((await refusalToOpen(dataDir)).code).toBe('databaseCorrupt');
    expect((await readFile(fileIn(dataDir))).equals(before)).toBe(true);
  });

  test('con páginas revueltas: cada respuesta es buena o dice que la base está dañada', async () => {
    const dataDir = await closedFolder();
    const whole = await readFile(fileIn(dataDir));
    const pages = whole.length / 4096;
    for (let page = 1; page < pages; page += 3) {
      const bytes = Buffer.from(whole);
      bytes.set(random(4096), page * 4096);
      await writeFile(fileIn(dataDir), bytes);
      const codes = await answersOf(dataDir);
      expect(codes.filter((code) => code !== 'ok' && code !== 'databaseCorrupt')).toEqual([]);
    }
  });

  test('uno vacío es una base nueva', async () => {
    const dataDir = await temporaryFolder();
    await writeFile(fileIn(dataDir), '');
    const app = await openTestApp({ dataDir });
    expect(await app.ask('plan.list', {})).toEqual([]);
  });
});

async function answersOf(dataDir: string): Promise<string[]> {
  const app = await openApp({ dataDir }).catch((error: unknown) => {
    if (error instanceof AppError) return error.code;
    throw error;
  });
  if (typeof app === 'string') return [app];
  const codes: string[] = [];
  const note = (reply: { ok: boolean; error?: { code: string } }) => codes.push(reply.error?.code ?? 'ok');
  const plans = await app.call('plan.list', {});
  note(plans);
  const planId = plans.ok ? (plans.value[0]?.id ?? 'x') : 'x';
  note(await app.call('history.list', {}));
  note(await app.call('member.list', {}));
  const list = await app.call('commitment.list', { planId });
  if (list.ok || list.error.code !== 'notFound') note(list);
  note(await app.call('institution.add', { name: 'Instituto' }));
  await app.close();
  return codes.filter((code) => code !== 'forbidden');
}
