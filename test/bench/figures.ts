import { addDays } from '../../shared/dates.ts';
import { generatedPlanId } from '../support/generator.ts';
import { median, percentile, printed, repeated, timed, type Measurement } from './measure.ts';
import { openProbe, probeWords, type Probe } from './open.ts';

const isTargeted = (size: string): boolean => size === 'M';
const at = (size: string, target: number) => (isTargeted(size) ? { target } : {});

/** The figures of the whole plan: with nothing at hand, again, and after one milestone changed. */
export async function measureFigures(dataDir: string, size: string): Promise<Measurement[]> {
  const status = (probe: Probe) => probe.ask('plan.status', { planId: generatedPlanId });
  const opened = await openProbe(dataDir);
  const first = await timed(() => status(opened));
  await opened.app.close();
  const fresh = await withNothingAtHand(dataDir, status, size === 'XL' ? 3 : 15);
  const probe = await openProbe(dataDir);
  await status(probe);
  const warm = await repeated(50, () => status(probe), 5);
  let day = 0;
  const otherDay = await repeated(size === 'XL' ? 5 : 40, () => onOtherDay(probe, (day += 1)), 3);
  const changed = await afterOneChange(probe, size === 'XL' ? 15 : 40);
  await probe.app.close();
  return [
    { what: 'avance del plan, primera vez del proceso', size, value: first, unit: 'ms' },
    {
      what: 'avance del plan, sin nada guardado',
      size,
      value: median(fresh),
      unit: 'ms',
      ...at(size, 10),
      note: 'cifras leídas otra vez de la base; mediana',
    },
    { what: 'avance del plan, otra vez', size, value: median(warm), unit: 'ms', ...at(size, 10) },
    {
      what: 'avance del plan a otra fecha',
      size,
      value: median(otherDay),
      unit: 'ms',
      ...at(size, 10),
      note: 'todas las cifras calculadas otra vez',
    },
    {
      what: 'avance tras cambiar un hito',
      size,
      value: median(changed.status),
      unit: 'ms',
      ...at(size, 5),
      note: `plan.status; p95 ${percentile(changed.status, 0.95).toFixed(1)} ms`,
    },
    {
      what: 'Tablero tras cambiar un hito',
      size,
      value: median(changed.overview),
      unit: 'ms',
      ...at(size, 5),
    },
    {
      what: 'la orden que lo cambia (progress.report)',
      size,
      value: median(changed.command),
      unit: 'ms',
      note: 'escribe, audita y sincroniza el disco',
    },
  ];
}

/** A day that was not asked before: only the facts are at hand. */
const onOtherDay = ({ ask }: Probe, day: number) =>
  ask('plan.status', { planId: generatedPlanId, on: addDays('2025-03-01', day) });

/** Each run on an application opened anew, in a process that has already run the code. */
async function withNothingAtHand(
  dataDir: string,
  status: (probe: Probe) => Promise<unknown>,
  times: number,
): Promise<number[]> {
  const sample: number[] = [];
  for (let run = 0; run < times; run += 1) {
    const probe = await openProbe(dataDir);
    await probe.ask('plan.list', {});
    sample.push(await timed(() => status(probe)));
    await probe.app.close();
  }
  return sample;
}

async function afterOneChange({ ask }: Probe, times: number) {
  const { commitments } = await ask('plan.status', { planId: generatedPlanId });
  const open = commitments.flatMap((one) => one.milestones).filter((one) => one.state === 'inProgress');
  const members = await ask('member.list', {});
  const reporter = members.find((one) => one.role === 'government')?.id;
  const command: number[] = [];
  const sample: Record<'status' | 'overview', number[]> = { status: [], overview: [] };
  for (let run = 0; run < times * 2; run += 1) {
    const milestoneId = open[run % open.length]?.id ?? '';
    const said = { milestoneId, percentage: run % 90, done: 'Avance del periodo' };
    command.push(await timed(() => ask('progress.report', said, reporter)));
    const method = run % 2 === 0 ? 'status' : 'overview';
    sample[method].push(await timed(() => ask(`plan.${method}`, { planId: generatedPlanId })));
  }
  return { ...sample, command };
}

if (import.meta.main) {
  const { dataDir, size } = probeWords();
  printed(await measureFigures(dataDir, size));
}
