import { bandsChart, bandsSentence, type BandsCounts } from '../../../shared/charts/bands-chart.ts';
import { curveSentence, progressCurve } from '../../../shared/charts/progress-curve.ts';
import { semaforoBar, semaforoSentence } from '../../../shared/charts/semaforo-bar.ts';
import type { ChartSize } from '../../../shared/charts/svg.ts';
import { twoBar, twoBarSentence } from '../../../shared/charts/two-bar.ts';
import type { ProgressBand } from '../../../shared/commitment-list.ts';
import type { Semaforo } from '../../../shared/progress-words.ts';
import type { ShownFigures } from './shown-figures.ts';
import type { Summary } from './summary.ts';

/** A drawing and what it says, in words. */
export type Chart = { svg: string; text: string };

export const curveChart = ({ curve }: Summary, size: ChartSize): Chart => ({
  svg: progressCurve(curve, size),
  text: curveSentence(curve),
});

/** The commitments by semáforo, from the counts of the summary. */
export function semaforoChart({ semaforos }: Summary, size: ChartSize): Chart {
  const counts = Object.fromEntries(semaforos.map((one) => [one.key, one.count])) as Record<Semaforo, number>;
  return { svg: semaforoBar(counts, size), text: semaforoSentence(counts) };
}

/** The commitments by band of progress, from the counts of the summary. */
export function bandChart({ bands }: Summary, size: ChartSize): Chart {
  const of = (which: 'verified' | 'reported') =>
    Object.fromEntries(bands.map((one) => [one.key, one[which]])) as Record<ProgressBand, number>;
  const counts: BandsCounts = { verified: of('verified'), reported: of('reported') };
  return { svg: bandsChart(counts, size), text: bandsSentence(counts) };
}

/** The two-bar of a plan or a commitment. */
export function barChart({ verified, reported, expected }: ShownFigures, size: ChartSize): Chart {
  const figures = { verified: verified.value, reported: reported.value, expected: expected.value };
  return { svg: twoBar(figures, size), text: twoBarSentence(figures) };
}
