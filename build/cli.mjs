import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { isFresh } from './fresh.mjs';
import { hasNode24, rerunOnNode24 } from './node24.mjs';

if (hasNode24()) {
  module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/v8', import.meta.url)));
  if (!isFresh('electron')) await (await import('./build.ts')).buildStale('electron');
  await import(new URL('../out/electron/cli.js', import.meta.url).href);
} else {
  rerunOnNode24();
}
