import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('renderer/ui/tokens.css', 'utf8');
const [ordinary = '', strong = ''] = css.split("[data-contrast='more']");

type Pair = { light: string; dark: string };

/** The colour pairs that a block of tokens declares; `var(--x)` is looked up in the block. */
function pairsOf(block: string): Map<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const [, name = '', light = '', dark = ''] of block.matchAll(
    /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
  )) {
    pairs.set(name, { light, dark });
  }
  for (const [, name = '', of = ''] of block.matchAll(/--([\w-]+): var\(--([\w-]+)\)/g)) {
    const pair = pairs.get(of);
    if (pair !== undefined) pairs.set(name, pair);
  }
  return pairs;
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const states = ['todo', 'doing', 'done', 'verified', 'late'];
const texts: [text: string, ground: string][] = [
  ...['ink', 'ink-2', 'ink-3', 'accent', ...states].flatMap((text): [string, string][] => [
    [text, 'paper'],
    [text, 'ground'],
  ]),
  ...[...states, 'accent'].map((state): [string, string] => [state, `${state}-soft`]),
  ...['late-soft', 'doing-soft', 'done-soft', 'accent-soft', 'hover'].map((soft): [string, string] => [
    'ink',
    soft,
  ]),
  ['ink-2', 'hover'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
];
const shapes: [shape: string, ground: string][] = [
  ['edge', 'paper'],
  ['edge', 'ground'],
  ['focus', 'paper'],
  ['focus', 'ground'],
  ['verified', 'track'],
  ['done', 'done-hatch'],
  ['mark-on-state', 'late'],
];

describe.each([
  ['aspecto ordinario', new Map(pairsOf(ordinary))],
  ['más contraste', new Map([...pairsOf(ordinary), ...pairsOf(strong)])],
])('%s', (_, pairs) => {
  const of = (name: string): Pair => {
    const pair = pairs.get(name);
    if (pair === undefined) throw new Error(`tokens.css declares --${name}`);
    return pair;
  };

  it.each(['light', 'dark'] as const)('todo texto se lee sobre su fondo (%s): 4.5 a 1', (theme) => {
    for (const [text, ground] of texts) {
      expect(contrast(of(text)[theme], of(ground)[theme]), `${text} / ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(['light', 'dark'] as const)('bordes, foco y barras se distinguen (%s): 3 a 1', (theme) => {
    for (const [shape, ground] of shapes) {
      expect(contrast(of(shape)[theme], of(ground)[theme]), `${shape} / ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });
});
