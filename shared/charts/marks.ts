import type { MilestoneProgressState, Semaforo } from '../progress-words.ts';
import { element, paints } from './svg.ts';

/** The shape that stands beside each word of state, so that colour is never alone. */
export type Mark = 'empty' | 'half' | 'full' | 'check' | 'triangle' | 'pause' | 'cross';

export const stateMarks: Record<MilestoneProgressState, Mark> = {
  notStarted: 'empty',
  inProgress: 'half',
  toVerify: 'full',
  verified: 'check',
  paused: 'pause',
  retired: 'cross',
};

export const semaforoMarks: Record<Semaforo, Mark> = {
  onTime: 'check',
  atRisk: 'half',
  late: 'triangle',
  noData: 'empty',
  notApplicable: 'cross',
};

const ring = (colour: string) =>
  element('circle', { cx: 6, cy: 6, r: 4.6, fill: 'none', stroke: colour, 'stroke-width': 1.6 });
const disc = (colour: string) => element('circle', { cx: 6, cy: 6, r: 5.4, fill: colour });
const stroke = (d: string, colour: string) =>
  element('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': 1.6,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });

const shapes: Record<Mark, string> = {
  empty: ring(paints.todo),
  half: ring(paints.doing) + element('path', { d: 'M6 1.4a4.6 4.6 0 0 1 0 9.2z', fill: paints.doing }),
  full: disc(paints.done),
  check: disc(paints.verified) + stroke('M3.4 6.2 5.3 8 8.7 4.3', paints.onState),
  triangle:
    element('path', { d: 'M6 0.8 11.6 11H0.4z', fill: paints.late }) +
    stroke('M6 4.6V7.2M6 9.2V9.3', paints.onState),
  pause: ring(paints.todo) + stroke('M4.7 4.3V7.7M7.3 4.3V7.7', paints.todo),
  cross: ring(paints.todo) + stroke('M4.4 4.4 7.6 7.6M7.6 4.4 4.4 7.6', paints.todo),
};

/** The drawing inside a mark, in a square of 12 units. */
export const markShape = (mark: Mark): string => shapes[mark];

/** The paint of the word that stands beside a mark. */
export const markPaints: Record<Mark, string> = {
  empty: paints.todo,
  half: paints.doing,
  full: paints.done,
  check: paints.verified,
  triangle: paints.late,
  pause: paints.todo,
  cross: paints.todo,
};

/** A mark by itself; the word beside it is what is read aloud. */
export function markDrawing(mark: Mark, size = 12): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: '0 0 12 12',
      width: size,
      height: size,
      'aria-hidden': 'true',
    },
    shapes[mark],
  );
}
