import { noDate, preciseDay } from '../dates.ts';
import type { TimelineBar } from '../timeline.ts';
import { coordinate, element, label, paints } from './svg.ts';
import { timelineRow } from './timeline-bar.ts';
import { timelineLabels } from './timeline-labels.ts';
import type { TimeScale } from './time-scale.ts';

const keyHeight = 24;
const sampleWidth = 46;
const letterWidth = 6;
/** A little calendar of 46 days, one a unit, in which the samples of the legend stand. */
const scale: TimeScale = { from: '2026-01-01', to: '2026-02-15', dayWidth: 1 };

const plain: TimelineBar = {
  ...{ id: '', kind: 'milestone', commitmentId: '', code: '', title: '' },
  ...{ start: preciseDay('2026-01-03'), due: preciseDay('2026-02-08') },
  ...{ originalStart: noDate, originalDue: noDate, state: 'inProgress' },
  ...{ isOverdue: false, reported: null, verified: null },
  ...{ responsible: [], dependsOn: [], isAsked: false, isOpen: null },
};
const until = (day: string) => preciseDay(`2026-${day}`);

/** A bar of the picture; or the arrow between two. */
type Sample = { word: string; bar: Partial<TimelineBar>; on?: string } | { word: string };
const { legend } = timelineLabels;
const keys: readonly Sample[] = [
  { word: legend.progress, bar: { verified: 35, reported: 70 } },
  {
    word: legend.original,
    bar: { originalStart: until('01-03'), originalDue: until('01-24') },
  },
  { word: legend.overdue, bar: { due: until('01-18'), isOverdue: true }, on: '2026-02-10' },
  { word: legend.verified, bar: { verified: 100, reported: 100, state: 'verified', due: until('01-28') } },
  { word: legend.paused, bar: { state: 'paused', due: until('01-28') } },
  { word: legend.retired, bar: { state: 'retired', due: until('01-28') } },
  {
    word: legend.vague,
    bar: { start: until('01-03'), due: { on: '2026-01-31', precision: 'month', text: '' } },
  },
  { word: legend.dueOnly, bar: { start: noDate, due: until('01-22') } },
  { word: legend.depends },
];

type Key = Sample & { x: number; line: number };

function placed(width: number): Key[] {
  let [x, line] = [0, 0];
  return keys.map((key) => {
    const room = sampleWidth + 14 + key.word.length * letterWidth;
    if (x > 0 && x + room > width) [x, line] = [0, line + 1];
    const one = { ...key, x, line };
    x += room + 10;
    return one;
  });
}

/** How high the legend is in a width. */
export const legendHeight = (width: number): number =>
  14 + (1 + (placed(width).at(-1)?.line ?? 0)) * keyHeight;

/** What each shape means, beside a sample drawn as in the picture. */
export function timelineLegend(y: number, width: number): string {
  return placed(width)
    .map((key) => {
      const transform = `translate(${coordinate(key.x)} ${coordinate(y + key.line * keyHeight)})`;
      const word = label(sampleWidth + 10, 14, key.word, { 'font-size': 11, fill: paints.ink2 });
      return element('g', { transform }, sampleOf(key) + word);
    })
    .join('');
}

function sampleOf(key: Key): string {
  if ('bar' in key) return timelineRow({ ...plain, ...key.bar }, scale, keyHeight, key.on ?? scale.from);
  const [line, head] = ['M6 5v6H40', 'M40 11l-6 -3.5v7z'];
  const strokes = { fill: 'none', stroke: paints.edge, 'stroke-width': 1.2 };
  return element('path', { d: line, ...strokes }) + element('path', { d: head, fill: paints.edge });
}
