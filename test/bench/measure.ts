/** One line of the table: what was measured, and against which target. */
export type Measurement = {
  what: string;
  size: string;
  value: number;
  unit: 'ms' | '×' | 'MB' | 'kB' | '%';
  /** At most; left out: only for information. */
  target?: number;
  note?: string;
};

/** The value below which that share of the sample lies. */
export function percentile(sample: readonly number[], share: number): number {
  const sorted = sample.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (sample: readonly number[]): number => percentile(sample, 0.5);

/** On a busy machine the time of this thread's own work says more than the clock on the wall. */
export const clockVariable = 'CA_BENCH_CLOCK';
const isOnOwnTime = process.env[clockVariable] === 'cpu';

function milliseconds(): number {
  if (!isOnOwnTime) return performance.now();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds that a piece of work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = milliseconds();
  await work();
  return milliseconds() - start;
}

/** The same by the clock on the wall, whatever was chosen: for work that other processes and threads do. */
export async function waited(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The time of each of several runs, after some that are not counted. */
export async function repeated(
  times: number,
  work: (run: number) => unknown,
  warmUp = 0,
  measured = timed,
): Promise<number[]> {
  for (let run = 0; run < warmUp; run += 1) await work(run);
  const sample: number[] = [];
  for (let run = 0; run < times; run += 1) sample.push(await measured(() => work(run)));
  return sample;
}

/** Run alone, a probe prints what it measured as one line of JSON, which is what `main.ts` reads. */
export function printed(measurements: readonly Measurement[]): void {
  console.log(JSON.stringify(measurements));
}
