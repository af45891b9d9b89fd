import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildStale } from '../../build/build.ts';
import { clockVariable, type Measurement } from './measure.ts';
import { growth, tableOf, verdictOf } from './table.ts';

/** Each probe runs in a process of its own, on its own copy of the data, so that none warms or burdens another. */
const plan: { probe: string; sizes: string[]; isImport?: boolean; isAsked?: boolean }[] = [
  { probe: 'import', sizes: ['M', 'XL'], isImport: true },
  { probe: 'list', sizes: ['M', 'XL'] },
  { probe: 'find', sizes: ['M', 'XL'] },
  { probe: 'figures', sizes: ['M', 'XL'] },
  { probe: 'work', sizes: ['M', 'XL'] },
  { probe: 'report', sizes: ['M'] },
  { probe: 'start', sizes: ['M'] },
  { probe: 'memory', sizes: ['M'] },
  { probe: 'log', sizes: ['M'], isImport: true },
  // The window in a browser takes minutes: `npm run bench:ui`.
  { probe: 'ui', sizes: ['M', 'XL'], isAsked: true },
];

const usage = `Uso: npm run bench -- [--json ARCHIVO] [--only ${plan.map(({ probe }) => probe).join(',')}] [--cpu]
  --cpu  mide el tiempo propio del hilo en vez del reloj: para un equipo ocupado`;

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string' },
    cpu: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const usual = plan.filter(({ isAsked }) => isAsked !== true).map(({ probe }) => probe);

if (values.help) console.log(usage);
else await bench(values.only?.split(',') ?? usual);

async function bench(wanted: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'compromiso-bench-'));
  const measurements: Measurement[] = [];
  const failed: string[] = [];
  try {
    await buildStale('electron', 'renderer');
    for (const { probe, sizes, isImport } of plan.filter((one) => wanted.includes(one.probe))) {
      for (const size of sizes) {
        console.error(`midiendo ${probe} ${size} …`);
        const words = isImport === true ? [size] : [await dataFor(folder, probe, size), size];
        const found = await run(probe, words).catch((error: unknown) => {
          failed.push(`${probe} ${size}: ${error instanceof Error ? error.message : String(error)}`);
          return [];
        });
        measurements.push(...found);
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  await tell([...measurements, ...growth(measurements)], failed);
}

/** Filled once for each size, copied for each probe. */
async function dataFor(folder: string, probe: string, size: string): Promise<string> {
  const filled = join(folder, `filled-${size}`);
  const own = join(folder, `${probe}-${size}`);
  const copied = await cp(filled, own, { recursive: true }).then(
    () => true,
    () => false,
  );
  if (copied) return own;
  await run('fill', [filled, size]);
  await cp(filled, own, { recursive: true });
  return own;
}

/** What a probe printed as its last line. */
async function run(probe: string, words: readonly string[]): Promise<Measurement[]> {
  const file = fileURLToPath(new URL(`./${probe}.ts`, import.meta.url));
  const child = spawn(process.execPath, ['--no-warnings', file, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...(values.cpu ? { [clockVariable]: 'cpu' } : {}) },
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`the probe ended with ${String(code)}`);
  const last = text.trim().split('\n').at(-1) ?? '';
  return last === '' ? [] : (JSON.parse(last) as Measurement[]);
}

async function tell(measurements: readonly Measurement[], failed: readonly string[]): Promise<void> {
  console.log(tableOf(measurements));
  for (const one of failed) console.log(`no se pudo medir: ${one}`);
  const machine = `${cpus()[0]?.model.trim() ?? ''} × ${String(cpus().length)}, ${(totalmem() / 1e9).toFixed(0)} GB`;
  const [load = 0] = loadavg();
  const json = JSON.stringify({
    machine,
    load,
    node: process.version,
    clock: values.cpu ? 'cpu' : 'wall',
    failed,
    measurements: measurements.map((one) => ({ ...one, verdict: verdictOf(one) })),
  });
  console.log(`${machine}, Node ${process.version}`);
  if (load > 2 * cpus().length) {
    console.log(
      `El equipo está ocupado (carga ${load.toFixed(1)}): los tiempos salen más largos que los suyos.`,
    );
  }
  if (values.json === undefined) console.log(json);
  else await writeFile(values.json, `${json}\n`);
  if (failed.length > 0) process.exitCode = 1;
}
