import Sqlite from 'better-sqlite3';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseFileName } from '../../electron/core/database/open.ts';
import { oneChunk } from '../../electron/core/files.ts';
import { generatePlan, sizes, type Size } from '../support/generator.ts';
import { generatedCsv } from '../support/generator-csv.ts';
import { median, printed, timed, type Measurement } from './measure.ts';
import { openProbe, type Probe } from './open.ts';
import { insertAgain } from './prepared-inserts.ts';

/** The import as the window does it: two files stored, then `import.run`; each run into a new data folder. */
export async function measureImport(size: Size): Promise<Measurement[]> {
  const csv = generatedCsv(generatePlan(size));
  const times = size === 'XL' ? 3 : 5;
  const runs: Run[] = [];
  for (let run = 0; run < times; run += 1) runs.push(await importOnce(csv));
  const ms = median(runs.map((one) => one.ms));
  const [commitments, milestones] = sizes[size];
  const found: Measurement[] = [
    {
      what: `importar ${String(commitments)} × ${String(milestones)}`,
      size,
      value: ms,
      unit: 'ms',
      ...(size === 'M' ? { target: 1000 } : {}),
      note: `mediana de ${String(times)}; memoria al terminar ${String(Math.round(runs[0]?.rss ?? 0))} MB`,
    },
    ratio(
      'importar ÷ insertar las mismas filas',
      size,
      runs,
      (one) => one.bare,
      size === 'XL' ? 6 : undefined,
    ),
    ratio('lo mismo, contando las filas de la bitácora', size, runs, (one) => one.bareWithLog),
  ];
  return found;
}

function ratio(
  what: string,
  size: string,
  runs: readonly Run[],
  base: (run: Run) => number,
  target?: number,
): Measurement {
  const note = `insertar: ${median(runs.map(base)).toFixed(0)} ms`;
  const value = median(runs.map((one) => one.ms / base(one)));
  return { what, size, value, unit: '×', ...(target === undefined ? {} : { target }), note };
}

type Run = { ms: number; bare: number; bareWithLog: number; rss: number };

async function importOnce(csv: { commitments: string; milestones: string }): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'compromiso-bench-import-'));
  try {
    const probe = await openProbe(join(folder, 'data'));
    const files = [
      await store(probe, 'commitments.csv', csv.commitments),
      await store(probe, 'milestones.csv', csv.milestones),
    ];
    let outcome = { created: 0, rejected: 0 };
    const ms = await timed(async () => {
      outcome = await probe.ask('import.run', { files });
    });
    if (outcome.rejected > 0) throw new Error(`${String(outcome.rejected)} rows were rejected`);
    const rss = process.memoryUsage().rss / 1e6;
    await probe.app.close();
    const source = new Sqlite(join(folder, 'data', databaseFileName), { readonly: true });
    const bare = await insertAgain(source, join(folder, 'bare.sqlite'), (table) => table !== 'audit_entry');
    const bareWithLog = await insertAgain(source, join(folder, 'bare-with-log.sqlite'), () => true);
    source.close();
    return { ms, bare, bareWithLog, rss };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function store({ app }: Probe, name: string, text: string): Promise<{ sha256: string; name: string }> {
  const reply = await app.storeFile(oneChunk(new TextEncoder().encode(text)));
  if (!reply.ok) throw new Error(reply.error.code);
  return { sha256: reply.value.sha256, name };
}

if (import.meta.main) printed(await measureImport((process.argv[2] ?? 'M') as Size));
