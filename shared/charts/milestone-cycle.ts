import { milestoneCycle } from '../guide-text.ts';
import { drawing, element, label, paints } from './svg.ts';

const box = { width: 152, height: 84, gap: 28 } as const;
const top = 22;
const { steps, returned, title, description } = milestoneCycle;
const size = { width: steps.length * (box.width + box.gap) - box.gap + 4, height: 160 };
const edges = [paints.todo, paints.doing, paints.done, paints.verified] as const;
const lineLength = 24;

const leftOf = (i: number): number => 2 + i * (box.width + box.gap);

/** A text in lines that fit in a box; no word is longer than a line. */
function linesOf(text: string): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < lineLength) {
      return [...lines.slice(0, -1), `${last} ${word}`];
    }
    return [...lines, word];
  }, []);
}

const arrow = (path: string, head: string): string =>
  element('path', { d: path, fill: 'none', stroke: paints.ink2, 'stroke-width': 1.5 }) +
  element('path', { d: head, fill: paints.ink2 });

function step(i: number): string {
  const one = steps[i];
  if (one === undefined) return '';
  const x = leftOf(i);
  const frame = { x, y: top, width: box.width, height: box.height, rx: 5, fill: paints.paper };
  const edge = edges[i] ?? paints.edge;
  const words = linesOf(`${one.who} ${one.does}`);
  return (
    element('rect', { ...frame, stroke: edge, 'stroke-width': i === steps.length - 1 ? 3 : 1.5 }) +
    label(x + 10, top + 22, `${String(i + 1)}. ${one.state}`, {
      fill: edge,
      'font-weight': 600,
      'font-size': 13,
    }) +
    words.map((line, n) => label(x + 10, top + 42 + n * 15, line, { fill: paints.ink })).join('')
  );
}

function forward(i: number): string {
  const from = leftOf(i) + box.width;
  const y = top + box.height / 2;
  const to = from + box.gap;
  return arrow(
    `M${String(from + 3)} ${String(y)}H${String(to - 8)}`,
    `M${String(to - 2)} ${String(y)}l-8 -4.5v9z`,
  );
}

/** What is returned goes back under the boxes, from the verdict to the work. */
function back(): string {
  const [from, to] = [leftOf(3) + box.width / 2, leftOf(1) + box.width / 2];
  const foot = top + box.height;
  return (
    arrow(
      `M${String(from)} ${String(foot + 3)}V${String(foot + 30)}H${String(to)}V${String(foot + 10)}`,
      `M${String(to)} ${String(foot + 3)}l-4.5 8h9z`,
    ) + label((from + to) / 2, foot + 47, returned, { 'text-anchor': 'middle', fill: paints.ink })
  );
}

/** The four states of a milestone, who takes it from one to the next, and the way back. */
export const milestoneCycleChart = (): string =>
  drawing(
    size,
    title,
    description,
    steps.map((_, i) => step(i)).join('') +
      steps
        .slice(1)
        .map((_, i) => forward(i))
        .join('') +
      back(),
  );
