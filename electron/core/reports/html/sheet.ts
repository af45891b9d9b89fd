import type { MilestoneEntry } from '../milestone-entry.ts';
import {
  indicatorDetail,
  measurementLines,
  progressLine,
  progressSentence,
  promisedLines,
  responsibleLine,
} from '../reading.ts';
import type { CommitmentSheet, Finding } from '../sheet.ts';
import { formatDay } from '../../../../shared/dates.ts';
import { drawn, html, link, paragraphs, type Markup } from './markup.ts';
import { overdueMark, semaforoOf, stateOf, table } from './parts.ts';
import { anchorOf, note } from './summary.ts';
import { barChart } from '../charts.ts';

/** The sheet (ficha) of one commitment. */
export function sheetSection(one: CommitmentSheet): Markup {
  const texts = one.texts.map(
    ({ label, text }) =>
      html`<h3>${label}</h3>
        ${paragraphs(text)}`,
  );
  const empty =
    one.texts.length === 0 ? html`<p>La ficha de este compromiso todavía no tiene textos.</p>` : null;
  const bar = barChart(one.figures, { width: 900, height: 16 });
  const { verified, reported } = one.figures;
  const heading =
    reported.value === null
      ? 'Avance: sin dato'
      : `Avance: ${verified.shown} verificado, ${reported.shown} reportado`;
  return html`<section class="sheet" id="${anchorOf(one.code)}">
    <h2>${one.code} · ${one.title}</h2>
    <p>
      ${semaforoOf(one.figures.semaforo)} · ${one.state.word} · Nivel OGP:
      <strong>${one.figures.ogp.word}</strong>
    </p>
    ${factsList(one)}${texts}${empty}
    <h3>${heading}</h3>
    <div class="bar">${drawn(bar.svg.replace('<svg ', '<svg preserveAspectRatio="none" '))}</div>
    <p class="small">${progressSentence(one)}</p>
    ${milestonesTable(one)}${findings('Dificultades', one.difficulties)}${findings('Factores de éxito', one.successFactors)}${indicators(one)}
  </section>`;
}

function factsList(one: CommitmentSheet): Markup {
  const fact = (label: string, text: string): Markup =>
    html`<div>
      <dt>${label}</dt>
      <dd>${text}</dd>
    </div>`;
  const people = one.people.map(({ name, people: names }) =>
    fact(name, names.length === 0 ? 'sin asignar' : names.join('; ')),
  );
  const lead = fact(
    'Institución responsable',
    one.leadInstitution === '' ? 'sin asignar' : one.leadInstitution,
  );
  return html`<dl class="facts">
    ${lead}${people}${one.facts.map(({ label, text }) => fact(label, text))}
  </dl>`;
}

function milestonesTable(one: CommitmentSheet): Markup {
  if (one.milestones.length === 0)
    return html`<h3>Hitos</h3>
      <p>Este compromiso todavía no tiene hitos.</p>`;
  const columns = [
    { name: 'Hito', kind: 'k' },
    { name: 'Qué se prometió y qué hay' },
    { name: 'Vence' },
    { name: 'Estado', kind: 'w' },
  ] as const;
  const rows = one.milestones.map((entry) => ({
    kind: entry.level === 1 ? 'activity' : '',
    cells: [entry.code, promisedAndFound(entry, one), dueOf(entry), stateCell(entry)],
  }));
  return html`<h3>Hitos</h3>
    ${table(`Hitos y actividades de ${one.code}`, columns, rows)}`;
}

function promisedAndFound(entry: MilestoneEntry, sheet: CommitmentSheet): Markup {
  const lines = [responsibleLine(entry, sheet), ...promisedLines(entry)].filter((line) => line !== '');
  const isUrgent = (kind: string): boolean => kind === 'overdue' || kind === 'returned';
  const evidence = entry.evidence.map(
    (item) =>
      html`<li>
        <a href="#${item.code}">${item.code}</a>
        ${link(item.url, item.title)}${item.isWithdrawn ? ' (retirada)' : ''}
      </li>`,
  );
  return html`<strong>${entry.title}</strong>
    <ul class="plain small">
      ${lines.map((line) => html`<li class="pre">${line}</li>`)}${entry.notes.map(({ kind, text }) => html`<li class="${isUrgent(kind) ? 'late' : ''}">${text}</li>`)}${evidence}
    </ul>`;
}

function dueOf({ due, originalDue }: MilestoneEntry): Markup {
  const original =
    originalDue.on !== null && originalDue.on !== due.on ? `original: ${originalDue.shown}` : '';
  return html`${due.shown}${note(original)}`;
}

const stateCell = (entry: MilestoneEntry): Markup =>
  html`${stateOf(entry.state)}${entry.isOverdue ? html`<br />${overdueMark()}` : null}${note(progressLine(entry))}`;

function findings(title: string, all: readonly Finding[]): Markup | null {
  if (all.length === 0) return null;
  const items = all.map(
    ({ milestone, on, text }) =>
      html`<li><strong>${milestone}</strong>, ${formatDay(on)}: <span class="pre">${text}</span></li>`,
  );
  return html`<h3>${title}</h3>
    <ul class="plain">
      ${items}
    </ul>`;
}

function indicators({ code, indicators: all }: CommitmentSheet): Markup | null {
  if (all.length === 0) return null;
  const rows = all.map((one) => ({
    cells: [
      html`${one.name}${note(indicatorDetail(one))}`,
      one.baseline,
      one.target,
      html`<ul class="plain">
        ${measurementLines(one).map((line) => html`<li>${line}</li>`)}
      </ul>`,
    ],
  }));
  const columns = [{ name: 'Qué se mide' }, { name: 'Línea base' }, { name: 'Meta' }, { name: 'Mediciones' }];
  return html`<h3>Indicadores</h3>
    ${table(`Indicadores de ${code}`, columns, rows)}`;
}
