import { formatDay } from '../../../shared/dates.ts';
import { observationOriginNames, observationStateNames, roleNames } from '../../../shared/glossary.ts';
import {
  isOverdueOn,
  isUnanswered,
  type Observation,
  type ObservationState,
} from '../../../shared/observations.ts';
import type { Sector } from '../../../shared/roles.ts';
import type { ReportFacts } from './report-facts.ts';
import { clipped, counted, listed, type Word } from './words.ts';

/** An observation as it stood at the cut-off. Who of the public said it stays out: a report is read by everybody. */
export type ObservationEntry = {
  code: string;
  /** The code of the milestone it is on; '' where it is on the whole commitment or plan. */
  milestone: string;
  title: string;
  text: string;
  side: Word<Sector>;
  asked: Word<Sector>;
  origin: Word;
  openedOn: string;
  dueOn: string | null;
  state: Word<ObservationState>;
  isUnanswered: boolean;
  isOverdue: boolean;
  answer: string;
  attendedOn: string | null;
  closedOn: string | null;
  closingNote: string;
};

/** The observations of a commitment and its milestones, or those on the plan itself: the unanswered first. */
export function observationEntries(facts: ReportFacts, commitmentId: string | null): ObservationEntry[] {
  const own = facts.image.observations.filter((one) => one.commitmentId === commitmentId);
  const entries = own.map((one) => entryOf(facts, one));
  return [...entries.filter((one) => one.isUnanswered), ...entries.filter((one) => !one.isUnanswered)];
}

const sideName = ({ oversight }: ReportFacts, side: Sector): string =>
  side === 'oversight' ? oversight : roleNames[side];

function entryOf(facts: ReportFacts, one: Observation): ObservationEntry {
  return {
    code: one.code,
    milestone: facts.milestones.get(one.milestoneId ?? '')?.code ?? '',
    title: one.title,
    text: one.text,
    side: { key: one.side, word: sideName(facts, one.side) },
    asked: { key: one.asked, word: sideName(facts, one.asked) },
    origin: { key: one.origin, word: observationOriginNames[one.origin] },
    openedOn: one.openedOn,
    dueOn: one.dueOn,
    state: { key: one.state, word: observationStateNames[one.state] },
    isUnanswered: isUnanswered(one),
    isOverdue: isOverdueOn(one, facts.on),
    answer: one.answer,
    attendedOn: one.attendedOn,
    closedOn: one.closedOn,
    closingNote: one.closingNote,
  };
}

/** «Observaciones: 1 sin respuesta y 2 con respuesta o cerradas» */
export function observationsHeading(entries: readonly ObservationEntry[]): string {
  const open = entries.filter((one) => one.isUnanswered).length;
  const rest = entries.length - open;
  const parts = [
    ...(open === 0 ? [] : [`${String(open)} sin respuesta`]),
    ...(rest === 0 ? [] : [counted(rest, 'atendida o cerrada', 'atendidas o cerradas')]),
  ];
  return parts.length === 0 ? 'Observaciones' : `Observaciones: ${listed(parts)}`;
}

/** «O-004, C04.3: Faltan colonias» */
export const observationTitle = ({ code, milestone, title }: ObservationEntry): string =>
  `${milestone === '' ? code : `${code}, ${milestone}`}: ${clipped(title)}`;

/** What is said of it: who opened it and when, what was observed, and what was answered. */
export function observationLines(one: ObservationEntry): string[] {
  const who = one.origin.key === 'citizen' ? `${one.side.word}, por la ciudadanía` : one.side.word;
  const due = one.dueOn === null ? '' : `; respuesta esperada el ${formatDay(one.dueOn)}`;
  const late = one.isOverdue ? ', vencida' : '';
  return [
    `${one.state.word}${late}. La abrió ${who}, el ${formatDay(one.openedOn)}${one.isUnanswered ? due : ''}.`,
    one.text,
    one.attendedOn === null ? '' : `Respuesta del ${formatDay(one.attendedOn)}: ${one.answer}`,
    one.closedOn === null ? '' : `Cierre del ${formatDay(one.closedOn)}: ${one.closingNote}`,
  ].filter((line) => line !== '');
}
