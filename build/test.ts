import { findBrowser } from './browser.ts';
import { refresh } from './fresh.mjs';
import { runStep, stepsOf, type Tally } from './test-steps.ts';

/** `npm test`: sets up what the tests need, runs every step and closes with one line that sums them up. */
const fast = process.argv.includes('--fast');
if (fast) process.env.CA_FAST = '1';
const total: Tally = { passed: 0, failed: 0 };

try {
  if (!fast) {
    if (!refresh('electron', 'renderer')) throw new Error('The application could not be built.');
    console.log(`browser    ${(await findBrowser()).program}`);
  }
} catch (error) {
  console.error(error);
  total.failed += 1;
}

for (const step of stepsOf(fast)) {
  const { passed, failed } = await runStep(step);
  total.passed += passed;
  total.failed += failed;
}

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
