import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { hasNode24, rerunOnNode24 } from './node24.mjs';

if (hasNode24()) {
  module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/v8', import.meta.url)));
  await import('./launch.mjs');
} else {
  rerunOnNode24();
}
