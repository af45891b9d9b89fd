import { semaforoNames } from '../glossary.ts';
import { semaforos, type Semaforo } from '../progress-words.ts';
import { markPaints, markShape, semaforoMarks } from './marks.ts';
import { drawing, element, hatch, label, paints, type ChartSize } from './svg.ts';

const legendHeight = 24;
const letterWidth = 6.8;

/** The commitments of a plan by semáforo: one bar in parts, each with its count, its texture, its mark and its word. */
export function semaforoBar(counts: Record<Semaforo, number>, size: ChartSize): string {
  const parts = semaforos.filter((one) => counts[one] > 0).map((name) => ({ name, count: counts[name] }));
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  const { width } = size;
  const height = size.height - legendHeight;
  const gap = 2;
  let x = 0;
  let legendX = 0;
  const body = parts.map(({ name, count }) => {
    const part = { x, y: 0, width: Math.max((count / total) * width - gap, 1), height };
    x += (count / total) * width;
    const key = legend(name, count, legendX, height + 15);
    legendX += key.width;
    return segment(name, count, part) + key.markup;
  });
  const empty =
    element('rect', { x: 0, y: 0, width, height, fill: paints.track }) +
    label(0, height + 18, 'El plan todavía no tiene compromisos.');
  return drawing(size, 'Compromisos por semáforo', sentence(parts), total === 0 ? empty : body.join(''));
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

function legend(name: Semaforo, count: number, x: number, y: number): { markup: string; width: number } {
  const text = `${semaforoNames[name]} ${String(count)}`;
  const mark = element(
    'g',
    { transform: `translate(${String(Math.round(x))} ${String(y - 10)})` },
    markShape(semaforoMarks[name]),
  );
  return { markup: mark + label(x + 17, y, text), width: 17 + text.length * letterWidth + 16 };
}

function sentence(parts: readonly { name: Semaforo; count: number }[]): string {
  if (parts.length === 0) return 'El plan todavía no tiene compromisos.';
  return `${parts.map(({ name, count }) => `${semaforoNames[name]}: ${String(count)}`).join('; ')}.`;
}
