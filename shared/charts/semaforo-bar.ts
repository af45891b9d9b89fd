import { semaforoNames } from '../glossary.ts';
import { semaforos, type Semaforo } from '../progress-words.ts';
import { markPaints, markShape, semaforoMarks } from './marks.ts';
import { coordinate, drawing, element, hatch, label, paints, type ChartSize } from './svg.ts';

const legendLine = 18;
const letterWidth = 6.8;

/** The commitments of a plan by semáforo: one bar in parts, each with its count, its texture, its mark and its word. */
export function semaforoBar(counts: Record<Semaforo, number>, size: ChartSize): string {
  const parts = semaforos.filter((one) => counts[one] > 0).map((name) => ({ name, count: counts[name] }));
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  const { width } = size;
  const keys = legendPlaces(parts, width);
  const height = size.height - (1 + (keys.at(-1)?.line ?? 0)) * legendLine - 6;
  let x = 0;
  const body = parts.map(({ name, count }) => {
    const part = { x, y: 0, width: Math.max((count / total) * width - 2, 1), height };
    x += (count / total) * width;
    return segment(name, count, part);
  });
  const legend = keys.map((key) => legendKey(key.name, key.text, key.x, height + 19 + key.line * legendLine));
  const empty =
    element('rect', { x: 0, y: 0, width, height, fill: paints.track }) +
    label(0, height + 18, 'El plan todavía no tiene compromisos.');
  const inner = total === 0 ? empty : body.join('') + legend.join('');
  return drawing(size, 'Compromisos por semáforo', semaforoSentence(counts), inner);
}

type Key = { name: Semaforo; text: string; x: number; line: number };

/** The words of the legend side by side, on as many lines as the width asks for. */
function legendPlaces(parts: readonly { name: Semaforo; count: number }[], width: number): Key[] {
  let [x, line] = [0, 0];
  return parts.map(({ name, count }) => {
    const text = `${semaforoNames[name]} ${String(count)}`;
    const room = 17 + text.length * letterWidth;
    if (x > 0 && x + room > width) [x, line] = [0, line + 1];
    const key = { name, text, x, line };
    x += room + 14;
    return key;
  });
}

type Part = { x: number; y: number; width: number; height: number };

/** Solid, hatched, striped on solid or outlined: two neighbours differ in grey too. */
function segment(name: Semaforo, count: number, part: Part): string {
  const colour = markPaints[semaforoMarks[name]];
  const { x, y, width, height } = part;
  const isSolid = name === 'onTime' || name === 'late';
  const inside = { x: x + 0.75, y: y + 0.75, width: Math.max(width - 1.5, 0.5), height: height - 1.5 };
  const ground = isSolid
    ? element('rect', { ...part, fill: colour })
    : element('rect', { ...inside, fill: paints.paper, stroke: colour, 'stroke-width': 1.5 });
  const isTextured = name === 'atRisk' || name === 'late';
  const strokes = isTextured ? hatch(x, y, width, height, name === 'late' ? 9 : 6) : '';
  const inStroke = name === 'late' ? paints.paper : colour;
  const texture = strokes === '' ? '' : element('path', { d: strokes, stroke: inStroke, 'stroke-width': 1 });
  const room = String(count).length * 8 + 10;
  if (width < room) return ground + texture;
  const plate = { x: x + width / 2 - room / 2, y: y + height / 2 - 9, width: room, height: 18, rx: 2 };
  const text = { 'text-anchor': 'middle', 'font-weight': 700, 'font-size': 13 };
  return (
    ground +
    texture +
    (isTextured ? element('rect', { ...plate, fill: isSolid ? colour : paints.paper }) : '') +
    label(x + width / 2, y + height / 2 + 4.5, String(count), {
      ...text,
      fill: isSolid ? paints.onState : colour,
    })
  );
}

function legendKey(name: Semaforo, text: string, x: number, y: number): string {
  const transform = `translate(${coordinate(x)} ${coordinate(y - 10)})`;
  return element('g', { transform }, markShape(semaforoMarks[name])) + label(x + 17, y, text);
}

/** What the bar says, in words. */
export function semaforoSentence(counts: Record<Semaforo, number>): string {
  const parts = semaforos.filter((one) => counts[one] > 0).map((name) => ({ name, count: counts[name] }));
  if (parts.length === 0) return 'El plan todavía no tiene compromisos.';
  return `${parts.map(({ name, count }) => `${semaforoNames[name]}: ${String(count)}`).join('; ')}.`;
}
