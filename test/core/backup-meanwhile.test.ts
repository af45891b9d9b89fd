import { spawnSync } from 'node:child_process';
import { constants } from 'node:fs';
import { mkdir, open, readdir, utimes, writeFile, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { isPglite } from '../support/core-pglite.ts';
import { openScene, type Scene } from '../support/core-plan.ts';
import { openTestApp, temporaryFolder } from '../support/core.ts';

const canStop = !isPglite && process.platform !== 'win32';

/** A kept file that nobody can read to its end until somebody writes it: there the packing stops. */
async function holdPacking(dataDir: string): Promise<string> {
  const pipe = join(dataDir, 'files', '00', '0'.repeat(64));
  await mkdir(dirname(pipe), { recursive: true });
  expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
  return pipe;
}

/** The end to write to, once the packing has come that far. */
async function whenReached(pipe: string): Promise<FileHandle> {
  for (;;) {
    const handle = await open(pipe, constants.O_WRONLY | constants.O_NONBLOCK).catch(() => null);
    if (handle !== null) return handle;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Makes a backup and does something else while it is packed; answers what the backup holds. */
async function backUpWhile(
  { app, committee }: Scene,
  work: () => Promise<unknown>,
): Promise<Record<string, Uint8Array>> {
  const pipe = await holdPacking(app.dataDir);
  const made = app.ask('backup.make', {}, committee.secretariat);
  const handle = await whenReached(pipe);
  try {
    await work();
  } finally {
    await handle.close();
  }
  const stored = await app.openFile((await made).sha256);
  const bytes = await new Response(stored?.stream()).arrayBuffer();
  return unzipSync(new Uint8Array(bytes));
}

const evidenceIn = async (database: Uint8Array | undefined): Promise<string[]> => {
  const file = join(await temporaryFolder(), 'copia.sqlite');
  await writeFile(file, database ?? '');
  const copy = new Sqlite(file, { readonly: true });
  const rows = copy.prepare<[], { sha256: string }>("select sha256 from evidence where kind = 'file'").all();
  copy.close();
  return rows.map((row) => row.sha256);
};

describe.skipIf(!canStop)('mientras se empaca un respaldo', () => {
  test('se dice cuánto va y se cancela, sin que quede nada a medias', async () => {
    const { app, committee } = await openScene();
    const pipe = await holdPacking(app.dataDir);
    const made = app.call('backup.make', { jobId: 'respaldo' }, committee.secretariat);
    const handle = await whenReached(pipe);
    expect(await app.ask('job.progress', { jobId: 'respaldo' })).toEqual({ done: 1, total: 2 });
    expect(await app.ask('job.cancel', { jobId: 'respaldo' })).toEqual({ cancelled: true });
    await handle.close();
    expect(await made).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await app.ask('job.progress', { jobId: 'respaldo' })).toEqual({ done: 0, total: 0 });
    const left = await readdir(app.dataDir);
    expect(left.filter((name) => name.startsWith('respaldando-'))).toEqual([]);
    expect((await readdir(join(app.dataDir, 'scratch'))).filter((name) => name.endsWith('.part'))).toEqual(
      [],
    );
    expect(await app.ask('application.about', {})).toMatchObject({ lastBackupAt: null });
  });

  test('otro programa guarda sin esperar, y lo que guarda ya no va en el respaldo', async () => {
    const scene = await openScene();
    const other = await openTestApp({
      dataDir: scene.app.dataDir,
      patience: { tries: 1, pauseMs: 0 },
    });
    const { secretariat } = scene.committee;
    const packed = await backUpWhile(scene, async () => {
      await other.ask('institution.add', { name: 'Archivo municipal' }, secretariat);
    });
    expect(Object.keys(packed)).toContain('respaldo.json');
    expect(Buffer.from(packed['compromiso-abierto.sqlite'] ?? []).includes('Archivo municipal')).toBe(false);
    expect((await readdir(scene.app.dataDir)).filter((name) => name.startsWith('respaldando-'))).toEqual([]);
    expect((await scene.app.ask('application.about', {})).lastBackupAt).not.toBeNull();
  });

  test('los archivos de un ejemplo que se quita van todos, como estaban al empezar', async () => {
    const scene = await openScene();
    const { app, committee } = scene;
    const { planId } = await app.ask('example.add', {}, committee.oversight);
    const packed = await backUpWhile(scene, () =>
      app.ask('plan.removeExample', { planId }, committee.oversight),
    );
    const referred = await evidenceIn(packed['compromiso-abierto.sqlite']);
    expect(referred.length).toBeGreaterThan(3);
    const missing = referred.filter((sha256) => !(`files/${sha256.slice(0, 2)}/${sha256}` in packed));
    expect(missing).toEqual([]);
  });

  test('lo que dejó un respaldo interrumpido se limpia al otro día', async () => {
    const { app, committee } = await openScene();
    const left = join(app.dataDir, 'respaldando-1');
    const young = join(app.dataDir, 'respaldando-2');
    for (const folder of [left, young]) await mkdir(folder);
    const yesterday = new Date(Date.now() - 25 * 3_600_000);
    await utimes(left, yesterday, yesterday);
    await app.ask('backup.make', {}, committee.secretariat);
    const names = await readdir(app.dataDir);
    expect(names.filter((name) => name.startsWith('respaldando-'))).toEqual(['respaldando-2']);
  });
});
