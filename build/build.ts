import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFresh, products } from './fresh.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
type Product = keyof typeof products;

const builders: Record<Product, (folder: string) => Promise<void>> = {
  electron: async (folder) => (await import('./bundle.ts')).bundleElectron(folder),
  renderer: buildRenderer,
};

async function buildRenderer(folder: string): Promise<void> {
  const { build } = await import('vite');
  const configFile = join(root, 'build', 'vite.config.ts');
  await build({ configFile, build: { outDir: folder } });
}

const abandonedAfter = 3_600_000;

/** What a build that was killed left beside the product. */
async function clearAbandoned(place: string): Promise<void> {
  const folder = dirname(place);
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(`${basename(place)}-`)) continue;
    const info = await stat(join(folder, name)).catch(() => null);
    if (info !== null && info.mtimeMs < Date.now() - abandonedAfter)
      await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** Builds a product aside and puts it in place whole, so that whoever starts meanwhile never meets half of it. */
async function buildProduct(product: Product): Promise<void> {
  const place = join(root, dirname(products[product].stamp));
  const aside = `${place}-new-${process.pid}`;
  const old = `${place}-old-${process.pid}`;
  const startedAt = new Date();
  await clearAbandoned(place);
  await mkdir(aside, { recursive: true });
  try {
    await builders[product](aside);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw error;
  }
  await writeFile(join(aside, '.built'), startedAt.toISOString());
  await utimes(join(aside, '.built'), startedAt, startedAt);
  await rename(place, old).catch(() => undefined);
  await rename(aside, place);
  await rm(old, { recursive: true, force: true });
}

/** Builds whatever is older than its sources. */
export async function buildStale(...wanted: Product[]): Promise<void> {
  for (const product of wanted) if (!isFresh(product)) await buildProduct(product);
}

/** `node build/build.ts` builds everything; `--stale PRODUCT…` only what needs it. */
async function main([mode, ...names]: string[]): Promise<void> {
  const wanted = (['electron', 'renderer'] as const).filter(
    (name) => mode === undefined || names.includes(name),
  );
  if (mode === '--stale') await buildStale(...wanted);
  else for (const product of wanted) await buildProduct(product);
}

if (import.meta.main) await main(process.argv.slice(2));
