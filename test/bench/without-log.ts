import { registerHooks } from 'node:module';
import type * as Core from '../../electron/core/app.ts';

const mark = '?nolog';
const log = '/electron/core/audit.ts';

/**
 * The application once more in this process, the same in everything but that its commands write no log: whatever it
 * loads carries a mark in its address, and the one file that appends is replaced.
 */
export async function loadWithoutLog(): Promise<typeof Core> {
  const stub = new URL('no-log.ts', import.meta.url).href;
  registerHooks({
    resolve: (specifier, context, next) => {
      const found = next(specifier, context);
      if (context.parentURL?.endsWith(mark) !== true || !specifier.startsWith('.')) return found;
      return { ...found, url: found.url.endsWith(log) ? stub : found.url + mark };
    },
  });
  const address = new URL(`../../electron/core/app.ts${mark}`, import.meta.url).href;
  return (await import(address)) as typeof Core;
}
