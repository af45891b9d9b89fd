import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../../build/browser.ts';
import { firstJsMeasurement } from './first-js.ts';
import { median, printed, type Measurement } from './measure.ts';
import { probeWords } from './open.ts';
import { startLauncher } from './started.ts';

const times = 7;

/** From the start of the process to the painted Tablero, in a browser that is open already. */
export async function measureStart(dataDir: string, size: string): Promise<Measurement[]> {
  const { program, env, args } = await findBrowser();
  const browser = await chromium.launch({
    executablePath: program,
    args,
    env: { ...(process.env as Record<string, string>), ...env },
  });
  const runs: Run[] = [];
  try {
    // The first one fills the caches of the disk and of V8, as any earlier start of the program has.
    for (let run = 0; run <= times; run += 1) runs.push(await startOnce(browser, dataDir));
  } finally {
    await browser.close();
  }
  const [first, ...rest] = runs;
  const slowest = Math.max(...rest.map((one) => one.painted));
  return [
    {
      what: 'npm start: del proceso al Tablero pintado',
      size,
      value: median(rest.map((one) => one.painted)),
      unit: 'ms',
      ...(size === 'M' ? { target: 1500 } : {}),
      note: `mediana de ${String(times)}; la más lenta ${slowest.toFixed(0)}; la primera ${(first?.painted ?? 0).toFixed(0)} ms`,
    },
    {
      what: 'npm start: del proceso a su dirección',
      size,
      value: median(rest.map((one) => one.listening)),
      unit: 'ms',
    },
    firstJsMeasurement(first?.fetched ?? []),
  ];
}

type Run = { listening: number; painted: number; fetched: string[] };

async function startOnce(browser: Browser, dataDir: string): Promise<Run> {
  const page = await browser.newPage();
  // Who looks is remembered from one start to the next; here each start has another address.
  await page.addInitScript(() => {
    localStorage.setItem('compromiso.who', JSON.stringify({ kind: 'reader' }));
  });
  const start = performance.now();
  const started = await startLauncher(dataDir);
  try {
    const listening = performance.now() - start;
    await page.goto(started.address, { waitUntil: 'commit' });
    await page
      .getByRole('main')
      .getByText(/\d de [\d,]+ hitos/)
      .first()
      .waitFor();
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const painted = performance.now() - start;
    const fetched = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    return { listening, painted, fetched };
  } finally {
    await page.close();
    await started.stop();
  }
}

if (import.meta.main) {
  const { dataDir, size } = probeWords();
  printed(await measureStart(dataDir, size));
}
