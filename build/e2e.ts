import { spawnSync } from 'node:child_process';
import { refresh } from './fresh.mjs';

/** `npm run e2e -- FILE`: the end-to-end tests alone, on a fresh build. */
const words = ['test', '--config', 'build/playwright.config.ts', ...process.argv.slice(2)];
const isBuilt = refresh('electron', 'renderer');
process.exitCode = isBuilt ? (spawnSync('playwright', words, { stdio: 'inherit' }).status ?? 1) : 1;
