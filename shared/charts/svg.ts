/**
 * The paints of the charts: custom properties of the page that shows them, with the light theme's colour where there
 * is no page. They go in presentation attributes, which a content security policy does not touch.
 */
export const paints = {
  ink: 'var(--ink, #1c2329)',
  ink2: 'var(--ink-2, #4a555f)',
  rule: 'var(--rule, #d9d6cd)',
  edge: 'var(--edge, #7b858e)',
  track: 'var(--track, #e6e2d8)',
  paper: 'var(--paper, #ffffff)',
  onState: 'var(--mark-on-state, #ffffff)',
  todo: 'var(--todo, #56616b)',
  doing: 'var(--doing, #8f4a00)',
  done: 'var(--done, #0062a0)',
  doneHatch: 'var(--done-hatch, #cfe3f1)',
  verified: 'var(--verified, #006b4a)',
  late: 'var(--late, #a8221b)',
} as const;

/** The drawing with the light theme's colours written in, for where there is no style sheet. */
export const withPlainColours = (markup: string): string =>
  markup.replace(/var\(--[\w-]+, (#[0-9a-f]{6})\)/g, '$1');

export type ChartSize = { width: number; height: number };
type Attributes = Record<string, string | number>;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in SVG and HTML, in an element or a quoted attribute. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** A coordinate with at most two decimals, so that the same figure always draws the same bytes. */
export const coordinate = (value: number): string => String(Math.round(value * 100) / 100);

/** An element of a drawing; `inner` is already markup. */
export function element(name: string, attributes: Attributes, inner = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? coordinate(value) : escapeMarkup(value)}"`)
    .join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** A label of a drawing, 12 units high. */
export function label(x: number, y: number, text: string, attributes: Attributes = {}): string {
  return element('text', { x, y, fill: paints.ink2, ...attributes }, escapeMarkup(text));
}

/** A whole drawing with its name and, where it says more than that, what it says, for those who do not see it. */
export function drawing(size: ChartSize, title: string, description: string, inner: string): string {
  const spoken = description === '' ? '' : element('desc', {}, escapeMarkup(description));
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${coordinate(size.width)} ${coordinate(size.height)}`,
      width: size.width,
      height: size.height,
      role: 'img',
      'font-family': 'Source Sans 3, system-ui, sans-serif',
      'font-size': 12,
    },
    element('title', {}, escapeMarkup(title)) + spoken + inner,
  );
}

/** Diagonal strokes that fill a rectangle: a hatch that needs no pattern, so no identifier that could repeat. */
export function hatch(x: number, y: number, width: number, height: number, gap = 5): string {
  const strokes: string[] = [];
  for (let foot = x - height + gap / 2; foot < x + width; foot += gap) {
    const from = Math.max(foot, x);
    const to = Math.min(foot + height, x + width);
    if (to <= from) continue;
    strokes.push(
      `M${coordinate(from)} ${coordinate(y + height - (from - foot))}L${coordinate(to)} ${coordinate(y + height - (to - foot))}`,
    );
  }
  return strokes.join('');
}
