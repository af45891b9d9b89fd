import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { cli, cliJson, newFolder, seedPlan } from './run-cli.ts';

let data: string;
beforeEach(async () => {
  data = await newFolder();
  await seedPlan(data);
});

const report = (...more: string[]) => cli(['report', '--data', data, '--on', '2026-06-30', ...more]);

describe('el informe de avance', { timeout: 90_000 }, () => {
  test.each([
    ['pdf', /^%PDF-/],
    ['html', /^<!doctype html>/i],
    ['csv', /^\uFEFF?[^\n]*,/],
    ['json', /^\s*\{/],
  ])('en %s se guarda donde se pidió; el formato sale de la terminación', async (format, beginning) => {
    const out = join(data, `informe.${format}`);
    expect(await report('--out', out)).toMatchObject({ code: 0, err: '' });
    expect((await readFile(out)).toString('utf8')).toMatch(beginning);
  });

  test('el mismo corte da los mismos bytes', async () => {
    const made = async (name: string) => {
      const words = [
        'report',
        '--data',
        data,
        '--on',
        '2026-06-30',
        '--format',
        'pdf',
        '--out',
        join(data, name),
      ];
      return (await cliJson<{ sha256: string; plan: string }>(words)).sha256;
    };
    expect(await made('uno')).toBe(await made('dos'));
  });

  test('sin decir el formato, o sobre una carpeta, se niega', async () => {
    expect(await report('--out', join(data, 'informe'))).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^Falta --format: pdf, html, csv, json\./) as string,
    });
    const onFolder = await report('--format', 'pdf', '--out', data);
    expect(onFolder.code).toBe(1);
    expect(onFolder.err).toMatch(/es una carpeta; di el nombre del archivo\.\n$/);
  });
});
