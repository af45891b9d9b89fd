import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { restoreBackup } from '../../electron/core/backup-restore.ts';
import { lockDatabase } from '../../electron/core/database/copy.ts';
import { released } from '../../electron/core/database/migrate.ts';
import type { BackupManifest } from '../../electron/core/backup-manifest.ts';
import { isOnSqlite, openEmpty, openScenario, scenarioDay, tamper, type Scenario } from './check-scenario.ts';

let scenario: Scenario;
beforeEach(async () => {
  if (isOnSqlite) scenario = await openScenario();
});
afterEach(async () => {
  if (isOnSqlite) await scenario.stop();
});

const now = () => scenarioDay;
const place = (...parts: string[]): string => join(scenario.folder, ...parts);

/** Makes a backup and leaves it as a file of its own. */
async function backUp(): Promise<string> {
  const { sha256 } = await scenario.ask('backup.make', {});
  const file = await scenario.app.openFile(sha256);
  const to = place('..', `respaldo-${sha256.slice(0, 12)}.zip`);
  onTestFinished(() => rm(to, { force: true }));
  await writeFile(to, file?.stream() ?? '');
  return to;
}

async function addMoreEvidence(): Promise<string> {
  const { sha256 } = await scenario.store('segunda acta');
  const file = { kind: 'file', sha256, fileName: 'acta-2.txt', title: 'Segunda acta' } as const;
  await scenario.ask(
    'evidence.record',
    { milestoneId: scenario.ids.second, ...file },
    scenario.ids.government,
  );
  return sha256;
}

/** The titles of the evidence and whether all is sound, as a folder has them now. */
async function stateOf(folder: string): Promise<{ evidence: string[]; isSound: boolean }> {
  const app = await openEmpty(folder);
  const plans = await app.call('plan.list', {});
  const planId = plans.ok ? (plans.value[0]?.id ?? '') : '';
  const evidence = await app.call('evidence.list', { planId });
  const check = await app.call('application.check', {});
  await app.close();
  return {
    evidence: evidence.ok ? evidence.value.map((one) => one.title) : [],
    isSound: check.ok && check.value.isSound,
  };
}

const fileOf = (sha256: string): string => join('files', sha256.slice(0, 2), sha256);
const withFirst = { evidence: ['Portal', 'Acta de instalación'], isSound: true };
const withSecond = { evidence: ['Segunda acta', 'Portal', 'Acta de instalación'], isSound: true };

describe.skipIf(!isOnSqlite)('un respaldo', () => {
  test('lleva la base, la evidencia y un manifiesto con la huella de cada archivo', async () => {
    const zip = unzipSync(new Uint8Array(await readFile(await backUp())));
    const manifest = JSON.parse(new TextDecoder().decode(zip['respaldo.json'])) as BackupManifest;
    const kept = `files/${scenario.fileHash.slice(0, 2)}/${scenario.fileHash}`;
    expect(manifest.files.map((file) => file.path)).toEqual(['compromiso-abierto.sqlite', kept]);
    const schemaVersion = Number.parseInt(Object.keys(released).sort().at(-1) ?? '', 10);
    expect(manifest).toMatchObject({ schemaVersion, madeAt: '2026-06-15T18:00:00.000Z' });
    expect(new TextDecoder().decode(zip[kept])).toBe('acta de la primera sesión');
  });

  test('queda anotado cuándo se hizo, y no deja nada a medias', async () => {
    const stored = await scenario.ask('backup.make', {});
    expect(stored).toMatchObject({
      name: 'respaldo-compromiso-abierto-2026-06-15.zip',
      mediaType: 'application/zip',
    });
    expect(await scenario.ask('application.about', {})).toMatchObject({
      lastBackupAt: '2026-06-15T18:00:00.000Z',
    });
    const left = (await readdir(place('scratch'))).filter((name) => !/^[0-9a-f]{64}$/.test(name));
    expect(left).toEqual([]);
  });

  test('se hace aunque falte o esté alterado un archivo de evidencia, y la revisión lo sigue diciendo', async () => {
    await writeFile(place(fileOf(scenario.fileHash)), 'alterado');
    const backup = await backUp();
    await scenario.app.close();
    await restoreBackup(scenario.folder, backup, now);
    expect(await stateOf(scenario.folder)).toMatchObject({ isSound: false });
  });

  test('lo hace la secretaría o la autoridad garante, nadie más', async () => {
    const reply = await scenario.app.call('backup.make', {}, { memberId: scenario.ids.monitor });
    expect(reply).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });
});

describe.skipIf(!isOnSqlite)('restaurar', () => {
  test('vuelve a lo respaldado y deja aparte, entero, lo que había', async () => {
    const backup = await backUp();
    const second = await addMoreEvidence();
    await scenario.app.close();
    const restored = await restoreBackup(scenario.folder, backup, now);
    expect(restored).toMatchObject({ madeAt: '2026-06-15T18:00:00.000Z', evidenceFiles: 1 });
    expect(await stateOf(scenario.folder)).toEqual(withFirst);
    expect(await readdir(place('files'))).toEqual(expect.not.arrayContaining([second.slice(0, 2) + second]));
    expect(await stateOf(restored.setAside ?? '')).toEqual(withSecond);
    expect((await readdir(scenario.folder)).filter((name) => name.startsWith('restaurando-'))).toEqual([]);
  });

  test('en una carpeta nueva la llena y no aparta nada', async () => {
    const backup = await backUp();
    const folder = place('otra');
    expect(await restoreBackup(folder, backup, now)).toMatchObject({ setAside: null });
    expect(await stateOf(folder)).toEqual(withFirst);
  });

  test('repone un archivo de evidencia alterado en el disco', async () => {
    const backup = await backUp();
    await scenario.app.close();
    await rm(place(fileOf(scenario.fileHash)));
    await writeFile(place(fileOf(scenario.fileHash)), 'alterado');
    await restoreBackup(scenario.folder, backup, now);
    expect(await stateOf(scenario.folder)).toEqual(withFirst);
  });

  test('sobre una base que ya no se puede abrir, la aparta como está y restaura', async () => {
    const backup = await backUp();
    await scenario.app.close();
    await writeFile(place('compromiso-abierto.sqlite'), 'esto ya no es una base de datos'.repeat(500));
    const { setAside } = await restoreBackup(scenario.folder, backup, now);
    expect(await stateOf(scenario.folder)).toEqual(withFirst);
    expect(await readFile(join(setAside ?? '', 'compromiso-abierto.sqlite'), 'utf8')).toMatch(
      /^esto ya no es/,
    );
  });

  test('con los datos abiertos en otro proceso, se niega', async () => {
    const backup = await backUp();
    await addMoreEvidence();
    await expect(restoreBackup(scenario.folder, backup, now)).rejects.toMatchObject({ code: 'busy' });
    const plans = await scenario.ask('plan.list', {});
    expect(await scenario.ask('evidence.list', { planId: plans[0]?.id ?? '' })).toHaveLength(3);
  });

  test(
    'mientras se restaura nadie más abre los datos, ni después de copiarlos aparte',
    { timeout: 30_000 },
    async () => {
      await scenario.app.close();
      const lock = lockDatabase(place('compromiso-abierto.sqlite'));
      await lock?.copyTo(place('copia.sqlite'));
      expect(await readInAnotherProcess()).toBe('SQLITE_BUSY');
      lock?.release();
      expect(await readInAnotherProcess()).toBe('read');
    },
  );
});

/** Whether another process can read the database, or the code of why not. */
async function readInAnotherProcess(): Promise<string> {
  const file = JSON.stringify(place('compromiso-abierto.sqlite'));
  const script = `import Sqlite from 'better-sqlite3';
    try {
      new Sqlite(${file}, { timeout: 50 }).prepare('select count(*) from plan').get();
      process.stdout.write('read');
    } catch (error) {
      process.stdout.write(error.code);
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(child, 'close');
  return said;
}

describe.skipIf(!isOnSqlite)('un respaldo que no sirve no cambia nada', () => {
  /** Everything in the data folder, byte by byte. */
  async function everything(): Promise<Record<string, string>> {
    const names = await readdir(scenario.folder, { recursive: true, withFileTypes: true });
    const files = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
    return Object.fromEntries(
      await Promise.all(files.sort().map(async (path) => [path, (await readFile(path)).toString('base64')])),
    ) as Record<string, string>;
  }

  async function expectRefused(backup: string, code: string): Promise<void> {
    await scenario.app.close();
    const before = await everything();
    await expect(restoreBackup(scenario.folder, backup, now)).rejects.toMatchObject({ code });
    expect(await everything()).toEqual(before);
  }

  async function repacked(change: (files: Record<string, Uint8Array>) => void): Promise<string> {
    const backup = await backUp();
    const files = unzipSync(new Uint8Array(await readFile(backup)));
    change(files);
    await writeFile(backup, zipSync(files));
    return backup;
  }

  test('cortado', async () => {
    const backup = await backUp();
    await truncate(backup, 9000);
    await expectRefused(backup, 'backupUnreadable');
  });

  test('con un archivo cambiado, faltante, o sin manifiesto', async () => {
    const evidence = `files/${scenario.fileHash.slice(0, 2)}/${scenario.fileHash}`;
    const changed = await repacked((files) => (files[evidence] = strToU8('acta de la Primera sesión')));
    await expectRefused(changed, 'backupUnreadable');
    for (const name of [evidence, 'respaldo.json', 'compromiso-abierto.sqlite']) {
      const files = unzipSync(new Uint8Array(await readFile(changed)));
      const { [name]: _gone, ...left } = files;
      await writeFile(changed, zipSync(left));
      await expectRefused(changed, 'backupUnreadable');
      await writeFile(changed, zipSync(files));
    }
  });

  test('con un archivo que saldría de la carpeta', async () => {
    const backup = await repacked((files) => {
      const manifest = JSON.parse(new TextDecoder().decode(files['respaldo.json'])) as BackupManifest;
      files['../fuera'] = strToU8('x');
      manifest.files.push({ path: '../fuera', size: 1, sha256: 'a'.repeat(64) });
      files['respaldo.json'] = strToU8(JSON.stringify(manifest));
    });
    await expectRefused(backup, 'backupUnreadable');
  });

  test('de una versión más nueva de la aplicación', async () => {
    tamper(scenario.folder, `insert into kysely_migration values ('9990-del-futuro', '2030-01-01')`);
    await expectRefused(await backUp(), 'databaseNewer');
  });

  test('que no está, o que es otra cosa', async () => {
    await expectRefused(place('no-hay.zip'), 'fileMissing');
    await mkdir(place('carpeta'));
    await expectRefused(place('carpeta'), 'fileMissing');
    const other = place('..', `${scenario.fileHash.slice(0, 9)}.zip`);
    await writeFile(other, zipSync({ 'hola.txt': strToU8('hola') }));
    await expectRefused(other, 'backupUnreadable');
  });
});

describe.skipIf(!isOnSqlite)('si se interrumpe de golpe, en cualquiera de sus pasos', () => {
  test('quedan enteros los datos de antes o los restaurados', { timeout: 90_000 }, async () => {
    const backup = await backUp();
    await addMoreEvidence();
    await scenario.app.close();
    const found: string[] = [];
    for (let step = 0; ; step += 1) {
      const folder = place('..', `${basename(scenario.folder)}-${step}`);
      await cp(scenario.folder, folder, { recursive: true });
      const isWhole = await restoreUntil(step, folder, backup);
      const state = await stateOf(folder);
      await rm(folder, { recursive: true });
      expect(state.isSound).toBe(true);
      found.push(state.evidence.length === 3 ? 'antes' : 'restaurado');
      expect([withFirst, withSecond]).toContainEqual(state);
      if (isWhole) break;
    }
    const change = found.indexOf('restaurado');
    expect(change).toBeGreaterThan(2);
    expect(found.slice(change)).toEqual(found.slice(change).fill('restaurado'));
    expect(found.length - change).toBeGreaterThan(2);
  });
});

/** Restores in a process that is killed before the nth time it moves or removes a file; whether it got to the end. */
async function restoreUntil(step: number, folder: string, backup: string): Promise<boolean> {
  const module = new URL('../../electron/core/backup-restore.ts', import.meta.url).href;
  const script = `import fs from 'node:fs/promises';
    import { syncBuiltinESMExports } from 'node:module';
    let left = ${step};
    for (const name of ['link', 'rename', 'rm']) {
      const real = fs[name];
      fs[name] = (...words) => {
        if (left === 0) process.kill(process.pid, 'SIGKILL');
        left -= 1;
        return real(...words);
      };
    }
    syncBuiltinESMExports();
    const { restoreBackup } = await import(${JSON.stringify(module)});
    await restoreBackup(${JSON.stringify(folder)}, ${JSON.stringify(backup)});`;
  const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'compromiso-compiled') };
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore', env });
  const [code] = (await once(child, 'close')) as [number | null];
  return code === 0;
}

test.skipIf(isOnSqlite)('sobre otro motor no hay archivo que respaldar, y se dice', async () => {
  scenario = await openScenario();
  const reply = await scenario.app.call('backup.make', {});
  expect(reply).toMatchObject({ ok: false, error: { code: 'backupElsewhere' } });
  await scenario.stop();
});
