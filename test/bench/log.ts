import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appendAudit, type Change } from '../../electron/core/audit.ts';
import { openApp } from '../../electron/core/app.ts';
import { openDatabases } from '../../electron/core/database/open.ts';
import { walkChain } from '../../electron/core/services/check-chain.ts';
import { recordNames } from '../../shared/records.ts';
import { changeOf } from '../../electron/core/save.ts';
import { fillDatabase, generatedNow } from '../support/generator-database.ts';
import { generatedPlanId, generatePlan, type Generated } from '../support/generator.ts';
import { median, percentile, printed, timed, type Measurement } from './measure.ts';
import { openProbe, probeOf, type Probe } from './open.ts';
import { loadWithoutLog } from './without-log.ts';

const chainLength = 500_000;
const actor = {
  memberId: null,
  name: 'Ana Ruiz',
  role: 'government',
  committeeId: null,
  inNameOf: null,
} as const;

const changesOf = (made: Generated): Change[] =>
  recordNames.flatMap((name) => made[name].map((record) => changeOf(name, record, 'created')));

/** Writes entries until the log has so many: each record's making, and then the same records changed again. */
async function fillLog(dataDir: string, changes: readonly Change[], length: number): Promise<void> {
  const databases = await openDatabases(dataDir, generatedNow);
  const occasion = { at: generatedNow().toISOString(), actor, method: 'import.run' };
  const atOnce = 5_000;
  for (let at = 0; at < length; at += atOnce) {
    const some = Array.from(
      { length: Math.min(atOnce, length - at) },
      (_, i) => changes[(at + i) % changes.length],
    );
    await databases.writer.transaction().execute((db) =>
      appendAudit(
        db,
        occasion,
        some.filter((one) => one !== undefined),
      ),
    );
  }
  await databases.close();
}

/** The log: what it adds to a command, how fast its chain is checked, and the figures that it knew. */
export async function measureLog(folder: string): Promise<Measurement[]> {
  const made = generatePlan('M');
  const changes = changesOf(made);
  const [filled, bare, long] = ['filled', 'bare', 'long'].map((name) => join(folder, name));
  if (filled === undefined || bare === undefined || long === undefined) throw new Error('three folders');
  await fillDatabase(filled, made);
  await cp(filled, bare, { recursive: true });
  await fillLog(filled, changes, changes.length);
  await cp(filled, long, { recursive: true });
  const found = [...(await measurePast(filled)), ...(await measureAppending(filled, bare))];
  await fillLog(long, changes, chainLength - changes.length);
  return [...found, ...(await measureChain(long))];
}

async function measurePast(dataDir: string): Promise<Measurement[]> {
  const probe = await openProbe(dataDir);
  const { seq } = await probe.ask('history.head', {});
  await changeMuch(probe, 30);
  const sample: number[] = [];
  for (let run = 0; run < 12; run += 1) {
    const asRecorded = seq + run;
    sample.push(await timed(() => probe.ask('plan.status', { planId: generatedPlanId, asRecorded })));
  }
  await probe.app.close();
  const note = `reconstruido de la bitácora; la más lenta ${percentile(sample, 1).toFixed(0)} ms`;
  return [{ what: 'cifras como se sabían', size: 'M', value: median(sample), unit: 'ms', target: 150, note }];
}

const reporting = async (probe: Probe): Promise<(run: number) => Promise<unknown>> => {
  const { commitments } = await probe.ask('plan.status', { planId: generatedPlanId });
  const open = commitments.flatMap((one) => one.milestones).filter((one) => one.state === 'inProgress');
  const reporter = (await probe.ask('member.list', {})).find((one) => one.role === 'government')?.id;
  return (run) =>
    probe.ask(
      'progress.report',
      { milestoneId: open[run % open.length]?.id ?? '', percentage: run % 90, done: 'Avance del periodo' },
      reporter,
    );
};

async function changeMuch(probe: Probe, times: number): Promise<void> {
  const report = await reporting(probe);
  for (let run = 0; run < times; run += 1) await report(run);
}

/** The same commands by two applications in turns, of which one writes no log. */
async function measureAppending(filled: string, bare: string): Promise<Measurement[]> {
  const core = await loadWithoutLog();
  const options = { now: generatedNow, isOperator: true };
  const withLog = probeOf(await openApp({ dataDir: filled, ...options }));
  const without = probeOf(await core.openApp({ dataDir: bare, ...options }));
  const work = { withLog: await reporting(withLog), without: await reporting(without) };
  const sample = { withLog: [] as number[], without: [] as number[] };
  for (let run = 0; run < 260; run += 1) {
    const order = run % 2 === 0 ? (['withLog', 'without'] as const) : (['without', 'withLog'] as const);
    for (const which of order) {
      const ms = await timed(() => work[which](run));
      if (run >= 60) sample[which].push(ms);
    }
  }
  await withLog.app.close();
  await without.app.close();
  const [a, b] = [median(sample.withLog), median(sample.without)];
  const note = `progress.report: ${a.toFixed(2)} ms con bitácora, ${b.toFixed(2)} ms sin ella; medianas`;
  return [
    {
      what: 'una orden, con bitácora entre sin ella',
      size: 'M',
      value: a / b,
      unit: '×',
      target: 1.15,
      note,
    },
  ];
}

async function measureChain(dataDir: string): Promise<Measurement[]> {
  const databases = await openDatabases(dataDir, generatedNow);
  let entries = 0;
  const sample: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    sample.push(
      await timed(async () => {
        const walk = await walkChain(databases.reader);
        if (walk.sentence !== null) throw new Error(walk.sentence);
        entries = walk.entries;
      }),
    );
  }
  await databases.close();
  const value = median(sample);
  const rate = Math.round((1000 * entries) / value).toLocaleString('es-MX');
  const target = entries / 200;
  return [
    {
      what: 'revisar la cadena de la bitácora',
      size: 'XL',
      value,
      unit: 'ms',
      target,
      note: `${rate} asientos/s`,
    },
  ];
}

if (import.meta.main) {
  const folder = await mkdtemp(join(tmpdir(), 'compromiso-log-'));
  printed(await measureLog(folder).finally(() => rm(folder, { recursive: true, force: true })));
}
