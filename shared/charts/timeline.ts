import type { TimelineBar } from '../timeline.ts';
import { coordinate, drawing, element, label, paints } from './svg.ts';
import { scaleWidth, timeScale, type TimeScale, type TimeZoom } from './time-scale.ts';
import { timelineLegend, legendHeight } from './timeline-legend.ts';
import { headHeight, timelineHead, timelineRows, type TimelineDays } from './timeline-rows.ts';
import { timelineSummary } from './timeline-words.ts';

/** A whole picture: what it is of, its first and last day, and how much room there is. */
export type TimelinePicture = {
  title: string;
  bars: readonly TimelineBar[];
  first: string;
  last: string;
  days: TimelineDays;
  zoom: TimeZoom;
  width: number;
  rowHeight: number;
  hasLegend?: boolean;
};

const namesShare = 0.3;
const namesMost = 300;
const gap = 8;

/** The timeline as one drawing: names at the left, the calendar on top, the bars with their meanings below. */
export function timelineDrawing(picture: TimelinePicture): string {
  const { title, bars, first, last, days, zoom, width, rowHeight } = picture;
  const names = Math.min(namesMost, width * namesShare);
  const scale = timeScale(first, last, zoom, width - names - gap);
  const whole = names + gap + scaleWidth(scale);
  const height = headHeight + bars.length * rowHeight;
  const legend = picture.hasLegend === false ? 0 : legendHeight(whole);
  const body =
    element('rect', { x: 0, y: 0, width: whole, height: height + legend, fill: paints.paper }) +
    element('g', { transform: `translate(${coordinate(names + gap)} 0)` }, timelineHead(scale, days)) +
    bars.map((bar, i) => nameOf(bar, headHeight + i * rowHeight, names, rowHeight)).join('') +
    element('path', {
      d: `M0 ${String(headHeight)}H${coordinate(whole)}`,
      stroke: paints.edge,
      'stroke-width': 1,
    }) +
    element(
      'g',
      { transform: `translate(${coordinate(names + gap)} ${String(headHeight)})` },
      rowsIn(scale, picture),
    ) +
    (legend === 0 ? '' : timelineLegend(height + 8, whole));
  return drawing({ width: whole, height: height + legend }, title, timelineSummary(bars, days), body);
}

const rowsIn = (scale: TimeScale, { bars, rowHeight, days }: TimelinePicture): string =>
  timelineRows(bars, scale, rowHeight, days);

const indents = { commitment: 0, milestone: 10, activity: 20 } as const;

/** Code and title in one line, who answers for it in a smaller one where the row has room. */
function nameOf(bar: TimelineBar, y: number, width: number, rowHeight: number): string {
  const x = indents[bar.kind];
  const room = width - x;
  const isTall = rowHeight >= 28 && bar.responsible.length > 0;
  const size = Math.min(12, rowHeight * 0.62);
  const weight = bar.kind === 'commitment' ? 700 : 400;
  const name = cut(`${bar.code}  ${bar.title}`, room / (size * (weight === 700 ? 0.53 : 0.5)));
  const first = label(x, y + rowHeight / 2 + (isTall ? -2 : size * 0.34), name, {
    ...{ 'font-size': size, 'font-weight': weight, fill: paints.ink },
  });
  if (!isTall) return first;
  return (
    first + label(x, y + rowHeight / 2 + 10, cut(bar.responsible.join(', '), room / 4.9), { 'font-size': 10 })
  );
}

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, Math.max(1, Math.floor(most) - 1)).trimEnd()}…`;
