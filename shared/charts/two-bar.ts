import { shownPercent, type Figures } from '../progress.ts';
import { drawing, element, hatch, paints, type ChartSize } from './svg.ts';

type Bars = Pick<Figures, 'reported' | 'verified' | 'expected'>;

const percentOf = (points: number | null): string =>
  points === null ? 'sin dato' : `${String(shownPercent(points))} %`;

/** The three figures of a two-bar in one sentence. */
export function twoBarSentence(figures: Bars): string {
  const { verified, reported, expected } = figures;
  if (reported === null) return `Sin dato reportado; esperado, ${percentOf(expected)}.`;
  return `Verificado, ${percentOf(verified)}; reportado, ${percentOf(reported)}; esperado, ${percentOf(expected)}.`;
}

/** The one picture of progress: verified solid, reported beyond it hatched, expected a mark. */
export function twoBar(figures: Bars, size: ChartSize): string {
  const { width, height } = size;
  const overhang = 2;
  const bar = { y: overhang, height: height - 2 * overhang, rx: 1.5 };
  const at = (points: number | null): number => ((points ?? 0) / 100) * width;
  const [verified, reported] = [at(figures.verified), at(figures.reported)];
  const parts = [element('rect', { x: 0, width, ...bar, fill: paints.track })];
  if (figures.reported === null) {
    const dash = { 'stroke-width': 1, 'stroke-dasharray': '3 3', fill: 'none', stroke: paints.edge };
    parts.push(
      element('rect', { x: 0.5, y: bar.y + 0.5, width: width - 1, height: bar.height - 1, rx: 1.5, ...dash }),
    );
  }
  if (reported > verified) {
    const rest = reported - verified;
    parts.push(element('rect', { x: verified, width: rest, ...bar, rx: 0, fill: paints.doneHatch }));
    const d = hatch(verified, bar.y, rest, bar.height);
    if (d !== '') parts.push(element('path', { d, stroke: paints.done, 'stroke-width': 1.8, fill: 'none' }));
    parts.push(
      element('rect', { x: reported - 1, y: bar.y, width: 1, height: bar.height, fill: paints.done }),
    );
  }
  if (verified > 0) parts.push(element('rect', { x: 0, width: verified, ...bar, fill: paints.verified }));
  if (figures.expected !== null) {
    const x = Math.min(Math.max(at(figures.expected) - 1, 0), width - 2);
    parts.push(element('rect', { x, y: 0, width: 2, height, fill: paints.ink }));
  }
  return drawing(size, twoBarSentence(figures), '', parts.join(''));
}
