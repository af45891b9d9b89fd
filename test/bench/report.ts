import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedPlanId as planId, generatedToday as on } from '../support/generator.ts';
import { median, printed, repeated, waited, type Measurement } from './measure.ts';
import { openProbe, probeWords } from './open.ts';

const cli = fileURLToPath(new URL('../../build/cli.mjs', import.meta.url));
const formats = { pdf: { cold: 2000, warm: 800 }, html: { cold: undefined, warm: 500 } } as const;

/** The progress report with all milestones: in a process that begins with it, and in one that made it before. */
export async function measureReport(dataDir: string, size: string): Promise<Measurement[]> {
  const folder = await mkdtemp(join(tmpdir(), 'compromiso-bench-report-'));
  const found: Measurement[] = [];
  const add = (what: string, sample: readonly number[], target: number | undefined): void => {
    const note = `mediana de ${String(sample.length)}; la más lenta ${Math.max(...sample).toFixed(0)} ms`;
    const goal = target === undefined || size !== 'M' ? {} : { target };
    found.push({ what, size, value: median(sample), unit: 'ms', ...goal, note });
  };
  try {
    const { app, ask } = await openProbe(dataDir);
    for (const [format, { cold, warm }] of Object.entries(formats) as [
      'pdf' | 'html',
      { cold?: number; warm: number },
    ][]) {
      const words = [
        'report',
        '--data',
        dataDir,
        '--on',
        on,
        '--format',
        format,
        '--out',
        join(folder, `informe.${format}`),
      ];
      const runs: number[] = [];
      for (let run = 0; run < 4; run += 1) runs.push(await waited(() => runCli(words)));
      // The first one fills the caches of the disk and of V8, as any earlier start of the program has.
      add(`${format.toUpperCase()}, proceso frío (cli report)`, runs.slice(1), cold);
      const make = () => ask('report.make', { planId, on, format });
      add(`${format.toUpperCase()}, en caliente (report.make)`, await repeated(5, make, 1, waited), warm);
    }
    await app.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return found;
}

async function runCli(words: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [cli, ...words], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`cli ${words.join(' ')} ended with ${String(code)}`);
}

if (import.meta.main) {
  const { dataDir, size } = probeWords();
  printed(await measureReport(dataDir, size));
}
