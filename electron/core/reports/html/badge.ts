import { markShape, semaforoMarks, stateMarks, type Mark } from '../../../../shared/charts/marks.ts';
import type { MilestoneProgressState, Semaforo } from '../../../../shared/progress-words.ts';
import type { Word } from '../words.ts';
import { markup, trusted, type Markup } from './markup.ts';

const marks: Mark[] = ['empty', 'half', 'full', 'check', 'triangle', 'pause', 'cross'];

/** Each mark drawn once; the badges of the page refer to them. */
export const markSymbols: Markup = trusted(
  `<svg width="0" height="0" aria-hidden="true" class="symbols">${marks
    .map((mark) => `<symbol id="marca-${mark}" viewBox="0 0 12 12">${markShape(mark)}</symbol>`)
    .join('')}</svg>`,
);

/** A mark and its word. */
export const badge = (mark: Mark, word: string): Markup =>
  markup`<span class="badge ${mark}"
    ><svg width="12" height="12" aria-hidden="true"><use href="#marca-${mark}" /></svg> ${word}</span
  >`;

export const semaforoBadge = ({ key, word }: Word<Semaforo>): Markup => badge(semaforoMarks[key], word);
export const stateBadge = ({ key, word }: Word<MilestoneProgressState>): Markup =>
  badge(stateMarks[key], word);
