import { formatDay } from '../../../../shared/dates.ts';
import { bandChart, barChart, curveChart, semaforoChart } from '../charts.ts';
import type { ProgressReportModel } from '../model.ts';
import { figuresPair, notCountedSentence } from '../reading.ts';
import { percent } from '../words.ts';
import { semaforoBadge } from './badge.ts';
import { bigFigures } from './front.ts';
import { markup, paragraphs, trusted, type Markup } from './markup.ts';
import { row, table, type Column } from './table.ts';

/** The finding, the figures of the plan and its commitments counted, each drawing with its table. */
export function summary(model: ProgressReportModel): Markup {
  const { summary: found, cover } = model;
  return markup`<section id="resumen" aria-labelledby="t-resumen">
    <h2 id="t-resumen">${found.headline}</h2>
    ${found.findings.map((sentence) => markup`<p>${sentence}</p>`)} ${bigFigures(found.figures)}
    <p class="quiet">${found.figures.explanation}</p>
    <h3>El avance en el tiempo</h3>
    <div class="bar">${trusted(curveChart(found, { width: 760, height: 260 }).svg)}</div> ${curveTable(model)}
    ${found.commitments === 0 ? null : markup`${semaforoPart(model)}${ogpPart(model)}${bandPart(model)}`}
    ${
      cover.vision.trim() === ''
        ? null
        : markup`<h3>La visión estratégica del plan</h3>
            ${paragraphs(cover.vision)}`
    }
  </section>`;
}

const curveColumns: Column[] = [
  { name: 'Fecha' },
  { name: 'Verificado', style: 'n' },
  { name: 'Reportado', style: 'n' },
  { name: 'Esperado', style: 'n' },
];

function curveTable({ summary: { curve } }: ProgressReportModel): Markup {
  const rows = curve.map(({ on, verified, reported, expected }) =>
    row(curveColumns, [
      formatDay(on),
      ...[verified, reported, expected].map((value) => percent(value).shown),
    ]),
  );
  return markup`<details>
    <summary>Ver la curva como tabla</summary>
    ${table('Avance del plan en cada fecha', curveColumns, rows)}
  </details>`;
}

function semaforoPart({ summary: found }: ProgressReportModel): Markup {
  const columns: Column[] = [{ name: 'Semáforo' }, { name: 'Cuántos', style: 'n' }, { name: 'Cuáles' }];
  const rows = found.semaforos.map((one) =>
    row(columns, [semaforoBadge(one), String(one.count), one.codes.join(', ')]),
  );
  return markup`<h3>Los compromisos por semáforo</h3>
    <div class="bar">${trusted(semaforoChart(found, { width: 760, height: 64 }).svg)}</div>
    ${table('Compromisos por semáforo', columns, rows)}`;
}

function ogpPart({ summary: found }: ProgressReportModel): Markup {
  const columns: Column[] = [{ name: 'Nivel OGP' }, { name: 'Cuántos', style: 'n' }, { name: 'Cuáles' }];
  const rows = found.ogpLevels.map((one) =>
    row(columns, [one.word, String(one.count), one.codes.join(', ')]),
  );
  return markup`<h3>Los compromisos por nivel OGP</h3>
    ${table('Compromisos por nivel OGP', columns, rows)}`;
}

function bandPart({ summary: found }: ProgressReportModel): Markup {
  const columns: Column[] = [
    { name: 'Avance' },
    { name: 'Verificado', style: 'n' },
    { name: 'Reportado', style: 'n' },
  ];
  const rows = found.bands.map((one) => row(columns, [one.word, String(one.verified), String(one.reported)]));
  return markup`<h3>Los compromisos por banda de avance</h3>
    ${trusted(bandChart(found, { width: 480, height: 200 }).svg)}
    ${table('Compromisos por banda de avance verificado y reportado', columns, rows)}
    ${found.countedSentence === '' ? null : markup`<p class="quiet">${found.countedSentence}</p>`}`;
}

/** Every commitment in one line. */
export function overview({ commitments }: ProgressReportModel): Markup {
  const columns: Column[] = [
    { name: 'Clave' },
    { name: 'Compromiso' },
    { name: 'Avance', style: 'narrow' },
    { name: 'Verificado · reportado', style: 'n' },
    { name: 'Semáforo' },
  ];
  const rows = commitments.map((one, i) => {
    const out = notCountedSentence(one);
    const bar =
      one.figures.semaforo.key === 'notApplicable'
        ? ''
        : barChart(one.figures, { width: 130, height: 13 }).svg;
    return row(columns, [
      markup`<a href="#compromiso-${i + 1}">${one.code}</a>`,
      markup`${one.heading}${out === '' ? null : markup`<br /><span class="quiet">${out}</span>`}`,
      trusted(bar),
      figuresPair(one),
      semaforoBadge(one.figures.semaforo),
    ]);
  });
  return markup`<section id="compromisos" aria-labelledby="t-compromisos">
    <h2 id="t-compromisos">Compromisos</h2>
    ${
      commitments.length === 0
        ? markup`<p>El plan todavía no tiene compromisos registrados.</p>`
        : table(
            'Barra: sólido, verificado; rayado, reportado aún sin verificar; marca, esperado.',
            columns,
            rows,
            true,
          )
    }
  </section>`;
}
