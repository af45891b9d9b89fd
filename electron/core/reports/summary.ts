import { bandCounts, bandNames, bandOrder } from '../../../shared/charts/bands.ts';
import { curvePoints } from '../../../shared/charts/curve-points.ts';
import type { ProgressBand } from '../../../shared/commitment-list.ts';
import { daysBetween, firstDayOf } from '../../../shared/dates.ts';
import { completionNames, semaforoNames } from '../../../shared/glossary.ts';
import type { CurvePoint } from '../../../shared/plans.ts';
import { expectedOn, isInSums } from '../../../shared/progress.ts';
import {
  completionWords,
  semaforos,
  type CompletionWord,
  type Semaforo,
} from '../../../shared/progress-words.ts';
import { findingSentences, headline } from './headline.ts';
import type { ReportFacts } from './report-facts.ts';
import { shownFigures, type ShownFigures } from './shown-figures.ts';
import { grouped, percent, type Shown, type Word } from './words.ts';

export type SemaforoCount = Word<Semaforo> & { count: number; codes: string[] };
export type OgpCount = Word<CompletionWord> & { count: number; codes: string[] };
export type BandCount = Word<ProgressBand> & { verified: number; reported: number };

/** The plan on one page: what is found, its figures, and its commitments counted in three ways. */
export type Summary = {
  headline: string;
  findings: string[];
  figures: ShownFigures;
  timeElapsed: Shown & { sentence: string };
  commitments: number;
  milestones: number;
  semaforos: SemaforoCount[];
  ogpLevels: OgpCount[];
  bands: BandCount[];
  /** Said under the three tables: what they leave out. */
  countedSentence: string;
  curve: CurvePoint[];
};

/** Writes the summary of the plan at the cut-off. */
export function summaryOf(facts: ReportFacts): Summary {
  const { commitments, figures } = facts;
  const counting = commitments.filter(isInSums);
  const verified = bandCounts(counting.map((one) => one.verified));
  const reported = bandCounts(counting.map((one) => one.reported));
  const codes = (matches: (one: (typeof commitments)[number]) => boolean): string[] =>
    commitments.filter(matches).map((one) => one.code);
  return {
    headline: headline(facts),
    findings: findingSentences(facts),
    figures: shownFigures(figures, commitments, 'compromisos'),
    timeElapsed: timeElapsed(facts),
    commitments: commitments.length,
    milestones: figures.coverage.total,
    semaforos: semaforos.map((key) => ({
      key,
      word: semaforoNames[key],
      count: figures.semaforos[key],
      codes: codes((one) => one.semaforo === key),
    })),
    ogpLevels: completionWords.toReversed().map((key) => ({
      key,
      word: completionNames[key],
      count: figures.ogpWords[key],
      codes: codes((one) => one.ogpWord === key && one.state !== 'retired'),
    })),
    bands: bandOrder.map((key) => ({
      key,
      word: bandNames[key],
      verified: verified[key],
      reported: reported[key],
    })),
    countedSentence: countedSentence(commitments.length, counting.length),
    curve: curvePoints(facts.tree, facts.on),
  };
}

function timeElapsed({ image, on }: ReportFacts): Summary['timeElapsed'] {
  const start = firstDayOf(image.plan.start);
  const end = image.plan.end.on;
  const value = start === null ? null : expectedOn(start, end, on);
  if (start === null || end === null || value === null) {
    return { ...percent(null), sentence: 'El plan no tiene fechas de vigencia.' };
  }
  const days = daysBetween(start, end);
  const passed = Math.min(Math.max(daysBetween(start, on), 0), days);
  return { ...percent(value), sentence: `${grouped(passed)} de ${grouped(days)} días de vigencia` };
}

function countedSentence(all: number, counting: number): string {
  const out = all - counting;
  if (out === 0) return '';
  const what =
    out === 1
      ? 'Un compromiso retirado o que no cuenta queda'
      : `${grouped(out)} compromisos retirados o que no cuentan quedan`;
  return `${what} fuera de las bandas y del avance del plan.`;
}
