import { markDrawing, markPaints, semaforoMarks, stateMarks } from '../../../../shared/charts/marks.ts';
import { paints, withPlainColours } from '../../../../shared/charts/svg.ts';
import { bandChart, barChart, curveChart, semaforoChart, type Chart } from '../charts.ts';
import type { ProgressReportModel } from '../model.ts';
import { sectionPages, type TimelineSection } from '../timeline/section.ts';
import { grouped } from '../words.ts';
import { longestCode, printer, replacement } from './printable.ts';
import { isLong, printedModel } from './printed-model.ts';

const accent = '#0b5c6b';

/** Everything that the template reads: the model with its sentences, and the drawings of `shared/charts`. */
export function pdfData(
  model: ProgressReportModel,
  glyphs: ReadonlySet<number>,
  section: TimelineSection | null = null,
) {
  const { print, hasReplaced } = printer(glyphs);
  const printed = printedModel(model, print);
  const [year, month, day] = model.on.split('-').map(Number);
  return {
    model: printed,
    isSmall: isSmall(model),
    isLong: isLong(model),
    codeWidth: codeWidth(model),
    charts: charts(model),
    timeline: section === null ? [] : sectionPages(section, (text) => print(text, Infinity)),
    colours: { ...plain(paints), accent },
    marks: plain(mapped(markPaints, (mark) => markDrawing(mark))),
    markColours: plain(markPaints),
    stateMarks,
    semaforoMarks,
    date: { year, month, day },
    logSeq: model.logHead === null ? '' : grouped(model.logHead.seq),
    hasReplacements: hasReplaced(),
    replacement,
  };
}

/** A plan whose commitments fit on the cover. */
function isSmall({ commitments }: ProgressReportModel): boolean {
  const lines = commitments.reduce(
    (sum, one) => sum + Math.ceil(one.heading.length / 34) + (one.isCounted ? 0 : 1),
    0,
  );
  return lines <= 14;
}

/** The width in points of a column of codes: as the longest, within bounds. */
function codeWidth({ commitments }: ProgressReportModel): number {
  const codes = commitments.flatMap((one) => [one.code, ...one.milestones.map(({ code }) => code)]);
  const letters = codes.reduce((most, code) => Math.max(most, code.length), 0);
  return Math.min(Math.max(46, 10 + 5.6 * letters), 10 + 5.6 * longestCode);
}

/** The drawings, wide as the page or as their column in it (in points). */
function charts(model: ProgressReportModel) {
  const { summary } = model;
  return {
    plan: drawn(barChart(summary.figures, { width: 487, height: 13 })),
    curve: drawn(curveChart(summary, { width: 620, height: 205 })),
    semaforo: drawn(semaforoChart(summary, { width: 620, height: 58 })),
    bands: drawn(bandChart(summary, { width: 300, height: 170 })),
    commitments: model.commitments.map(({ figures }) => ({
      narrow: drawn(barChart(figures, { width: 110, height: 11 })),
      wide: drawn(barChart(figures, { width: 487, height: 13 })),
    })),
  };
}

const drawn = ({ svg, text }: Chart): Chart => ({ svg: withPlainColours(svg), text });

const plain = <K extends string>(values: Record<K, string>): Record<K, string> =>
  mapped(values, (_, value) => withPlainColours(value));

function mapped<K extends string>(
  values: Record<K, string>,
  to: (key: K, value: string) => string,
): Record<K, string> {
  const entries = (Object.entries(values) as [K, string][]).map(([key, value]) => [key, to(key, value)]);
  return Object.fromEntries(entries) as Record<K, string>;
}
