import type { TimelineBar } from '../timeline.ts';
import { markShape, type Mark } from './marks.ts';
import { coordinate, element, hatch, label, paints } from './svg.ts';
import type { TimeScale } from './time-scale.ts';
import { dayX } from './time-scale.ts';
import { timelineLabels } from './timeline-labels.ts';
import { placeOf, type BarPlace } from './timeline-place.ts';

/** The height of a bar in its row, and where it begins; what was first promised is a thin outline under it. */
export const barHeight = 12;
const outlineHeight = 4;
const barTop = (rowHeight: number): number => (rowHeight - barHeight - outlineHeight - 2) / 2;

/** What a row draws: the outline of its first dates, its bar, and what it says beyond colour. */
export function timelineRow(bar: TimelineBar, scale: TimeScale, rowHeight: number, on: string): string {
  const place = placeOf(bar.start, bar.due, scale);
  const y = barTop(rowHeight);
  const isOut = bar.state === 'retired';
  const parts = [
    originalOutline(bar, scale, y + barHeight + 2),
    bar.isOverdue ? overdueTail(place, dayX(scale, on), y) : '',
    place.shape === 'none' ? undatedWord(place, y) : shapeOf(bar, place, y),
    isOut && place.shape !== 'none' ? strike(place, y) : '',
    marks(bar, place, y),
  ];
  return parts.join('');
}

/** The first dates stay for ever, so they are always drawn. */
function originalOutline(bar: TimelineBar, scale: TimeScale, y: number): string {
  if (bar.kind === 'commitment') return '';
  const { shape, x, end } = placeOf(bar.originalStart, bar.originalDue, scale);
  if (shape === 'none' || shape === 'startOnly' || shape === 'endless') return '';
  const box = { x: x + 0.5, y: y + 0.5, width: Math.max(end - x - 1, 1), height: outlineHeight - 1 };
  return element('rect', { ...box, fill: paints.paper, stroke: paints.edge, 'stroke-width': 1 });
}

function shapeOf(bar: TimelineBar, place: BarPlace, y: number): string {
  if (bar.state === 'retired') return outlined(place, y, '2 2');
  if (place.shape === 'dueOnly') return dueOnly(bar, place, y);
  if (place.shape === 'startOnly') return startOnly(place, y);
  const ground = element('rect', {
    x: place.from,
    y,
    width: place.to - place.from,
    height: barHeight,
    fill: paints.track,
  });
  return (
    ground +
    vague(place.x, place.from, y, 'start') +
    (place.shape === 'endless' ? endless(place, y) : vague(place.to, place.end, y, 'end')) +
    progress(bar, place, y) +
    edge(bar, place, y)
  );
}

/** Verified solid, reported beyond it hatched, each as much of the whole bar as it is of what was promised. */
function progress(bar: TimelineBar, { x, end }: BarPlace, y: number): string {
  const width = end - x;
  const at = (points: number | null): number => ((points ?? 0) / 100) * width;
  const [verified, reported] = [at(bar.verified), at(bar.reported)];
  const inside = { y: y + 2, height: barHeight - 4 };
  const rest = reported - verified;
  const parts: string[] = [];
  if (rest > 0.2) {
    parts.push(element('rect', { x: x + verified, width: rest, ...inside, fill: paints.doneHatch }));
    const strokes = hatch(x + verified, inside.y, Math.min(rest, 4000), inside.height);
    if (strokes !== '')
      parts.push(element('path', { d: strokes, stroke: paints.done, 'stroke-width': 1.6, fill: 'none' }));
    parts.push(element('rect', { x: x + reported - 1, width: 1, ...inside, fill: paints.done }));
  }
  if (verified > 0.2) parts.push(element('rect', { x, width: verified, ...inside, fill: paints.verified }));
  return parts.join('');
}

/** The period in which it begins or ends: dots instead of a ground, and a dashed edge. */
function vague(from: number, to: number, y: number, side: 'start' | 'end'): string {
  const width = to - from;
  if (width < 1) return '';
  const strokes = hatch(from, y, Math.min(width, 4000), barHeight, 4);
  const x = side === 'start' ? from : to;
  return (
    element('rect', { x: from, y, width, height: barHeight, fill: paints.paper }) +
    element('path', { d: strokes, stroke: paints.edge, 'stroke-width': 0.6, fill: 'none' }) +
    dashes(`M${coordinate(x)} ${coordinate(y)}v${String(barHeight)}`, paints.edge, '2 2')
  );
}

/** What goes on without an end fades into dashes and points onwards. */
function endless({ x, end }: BarPlace, y: number): string {
  const middle = y + barHeight / 2;
  const head = `M${coordinate(end - 9)} ${coordinate(y)}l6 ${String(barHeight / 2)}l-6 ${String(barHeight / 2)}`;
  return (
    element('path', { d: head, fill: 'none', stroke: paints.ink2, 'stroke-width': 1.6 }) +
    label(Math.max(end - 14, x + 44), middle + 4, timelineLabels.endless, {
      'text-anchor': 'end',
      'font-size': 10,
    })
  );
}

/** The edge of a bar: solid and red-stroked where it is overdue, dashed while paused, with feet for a commitment. */
function edge(bar: TimelineBar, { x, from, to, end, shape }: BarPlace, y: number): string {
  const colour = bar.isOverdue ? paints.late : paints.ink2;
  const dash = bar.state === 'paused' ? '4 3' : 'none';
  const [left, right] = [coordinate(x), coordinate(end)];
  const [top, bottom] = [coordinate(y + 0.5), coordinate(y + barHeight - 0.5)];
  const closing = shape === 'endless' || to < end ? '' : `V${bottom}`;
  const opening = from > x ? '' : `M${left} ${bottom}V${top}`;
  const lines = `${opening}M${left} ${top}H${right}${closing}M${left} ${bottom}H${right}`;
  const strokes = { 'stroke-width': bar.isOverdue ? 1.6 : 1, 'stroke-dasharray': dash, fill: 'none' };
  const feet =
    bar.kind === 'commitment' ? footOf(x, 1, y) + (shape === 'endless' ? '' : footOf(end, -1, y)) : '';
  return element('path', { d: lines, stroke: colour, ...strokes }) + feet;
}

const footOf = (x: number, way: 1 | -1, y: number): string =>
  element('path', {
    d: `M${coordinate(x)} ${coordinate(y + barHeight - 1)}v6l${String(way * 5)} -6z`,
    fill: paints.ink2,
  });

/** Only a day is known: a diamond; only a month or a year: its whole period, hatched. */
function dueOnly(bar: TimelineBar, place: BarPlace, y: number): string {
  const colour = bar.isOverdue ? paints.late : paints.ink2;
  const fill = bar.verified === 100 ? paints.verified : bar.reported === 100 ? paints.done : paints.paper;
  if (bar.due.precision !== 'day') return vague(place.x, place.end, y, 'end') + edge(bar, place, y);
  const half = barHeight / 2;
  const middle = coordinate(place.end);
  const d = `M${middle} ${coordinate(y)}l${String(half)} ${String(half)}l-${String(half)} ${String(half)}l-${String(half)} -${String(half)}z`;
  return element('path', { d, fill, stroke: colour, 'stroke-width': 1.4 });
}

function startOnly({ x, from, end }: BarPlace, y: number): string {
  const middle = coordinate(y + barHeight / 2);
  const left = coordinate(x);
  return (
    element('path', {
      d: `M${left} ${coordinate(y)}v${String(barHeight)}`,
      stroke: paints.ink2,
      'stroke-width': 1.4,
    }) +
    vague(x, from, y, 'start') +
    dashes(`M${coordinate(from)} ${middle}H${coordinate(end)}`, paints.edge, '1.5 4') +
    label(end + 4, y + barHeight / 2 + 4, timelineLabels.noDate, { 'font-size': 10 })
  );
}

const undatedWord = ({ x }: BarPlace, y: number): string =>
  label(x, y + barHeight / 2 + 4, timelineLabels.noDate, { 'font-size': 11, 'font-style': 'normal' });

const outlined = ({ x, end }: BarPlace, y: number, dash: string): string =>
  element('rect', {
    ...{ x: x + 0.5, y: y + 0.5, width: Math.max(end - x - 1, 2), height: barHeight - 1 },
    ...{ fill: paints.paper, stroke: paints.todo, 'stroke-width': 1, 'stroke-dasharray': dash },
  });

const strike = ({ x, end }: BarPlace, y: number): string =>
  element('path', {
    d: `M${coordinate(x)} ${coordinate(y + barHeight / 2)}H${coordinate(end)}`,
    ...{ stroke: paints.todo, 'stroke-width': 1.4 },
  });

/** From the day on which it was due to the day one looks at. */
function overdueTail({ end }: BarPlace, x: number, y: number): string {
  if (x - end < 2) return '';
  const middle = coordinate(y + barHeight / 2);
  return dashes(`M${coordinate(end)} ${middle}H${coordinate(x)}`, paints.late, '5 3', 2);
}

/** What colour says, as a shape right after the bar. */
function marks(bar: TimelineBar, place: BarPlace, y: number): string {
  const mark: Mark | null = bar.isOverdue
    ? 'triangle'
    : bar.state === 'retired'
      ? 'cross'
      : bar.state === 'paused'
        ? 'pause'
        : bar.state === 'verified'
          ? 'check'
          : null;
  if (mark === null) return '';
  const beside = place.shape === 'startOnly' || place.shape === 'none' ? 56 : 5;
  const x =
    place.shape === 'endless' ? place.x + 4 : place.end + beside + (place.shape === 'dueOnly' ? 5 : 0);
  const ground = element('circle', { cx: 6, cy: 6, r: 7, fill: paints.paper });
  return element(
    'g',
    { transform: `translate(${coordinate(x)} ${coordinate(y)})` },
    (place.shape === 'endless' ? ground : '') + markShape(mark),
  );
}

const dashes = (d: string, stroke: string, dash: string, width = 1): string =>
  element('path', { d, stroke, 'stroke-width': width, 'stroke-dasharray': dash, fill: 'none' });
