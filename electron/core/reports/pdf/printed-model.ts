import { formatDay } from '../../../../shared/dates.ts';
import type { EvidenceEntry, ReplannedEntry } from '../annexes.ts';
import type { EvidenceLink, MilestoneEntry } from '../milestone-entry.ts';
import type { MilestoneNote } from '../milestone-notes.ts';
import type { ProgressReportModel } from '../model.ts';
import {
  observationLines,
  observationsHeading,
  observationTitle,
  type ObservationEntry,
} from '../observations.ts';
import {
  coverFacts,
  evidenceLines,
  factLine,
  figuresPair,
  indicatorDetail,
  measurementLines,
  notCountedSentence,
  progressLine,
  progressSentence,
  promisedLines,
  replannedSentence,
  responsibleLine,
  withdrawalSentence,
} from '../reading.ts';
import type { CommitmentSheet } from '../sheet.ts';
import { plainProse, proseBlocks, type Block } from '../../../../shared/prose.ts';
import { longestCode, type Printer } from './printable.ts';

type Print = Printer['print'];

/** The longest address that a PDF link takes is 8,000 characters. */
const longestLink = 7000;
/** These are read by the template, not by people. */
const codeKeys = new Set(['code', 'codes', 'milestone', 'commitment']);
const machineKeys = new Set(['key', 'kind', 'url', 'sha256', 'hash', 'on', 'format']);

/** In a plan of hundreds of milestones the PDF keeps to what is essential of each; the attached data have it all. */
export const isLong = ({ commitments }: ProgressReportModel): boolean =>
  commitments.reduce((sum, one) => sum + one.milestones.length, 0) > 400;

/** The model as the template sets it: with its sentences, and every text fit for print. */
export function printedModel(model: ProgressReportModel, print: Print) {
  return printed(
    {
      ...model,
      coverFacts: coverFacts(model),
      commitments: model.commitments.map((one) => printedSheet(one, isLong(model))),
      observationsHeading: observationsHeading(model.observations),
      observations: model.observations.map(printedObservation),
      replanned: model.replanned.map(printedReplanning),
      evidence: model.evidence.map(printedEvidence),
    },
    print,
  );
}

function printedSheet(one: CommitmentSheet, isLong: boolean) {
  return {
    ...one,
    texts: one.texts.map(withProse),
    assessment: one.assessment.map(withProse),
    pair: figuresPair(one),
    factLine: isLong ? factLine(one) : '',
    progressLine: progressSentence(one),
    notCounted: notCountedSentence(one),
    longTitle: one.heading === one.title ? '' : one.title,
    milestones: one.milestones.map((milestone) => printedMilestone(milestone, one, isLong)),
    difficulties: one.difficulties.map((finding) => ({
      ...withProse(finding),
      shownOn: formatDay(finding.on),
    })),
    successFactors: one.successFactors.map((finding) => ({
      ...withProse(finding),
      shownOn: formatDay(finding.on),
    })),
    observationsHeading: observationsHeading(one.observations),
    observations: one.observations.map(printedObservation),
    indicators: one.indicators.map((indicator) => {
      const shown = measurementLines(indicator);
      return {
        ...indicator,
        detail: indicatorDetail(indicator),
        shown,
        length: lengthOf([indicator.name, ...shown]),
      };
    }),
  };
}

const printedObservation = (one: ObservationEntry) => ({
  title: observationTitle(one),
  isUnanswered: one.isUnanswered,
  lines: observationLines(one).map(printedProse),
});

/** These stand in places of their own. */
const placedNotes = new Set<MilestoneNote['kind']>(['overdue', 'returned', 'verified']);

function printedMilestone(one: MilestoneEntry, sheet: CommitmentSheet, isLong: boolean) {
  const note = (kind: MilestoneNote['kind']): string =>
    one.notes
      .filter((each) => each.kind === kind)
      .map((each) => each.text)
      .join(' ');
  const notes = one.notes.filter(({ kind }) => !placedNotes.has(kind) && !(isLong && kind === 'done'));
  const promised = isLong ? [] : promisedLines(one);
  const said = [responsibleLine(one, sheet), ...promised, ...notes.map((each) => each.text)];
  const lines = plainProse(said.filter((line) => line !== '').join('\n'));
  const evidence = one.evidence.map((piece) => printedPiece(piece, isLong));
  const isSaid = isLong && note('report') !== '';
  const { code, title, level, due, state, isOverdue } = one;
  return {
    ...{ code, title, level, due: { shown: due.shown }, state, isOverdue },
    ...{ lines, evidence, progress: isSaid ? '' : progressLine(one) },
    ...{ overdue: note('overdue'), returned: note('returned'), verified: note('verified') },
    length: title.length + lines.length + lengthOf(evidence.map((piece) => piece.title)),
  };
}

const printedPiece = ({ code, title, url, isWithdrawn }: EvidenceLink, isLong: boolean) => ({
  code,
  title: isLong ? '' : isWithdrawn ? `${title} (retirada)` : title,
  url: isWithdrawn ? '' : shortLink(url),
});

const printedReplanning = (one: ReplannedEntry) => {
  const sentence = replannedSentence(one);
  return { ...one, sentence, length: lengthOf([one.title, sentence]) };
};

function printedEvidence(one: EvidenceEntry) {
  const lines = plainProse(evidenceLines(one).join('\n'));
  const { code, title, milestone, sha256, isWithdrawn } = one;
  return {
    ...{ code, title, milestone, sha256, isWithdrawn, lines },
    url: shortLink(one.url),
    obtained: formatDay(one.obtainedOn),
    withdrawal: withdrawalSentence(one),
    length: lengthOf([title, one.url, lines]),
  };
}

/** Most long texts are plain, and go as they are; the others as what they say, never as markup. */
export function printedProse(text: string): string | Block[] {
  const blocks = proseBlocks(text);
  const isPlain = blocks.every(
    (block) =>
      block.kind === 'paragraph' &&
      block.lines.every((words) => words.every((one) => Object.keys(one).length === 1)),
  );
  return isPlain ? plainProse(text) : blocks;
}

const withProse = <T extends { text: string }>(one: T) => ({ ...one, text: printedProse(one.text) });

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);
const shortLink = (url: string): string => (url.length > longestLink ? '' : url);

function printed(value: unknown, print: Print, longest?: number): unknown {
  if (typeof value === 'string') return print(value, longest);
  if (Array.isArray(value)) return value.map((one) => printed(one, print, longest));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      machineKeys.has(key) && typeof one === 'string'
        ? one
        : printed(one, print, codeKeys.has(key) ? longestCode : undefined),
    ]),
  );
}
