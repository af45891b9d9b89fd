import { committeeNameOf } from '../../../shared/committees.ts';
import { formatDay, formatLongDay } from '../../../shared/dates.ts';
import type { PlanImage } from '../../../shared/plan-image.ts';
import { planScopeNames, planStateNames } from '../../../shared/glossary.ts';
import { evidenceEntries, replannedEntries, type EvidenceEntry, type ReplannedEntry } from './annexes.ts';
import { legendOf, methodOf, type Legend, type MethodPart } from './method.ts';
import { observationEntries, type ObservationEntry } from './observations.ts';
import { oversightOf, reportFacts } from './report-facts.ts';
import { commitmentSheet, type CommitmentSheet } from './sheet.ts';
import { summaryOf, type Summary } from './summary.ts';
import { clipped, shownDate, shownPeriod, type ShownDate, type Word } from './words.ts';

export type LogHead = { seq: number; hash: string };
export type ReportExtra = { appVersion: string; logHead: LogHead | null };

export type Cover = {
  title: string;
  plan: {
    code: string;
    number: string;
    name: string;
    heading: string;
    scope: Word;
    place: string;
    ogpCode: string;
    state: Word;
  };
  committee: string;
  oversight: string;
  start: ShownDate;
  end: ShownDate;
  period: string;
  cutOff: string;
  cutOffLong: string;
  vision: string;
  isExample: boolean;
  exampleSentence: string;
};

/** Everything that the «Informe de avance» says, as data: what the PDF, the HTML, the CSV and the JSON are made of. */
export type ProgressReportModel = {
  format: 'compromiso-abierto/informe-de-avance';
  formatVersion: 1;
  madeWith: string;
  on: string;
  logHead: LogHead | null;
  cover: Cover;
  howToRead: Legend;
  summary: Summary;
  commitments: CommitmentSheet[];
  /** On the plan itself; those on a commitment or a milestone are in its sheet. */
  observations: ObservationEntry[];
  replanned: ReplannedEntry[];
  evidence: EvidenceEntry[];
  method: MethodPart[];
};

/**
 * The report of a plan at a cut-off day, from the plan's image alone: no clock, no chance, so that the same image and
 * day give the same report for ever. Only what had happened by the day is in it.
 */
export function progressReportModel(image: PlanImage, on: string, extra: ReportExtra): ProgressReportModel {
  const facts = reportFacts(image, on);
  return {
    format: 'compromiso-abierto/informe-de-avance',
    formatVersion: 1,
    madeWith: `Compromiso Abierto ${extra.appVersion}`,
    on,
    logHead: extra.logHead === null ? null : { seq: extra.logHead.seq, hash: extra.logHead.hash },
    cover: coverOf(image, on),
    howToRead: legendOf(facts.rule),
    summary: summaryOf(facts),
    commitments: facts.image.commitments.flatMap((commitment, i) => {
      const figures = facts.commitments[i];
      return figures === undefined ? [] : [commitmentSheet(facts, commitment, figures)];
    }),
    observations: observationEntries(facts, null),
    replanned: replannedEntries(facts),
    evidence: evidenceEntries(facts),
    method: methodOf(facts.rule),
  };
}

function coverOf(image: PlanImage, on: string): Cover {
  const { plan, settings, committees } = image;
  return {
    title: 'Informe de avance',
    plan: {
      code: plan.code,
      number: plan.number,
      name: plan.name,
      heading: clipped(plan.name, 90),
      scope: { key: plan.scope, word: planScopeNames[plan.scope] },
      place: plan.place,
      ogpCode: plan.ogpCode,
      state: { key: plan.state, word: planStateNames[plan.state] },
    },
    committee: committeeNameOf(plan, committees, settings),
    oversight: oversightOf(image, on),
    start: shownDate(plan.start),
    end: shownDate(plan.end),
    period: shownPeriod(plan.start, plan.end),
    cutOff: formatDay(on),
    cutOffLong: formatLongDay(on),
    vision: plan.vision,
    isExample: plan.isExample,
    exampleSentence: plan.isExample
      ? 'Ejemplo: el plan, las personas y las cifras son inventados. No es un informe oficial.'
      : '',
  };
}
