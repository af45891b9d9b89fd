import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { beforeEach, expect, test } from 'vitest';
import type { InputOf } from '../../shared/contract.ts';
import { auditRows } from '../support/core-dump.ts';
import { openScene, type Scene } from '../support/core-plan.ts';

let scene: Scene;
let planId: string;
beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan()).id;
  const { id } = await scene.commitment(planId, { title: '=cmd|calc', problem: 'Línea\n"dos", \u0001 ñ 😀' });
  await scene.report((await scene.milestone(id)).id, 10);
});

async function exported(input: InputOf<'history.export'>): Promise<string> {
  const { sha256 } = await scene.app.ask('history.export', input);
  const file = await scene.app.openFile(sha256);
  return file === null ? '' : new Response(file.stream()).text();
}

type Entry = Record<string, string | number | null>;
type Exported = { columns: { name: string; says: string }[]; entries: Entry[] };
const asJson = async (input: Partial<InputOf<'history.export'>> = {}): Promise<Exported> =>
  JSON.parse(await exported({ ...input, format: 'json' })) as Exported;

test('el JSON lleva cada asiento y el diccionario de sus columnas, y con él se comprueba la cadena', async () => {
  const { columns, entries } = await asJson();
  expect(entries).toHaveLength((await auditRows(scene.app)).length);
  expect(Object.keys(entries[0] ?? {})).toEqual(columns.map(({ name }) => name));
  const said = /arreglo JSON: (.*)$/.exec(columns.at(-1)?.says ?? '')?.[1]?.split(', ') ?? [];
  let previous = '';
  for (const entry of entries) {
    const text = JSON.stringify(said.map((name) => entry[name]));
    previous = createHash('sha256')
      .update(previous + text)
      .digest('hex');
    expect(entry.hash).toBe(previous);
  }
});

test('el CSV dice lo mismo, y ninguna celda se ejecuta en una hoja de cálculo', async () => {
  const { app, committee } = scene;
  const { memberId } = committee.reader;
  await app.ask(
    'member.revise',
    { id: memberId, version: 1, changes: { name: '=1+1' } },
    committee.secretariat,
  );
  const { columns, entries } = await asJson();
  const { data } = Papa.parse<string[]>((await exported({ format: 'csv' })).replace(/^\uFEFF/, ''), {
    skipEmptyLines: true,
  });
  expect(data).toHaveLength(entries.length + 1);
  for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  const image = columns.findIndex(({ name }) => name === 'image');
  expect(data.slice(1).map((row) => row[image])).toEqual(entries.map((entry) => entry.image));
});

test('se exporta lo que el filtro muestra', async () => {
  const ofPlan = await asJson({ planId });
  expect(new Set(ofPlan.entries.map((entry) => entry.planId))).toEqual(new Set([planId]));
  const reports = await asJson({ planId, kind: 'avances' });
  expect(reports.entries.map((entry) => entry.entity)).toEqual(['progressReport']);
  expect(reports.entries[0]).toMatchObject({ kind: 'Avances', roleName: 'Gobierno', actionName: 'agregó' });
  expect(await asJson({ kind: 'desconocida' as never }).catch((error: unknown) => String(error))).toMatch(
    /invalid/,
  );
});

test('lo que dice cada columna es también un archivo', async () => {
  const { columns } = await asJson();
  expect((await exported({ format: 'columns' })).trim().split('\r\n')).toHaveLength(columns.length + 1);
});
