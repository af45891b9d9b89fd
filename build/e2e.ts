import { spawnSync } from 'node:child_process';
import { buildStale } from './build.ts';

/** `npm run e2e -- FILE`: the end-to-end tests alone, on a fresh build. */
await buildStale('electron', 'renderer');
const words = ['test', '--config', 'build/playwright.config.ts', ...process.argv.slice(2)];
process.exitCode = spawnSync('playwright', words, { stdio: 'inherit' }).status ?? 1;
