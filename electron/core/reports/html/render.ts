import { createHash } from 'node:crypto';
import { withPlainColours } from '../../../../shared/charts/svg.ts';
import type { ProgressReportModel } from '../model.ts';
import { evidenceSection, methodSection, replannedSection } from './annexes.ts';
import { drawn, html, type Markup } from './markup.ts';
import { sheetSection } from './sheet.ts';
import { style } from './style.ts';
import { anchorOf, legendSection, summarySection } from './summary.ts';

/** Only this style sheet may act on the page: no script, nothing fetched. */
const styleHash = createHash('sha256').update(style).digest('base64');
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;

/** The report as one HTML file that needs nothing else: no script, no network, readable aloud and on paper. */
export function renderHtml(model: ProgressReportModel): string {
  const { cover, madeWith } = model;
  const title = `${cover.title} · ${cover.plan.name} · ${cover.cutOff}`;
  const page = html`<!doctype html>
    <html lang="es-MX">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content="${madeWith}" />
        <title>${title}</title>
        <style>
          ${drawn(style)}
        </style>
      </head>
      <body>
        <a class="skip" href="#contenido">Ir al contenido</a>
        ${coverHeader(model)}
        <main id="contenido">
          ${contents(model)}${summarySection(model)}${legendSection(model)}${model.commitments.map(sheetSection)}${replannedSection(model)}${evidenceSection(model)}${methodSection(model)}
        </main>
        ${colophon(model)}
      </body>
    </html> `;
  return withPlainColours(page.text);
}

function coverHeader({ cover }: ProgressReportModel): Markup {
  const { plan } = cover;
  const facts = [
    ['Comité', cover.committee],
    ['Plan', [plan.code, plan.ogpCode].filter((code) => code !== '').join(' · ')],
    ['Lugar', plan.place],
    ['Vigencia', cover.period],
    ['Fecha de corte', cover.cutOffLong],
    ['Autoridad garante', cover.oversight],
  ].filter(([, text]) => text !== '');
  const example = cover.isExample ? html`<p class="example">${cover.exampleSentence}</p>` : null;
  return html`<header>
    <p class="small">${cover.committee}</p>
    <h1>${cover.title}</h1>
    <p class="lead">${plan.name}, al ${cover.cutOffLong}</p>
    ${example}
    <dl class="facts">
      ${facts.map(
        ([label = '', text = '']) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
  </header>`;
}

function contents({ commitments }: ProgressReportModel): Markup {
  const entry = (id: string, text: string): Markup => html`<li><a href="#${id}">${text}</a></li>`;
  const sheets = commitments.map((one) => entry(anchorOf(one.code), `${one.code} · ${one.heading}`));
  return html`<nav class="toc" aria-labelledby="indice">
    <h2 id="indice">Contenido</h2>
    <ol>
      ${entry('resumen', 'Resumen')}${entry('como-leer', 'Cómo leer este informe')}${sheets}${entry('replanificado', 'Lo que se replanificó')}${entry('evidencia', 'Anexo: evidencia')}${entry('metodo', 'Método')}
    </ol>
  </nav>`;
}

function colophon({ madeWith, logHead, cover }: ProgressReportModel): Markup {
  const log =
    logHead === null
      ? ''
      : `Bitácora al hacer este informe: registro ${String(logHead.seq)}, huella ${logHead.hash}.`;
  return html`<footer>
    <p>Hecho con ${madeWith}. Corte: ${cover.cutOffLong}.</p>
    <p><code>${log}</code></p>
  </footer>`;
}
