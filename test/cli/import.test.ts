import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ImportOutcome } from '../../shared/imports.ts';
import { cli, cliJson, newFolder, seedPlan } from './run-cli.ts';

let data: string;
beforeEach(async () => {
  data = await newFolder();
});

const mexico = fileURLToPath(new URL('../fixtures/imports/ogp_irm_mexico.csv', import.meta.url));
const tally = ({ created, updated, unchanged, rejected }: ImportOutcome): number[] => [
  created,
  updated,
  unchanged,
  rejected,
];

describe('importar', { timeout: 60_000 }, () => {
  test('un ensayo no guarda nada; importar crea; importar otra vez no cambia nada', async () => {
    const run = (...more: string[]) =>
      cliJson<ImportOutcome>(['import', mexico, '--profile', 'ogp-irm', '--data', data, ...more]);
    const rehearsed = await run('--dry-run');
    expect(await cliJson(['call', 'plan.list', '--data', data])).toEqual([]);
    const first = await run();
    expect(tally(first)).toEqual(tally(rehearsed));
    expect(first.byEntity).toMatchObject({ plan: { created: 2 }, commitment: { created: 63 } });
    const second = await run();
    expect(second).toMatchObject({ created: 0, updated: 0, rejected: 0 });
    expect(second.byEntity).toMatchObject({ plan: { unchanged: 2 }, commitment: { unchanged: 63 } });
  });

  test('los renglones rechazados se guardan con su razón, y lo demás entra en el plan que se dijo', async () => {
    await seedPlan(data);
    const file = join(data, 'compromisos.csv');
    const rejects = join(data, 'rechazados.csv');
    await writeFile(file, 'Clave,Título,Peso\nC10,Agua limpia,1\nC11,Basura,-3\n');
    const words = ['import', file, '--plan', 'PAL-1', '--data', data, '--rejects', rejects];
    const { code, out } = await cli(words);
    expect(code).toBe(0);
    expect(out).toMatch(/^Total +1 +0 +0 +1$/m);
    expect(out).toContain(`Los renglones rechazados están en ${rejects}`);
    expect(await readFile(rejects, 'utf8')).toMatch(/C11,Basura,/);
  });

  test('con un archivo que dice qué columna llena qué dato', async () => {
    await seedPlan(data);
    const file = join(data, 'lista.csv');
    const mapping = join(data, 'columnas.json');
    await writeFile(file, 'uno,dos\nC20,Parques\n');
    const columns = [
      { column: 'uno', field: 'commitment.code' },
      { column: 'dos', field: 'commitment.title' },
    ];
    await writeFile(mapping, JSON.stringify([{ table: 'lista', entity: 'commitment', columns }]));
    const words = ['import', file, '--mapping', mapping, '--plan', 'PAL-1', '--data', data];
    expect(await cliJson<ImportOutcome>(words)).toMatchObject({ created: 1, rejected: 0 });
    await writeFile(mapping, '{"otra":"cosa"}');
    const { code, err } = await cli(words);
    expect(code).toBe(2);
    expect(err).toMatch(/no dice qué columna llena qué dato/);
  });

  test('una exportación vuelve a entrar entera', async () => {
    await seedPlan(data);
    const zip = join(data, 'todo.zip');
    await cli(['export', '--data', data, '--out', zip]);
    const other = await newFolder();
    expect(await cliJson<ImportOutcome>(['import', zip, '--data', other])).toMatchObject({
      created: 3,
      rejected: 0,
    });
    await cli(['export', '--data', other, '--out', join(other, 'todo.zip')]);
    expect(await readFile(join(other, 'todo.zip'))).toEqual(await readFile(zip));
  });

  test('un archivo que no está o que no se entiende se dice y no cambia nada', async () => {
    const missing = await cli(['import', join(data, 'no-hay.csv'), '--data', data]);
    expect(missing).toMatchObject({ code: 1, err: `No existe el archivo «${join(data, 'no-hay.csv')}».\n` });
    await writeFile(join(data, 'vacío.csv'), '');
    expect(await cli(['import', join(data, 'vacío.csv'), '--data', data])).toMatchObject({
      code: 1,
      out: '',
    });
  });
});
