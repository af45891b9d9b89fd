// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Fields } from '../../shared/fields.ts';

const spanish = vi.hoisted(() => new Map<string, object>());

vi.mock('../../shared/language.ts', async (load) => {
  const real = await load<object>();
  return {
    ...real,
    words: (name: string, es: object) => {
      spanish.set(name, es);
      return es;
    },
  };
});

const place = (path: string) => join(import.meta.dirname, '../..', path);
const modulesIn = (folder: string) =>
  readdirSync(place(folder))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file: `${folder}/${file}`, source: readFileSync(place(`${folder}/${file}`), 'utf8') }));

const texts = modulesIn('renderer/text');
const shared = [...modulesIn('shared'), ...modulesIn('shared/charts')];

/** Every key down to each text, and which of them are functions. */
const keysOf = (value: unknown, path: string): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
    : [`${path}${typeof value === 'function' ? '()' : ''}`];

async function spanishKeys(): Promise<string[]> {
  for (const { file, source } of [...texts, ...shared]) {
    if (source.includes('words')) await import(place(file));
  }
  return [...spanish].flatMap(([name, es]) => keysOf(es, name));
}

async function englishCatalogue(): Promise<Record<string, unknown>> {
  const first = await import('../../renderer/text/en/first.ts');
  const rest = await import('../../renderer/text/en/index.ts');
  const { fieldLabels: _, ...words } = { ...first, ...rest };
  return words;
}

/** Letters within quotation marks of one kind, apart from imports and comments: what a person could read. */
const sentences = (source: string): string[] =>
  source
    .replace(/^(?:import|export)[^;]*?from '[^']*';$/gms, '')
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .match(/'[^'\n]*\p{L}{2,} \p{L}[^'\n]*'|'[^'\n]*[áéíóúñ¿«][^'\n]*'/gu) ?? [];

describe('los dos catálogos de la ventana', () => {
  it('dicen lo mismo: cada texto en español tiene el suyo en inglés, y ninguno sobra', async () => {
    const es = await spanishKeys();
    const en = Object.entries(await englishCatalogue()).flatMap(([name, said]) => keysOf(said, name));
    expect(
      es.filter((key) => !en.includes(key)),
      'lacks in renderer/text/en',
    ).toEqual([]);
    expect(
      en.filter((key) => !es.includes(key)),
      'has no Spanish',
    ).toEqual([]);
    expect(es.length).toBeGreaterThan(1000);
  }, 60_000);

  it('las palabras de un módulo pasan por words(); fuera de ahí solo hay lógica', () => {
    const loose = texts
      .filter(({ source }) => !source.includes(' words('))
      .flatMap(({ file, source }) => sentences(source).map((said) => `${file}: ${said}`));
    expect(loose, 'stands outside words()').toEqual([]);
  });

  it('nombran en inglés cada campo de los registros, cada columna que se importa y cada permiso', async () => {
    const { fieldLabels } = await import('../../renderer/text/en/shared-labels.ts');
    const { permissions } = await import('../../shared/permissions.ts');
    const labels = new Set(Object.values(permissions).map(({ does }) => does as string));
    for (const { file } of shared) {
      const exported = (await import(place(file))) as Record<string, unknown>;
      for (const [name, fields] of Object.entries(exported)) {
        if (!name.endsWith('Fields')) continue;
        for (const { label } of Object.values(fields as Fields)) labels.add(label);
      }
    }
    const { entityTerm, importEntities, targets } = await import('../../electron/core/imports/fields.ts');
    for (const { label } of targets.values()) labels.add(label);
    for (const entity of importEntities) labels.add(entityTerm(entity));
    const { changedTerms } = await import('../../electron/core/services/importing/verified.ts');
    for (const term of Object.values(changedTerms)) labels.add(term);
    const named = Object.keys(fieldLabels);
    expect(
      [...labels].filter((label) => !named.includes(label)),
      'lacks in renderer/text/en/shared-labels.ts',
    ).toEqual([]);
    expect(
      named.filter((label) => !labels.has(label)),
      'names no field',
    ).toEqual([]);
  });

  it('los textos en inglés descansan solo en lo que se carga antes que ellos', () => {
    const first = readFileSync(place('renderer/text/en/first.ts'), 'utf8');
    for (const { file, source } of modulesIn('renderer/text/en')) {
      const used = [...source.matchAll(/^import (?!type)[^;]*?from '([^']*)';$/gms)].map(([, from]) => from);
      const isFirst = first.includes(`'./${file.split('/').at(-1) ?? ''}'`);
      const allowed = isFirst
        ? []
        : [
            '../format.ts',
            '../../../shared/dates.ts',
            '../../../shared/glossary.ts',
            '../../../shared/error-details.ts',
          ];
      expect(
        used.filter((from) => !allowed.includes(from ?? '')),
        file,
      ).toEqual([]);
    }
  });
});
