import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `npm run test:fast` leaves out the files that need seconds each: `*.slow.test.ts`. */
const isFast = process.env.CA_FAST !== undefined;
const exclude = isFast ? ['**/*.slow.test.{ts,tsx}'] : [];
/** The fast run loads the application once for all files of a worker; the whole one gives each file a fresh start. */
const isolate = !isFast;
const plainNode = ['shared', 'core', 'migrations', 'imports', 'reports'];

/** The test runner's projects; `unit` and `pglite` run the same test/core, once on each engine. */
export default defineConfig({
  root,
  cacheDir: 'node_modules/.cache/vitest',
  test: {
    maxWorkers: 2,
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: plainNode.map((folder) => `test/${folder}/**/*.test.ts`),
          exclude,
          isolate,
          environment: 'node',
          // A loaded machine takes its time.
          testTimeout: 30_000,
        },
      },
      {
        root,
        test: {
          name: 'cli',
          include: ['test/cli/**/*.test.ts'],
          exclude,
          isolate,
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      {
        root,
        test: {
          name: 'pglite',
          include: ['test/core/**/*.test.ts'],
          environment: 'node',
          env: { CA_DATABASE: 'pglite' },
          // PGlite boots in seconds: the files of one worker share one boot.
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        root,
        plugins: [react()],
        test: {
          name: 'renderer',
          // A loaded machine takes its time to draw.
          testTimeout: 30_000,
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          exclude,
          isolate,
          environment: 'jsdom',
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
      {
        root,
        test: {
          name: 'adapters',
          include: ['test/adapters/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
