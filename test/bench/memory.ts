import { generatedPlanId as planId, generatedToday as on } from '../support/generator.ts';
import { printed, type Measurement } from './measure.ts';
import { probeWords } from './open.ts';
import { askServed, residentMemory, startLauncher } from './started.ts';

/** What a morning's work asks of the application, reports aside. */
const questions: [method: string, input: object][] = [
  ['application.about', {}],
  ['plan.overview', { planId, on }],
  ['plan.curve', { planId, on }],
  ['commitment.list', { planId, on, sort: 'nextDue', limit: 100 }],
  ['commitment.list', { planId, on, filters: { search: 'educacion' }, limit: 500 }],
  ['responsibility.list', { planId }],
  ['history.list', { planId }],
  ['evidence.list', { planId }],
];

/** Resident memory of the served application after use, and after its first PDF. */
export async function measureMemory(dataDir: string, size: string): Promise<Measurement[]> {
  const started = await startLauncher(dataDir);
  const found: Measurement[] = [];
  const note = (what: string, target?: number): void => {
    const memory = residentMemory(started.child);
    if (memory === null) return;
    found.push({
      what,
      size,
      value: memory.now,
      unit: 'MB',
      ...(target === undefined ? {} : { target }),
      note: `lo más alto, ${memory.peak.toFixed(0)} MB`,
    });
  };
  try {
    note('memoria de Node al abrir');
    for (let round = 0; round < 5; round += 1) {
      for (const [method, input] of questions) await askServed(started.address, method, input);
    }
    note('memoria de Node en uso', size === 'M' ? 180 : undefined);
    await askServed(started.address, 'report.make', { planId, on, format: 'html' });
    note('memoria de Node tras un informe HTML');
    await askServed(started.address, 'report.make', { planId, on, format: 'pdf' });
    note('memoria de Node tras un informe PDF');
  } catch (error) {
    if (found.length < 2) throw error;
  } finally {
    await started.stop();
  }
  return found;
}

if (import.meta.main) {
  const { dataDir, size } = probeWords();
  printed(await measureMemory(dataDir, size));
}
