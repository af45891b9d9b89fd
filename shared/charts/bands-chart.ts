import type { ProgressBand } from '../commitment-list.ts';
import { bandNames, bandOrder } from './bands.ts';
import { drawing, element, hatch, label, paints, type ChartSize } from './svg.ts';

type BandCounts = Record<ProgressBand, number>;
export type BandsCounts = { verified: BandCounts; reported: BandCounts };

const wordsWidth = 96;
const countWidth = 28;
const legendHeight = 22;

/** How many commitments stand in each band of progress: verified solid, reported hatched, each with its count. */
export function bandsChart(counts: BandsCounts, size: ChartSize): string {
  const row = (size.height - legendHeight) / bandOrder.length;
  const most = Math.max(1, ...bandOrder.flatMap((band) => [counts.verified[band], counts.reported[band]]));
  const unit = (size.width - wordsWidth - countWidth) / most;
  const thick = Math.min(10, (row - 6) / 2);
  const rows = bandOrder.map((band, i) => {
    const middle = (i + 0.5) * row;
    return (
      label(0, middle + 4, bandNames[band], { fill: paints.ink }) +
      bar(middle - thick - 1, counts.verified[band], unit, thick, true) +
      bar(middle + 1, counts.reported[band], unit, thick, false)
    );
  });
  const axis = { x: wordsWidth, y: 0, width: 1, height: row * bandOrder.length, fill: paints.edge };
  const body =
    element('rect', axis) +
    rows.join('') +
    legend(size.height - 8, Math.min(wordsWidth + 2, Math.max(size.width - 190, 0)));
  return drawing(size, 'Compromisos por banda de avance', bandsSentence(counts), body);
}

function bar(y: number, count: number, unit: number, height: number, isVerified: boolean): string {
  const width = count * unit;
  const text = label(wordsWidth + width + 7, y + height / 2 + 4, String(count), {
    fill: isVerified ? paints.verified : paints.done,
    'font-size': 11,
    'font-weight': 600,
  });
  return swatch(wordsWidth + 2, y, width, height, isVerified) + text;
}

function swatch(x: number, y: number, width: number, height: number, isVerified: boolean): string {
  if (width <= 0) return '';
  const shape = { x, y, width, height };
  if (isVerified) return element('rect', { ...shape, fill: paints.verified });
  const strokes = { d: hatch(x, y, width, height), stroke: paints.done, 'stroke-width': 1.8, fill: 'none' };
  return element('rect', { ...shape, fill: paints.doneHatch }) + element('path', strokes);
}

const legend = (y: number, x: number): string =>
  swatch(x, y - 9, 20, 10, true) +
  label(x + 26, y, 'verificado') +
  swatch(x + 98, y - 9, 20, 10, false) +
  label(x + 124, y, 'reportado');

/** What the bars say, in words. */
export function bandsSentence(counts: BandsCounts): string {
  const of = (which: BandCounts) =>
    bandOrder.map((band) => `${bandNames[band]}: ${String(which[band])}`).join('; ');
  return `Por avance verificado, ${of(counts.verified)}. Por avance reportado, ${of(counts.reported)}.`;
}
