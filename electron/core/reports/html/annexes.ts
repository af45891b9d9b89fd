import { formatDay } from '../../../../shared/dates.ts';
import type { ProgressReportModel } from '../model.ts';
import { evidenceLines, replannedSentence, withdrawalSentence } from '../reading.ts';
import { html, link, type Markup } from './markup.ts';
import { table } from './parts.ts';

/** What was replanned, with the old dates, the new ones and the reason. */
export function replannedSection({ replanned }: ProgressReportModel): Markup {
  const rows = replanned.map((one) => ({
    cells: [
      one.milestone,
      html`${one.title}<br /><span class="small">${replannedSentence(one)}</span>`,
      one.oldDue.shown,
      html`${one.newDue.shown}<br /><span class="small">${one.moved}</span>`,
    ],
  }));
  const columns = [
    { name: 'Hito', kind: 'k' },
    { name: 'Qué se movió y por qué' },
    { name: 'Era' },
    { name: 'Es' },
  ] as const;
  const body =
    rows.length === 0
      ? html`<p>Hasta la fecha de corte no se replanificó ningún hito.</p>`
      : table('Hitos replanificados', columns, rows);
  return html`<section id="replanificado">
    <h2>Lo que se replanificó</h2>
    ${body}
  </section>`;
}

/** Each piece of evidence with what proves that it is the same: its hash. */
export function evidenceSection({ evidence }: ProgressReportModel): Markup {
  const rows = evidence.map((one) => ({
    cells: [
      html`<span id="${one.code}">${one.code}</span>`,
      html`${one.title}
        <ul class="plain small">
          ${evidenceLines(one).map((line) => html`<li class="pre">${line}</li>`)}${one.url === '' ? null : html`<li>${link(one.url, one.url)}</li>`}${one.sha256 === '' ? null : html`<li>SHA-256 <code>${one.sha256}</code></li>`}${one.isWithdrawn ? html`<li class="late">${withdrawalSentence(one)}</li>` : null}
        </ul>`,
      one.milestone,
      formatDay(one.obtainedOn),
    ],
  }));
  const columns = [
    { name: 'Clave', kind: 'k' },
    { name: 'Evidencia' },
    { name: 'Hito', kind: 'w' },
    { name: 'Obtenida', kind: 'w' },
  ] as const;
  const body =
    rows.length === 0
      ? html`<p>Hasta la fecha de corte no se registró evidencia.</p>`
      : table('Evidencia con sus huellas', columns, rows);
  return html`<section id="evidencia">
    <h2>Anexo: evidencia</h2>
    ${body}
  </section>`;
}

/** How the figures come about. */
export const methodSection = ({ method }: ProgressReportModel): Markup =>
  html`<section id="metodo">
    <h2>Método</h2>
    ${method.map(
      ({ title, text }) =>
        html`<h3>${title}</h3>
          <p>${text}</p>`,
    )}
  </section>`;
