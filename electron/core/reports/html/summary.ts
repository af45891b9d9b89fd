import { bandChart, curveChart, semaforoChart, type Chart } from '../charts.ts';
import type { ProgressReportModel } from '../model.ts';
import { figuresPair, notCountedSentence } from '../reading.ts';
import { drawn, html, paragraphs, type Markup } from './markup.ts';
import { bigFigures, semaforoOf, smallBar, stateOf, table } from './parts.ts';

const figure = ({ svg, text }: Chart): Markup =>
  html`<figure class="chart">
    ${drawn(svg)}
    <figcaption class="small">${text}</figcaption>
  </figure>`;

/** What is found, its figures, the charts and the commitments in one table. */
export function summarySection(model: ProgressReportModel): Markup {
  const { summary, cover } = model;
  const findings = summary.findings.map((sentence) => html`<p>${sentence}</p>`);
  const vision =
    cover.vision.trim() === ''
      ? null
      : html`<h3>La visión estratégica del plan</h3>
          ${paragraphs(cover.vision)}`;
  return html`<section id="resumen">
    <h2>Resumen</h2>
    <p><strong>${summary.headline}</strong></p>
    ${findings}${bigFigures(summary.figures)}
    <p class="small">${summary.figures.explanation} ${summary.timeElapsed.sentence}</p>
    <h3>El avance en el tiempo</h3>
    ${figure(curveChart(summary, { width: 760, height: 260 }))}
    <h3>Los compromisos</h3>
    ${commitmentsTable(model)}
    <h3>Los compromisos por semáforo</h3>
    ${figure(semaforoChart(summary, { width: 760, height: 56 }))}${countsTable(
      'Compromisos por semáforo',
      'Semáforo',
      summary.semaforos.map((one) => ({ ...one, word: semaforoOf(one) })),
    )}
    <h3>Los compromisos por nivel OGP</h3>
    ${countsTable('Compromisos por nivel OGP', 'Nivel OGP', summary.ogpLevels)}
    <h3>Los compromisos por banda de avance</h3>
    ${figure(bandChart(summary, { width: 760, height: 220 }))}${bandsTable(model)}
    <p class="small">${summary.countedSentence}</p>
    ${vision}
  </section>`;
}

function commitmentsTable({ commitments }: ProgressReportModel): Markup {
  if (commitments.length === 0) return html`<p>El plan todavía no tiene compromisos.</p>`;
  const columns = [
    { name: 'Clave', kind: 'k' },
    { name: 'Compromiso' },
    { name: 'Avance' },
    { name: 'Verificado · reportado', kind: 'n' },
    { name: 'Semáforo' },
  ] as const;
  const rows = commitments.map((one) => ({
    cells: [
      one.code,
      html`<a href="#${anchorOf(one.code)}">${one.heading}</a>${note(notCountedSentence(one))}`,
      smallBar(one.figures),
      figuresPair(one),
      semaforoOf(one.figures.semaforo),
    ],
  }));
  return table('Verificado, reportado y esperado por compromiso', columns, rows);
}

export const note = (sentence: string): Markup | null =>
  sentence === '' ? null : html`<br /><span class="small">${sentence}</span>`;

/** Where the sheet of a commitment begins, for links. */
export const anchorOf = (code: string): string => `compromiso-${code.replace(/[^\p{L}\d.-]+/gu, '_')}`;

type Count = { word: Markup | string; count: number; codes: string[] };

const countsTable = (caption: string, name: string, counts: readonly Count[]): Markup =>
  table(
    caption,
    [{ name }, { name: 'Cuántos', kind: 'n' }, { name: 'Cuáles' }],
    counts.map((one) => ({ cells: [one.word, String(one.count), one.codes.join(', ')] })),
  );

const bandsTable = ({ summary }: ProgressReportModel): Markup =>
  table(
    'Compromisos por banda de avance',
    [{ name: 'Avance' }, { name: 'Verificado', kind: 'n' }, { name: 'Reportado', kind: 'n' }],
    summary.bands.map((one) => ({ cells: [one.word, String(one.verified), String(one.reported)] })),
  );

/** How to read the bars, the states and the semáforo. */
export function legendSection({ howToRead }: ProgressReportModel): Markup {
  const states = howToRead.states.map((one) => ({ cells: [stateOf(one), one.meaning] }));
  const lights = howToRead.semaforos.map((one) => ({ cells: [semaforoOf(one), one.meaning] }));
  return html`<section id="como-leer">
    <h2>Cómo leer este informe</h2>
    ${howToRead.bars.map((sentence) => html`<p>${sentence}</p>`)}${table('El estado de un hito', [{ name: 'Estado' }, { name: 'Qué quiere decir' }], states)}${table('El semáforo de un compromiso', [{ name: 'Semáforo' }, { name: 'Qué quiere decir' }], lights)}
  </section>`;
}
