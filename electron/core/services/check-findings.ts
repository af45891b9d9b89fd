import type { CheckProblem } from '../../../shared/exports.ts';

/** What a check has found so far; of thousands of one part it keeps the first ones and their number. */
export type Findings = {
  add: (part: CheckProblem['part'], sentence: string) => void;
  list: () => CheckProblem[];
};

/** A report of thousands is not read. */
const mostOfAPart = 100;

export function createFindings(): Findings {
  const byPart = new Map<CheckProblem['part'], { sentences: string[]; left: number }>();
  return {
    add: (part, sentence) => {
      const found = byPart.get(part) ?? { sentences: [], left: 0 };
      byPart.set(part, found);
      if (found.sentences.length < mostOfAPart) found.sentences.push(sentence);
      else found.left += 1;
    },
    list: () =>
      [...byPart].flatMap(([part, { sentences, left }]) => {
        const more = left === 0 ? [] : [`Hay ${left.toLocaleString('es-MX')} más de esta clase.`];
        return [...sentences, ...more].map((sentence) => ({ part, sentence }));
      }),
  };
}
