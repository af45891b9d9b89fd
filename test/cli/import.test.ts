import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { openApp } from '../../electron/core/app.ts';
import type { Caller } from '../../shared/method.ts';
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

/** The milestone of the plan, reported with its proof and verified. */
async function verifyMilestone(): Promise<void> {
  const app = await openApp({ dataDir: data, isOperator: true });
  const ask = async (method: string, input: unknown, as?: Caller): Promise<unknown> => {
    const reply = await app.call(method, input, as);
    if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.error)}`);
    return reply.value;
  };
  const seated = async (name: string, role: string): Promise<Caller> => {
    const { id } = (await ask('member.seat', { name, role })) as { id: string };
    return { memberId: id };
  };
  const government = await seated('Luis Mora', 'government');
  const civilSociety = await seated('Ana Ruiz', 'civilSociety');
  const [plan] = (await ask('plan.list', {})) as { id: string }[];
  const list = { planId: plan?.id };
  const { rows } = (await ask('commitment.list', list)) as { rows: { id: string }[] };
  const page = (await ask('commitment.read', { id: rows[0]?.id })) as {
    milestones: { milestone: { id: string } }[];
  };
  const milestoneId = page.milestones[0]?.milestone.id;
  await ask('evidence.record', { kind: 'note', milestoneId, title: 'Acta', note: 'Vista.' }, government);
  await ask('progress.report', { milestoneId, percentage: 100, closingText: 'Listo.' }, government);
  await ask('milestone.verify', { milestoneId }, civilSociety);
  await app.close();
}

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

  test('lo que cambiaría un hito verificado se niega, se ensaya y se hace solo con acuerdo', async () => {
    await seedPlan(data);
    await verifyMilestone();
    const file = join(data, 'hitos.csv');
    await writeFile(file, 'Clave del compromiso,Clave del hito,Hito\nC01,C01.1,Portal nuevo\n');
    const words = ['import', file, '--plan', 'PAL-1', '--data', data];
    const refused = await cli(words);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toMatch(/hitos que ya están verificados \(C01\.1\)/);
    const rehearsed = await cli([...words, '--dry-run']);
    expect(rehearsed.out).toMatch(/hace falta --allow-verified/);
    expect(rehearsed.out).toMatch(/^C01\.1 +Portal +Título/m);
    const { code, out } = await cli([...words, '--allow-verified']);
    expect([code, out]).toEqual([0, expect.stringMatching(/^Cambió hitos ya verificados/m)]);
    const log = await cliJson<{ entity: string; method: string }[]>([
      ...['call', 'history.list', JSON.stringify({ limit: 5 }), '--data', data],
    ]);
    expect(log).toContainEqual(expect.objectContaining({ method: 'import.run', entity: 'access' }));
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
