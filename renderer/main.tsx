import { speakEnglish } from '../shared/language.ts';
import { keptLanguage } from './state/language.ts';

// Our policy refuses code made from text, which zod tries at its first schema unless it was told before not to.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

void begin();

/** Words are chosen as their modules load: the English comes before them, and only for who chose it. */
async function begin(): Promise<void> {
  if (keptLanguage() === 'en') {
    speakEnglish(await import('./text/en/first.ts'));
    speakEnglish(await import('./text/en/index.ts'));
  }
  const { start } = await import('./start.tsx');
  start();
}
