import { formatDay } from '../../../../shared/dates.ts';
import { plainProse } from '../../../../shared/prose.ts';
import { barChart } from '../charts.ts';
import type { EvidenceLink, MilestoneEntry } from '../milestone-entry.ts';
import {
  indicatorDetail,
  measurementLines,
  progressLine,
  progressSentence,
  promisedLines,
} from '../reading.ts';
import type { CommitmentSheet, Finding } from '../sheet.ts';
import { observations } from './observations.ts';
import { badge, semaforoBadge, stateBadge } from './badge.ts';
import { goingOn, markup, paragraphs, trusted, webLink, type Markup } from './markup.ts';
import { row, table, type Column } from './table.ts';

/** The sheet of a commitment; `number` is its place in the report, from 1. */
export function sheet(one: CommitmentSheet, number: number): Markup {
  const title = `t-compromiso-${String(number)}`;
  const texts = one.texts.map(
    ({ label, text }) =>
      markup`<h3>${label}</h3>
        ${paragraphs(text)}`,
  );
  return markup`<article id="compromiso-${number}" aria-labelledby="${title}">
    <h2 id="${title}">${one.code} · ${one.heading}</h2>
    <p>
      ${semaforoBadge(one.figures.semaforo)} · Nivel OGP:
      <strong>${one.figures.ogp.word.toLowerCase()}</strong> · ${one.state.word}
    </p>
    ${one.heading === one.title ? null : paragraphs(one.title)}
    <div class="two">
      <div>
        ${texts.length === 0 ? markup`<p class="quiet">La ficha de este compromiso todavía no tiene textos.</p>` : texts}
      </div>
      ${side(one)}
    </div>
    ${progress(one)} ${milestones(one)} ${findings('Dificultades', one.difficulties)}
    ${findings('Factores de éxito', one.successFactors)} ${assessment(one)} ${observations(one.observations)} ${indicators(one)}
  </article>`;
}

function side(one: CommitmentSheet): Markup {
  const unassigned = markup`<dd>sin asignar</dd>`;
  const people = one.people.map(
    (group) =>
      markup`<dt>${group.name}</dt>
        ${group.people.length === 0 ? unassigned : group.people.map((name) => markup`<dd>${name}</dd>`)}`,
  );
  return markup`<dl class="side">
    <dt>Institución responsable</dt>
    ${one.leadInstitution === '' ? unassigned : markup`<dd>${one.leadInstitution}</dd>`}
    ${people}${one.facts.map(
      ({ label, text }) =>
        markup`<dt>${label}</dt>
          <dd>${text}</dd>`,
    )}
  </dl>`;
}

function progress(one: CommitmentSheet): Markup {
  if (one.figures.semaforo.key === 'notApplicable') {
    return markup`<h3>Avance</h3>
      <p>Este compromiso fue retirado: queda fuera del avance del plan.</p>`;
  }
  return markup`<h3>
      Avance: ${one.figures.verified.shown} verificado, ${one.figures.reported.shown} reportado
    </h3>
    <div class="bar">${trusted(barChart(one.figures, { width: 760, height: 14 }).svg)}</div>
    <p class="quiet">${progressSentence(one)}</p>`;
}

const milestoneColumns: Column[] = [
  { name: 'Hito' },
  { name: 'Qué se prometió y qué hay' },
  { name: 'Responsable', style: 'narrow' },
  { name: 'Vence', style: 'narrow' },
  { name: 'Estado', style: 'narrow' },
];

function milestones(one: CommitmentSheet): Markup {
  if (one.milestones.length === 0)
    return markup`<h3>Hitos</h3>
      <p>Este compromiso todavía no tiene hitos.</p>`;
  const caption = `Los hitos de ${one.code}, con sus actividades`;
  return markup`<h3>Hitos</h3>
    ${table(
      caption,
      milestoneColumns,
      one.milestones.map((entry) => milestoneRow(entry)),
    )}`;
}

function milestoneRow(entry: MilestoneEntry): Markup {
  const overdue = entry.notes.find((note) => note.kind === 'overdue');
  const notes = [
    ...promisedLines(entry).map((text) => markup`<li>${plainProse(text)}</li>`),
    ...entry.notes
      .filter((note) => note !== overdue)
      .map((note) => markup`<li class="${note.kind}">${plainProse(note.text)}</li>`),
    ...(entry.evidence.length === 0 ? [] : [markup`<li>Evidencia: ${evidenceLinks(entry.evidence)}</li>`]),
  ];
  const said = progressLine(entry);
  return markup`<tr class="${entry.level === 1 ? 'activity' : ''}">
    <th scope="row">${entry.code}</th>
    <td>
      ${entry.title}${
        notes.length === 0
          ? null
          : markup`<ul class="notes">
              ${notes}
            </ul>`
      }
    </td>
    <td class="narrow">${entry.responsible.length === 0 ? 'sin asignar' : entry.responsible.join('; ')}</td>
    <td class="narrow">
      ${overdue === undefined ? entry.due.shown : markup`<span class="late">${entry.due.shown}</span><br />${badge('triangle', overdue.text)}`}
    </td>
    <td class="narrow">
      ${stateBadge(entry.state)}${said === '' ? null : markup`<br /><span class="quiet">${said}</span>`}
    </td>
  </tr>`;
}

const evidenceLinks = (pieces: readonly EvidenceLink[]): Markup[] =>
  pieces.map((piece, i) => {
    const title = piece.isWithdrawn
      ? markup`<del>${piece.title}</del> (retirada)`
      : webLink(piece.url, piece.title);
    return markup`${i === 0 ? '' : '; '}<a href="#${piece.code}">${piece.code}</a> ${title}`;
  });

function findings(name: string, list: readonly Finding[]): Markup | null {
  if (list.length === 0) return null;
  const items = list.map(
    (one) => markup`<li><strong>${one.milestone}</strong>, ${formatDay(one.on)}: ${goingOn(one.text)}</li>`,
  );
  return markup`<h3>${name}</h3>
    <ul>
      ${items}
    </ul>`;
}

function assessment(one: CommitmentSheet): Markup | null {
  if (one.assessment.length === 0) return null;
  const said = one.assessment.map(
    ({ label, text }) =>
      markup`<dt>${label}</dt>
        <dd>${paragraphs(text)}</dd>`,
  );
  return markup`<h3>Evaluación de cierre</h3>
    <dl class="assessment">
      ${said}
    </dl>`;
}

function indicators(one: CommitmentSheet): Markup | null {
  if (one.indicators.length === 0) return null;
  const columns: Column[] = [
    { name: 'Qué se mide' },
    { name: 'Línea base' },
    { name: 'Meta' },
    { name: 'Mediciones' },
  ];
  const rows = one.indicators.map((each) => {
    const measured = measurementLines(each);
    return row(columns, [
      markup`${each.name}<br /><span class="quiet">${indicatorDetail(each)}</span>`,
      each.baseline,
      each.target,
      measured.length === 0 ? 'sin mediciones al corte' : measured.join('; '),
    ]);
  });
  return markup`<h3>Indicadores</h3>
    ${table(`Los indicadores de ${one.code}`, columns, rows)}`;
}
