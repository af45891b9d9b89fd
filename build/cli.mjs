import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { refresh } from './fresh.mjs';
import { hasNode24, rerunOnNode24 } from './node24.mjs';

if (hasNode24()) {
  module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/v8', import.meta.url)));
  if (refresh('electron')) await import(new URL('../out/electron/cli.js', import.meta.url).href);
  else process.exitCode = 1;
} else {
  rerunOnNode24();
}
