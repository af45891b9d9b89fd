import { semaforoMarks, stateMarks, type Mark } from '../../../../shared/charts/marks.ts';
import { barChart } from '../charts.ts';
import type { ProgressReportModel } from '../model.ts';
import { coverFacts } from '../reading.ts';
import type { ShownFigures } from '../shown-figures.ts';
import { badge } from './badge.ts';
import { markup, trusted, type Markup } from './markup.ts';

/** Committee, plan and cut-off, with the warning that an example is one. */
export function header(model: ProgressReportModel): Markup {
  const { cover } = model;
  return markup`<header>
    ${cover.committee === '' ? null : markup`<p class="kicker">${cover.committee}</p>`}
    <h1>${cover.title}</h1>
    <p class="lead">${cover.plan.name}, al ${cover.cutOffLong}</p>
    ${cover.isExample ? markup`<p class="example">${cover.exampleSentence}</p>` : null}
    <dl class="facts">
      ${coverFacts(model).map(
        ({ label, text }) =>
          markup`<div>
            <dt>${label}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
  </header>`;
}

/** The contents: each part and each commitment, by its anchor. */
export function contents({ commitments, observations }: ProgressReportModel, hasTimeline = false): Markup {
  const items = commitments.map(
    (one, i) => markup`<li><a href="#compromiso-${i + 1}">${one.code} · ${one.heading}</a></li>`,
  );
  return markup`<nav class="contents" aria-label="Contenido">
    <ul>
      <li><a href="#resumen">Resumen</a></li>
      <li><a href="#como-leer">Cómo leer este informe</a></li>
      <li>
        <a href="#compromisos">Compromisos</a>${
          items.length === 0
            ? null
            : markup`<ul>
                ${items}
              </ul>`
        }
      </li>
      ${hasTimeline ? markup`<li><a href="#cronograma">Cronograma</a></li>` : null}
      ${observations.length === 0 ? null : markup`<li><a href="#observaciones">Observaciones al plan</a></li>`}
      <li><a href="#replanificado">Lo que se replanificó</a></li>
      <li><a href="#evidencia">Anexo: evidencia</a></li>
      <li><a href="#metodo">Método</a></li>
    </ul>
  </nav>`;
}

/** The three figures, large, each with its fraction, and the bar that shows them together. */
export function bigFigures(figures: ShownFigures): Markup {
  const figure = (style: string, shown: string, word: string, detail: string): Markup =>
    markup`<div>
      <dt><span class="big ${style}">${shown}</span><br />${word}</dt>
      <dd>${detail}</dd>
    </div>`;
  return markup`<dl class="figures">
      ${figure('v', figures.verified.shown, 'verificado', figures.verifiedFraction)}
      ${figure('r', figures.reported.shown, 'reportado', figures.reportedFraction)}
      ${figure('', figures.expected.shown, 'esperado a la fecha', 'según las fechas vigentes de cada hito')}
    </dl>
    <div class="bar">${trusted(barChart(figures, { width: 760, height: 16 }).svg)}</div>`;
}

/** How to read the bars, the states and the semáforo. */
export function howToRead({ howToRead: legend }: ProgressReportModel): Markup {
  const words = <K extends string>(
    list: readonly { key: K; word: string; meaning: string }[],
    marks: Record<K, Mark>,
  ) =>
    markup`<dl class="legend">
      ${list.map(
        ({ key, word, meaning }) =>
          markup`<dt>${badge(marks[key], word)}</dt>
            <dd>${meaning}</dd>`,
      )}
    </dl>`;
  return markup`<section id="como-leer" aria-labelledby="t-como-leer">
    <h2 id="t-como-leer">Cómo leer este informe</h2>
    ${legend.bars.map((sentence) => markup`<p>${sentence}</p>`)}
    <h3>El estado de un hito</h3>
    ${words(legend.states, stateMarks)}
    <h3>El semáforo de un compromiso</h3>
    ${words(legend.semaforos, semaforoMarks)}
  </section>`;
}
