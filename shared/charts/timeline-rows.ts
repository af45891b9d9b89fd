import type { TimelineBar } from '../timeline.ts';
import { coordinate, element, label, paints } from './svg.ts';
import {
  dayEndX,
  dayX,
  monthParts,
  scaleWidth,
  yearParts,
  type TimePart,
  type TimeScale,
} from './time-scale.ts';
import { timelineRow } from './timeline-bar.ts';
import { timelineLabels } from './timeline-labels.ts';
import { placeOf } from './timeline-place.ts';

/** The days that lines are drawn at: today, unless it is of no matter, and the cut-off where that is another. */
export type TimelineDays = { today: string | null; on: string };

export const headHeight = 42;

/** Years above, months or quarters below, over the width of a scale. */
export function timelineHead(scale: TimeScale, days: TimelineDays): string {
  const years = yearParts(scale).map((one) => headPart(one, 0, 20, 600));
  const months = monthParts(scale).map((one) => headPart(one, 20, 22, 400));
  return years.join('') + months.join('') + dayFlags(scale, days);
}

function headPart({ x, width, text }: TimePart, y: number, height: number, weight: number): string {
  if (width <= 0) return '';
  const line = element('path', {
    d: `M${coordinate(x + 0.5)} ${String(y)}v${String(height)}`,
    ...{ stroke: paints.rule, 'stroke-width': 1 },
  });
  const room = text.length * 6.2 + 8;
  if (width < room) return line;
  return line + label(x + 5, y + height - 7, text, { 'font-weight': weight, 'font-size': 11.5 });
}

function dayFlags(scale: TimeScale, { today, on }: TimelineDays): string {
  const flag = (day: string | null, word: string, fill: string, y: number): string => {
    const x = lineX(scale, day);
    if (x === null) return '';
    const width = word.length * 6.4 + 8;
    const left = Math.min(Math.max(x - width / 2, 0), Math.max(scaleWidth(scale) - width, 0));
    return (
      element('rect', { x: left, y, width, height: 15, rx: 2, fill }) +
      label(left + width / 2, y + 11.5, word, {
        ...{ fill: paints.paper, 'text-anchor': 'middle', 'font-size': 11, 'font-weight': 600 },
      })
    );
  };
  return (
    flag(today, timelineLabels.today, paints.ink, 2) +
    (on === today ? '' : flag(on, timelineLabels.cutOff, paints.done, headHeight - 17))
  );
}

const lineX = (scale: TimeScale, day: string | null): number | null =>
  day === null || day < scale.from || day > scale.to ? null : dayX(scale, day);

/** The rows of a timeline from the top: grid, dependencies, bars, and the lines of today and of the cut-off. */
export function timelineRows(
  bars: readonly TimelineBar[],
  scale: TimeScale,
  rowHeight: number,
  days: TimelineDays,
): string {
  const height = bars.length * rowHeight;
  const drawn = bars.map((bar, i) => {
    const transform = `translate(0 ${coordinate(i * rowHeight)})`;
    return element('g', { transform }, timelineRow(bar, scale, rowHeight, days.on));
  });
  return (
    grid(scale, bars, rowHeight) +
    dayLines(scale, days, height) +
    arrows(bars, scale, rowHeight) +
    drawn.join('')
  );
}

function grid(scale: TimeScale, bars: readonly TimelineBar[], rowHeight: number): string {
  const [width, height] = [scaleWidth(scale), bars.length * rowHeight];
  const rows = bars.map((bar, i) =>
    bar.kind === 'commitment' ? `M0 ${coordinate(i * rowHeight + 0.5)}H${coordinate(width)}` : '',
  );
  const columns = [...monthParts(scale), ...yearParts(scale)].map(
    ({ x }) => `M${coordinate(x + 0.5)} 0V${coordinate(height)}`,
  );
  return element('path', {
    d: `${rows.join('')}${columns.join('')}`,
    stroke: paints.rule,
    'stroke-width': 0.8,
  });
}

function dayLines(scale: TimeScale, { today, on }: TimelineDays, height: number): string {
  const line = (day: string | null, stroke: string, dash: string): string => {
    const x = lineX(scale, day);
    if (x === null) return '';
    const d = `M${coordinate(x)} 0V${coordinate(height)}`;
    return element('path', { d, stroke, 'stroke-width': 1.5, 'stroke-dasharray': dash, class: 'today' });
  };
  const cutOff = on === today ? '' : line(on, paints.done, '6 3').replace('class="today"', 'class="cut-off"');
  return line(today, paints.ink, 'none') + cutOff;
}

/** An arrow from the end of what is waited for to the beginning of what waits; dashed where that begins too early. */
function arrows(bars: readonly TimelineBar[], scale: TimeScale, rowHeight: number): string {
  const rowOf = new Map(bars.map((bar, i) => [bar.id, i]));
  const middle = (row: number): number => (row + 0.5) * rowHeight - 3;
  return bars
    .flatMap((bar, to) =>
      bar.dependsOn.map((needed) => {
        const { x, shape } = placeOf(bar.start, bar.due, scale);
        if (shape === 'none' || needed.due.on === null) return '';
        const end = dayEndX(scale, needed.due.on);
        const from = rowOf.get(needed.id);
        const isEarly = needed.due.precision !== 'continuous' && x < end - 0.5;
        if (from === undefined) return stub(x, middle(to), isEarly);
        return arrow(end, middle(from), x, middle(to), rowHeight, isEarly);
      }),
    )
    .join('');
}

function arrow(x1: number, y1: number, x2: number, y2: number, rowHeight: number, isEarly: boolean): string {
  const out = x1 + 6;
  const between = y2 + (y2 > y1 ? -1 : 1) * (rowHeight / 2 - 3);
  const way =
    x2 - 7 >= out
      ? `H${coordinate(out)}V${coordinate(y2)}`
      : `H${coordinate(out)}V${coordinate(between)}H${coordinate(x2 - 9)}V${coordinate(y2)}`;
  return stroked(`M${coordinate(x1)} ${coordinate(y1)}${way}H${coordinate(x2 - 1)}`, isEarly) + head(x2, y2);
}

/** What is waited for is not among these rows. */
const stub = (x: number, y: number, isEarly: boolean): string =>
  stroked(`M${coordinate(x - 14)} ${coordinate(y)}H${coordinate(x - 1)}`, isEarly) + head(x, y);

const stroked = (d: string, isEarly: boolean): string =>
  element('path', {
    ...{ d, fill: 'none', stroke: paints.edge, 'stroke-width': 1.2 },
    'stroke-dasharray': isEarly ? '3 2' : 'none',
  });

const head = (x: number, y: number): string =>
  element('path', { d: `M${coordinate(x)} ${coordinate(y)}l-6 -3.5v7z`, fill: paints.edge });
