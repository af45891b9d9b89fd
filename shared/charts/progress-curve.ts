import { words } from '../language.ts';
import { daysBetween, formatDay } from '../dates.ts';
import type { CurvePoint } from '../plans.ts';
import { shownPercent } from '../progress.ts';
import { spread } from './spread.ts';
import { coordinate, drawing, element, label, paints, type ChartSize } from './svg.ts';
import { timeTicks } from './time-ticks.ts';

type LineName = 'verified' | 'reported' | 'expected';
type Place = { x: number; y: number };

/** What the curve says beside its lines, and in words. */
export const curveWords = words('curveWords', {
  title: 'Avance del plan en el tiempo',
  expected: 'esperado',
  reported: 'reportado',
  verified: 'verificado',
  nothing: 'Todavía no hay avance que dibujar.',
  noData: 'sin dato',
  percent: (points: string) => `${points} %`,
  sentence: (from: string, to: string, figures: string) => `Del ${from} al ${to}. Al final: ${figures}.`,
});

/** Each line has its own stroke, end mark and word: nothing rests on colour. */
const lines = {
  expected: { word: curveWords.expected, paint: paints.ink2, width: 1.5, dash: '1.5 4' },
  reported: { word: curveWords.reported, paint: paints.done, width: 2, dash: '6 3.5' },
  verified: { word: curveWords.verified, paint: paints.verified, width: 2.6, dash: 'none' },
} as const;
const lineNames = Object.keys(lines) as LineName[];

const margin = { top: 10, right: 126, bottom: 24, left: 30 };
const labelGap = 14;
const tickRoom = 72;

/** The progress of a plan through time: verified solid, reported dashed, expected dotted, each with its word. */
export function progressCurve(points: readonly CurvePoint[], size: ChartSize): string {
  const first = points[0]?.on ?? '';
  const last = points.at(-1)?.on ?? '';
  const right = size.width - margin.right;
  const bottom = size.height - margin.bottom;
  const days = first === '' ? 0 : daysBetween(first, last);
  const x = (on: string): number =>
    days === 0 ? right : margin.left + (daysBetween(first, on) / days) * (right - margin.left);
  const y = (value: number): number => bottom - (value / 100) * (bottom - margin.top);
  const curves = lineNames.map((name) => ({
    name,
    places: points.flatMap((point) => {
      const value = point[name];
      return value === null ? [] : [{ x: x(point.on), y: y(value) }];
    }),
    last: points.at(-1)?.[name] ?? null,
  }));
  const body = [
    grid(y, right),
    days === 0 ? '' : timeAxis(first, last, x, bottom, right),
    ...curves.map(({ name, places }) => line(name, places)),
    endLabels(curves, right, bottom),
    curves.every((curve) => curve.places.length === 0) ? nothingYet(size) : '',
  ];
  return drawing(size, curveWords.title, curveSentence(points), body.join(''));
}

function grid(y: (value: number) => number, right: number): string {
  return [0, 25, 50, 75, 100]
    .map(
      (value) =>
        element('line', {
          x1: margin.left,
          x2: right,
          y1: y(value),
          y2: y(value),
          stroke: value === 0 ? paints.edge : paints.rule,
          'stroke-width': value === 0 ? 1 : 0.6,
        }) + label(margin.left - 6, y(value) + 4, String(value), { 'text-anchor': 'end', 'font-size': 11 }),
    )
    .join('');
}

function timeAxis(
  first: string,
  last: string,
  x: (on: string) => number,
  bottom: number,
  right: number,
): string {
  return timeTicks(first, last, Math.floor((right - margin.left) / tickRoom))
    .map(({ on, text }) => {
      const at = x(on);
      const anchor = at < margin.left + 24 ? 'start' : at > right - 20 ? 'end' : 'middle';
      const tick = { x1: at, x2: at, y1: bottom, y2: bottom + 4, stroke: paints.edge, 'stroke-width': 1 };
      return element('line', tick) + label(at, bottom + 17, text, { 'text-anchor': anchor, 'font-size': 11 });
    })
    .join('');
}

function line(name: LineName, places: readonly Place[]): string {
  const end = places.at(-1);
  if (end === undefined) return '';
  const { paint, width, dash } = lines[name];
  const d = places.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${coordinate(x)} ${coordinate(y)}`).join('');
  const path = element('path', {
    d,
    fill: 'none',
    stroke: paint,
    'stroke-width': width,
    'stroke-dasharray': dash,
    'stroke-linejoin': 'round',
  });
  const drawn = places.length === 1 ? '' : path;
  if (name === 'expected') {
    return drawn + element('rect', { x: end.x - 1, y: end.y - 5, width: 2, height: 10, fill: paint });
  }
  const fill = name === 'verified' ? paint : paints.paper;
  return (
    drawn + element('circle', { cx: end.x, cy: end.y, r: 3.4, fill, stroke: paint, 'stroke-width': 1.8 })
  );
}

/** The words at the end of the lines, moved apart where they would touch and tied to their line where they moved. */
function endLabels(
  curves: readonly { name: LineName; places: readonly Place[]; last: number | null }[],
  right: number,
  bottom: number,
): string {
  const ends = curves.flatMap(({ name, places, last }) => {
    const end = places.at(-1);
    return end === undefined || last === null ? [] : [{ name, y: end.y, value: shownPercent(last) }];
  });
  const heights = spread(
    ends.map((end) => end.y),
    labelGap,
    margin.top,
    bottom,
  );
  return ends
    .map(({ name, y, value }, i) => {
      const at = heights[i] ?? y;
      const { word, paint } = lines[name];
      const tie = element('path', {
        d: `M${coordinate(right + 5)} ${coordinate(y)}L${coordinate(right + 12)} ${coordinate(at)}`,
        stroke: paint,
        'stroke-width': 0.8,
        fill: 'none',
      });
      const text = label(right + 14, at + 4, `${curveWords.percent(String(value))} ${word}`, {
        fill: paint,
        'font-weight': 600,
      });
      return tie + text;
    })
    .join('');
}

const nothingYet = (size: ChartSize): string =>
  label(size.width / 2, size.height / 2, curveWords.nothing, { 'text-anchor': 'middle' });

/** What the curve says, in words. */
export function curveSentence(points: readonly CurvePoint[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return curveWords.nothing;
  const figures = lineNames.toReversed().map((name) => {
    const value = last[name];
    return `${lines[name].word}, ${value === null ? curveWords.noData : curveWords.percent(String(shownPercent(value)))}`;
  });
  return curveWords.sentence(formatDay(first.on), formatDay(last.on), figures.join('; '));
}
