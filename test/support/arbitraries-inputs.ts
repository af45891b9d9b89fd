import { z } from 'zod';
import { contract, type MethodName } from '../../shared/contract.ts';

/** A repeatable source of chance (mulberry32): numbers from 0 to below 1. */
export function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Chance = () => number;
export const oneOf = <T>(chance: Chance, some: readonly T[]): T => {
  const found = some[Math.floor(chance() * some.length)];
  if (found === undefined && some.length === 0) throw new Error('one of nothing');
  return found as T;
};
const upTo = (chance: Chance, max: number): number => Math.floor(chance() * (max + 1));

type Shape = {
  type?: string | undefined;
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  anyOf?: Shape[];
  oneOf?: Shape[];
  enum?: unknown[];
  const?: unknown;
  minimum?: number;
  maximum?: number;
  minItems?: number;
};

const texts = [
  'Padrón de beneficiarios',
  'x',
  '',
  ' ',
  '<script>alert(1)</script>',
  "=cmd|' /C calc'!A0",
  '#read("x") $',
  'Ñandú 😀 e\u0301',
  'a\0b',
  '\ud800',
  'x'.repeat(501),
  'x'.repeat(50_001),
  "'; drop table plan; --",
  '%',
  '_',
];
const days = ['2026-06-30', '2026-01-01', '2026-02-30', '2027-12-31', '1999-01-01', '2026-7-1', 'hoy', ''];
const numbers = [0, 1, 2, 100, 101, -1, 0.5, 0.001, 1e-9, -0, 1e15, 1e308, Number.NaN, Infinity, 2 ** 53];

/** Values for the names of fields that mean something; whatever else is a text is any of the texts. */
function textFor(chance: Chance, name: string, ids: readonly string[]): unknown {
  if (/id$|ids$|By$|dependsOn/i.test(name)) return chance() < 0.9 ? oneOf(chance, ids) : oneOf(chance, texts);
  if (/on$|end$|start$|due$/i.test(name)) return oneOf(chance, chance() < 0.7 ? days.slice(0, 2) : days);
  if (name === 'sha256') return chance() < 0.5 ? '0'.repeat(64) : oneOf(chance, texts);
  if (name === 'url') return chance() < 0.7 ? 'https://ejemplo.mx/acta' : oneOf(chance, texts);
  if (/code|name|title|label/i.test(name)) return `Clave ${String(upTo(chance, 400))}`;
  return chance() < 0.8 ? oneOf(chance, texts.slice(0, 8)) : oneOf(chance, texts);
}

function fill(chance: Chance, shape: Shape, name: string, ids: readonly string[]): unknown {
  const options = shape.anyOf ?? shape.oneOf;
  if (options !== undefined) return fill(chance, oneOf(chance, options), name, ids);
  if (shape.const !== undefined) return shape.const;
  if (shape.enum !== undefined) return oneOf(chance, shape.enum);
  switch (shape.type) {
    case 'object':
      return fillObject(chance, shape, name, ids);
    case 'array': {
      const length = (shape.minItems ?? 0) + upTo(chance, 2);
      return Array.from({ length }, () => fill(chance, shape.items ?? {}, name, ids));
    }
    case 'string':
      return textFor(chance, name, ids);
    case 'boolean':
      return chance() < 0.5;
    case 'null':
      return null;
    case 'integer':
    case 'number':
      if (chance() < 0.1) return oneOf(chance, numbers);
      if (name === 'version') return 1 + upTo(chance, 2);
      return Math.max(shape.minimum ?? 0, 0) + upTo(chance, Math.min(shape.maximum ?? 100, 100));
    default:
      return oneOf(chance, texts);
  }
}

function fillObject(chance: Chance, shape: Shape, name: string, ids: readonly string[]): unknown {
  const filled: Record<string, unknown> = {};
  if (shape.properties?.precision !== undefined) return aDate(chance);
  for (const [key, inner] of Object.entries(shape.properties ?? {})) {
    const isNeeded = shape.required?.includes(key) ?? false;
    if (isNeeded || chance() < 0.35)
      filled[key] = fill(chance, inner, /^(id|on)$/.test(key) ? `${name}${key}` : key, ids);
  }
  return filled;
}

const aDate = (chance: Chance): unknown =>
  oneOf(chance, [
    { on: oneOf(chance, days), precision: 'day', text: '' },
    {
      on: '2026-12-31',
      precision: oneOf(chance, ['day', 'quarter', 'month', 'year', 'season']),
      text: 'Fin de año',
    },
    { on: null, precision: 'none', text: '' },
  ]);

const junk = (chance: Chance): unknown => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  return oneOf<unknown>(chance, [
    undefined,
    null,
    Number.NaN,
    -1,
    1e308,
    '',
    'x'.repeat(2_000),
    true,
    [],
    {},
    [[[[]]]],
    10n,
    Symbol('x'),
    new Date(Number.NaN),
    new Map([['a', 1]]),
    new Uint8Array(4),
    circle,
    JSON.parse('{"__proto__":{"x":1},"constructor":{}}'),
    () => 1,
    Object.create(null),
  ]);
};

/** The input with something of it taken away, put in or turned into junk; now and then nothing of it is left. */
export function spoil(chance: Chance, input: unknown): unknown {
  if (chance() < 0.05 || typeof input !== 'object' || input === null) return junk(chance);
  const copy: Record<string, unknown> = { ...input };
  const keys = Object.keys(copy);
  if (keys.length === 0 || chance() < 0.2)
    return { ...copy, [oneOf(chance, ['extra', 'constructor', '', 'a\0'])]: junk(chance) };
  const key = oneOf(chance, keys);
  const inner = copy[key];
  if (chance() < 0.2) return Object.fromEntries(Object.entries(copy).filter(([name]) => name !== key));
  copy[key] =
    chance() < 0.5 && typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? spoil(chance, inner)
      : junk(chance);
  return copy;
}

/** What makes inputs of each method in the shape of its schema, about these ids. */
export function inputMaker(methods: readonly MethodName[], ids: readonly string[]) {
  const shapes = new Map(
    methods.map((name) => [
      name,
      z.toJSONSchema(contract[name].input, { io: 'input', unrepresentable: 'any' }) as Shape,
    ]),
  );
  return (chance: Chance, name: MethodName): unknown => fill(chance, shapes.get(name) ?? {}, '', ids);
}
