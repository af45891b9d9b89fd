import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** A window that ends with an error this soon was never seen: a system library is missing, or there is no display. */
const stillborn = 10_000;

/**
 * Opens the window and waits until it is closed; false where it could not be opened.
 * @param {string} binary
 * @param {string[]} words
 * @returns {Promise<boolean>}
 */
export function runElectron(binary, words) {
  const startedAt = Date.now();
  const child = spawn(binary, [root, ...words], { stdio: ['ignore', 'inherit', 'ignore'] });
  const passOn = () => child.kill('SIGTERM');
  process.once('SIGINT', passOn).once('SIGTERM', passOn);
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => {
      process.off('SIGINT', passOn).off('SIGTERM', passOn);
      const opened = code === 0 || Date.now() - startedAt > stillborn;
      if (opened) process.exitCode = code ?? 0;
      resolve(opened);
    });
  });
}
