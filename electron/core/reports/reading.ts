import { formatDay } from '../../../shared/dates.ts';
import type { EvidenceEntry, ReplannedEntry } from './annexes.ts';
import type { MilestoneEntry } from './milestone-entry.ts';
import type { ProgressReportModel } from './model.ts';
import type { CommitmentSheet, IndicatorEntry, LabelledText } from './sheet.ts';
import { listed, onDayBy, quoted, sentence } from './words.ts';

const filled = (lines: readonly string[]): string[] => lines.filter((line) => line !== '');
const labelled = (label: string, text: string): string =>
  text.trim() === '' ? '' : sentence(`${label}: ${text.trim()}`);

/** Why a commitment stays outside the plan's progress, or nothing. */
export function notCountedSentence(one: CommitmentSheet): string {
  if (one.isCounted || one.state.key === 'retired') return '';
  const why = one.notCountedReason.trim();
  return sentence(`No cuenta para el avance del plan${why === '' ? '' : `: ${why}`}`);
}

/** What identifies the plan and its period, for the cover. */
export function coverFacts({ cover, summary }: ProgressReportModel): LabelledText[] {
  const { plan } = cover;
  const { timeElapsed } = summary;
  const time =
    timeElapsed.value === null ? timeElapsed.sentence : `${timeElapsed.shown}: ${timeElapsed.sentence}`;
  return [
    { label: 'Periodo del plan', text: cover.period },
    { label: 'Tiempo transcurrido', text: time },
    { label: 'Fecha de corte', text: cover.cutOffLong },
    { label: 'Autoridad garante', text: cover.oversight },
    { label: 'Lugar', text: plan.place },
    { label: 'Clave', text: filled([plan.code, plan.ogpCode]).join(' · ') },
  ].filter(({ text }) => text.trim() !== '');
}

/** Who answers and what frames the commitment, in one running line. */
export const factLine = (one: CommitmentSheet): string =>
  filled([
    labelled('Institución responsable', one.leadInstitution === '' ? 'sin asignar' : one.leadInstitution),
    ...one.people.map(({ name, people }) =>
      labelled(name, people.length === 0 ? 'sin asignar' : people.join('; ')),
    ),
    ...one.facts.map(({ label, text }) => labelled(label, text)),
  ]).join(' ');

/** The fraction behind a commitment's figures, what was expected, and its OGP level with the committee's reason. */
export function progressSentence(one: CommitmentSheet): string {
  const { figures, computedOgp, ogpReason } = one;
  const byFigures = `decidido por el comité (por las cifras sería ${computedOgp.word.toLowerCase()})`;
  const level = `Nivel OGP: ${figures.ogp.word.toLowerCase()}`;
  const decided = ogpReason === '' ? `${level}.` : sentence(`${level}, ${byFigures}: ${ogpReason}`);
  const expected = `Esperado a la fecha: ${figures.expected.shown}.`;
  return filled([figures.explanation, expected, decided, notCountedSentence(one)]).join(' ');
}

/** «62 % · 75 %», or nothing where a commitment was withdrawn. */
export const figuresPair = ({ figures }: CommitmentSheet): string => {
  if (figures.semaforo.key === 'notApplicable') return '';
  if (figures.reported.value === null) return figures.reported.shown;
  return `${figures.verified.shown} · ${figures.reported.shown}`;
};

/** Who answers for a milestone, where it is not who answers for the whole commitment. */
export function responsibleLine({ responsible }: MilestoneEntry, sheet: CommitmentSheet): string {
  const names = listed(responsible);
  return names === listed(sheet.responsible) ? '' : `Responsable: ${names === '' ? 'sin asignar' : names}.`;
}

/** What was promised of a milestone besides its title. */
export const promisedLines = (entry: MilestoneEntry): string[] =>
  filled([
    entry.description.trim() === '' ? '' : sentence(entry.description),
    labelled('Entregable', entry.deliverable),
    labelled('Medio de verificación', entry.promisedMeans),
    entry.weight === 1 ? '' : `Peso ${String(entry.weight)}.`,
  ]);

/** The figure that stands under a milestone's state, where the state alone does not say it. */
export function progressLine({ state, verified, reported }: MilestoneEntry): string {
  const isSaid = state.key !== 'inProgress' && state.key !== 'paused';
  if (isSaid || reported.value === null) return '';
  return verified.value === 0
    ? `${reported.shown} reportado`
    : `${verified.shown} verificado, ${reported.shown} reportado`;
}

/** Why and by whom a date was moved. */
export function replannedSentence(one: ReplannedEntry): string {
  const agreement = one.agreement.trim() === '' ? '' : ` (${one.agreement.trim()})`;
  const asked = one.requestedBy === '' ? '' : ` Solicitó: ${one.requestedBy}.`;
  const approved = one.approvedBy === '' ? '' : ` Aprobó: ${one.approvedBy}.`;
  return `Decidido el ${formatDay(one.decidedOn)}${agreement}. Razón: ${sentence(one.reason)}${asked}${approved}`;
}

/** What identifies a piece of evidence, besides its address and its hash. */
export const evidenceLines = (one: EvidenceEntry): string[] =>
  filled([
    filled([one.kind.word, one.fileName, one.mediaType, one.shownSize]).join(' · '),
    one.description.trim(),
    one.note.trim(),
    one.linkState,
    labelled('Aportó', one.suppliedBy),
  ]);

/** When, by whom and why a piece of evidence was withdrawn, or nothing. */
export function withdrawalSentence(one: EvidenceEntry): string {
  if (one.withdrawnOn === null) return '';
  return `Retirada ${onDayBy(one.withdrawnOn, one.withdrawnBy)}: ${quoted(one.withdrawnReason)}.`;
}

/** «I-01 · Resultado · % · anual» */
export const indicatorDetail = (one: IndicatorEntry): string =>
  filled([one.code, one.milestone, one.kind, one.unit, one.period]).join(' · ');

/** «23 el 1 oct 2026 (nota)» */
export const measurementLines = (one: IndicatorEntry): string[] =>
  one.measurements.map(
    ({ on, value, note }) => `${value} el ${formatDay(on)}${note.trim() === '' ? '' : ` (${note.trim()})`}`,
  );
