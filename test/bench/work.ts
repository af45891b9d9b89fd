import type { InputOf } from '../../shared/contract.ts';
import { roleNames } from '../../shared/glossary.ts';
import { generatedPlanId as planId } from '../support/generator.ts';
import { percentile, printed, repeated, timed, type Measurement } from './measure.ts';
import { openProbe, probeWords, type Probe } from './open.ts';

const target = 30;
const calls = 100;
type Asked = Omit<InputOf<'work.mine'>, 'planId'>;

/** «Mi trabajo» for somebody of each role: at hand, and after one milestone changed. */
export async function measureWork(dataDir: string, size: string): Promise<Measurement[]> {
  const probe = await openProbe(dataDir);
  const whole = (memberId: string, more: Asked = {}) => probe.ask('work.mine', { planId, ...more }, memberId);
  const members = await probe.ask('member.list', {});
  const found: Measurement[] = [];
  for (const role of ['government', 'civilSociety', 'oversight', 'secretariat', 'reader'] as const) {
    const member = members.find((one) => one.role === role);
    if (member === undefined) continue;
    for (const groupBy of ['due', 'kind'] as const) {
      const name = `mi trabajo, ${roleNames[role]}, ${groupBy === 'due' ? 'por fecha' : 'por tipo'}`;
      found.push(await line(`${name} (p95)`, size, () => whole(member.id, { groupBy })));
    }
  }
  const government = members.find((one) => one.role === 'government');
  if (government !== undefined) found.push(await afterOneChange(probe, government.id, size));
  await probe.app.close();
  return found;
}

async function line(what: string, size: string, work: () => Promise<unknown>): Promise<Measurement> {
  const wall: number[] = [];
  const own = await repeated(
    calls,
    async () => {
      const start = performance.now();
      await work();
      wall.push(performance.now() - start);
    },
    10,
    onOwnTime,
  );
  return measured(what, size, { own, wall: wall.slice(-calls) });
}

/** Milliseconds that this process worked, whatever else the machine does. */
async function onOwnTime(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

type Samples = { own: readonly number[]; wall: readonly number[] };

const measured = (what: string, size: string, { own, wall }: Samples): Measurement => ({
  what,
  size,
  value: percentile(own, 0.95),
  unit: 'ms',
  target,
  note: `CPU; mediana ${percentile(own, 0.5).toFixed(1)}; de reloj p95 ${percentile(wall, 0.95).toFixed(1)} ms`,
});

async function afterOneChange({ ask }: Probe, memberId: string, size: string): Promise<Measurement> {
  const { commitments } = await ask('plan.status', { planId });
  const open = commitments.flatMap((one) => one.milestones).filter((one) => one.state === 'inProgress');
  const own: number[] = [];
  const wall: number[] = [];
  for (let run = 0; run < 40; run += 1) {
    const milestoneId = open[run % open.length]?.id ?? '';
    await ask('progress.report', { milestoneId, percentage: run % 90, done: 'Avance del periodo' }, memberId);
    const work = () => ask('work.mine', { planId }, memberId);
    own.push(await onOwnTime(async () => wall.push(await timed(work))));
  }
  return measured('mi trabajo tras cambiar un hito (p95)', size, { own: own.slice(5), wall: wall.slice(5) });
}

if (import.meta.main) {
  const { dataDir, size } = probeWords();
  printed(await measureWork(dataDir, size));
}
