import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  rolldown,
  type OutputOptions,
  type Plugin,
  type RolldownOptions,
  type RolldownOutput,
} from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What stays in node_modules: native binaries, test engines, and Electron itself. */
const external = ['electron', 'better-sqlite3', /^@myriaddreamin\//, /^@electric-sql\//, 'pg'];

/** Bundles the Node side into `folder`: the three adapters, the worker threads and the preload. */
export async function bundleElectron(folder: string): Promise<void> {
  const input = {
    main: 'electron/shell/main.ts',
    web: 'electron/web/main.ts',
    ...(existsSync(join(root, 'electron/cli/main.ts')) ? { cli: 'electron/cli/main.ts' } : {}),
  };
  const common: RolldownOptions = { cwd: root, platform: 'node', external, logLevel: 'warn' };
  await write(
    { ...common, input, plugins: [filesBesideTheCode()] },
    { dir: folder, format: 'esm', chunkFileNames: '[name]-[hash].js' },
  );
  // A sandboxed preload is one CommonJS file.
  const preload = { preload: 'electron/shell/preload.ts' };
  await write({ ...common, input: preload }, { dir: folder, format: 'cjs', entryFileNames: '[name].cjs' });
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
  assert(inside === undefined, `${inside} must stay outside the bundle`);
}

/** Brings along what the code names as `new URL('./x', import.meta.url)`: worker threads are bundled, other files copied. */
function filesBesideTheCode(): Plugin {
  return {
    name: 'files-beside-the-code',
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const replaced = code.replace(
        /new URL\(\s*'(\.[^']+)',\s*import\.meta\.url,?\s*\)/g,
        (whole, path: string) => {
          const file = join(dirname(id), path);
          if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return whole;
          const fileName = file.endsWith('.ts') ? `${basename(file, '.ts')}.js` : besideName(file);
          if (file.endsWith('.ts')) this.emitFile({ type: 'chunk', id: file, fileName });
          else this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
          return `new URL('./${fileName}', import.meta.url)`;
        },
      );
      return replaced === code ? null : { code: replaced, map: null };
    },
  };
}

function besideName(file: string): string {
  return `files/${relative(root, file).replaceAll(/[\\/]/g, '-')}`;
}
