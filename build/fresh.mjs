import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What each product is made of, and the file that is written last when it is built. */
export const products = {
  electron: {
    stamp: 'out/electron/.built',
    sources: ['electron', 'shared', 'build/bundle.ts', 'package-lock.json'],
  },
  renderer: {
    stamp: 'out/renderer/.built',
    sources: ['renderer', 'shared', 'build/vite.config.ts', 'package-lock.json'],
  },
};

/**
 * Whether a product is newer than everything it is made of; a few milliseconds, so that it can be asked at each start.
 * @param {keyof typeof products} product
 */
export function isFresh(product) {
  const { stamp, sources } = products[product];
  const built = statSync(join(root, stamp), { throwIfNoEntry: false })?.mtimeMs;
  return built !== undefined && sources.every((source) => newest(join(root, source)) <= built);
}

/**
 * The latest change under a path; a folder's own time tells of what was removed from it.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, newest(join(path, name))),
    found.mtimeMs,
  );
}

/**
 * Builds what is older than its sources, in a process of its own: the builder's memory would stay with the
 * application otherwise. False where it could not be built.
 * @param {(keyof typeof products)[]} wanted
 */
export function refresh(...wanted) {
  const stale = wanted.filter((product) => !isFresh(product));
  if (stale.length === 0) return true;
  process.stderr.write('Preparando la aplicación…\n');
  const words = [join(root, 'build/build.ts'), '--stale', ...stale];
  return spawnSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}
