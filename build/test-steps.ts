import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Tally = { passed: number; failed: number };
export type Step = {
  name: string;
  command: string[];
  count: (exitCode: number, reportFile: string) => Tally;
};

const root = fileURLToPath(new URL('..', import.meta.url));

/** A tool that says only yes or no counts as one check. */
function check(name: string, script: string): Step {
  const count = (exitCode: number) => (exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  return { name, command: ['npm', 'run', '-s', script], count };
}

function vitest(project: string): Step {
  const words = ['run', '--config', 'build/vitest.config.ts', '--project', project];
  const reporters = ['--reporter=dot', '--reporter=json', '--outputFile.json=REPORT'];
  return { name: project, command: ['vitest', ...words, ...reporters], count: countVitest };
}

function countVitest(exitCode: number, reportFile: string): Tally {
  const report = readReport(reportFile) as { numPassedTests: number; numFailedTests: number } | null;
  return honest(exitCode, report?.numPassedTests ?? 0, report?.numFailedTests ?? 0);
}

const endToEnd: Step = {
  name: 'e2e',
  command: ['playwright', 'test', '--config', 'build/playwright.config.ts', '--reporter=list,json'],
  count: (exitCode, reportFile) => {
    const report = readReport(reportFile) as { stats: { expected: number; unexpected: number } } | null;
    return honest(exitCode, report?.stats.expected ?? 0, report?.stats.unexpected ?? 0);
  },
};

/** A file that does not even load fails no test of its own, and a step that ran nothing proves nothing. */
function honest(exitCode: number, passed: number, failed: number): Tally {
  const silentFailure = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: silentFailure ? 1 : failed };
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

const quick = [
  ...['unit', 'renderer', 'cli'].map(vitest),
  check('types', 'types'),
  check('lint', 'lint:changed'),
  check('format', 'format:changed'),
];
const whole = [
  check('types', 'types'),
  check('lint', 'lint'),
  check('format', 'format:check'),
  ...['unit', 'cli', 'renderer', 'pglite', 'adapters'].map(vitest),
  endToEnd,
];

/** What `npm test` runs, one after another; the fast form leaves out whatever needs a browser or a second database. */
export function stepsOf(fast: boolean): Step[] {
  return fast ? quick : whole;
}

/** Runs steps, so many at a time, and sums them up. */
export async function runSteps(steps: readonly Step[], atOnce: number): Promise<Tally> {
  const total: Tally = { passed: 0, failed: 0 };
  const queue = [...steps];
  const lane = async (): Promise<void> => {
    for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
      const { passed, failed } = await runStep(step);
      total.passed += passed;
      total.failed += failed;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return total;
}

/** Runs one step; its own words are shown only where something in it failed. */
async function runStep(step: Step): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'compromiso-test-'));
  const reportFile = join(folder, 'report.json');
  const startedAt = performance.now();
  const { exitCode, output } = await run(step.command, reportFile);
  const tally = step.count(exitCode, reportFile);
  rmSync(folder, { recursive: true, force: true });
  if (tally.failed > 0) process.stdout.write(output);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${step.name.padEnd(10)} ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`);
  return tally;
}

/** Thousands of small databases are written; where memory can be used as a disk, nobody waits for the disk. */
function memoryFolder(): { TMPDIR?: string } {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return {};
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 4 * 1024 ** 3 ? { TMPDIR: memory } : {};
}

function run(command: string[], reportFile: string): Promise<{ exitCode: number; output: string }> {
  const [program = '', ...words] = command.map((word) => word.replace('REPORT', reportFile));
  const env = { ...process.env, ...memoryFolder(), PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile };
  const child = spawn(program, words, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.on('error', (error) => chunks.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) =>
      resolve({ exitCode: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }),
    );
  });
}
