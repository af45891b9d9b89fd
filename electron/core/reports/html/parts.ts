import { markDrawing, semaforoMarks, stateMarks, type Mark } from '../../../../shared/charts/marks.ts';
import type { MilestoneProgressState, Semaforo } from '../../../../shared/progress-words.ts';
import { barChart } from '../charts.ts';
import type { ShownFigures } from '../shown-figures.ts';
import type { Word } from '../words.ts';
import { drawn, html, type Markup } from './markup.ts';

const marked = (mark: Mark, word: string): Markup =>
  html`<span class="st">${drawn(markDrawing(mark))}${word}</span>`;

/** A state or a semáforo: always a shape and a word. */
export const stateOf = ({ key, word }: Word<MilestoneProgressState>): Markup => marked(stateMarks[key], word);
export const semaforoOf = ({ key, word }: Word<Semaforo>): Markup => marked(semaforoMarks[key], word);
export const overdueMark = (): Markup => marked('triangle', 'Vencido');

export type Column = { name: string; kind?: 'n' | 'k' | 'w' };

/** A table with its caption and headers; an empty one is a sentence. */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly { cells: readonly (Markup | string)[]; kind?: string }[],
): Markup {
  const heads = columns.map(({ name, kind }) => html`<th scope="col" class="${kind ?? ''}">${name}</th>`);
  const body = rows.map(({ cells, kind = '' }) => {
    const written = cells.map((cell, i) => html`<td class="${columns[i]?.kind ?? ''}">${cell}</td>`);
    return html`<tr class="${kind}">
      ${written}
    </tr>`;
  });
  // Wide tables scroll by themselves, and by keyboard too.
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
}

/** Verified, reported and expected, as large as they matter. */
export function bigFigures(figures: ShownFigures): Markup {
  const { verified, reported, expected } = figures;
  const one = (shown: string, name: string, note: string): Markup =>
    html`<div>
      <dt>${name}</dt>
      <dd><span class="n">${shown}</span><br /><span class="small">${note}</span></dd>
    </div>`;
  const bar = barChart(figures, { width: 900, height: 16 });
  return html`<dl class="figures">
      ${one(verified.shown, 'Verificado', figures.verifiedFraction)}${one(reported.shown, 'Reportado', figures.reportedFraction)}${one(expected.shown, 'Esperado a la fecha', 'según las fechas vigentes de cada hito')}
    </dl>
    <div class="bar">${drawn(stretched(bar.svg))}</div>`;
}

/** A bar takes the width of the page; its heights stay. */
const stretched = (svg: string): string => svg.replace('<svg ', '<svg preserveAspectRatio="none" ');

/** The two-bar of a cell. */
export const smallBar = (figures: ShownFigures): Markup =>
  html`<div class="cell">${drawn(barChart(figures, { width: 140, height: 12 }).svg)}</div>`;
