import { chromium, type Page } from '@playwright/test';
import { loadavg } from 'node:os';
import { findBrowser } from '../../build/browser.ts';
import { firstJsMeasurement } from './first-js.ts';
import { scrollFrames, untilPainted, type Wanted } from './in-page.ts';
import { median, percentile, printed, type Measurement } from './measure.ts';
import { probeWords } from './open.ts';
import { startLauncher } from './started.ts';
import { heapGrowth } from './ui-memory.ts';

const targets: Record<string, number> = { M: 100, XL: 200 };
const times = 9;

const heading = (text: string): Wanted => ({ selector: 'main h1', text });
const board: Wanted = { selector: 'main', text: String.raw`\d de [\d,]+ hitos` };
const list: Wanted = { selector: 'main [role=row] a', text: '.' };
const firstLink = 'main [role=row] a';

/** What a person waits for in the window, from the key or the press to the painted frame. */
export async function measureUi(dataDir: string, size: string): Promise<Measurement[]> {
  const { program, env, args } = await findBrowser();
  const browser = await chromium.launch({
    executablePath: program,
    args,
    env: { ...(process.env as Record<string, string>), ...env },
  });
  const started = await startLauncher(dataDir);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: 'es-MX' });
    await page.addInitScript(() => {
      localStorage.setItem('compromiso.who', JSON.stringify({ kind: 'reader' }));
    });
    await page.goto(started.address);
    await page
      .getByRole('main')
      .getByText(/\d de [\d,]+ hitos/)
      .first()
      .waitFor();
    const fetched = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    const plan = `#/plan/${encodeURIComponent(`PRUEBA-${size}`)}`;
    const found = [
      await boardLine(page, plan, size),
      await filterLine(page, plan, size),
      await scrollLine(page, size),
      await commitmentLine(page, plan, size),
      ...(await ganttLine(page, plan, size)),
    ];
    if (size !== 'M') return found;
    return [...found, await heapGrowth(page, plan, size), firstJsMeasurement(fetched)];
  } finally {
    await browser.close();
    await started.stop();
  }
}

/** The first time its code comes too, as it does for a person only once; so it is told apart. */
function line(what: string, size: string, [first = 0, ...rest]: readonly number[]): Measurement {
  const target = targets[size];
  const [load = 0] = loadavg();
  return {
    what: `${what} (mediana)`,
    size,
    value: median(rest),
    unit: 'ms',
    ...(target === undefined ? {} : { target }),
    note: `p95 ${percentile(rest, 0.95).toFixed(0)}; la primera ${first.toFixed(0)} ms; carga ${load.toFixed(1)}`,
  };
}

async function boardLine(page: Page, plan: string, size: string): Promise<Measurement> {
  const sample: number[] = [];
  for (let run = 0; run < times; run += 1) {
    await untilPainted(page, { hash: `${plan}/ajustes` }, heading('Ajustes'));
    sample.push(await untilPainted(page, { hash: `${plan}/tablero` }, board));
  }
  return line('Tablero pintado', size, sample);
}

const counted = 'main [role=status]';
const filter = 'main input[type=search]';

async function filterLine(page: Page, plan: string, size: string): Promise<Measurement> {
  await untilPainted(page, { hash: `${plan}/compromisos` }, list);
  const whole = await page
    .locator(counted)
    .filter({ hasText: /compromiso/ })
    .first()
    .innerText();
  const all = whole.replaceAll('.', String.raw`\.`);
  const sample: number[] = [];
  for (let run = 0; run < times; run += 1) {
    await page.locator(filter).first().focus();
    const narrowed = { selector: 'main', text: `^(?![^]*${all})[^]*compromiso` };
    sample.push(await untilPainted(page, { insert: 'educacion' }, narrowed));
    await page.locator(filter).first().fill('');
    await page.locator(counted).filter({ hasText: whole }).first().waitFor();
  }
  return line('una letra en el filtro de la lista', size, sample);
}

async function scrollLine(page: Page, size: string): Promise<Measurement> {
  const frames = await scrollFrames(page, 120);
  const late = frames.filter((one) => one > 25).length;
  return {
    what: 'un cuadro al recorrer la lista (mediana)',
    size,
    value: median(frames),
    unit: 'ms',
    target: 17,
    note: `p95 ${percentile(frames, 0.95).toFixed(0)} ms; ${String(late)} de ${String(frames.length)} tarde`,
  };
}

async function commitmentLine(page: Page, plan: string, size: string): Promise<Measurement> {
  const sample: number[] = [];
  for (let run = 0; run < times; run += 1) {
    await untilPainted(page, { hash: `${plan}/compromisos` }, list);
    sample.push(await untilPainted(page, { click: firstLink }, heading('^C0')));
  }
  return line('compromiso abierto', size, sample);
}

/** The page of the chart by dates, where the window has one. */
async function ganttLine(page: Page, plan: string, size: string): Promise<Measurement[]> {
  await untilPainted(page, { hash: `${plan}/cronograma` }, heading('.'));
  if ((await page.locator('main h1').innerText()) !== 'Cronograma') {
    console.error('cronograma: la ventana todavía no tiene esa página; no se mide');
    return [];
  }
  const drawn = { selector: 'main :is(svg, [role=grid], [role=table], [role=treegrid])', text: 'C0' };
  const sample: number[] = [];
  for (let run = 0; run < times; run += 1) {
    await untilPainted(page, { hash: `${plan}/ajustes` }, heading('Ajustes'));
    sample.push(await untilPainted(page, { hash: `${plan}/cronograma` }, drawn));
  }
  return [line('Cronograma dibujado', size, sample)];
}

if (import.meta.main) {
  const { dataDir, size } = probeWords();
  printed(await measureUi(dataDir, size));
}
