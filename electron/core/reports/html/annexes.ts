import { formatDay } from '../../../../shared/dates.ts';
import type { EvidenceEntry } from '../annexes.ts';
import type { ProgressReportModel } from '../model.ts';
import { evidenceLines, replannedSentence, withdrawalSentence } from '../reading.ts';
import { grouped } from '../words.ts';
import { markup, webLink, type Markup } from './markup.ts';
import { row, table, type Column } from './table.ts';

/** Which dates were moved, from when to when, and why. */
export function replanned(model: ProgressReportModel): Markup {
  const columns: Column[] = [
    { name: 'Hito' },
    { name: 'Qué se movió y por qué' },
    { name: 'Vencía' },
    { name: 'Vence' },
    { name: 'Se movió', style: 'n' },
  ];
  const rows = model.replanned.map((one) =>
    row(columns, [
      one.milestone,
      markup`${one.title}<br /><span class="quiet">${replannedSentence(one)}</span>`,
      one.oldDue.shown,
      one.newDue.shown,
      one.moved,
    ]),
  );
  return markup`<section id="replanificado" class="page" aria-labelledby="t-replanificado">
    <h2 id="t-replanificado">Lo que se replanificó</h2>
    ${
      rows.length === 0
        ? markup`<p>Hasta el corte no se había movido ninguna fecha.</p>`
        : table('Fechas que se movieron, en el orden en que se decidieron', columns, rows)
    }
  </section>`;
}

/** Every piece of evidence with what identifies it; those withdrawn are marked. */
export function evidence(model: ProgressReportModel): Markup {
  const columns: Column[] = [
    { name: 'Clave' },
    { name: 'Evidencia' },
    { name: 'Hito' },
    { name: 'Obtenida', style: 'narrow' },
  ];
  const caption =
    'La evidencia no se borra: la que se retira sigue aquí, con su razón. El SHA-256 identifica el contenido exacto de cada archivo.';
  return markup`<section id="evidencia" class="page" aria-labelledby="t-evidencia">
    <h2 id="t-evidencia">Anexo: evidencia</h2>
    ${
      model.evidence.length === 0
        ? markup`<p>Hasta el corte no se había registrado evidencia.</p>`
        : table(caption, columns, model.evidence.map(evidenceRow), true)
    }
  </section>`;
}

function evidenceRow(one: EvidenceEntry): Markup {
  const lines = evidenceLines(one).map((line) => markup`<li>${line}</li>`);
  const withdrawal = withdrawalSentence(one);
  return markup`<tr id="${one.code}">
    <th scope="row">${one.code}</th>
    <td>
      ${one.isWithdrawn ? markup`<del>${one.title}</del>` : markup`${one.title}`}
      <ul class="notes">
        ${one.url === '' ? null : markup`<li>${one.isWithdrawn ? markup`${one.url}` : webLink(one.url, one.url)}</li>`}${lines}
        ${one.sha256 === '' ? null : markup`<li>SHA-256 <code>${one.sha256}</code></li>`}
        ${withdrawal === '' ? null : markup`<li class="returned">${withdrawal}</li>`}
      </ul>
    </td>
    <td>${one.milestone}</td>
    <td class="narrow">${formatDay(one.obtainedOn)}</td>
  </tr>`;
}

export function method(model: ProgressReportModel): Markup {
  return markup`<section id="metodo" class="page" aria-labelledby="t-metodo">
    <h2 id="t-metodo">Método</h2>
    ${model.method.map(
      ({ title, text }) =>
        markup`<h3>${title}</h3>
          <p>${text}</p>`,
    )}
  </section>`;
}

export function footer({ madeWith, logHead }: ProgressReportModel): Markup {
  return markup`<footer>
    <p>${madeWith}</p>
    ${logHead === null ? null : markup`<p>Bitácora, registro ${grouped(logHead.seq)}: <code>${logHead.hash}</code></p>`}
  </footer>`;
}
