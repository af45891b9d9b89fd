import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openApp } from '../../electron/core/app.ts';
import type { PlanStatus } from '../../shared/plans.ts';
import { cli, cliJson, newFolder, seedPlan } from './run-cli.ts';

let data: string;
beforeEach(async () => {
  data = await newFolder();
});

describe('las cifras', { timeout: 60_000 }, () => {
  test('toman el único plan y dicen lo reportado, lo verificado y lo esperado de cada compromiso', async () => {
    await seedPlan(data);
    const status = await cliJson<PlanStatus>(['status', '--data', data, '--on', '2026-07-02']);
    expect(status.plan.code).toBe('PAL-1');
    expect(status.on).toBe('2026-07-02');
    expect(status.figures).toMatchObject({ reported: null, expected: 50, semaforo: 'noData' });
    expect(status.commitments[0]).toMatchObject({ code: 'C01', coverage: { total: 1, verified: 0 } });
    const { out } = await cli(['status', '--data', data, '--on', '2026-07-02', '--plan', 'pal-1']);
    expect(out).toMatch(/^PAL-1 {2}Plan de acción local\nAl 2 jul 2026\n/);
    expect(out).toMatch(/^Esperado +50 %$/m);
    expect(out).toMatch(
      /^C01 +Obra abierta +sin dato +sin dato +50 % +0 de 1 +0 de 1 +Sin dato +Sin evidencia/m,
    );
  });

  test('con varios planes hay que decir cuál; con ninguno, o con otra clave, se niegan', async () => {
    expect(await cli(['status', '--data', data])).toMatchObject({
      code: 1,
      err: 'Todavía no hay ningún plan en estos datos.\n',
    });
    await seedPlan(data, 'PAL-1');
    await seedPlan(data, 'PAL-2');
    const several = await cli(['status', '--data', data]);
    expect(several.code).toBe(2);
    expect(several.err).toMatch(
      /Hay 2 planes; di cuál con --plan\.\nClave +Plan\nPAL-1 .*\nPAL-2 +Plan de acción local/,
    );
    const other = await cli(['status', '--data', data, '--plan', 'PAL-3']);
    expect(other.code).toBe(1);
    expect(other.err).toMatch(/^No hay un plan con la clave «PAL-3»\./);
  });
});

describe('exportar', { timeout: 60_000 }, () => {
  test('deja en la carpeta un CSV por tabla, el JSON y el diccionario; o todo en un ZIP', async () => {
    await seedPlan(data);
    const out = join(data, 'exportado');
    const { files } = await cliJson<{ files: { name: string; size: number }[] }>([
      'export',
      '--data',
      data,
      '--out',
      out,
    ]);
    expect((await readdir(out)).sort()).toEqual(files.map((file) => file.name).sort());
    expect(await readFile(join(out, 'plan.csv'), 'utf8')).toContain(',PAL-1,');
    const zip = await cliJson<{ files: { name: string }[] }>([
      'export',
      '--data',
      data,
      '--out',
      `${out}.zip`,
    ]);
    expect(zip.files).toHaveLength(1);
    expect((await readFile(`${out}.zip`)).subarray(0, 2).toString()).toBe('PK');
  });

  test('no escribe sobre un archivo como si fuera carpeta', async () => {
    await writeFile(join(data, 'ocupado'), 'x');
    const { code, err } = await cli(['export', '--data', data, '--out', join(data, 'ocupado')]);
    expect(code).toBe(1);
    expect(err).toMatch(/es un archivo, no una carpeta\.\n$/);
  });
});

describe('revisar', { timeout: 60_000 }, () => {
  test('termina con 0 si todo está en orden y con 1 si algo se cambió', async () => {
    await seedPlan(data);
    expect(await cli(['check', '--data', data])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Todo está en orden\./) as string,
    });
    const { tamper } = await import('../core/check-scenario.ts');
    tamper(data, `update plan set name = 'Otro'`);
    const { code, out, err } = await cli(['check', '--data', data, '--json']);
    expect(code).toBe(1);
    expect(err).toBe('La revisión encontró problemas.\n');
    expect(JSON.parse(out)).toMatchObject({ isSound: false, problems: [{ part: 'audit' }] });
  });

  test('una base dañada se dice', async () => {
    await writeFile(join(data, 'compromiso-abierto.sqlite'), 'esto no es una base'.repeat(1000));
    const { code, err } = await cli(['check', '--data', data]);
    expect(code).toBe(1);
    expect(err).toMatch(/^La base de datos está dañada y no se abrió/);
  });
});

describe('respaldar y restaurar', { timeout: 60_000 }, () => {
  test('lo restaurado es lo respaldado, y lo que había queda aparte', async () => {
    await seedPlan(data, 'PAL-1');
    const backup = join(data, 'respaldo.zip');
    const made = await cliJson<{ size: number; sha256: string }>(['backup', '--data', data, '--out', backup]);
    expect((await readFile(backup)).length).toBe(made.size);
    await seedPlan(data, 'PAL-2');
    const restored = await cliJson<{ setAside: string }>(['restore', '--data', data, '--from', backup]);
    const plans = (folder: string) => cliJson<{ code: string }[]>(['call', 'plan.list', '--data', folder]);
    expect((await plans(data)).map((plan) => plan.code)).toEqual(['PAL-1']);
    expect((await plans(restored.setAside)).map((plan) => plan.code)).toEqual(['PAL-1', 'PAL-2']);
  });

  test('se niega a restaurar mientras otro proceso tiene abiertos los datos', async () => {
    await seedPlan(data);
    const backup = join(data, 'respaldo.zip');
    await cli(['backup', '--data', data, '--out', backup]);
    const app = await openApp({ dataDir: data });
    const { code, err } = await cli(['restore', '--data', data, '--from', backup]);
    await app.close();
    expect(code).toBe(1);
    expect(err).toMatch(/^Otro programa está usando la base de datos/);
  });

  test('se niega a escribir sobre una carpeta, en una que no existe, o a restaurar lo que no es un respaldo', async () => {
    expect((await cli(['backup', '--data', data, '--out', data])).err).toMatch(
      /es una carpeta; di el nombre/,
    );
    const nowhere = await cli(['backup', '--data', data, '--out', join(data, 'no', 'hay.zip')]);
    expect(nowhere.err).toMatch(/^No existe la carpeta «/);
    await writeFile(join(data, 'foto.zip'), 'esto no es un respaldo');
    const { code, err } = await cli(['restore', '--data', data, '--from', join(data, 'foto.zip')]);
    expect(code).toBe(1);
    expect(err).toBe('El respaldo «foto.zip» no se puede leer o está incompleto. No se cambió nada.\n');
    const missing = await cli(['restore', '--data', data, '--from', join(data, 'no-hay.zip')]);
    expect(missing).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^No se encontró el archivo/) as string,
    });
  });
});
