import type { InputOf } from '../../shared/contract.ts';
import { generatedPlanId } from '../support/generator.ts';
import { percentile, printed, repeated, timed, type Measurement } from './measure.ts';
import { openProbe, probeWords } from './open.ts';

type ListInput = Omit<InputOf<'commitment.list'>, 'planId'>;

/** What a person does with the list: sorts it, narrows it, looks for words without accents. */
const questions: Record<string, ListInput[]> = {
  'lista, 100 filas, ordenada': [
    { sort: 'title' },
    { sort: 'reported', descending: true },
    { sort: 'nextDue' },
    { sort: 'leadInstitution' },
  ],
  'lista, por papel y avance': [
    { filters: { role: 'oversight', band: 'quarter' }, sort: 'code' },
    { filters: { role: 'civilSociety', reportedFrom: 20, reportedTo: 60 }, sort: 'verified' },
  ],
  'lista, búsqueda sin acentos': [
    { filters: { search: 'educacion civica' } },
    { filters: { search: 'bitacora obra jesus maria' }, sort: 'title' },
    { filters: { search: 'niñas' } },
  ],
  'lista, agrupada y en varios órdenes': [
    { group: 'leadInstitution', sort: 'semaforo', then: [{ sort: 'reported', descending: true }] },
    { group: 'value', sort: 'state', then: [{ sort: 'nextDue' }, { sort: 'code' }] },
    { group: 'role', filters: { search: 'agua' }, sort: 'title', then: [{ sort: 'weight' }] },
  ],
};
const grouped = 'lista, agrupada y en varios órdenes';
const callsEach = 200;
const targets: Record<string, number> = { M: 5, XL: 25 };
const groupedTargets: Record<string, number> = { M: 5, XL: 30 };

/** The first 100 rows of the list at `call`: the cold first one, then the 95th percentile of each kind of question. */
export async function measureList(dataDir: string, size: string): Promise<Measurement[]> {
  const { app, ask } = await openProbe(dataDir);
  const list = (input: ListInput) =>
    ask('commitment.list', { planId: generatedPlanId, limit: 100, ...input });
  const found: Measurement[] = [
    { what: 'lista, primera llamada (en frío)', size, value: await timed(() => list({})), unit: 'ms' },
  ];
  for (const [what, inputs] of Object.entries(questions)) {
    const slowest = { p95: 0, median: 0 };
    for (const input of inputs) {
      const sample = await repeated(callsEach, () => list(input), 20);
      const p95 = percentile(sample, 0.95);
      if (p95 > slowest.p95) Object.assign(slowest, { p95, median: percentile(sample, 0.5) });
    }
    const target = (what === grouped ? groupedTargets : targets)[size];
    found.push({
      what: `${what} (p95)`,
      size,
      value: slowest.p95,
      unit: 'ms',
      ...(target === undefined ? {} : { target }),
      note: `la más lenta de ${String(inputs.length)}; mediana ${slowest.median.toFixed(2)} ms`,
    });
  }
  await app.close();
  return found;
}

if (import.meta.main) {
  const { dataDir, size } = probeWords();
  printed(await measureList(dataDir, size));
}
