import { generatedPlanId } from '../support/generator.ts';
import { percentile, printed, repeated, type Measurement } from './measure.ts';
import { openProbe, probeWords } from './open.ts';

/** What somebody types, letter by letter, and what they paste: common beginnings, rare words, codes, several words. */
const questions: Record<string, string[]> = {
  'buscar, letra por letra': [
    'c',
    'co',
    'com',
    'p',
    'pu',
    'pub',
    'publi',
    'publica',
    'inf',
    'informacion',
    'de',
    'la',
  ],
  'buscar, varias palabras': [
    'educacion civica',
    'bitacora obra jesus maria',
    'la informacion public',
    'de la p',
  ],
  'buscar, clave exacta': ['C05001', 'C05001.3'],
};
const callsEach = 60;
const target = 30;

/** From the key to the answer of the core: the 95th percentile of the slowest of each kind of question. */
export async function measureFind(dataDir: string, size: string): Promise<Measurement[]> {
  const { app, ask } = await openProbe(dataDir);
  const found: Measurement[] = [];
  for (const [what, texts] of Object.entries(questions)) {
    const slowest = { p95: 0, median: 0, text: '' };
    for (const text of texts) {
      const sample = await repeated(
        callsEach,
        () => ask('search.find', { text, planId: generatedPlanId }),
        5,
      );
      const p95 = percentile(sample, 0.95);
      if (p95 > slowest.p95) Object.assign(slowest, { p95, median: percentile(sample, 0.5), text });
    }
    const note = `la más lenta, «${slowest.text}»; mediana ${slowest.median.toFixed(2)} ms`;
    found.push({ what: `${what} (p95)`, size, value: slowest.p95, unit: 'ms', target, note });
  }
  await app.close();
  return found;
}

if (import.meta.main) {
  const { dataDir, size } = probeWords();
  printed(await measureFind(dataDir, size));
}
