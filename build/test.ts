import { findBrowser } from './browser.ts';
import { refresh } from './fresh.mjs';
import { runSteps, stepsOf } from './test-steps.ts';

/** `npm test`: sets up what the tests need, runs every step and closes with one line that sums them up. */
const fast = process.argv.includes('--fast');
if (fast) process.env.CA_FAST = '1';
let isReady = true;

try {
  const products = fast ? (['electron'] as const) : (['electron', 'renderer'] as const);
  if (!refresh(...products)) throw new Error('The application could not be built.');
  if (!fast) console.log(`browser    ${(await findBrowser()).program}`);
} catch (error) {
  console.error(error);
  isReady = false;
}

// What needs a browser or counts processes wants the machine to itself; the rest can share two processors.
const { passed, failed } = await runSteps(stepsOf(fast), fast ? 2 : 1);
const failures = failed + (isReady ? 0 : 1);
console.log(`${passed} passed, ${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;
