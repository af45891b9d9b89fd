import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown, type OutputOptions, type RolldownOptions, type RolldownOutput } from 'rolldown';
import { fontFiles, templateFiles } from '../electron/core/reports/pdf/resources.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What stays in node_modules: native binaries, test engines, and Electron itself. */
const external = ['electron', 'better-sqlite3', /^@myriaddreamin\//, /^@electric-sql\//, 'pg'];

/** Bundles the Node side into `folder`: the three adapters, the worker threads, the preload and the report's files. */
export async function bundleElectron(folder: string): Promise<void> {
  const common: RolldownOptions = { cwd: root, platform: 'node', external, logLevel: 'warn' };
  const input = {
    main: 'electron/shell/main.ts',
    web: 'electron/web/main.ts',
    cli: 'electron/cli/main.ts',
    ...workers(),
  };
  await write({ ...common, input }, { dir: folder, format: 'esm', chunkFileNames: 'part-[name]-[hash].js' });
  // A sandboxed preload is one CommonJS file.
  const preload = { preload: 'electron/shell/preload.ts' };
  await write({ ...common, input: preload }, { dir: folder, format: 'cjs', entryFileNames: '[name].cjs' });
  await copyReportFiles(folder);
}

/** Each worker thread is an entry of its own, found by its name beside the code that starts it. */
function workers(): Record<string, string> {
  const files = globSync('electron/core/**/*-worker.ts', { cwd: root });
  return Object.fromEntries(files.map((file) => [basename(file, '.ts'), file]));
}

async function write(input: RolldownOptions, output: OutputOptions): Promise<void> {
  const bundle = await rolldown(input);
  assertNativeOutside(await bundle.write(output));
  await bundle.close();
}

/** Rolldown may ignore `external`; a native package inside the bundle breaks only when it is first used. */
function assertNativeOutside({ output }: RolldownOutput): void {
  const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
  const inside = modules.find((id) => /node_modules\/(better-sqlite3|@myriaddreamin)\//.test(id));
  assert(inside === undefined, `${inside ?? ''} must stay outside the bundle`);
}

async function copyReportFiles(folder: string): Promise<void> {
  const find = createRequire(import.meta.url).resolve;
  await mkdir(join(folder, 'report-template'));
  await mkdir(join(folder, 'report-fonts'));
  for (const file of templateFiles) {
    await cp(join(root, 'electron/core/reports/pdf', file), join(folder, 'report-template', file));
  }
  for (const file of fontFiles) {
    const place = join(folder, 'report-fonts', basename(file));
    await cp(find(`@expo-google-fonts/source-sans-3/${file}`), place);
  }
}
