import { legendHeight } from '../../../../shared/charts/timeline-legend.ts';
import { headHeight } from '../../../../shared/charts/timeline-rows.ts';
import type { TimelinePaper } from '../../../../shared/timeline.ts';

/** A sheet: its paper, how it lies, and the room between its margins (in points). */
export type Sheet = { paper: string; isUpright: boolean; width: number; height: number };
/** A page's picture: so many bars from one on, with the legend or without. */
export type SheetPart = { from: number; to: number; hasLegend: boolean };
export type Layout = { width: number; rowHeight: number; parts: SheetPart[] };

const sides: Record<TimelinePaper, [number, number]> = { letter: [612, 792], tabloid: [792, 1224] };
const papers: Record<TimelinePaper, string> = { letter: 'us-letter', tabloid: 'us-tabloid' };
const margins = { across: 80, along: 104 };
/** What the title takes of the first page. */
const titleRoom = 64;
/** Of a row: with who answers for it, where there are pages enough, and without. */
const rowHeights = { many: 29, one: 24 };
/** Units of the picture a point: the letters of a bar's name are 12 of them high. */
const usual = 1.3;
const densest = 2.6;

/** The room on a sheet of paper. */
export function sheetOf(paper: TimelinePaper, isUpright: boolean): Sheet {
  const [short, long] = sides[paper];
  const [width, height] = isUpright ? [short, long] : [long, short];
  return { paper: papers[paper], isUpright, width: width - margins.across, height: height - margins.along };
}

/** All bars on one page, as small as they can still be read; null where they do not fit. */
export function onOnePage(count: number, { width, height }: Sheet): Layout | null {
  const room = height - titleRoom;
  const rowHeight = rowHeights.one;
  for (let units = usual; units <= densest; units += 0.1) {
    const needed = headHeight + count * rowHeight + legendHeight(width * units);
    if (needed <= room * units) {
      return { width: width * units, rowHeight, parts: [{ from: 0, to: count, hasLegend: true }] };
    }
  }
  return null;
}

/** As many pages as the bars need; the legend on the first. */
export function onManyPages(count: number, { width, height }: Sheet): Layout {
  const units = width * usual;
  const rowHeight = rowHeights.many;
  const fit = (room: number): number => Math.max(1, Math.floor((room * usual - headHeight) / rowHeight));
  const onFirst = fit(height - titleRoom - legendHeight(units) / usual);
  const parts: SheetPart[] = [{ from: 0, to: Math.min(count, onFirst), hasLegend: true }];
  for (let from = onFirst; from < count; from += fit(height)) {
    parts.push({ from, to: Math.min(count, from + fit(height)), hasLegend: false });
  }
  return { width: units, rowHeight, parts };
}
