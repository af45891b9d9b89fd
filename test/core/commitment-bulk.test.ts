import { readXlsx } from 'hucre/xlsx';
import { beforeEach, describe, expect, test } from 'vitest';
import { errorText } from '../../shared/error-text.ts';
import { brokenAt, auditRows } from '../support/core-dump.ts';
import { openScene, type Scene } from '../support/core-plan.ts';

let scene: Scene;
let planId: string;
let ids: string[];
beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan()).id;
  ids = [];
  for (const code of ['C1', 'C2', 'C3']) ids.push((await scene.commitment(planId, { code })).id);
});

const rows = async () => (await scene.app.ask('commitment.list', { planId })).rows;
const all = async () => (await rows()).map(({ id, version }) => ({ id, version }));

describe('cambiar varios compromisos de una vez', () => {
  test('cambia todos en una orden, y se deshace entera', async () => {
    const { app, committee } = scene;
    const commitments = await all();
    const changes = { isCounted: false, notCountedReason: 'Se fusionó con otro.' };
    const done = await app.ask('commitment.reviseMany', { commitments, changes }, committee.oversight);
    expect(done).toEqual({ changed: 3, unchanged: 0 });
    expect((await rows()).map(({ figures }) => figures.isCounted)).toEqual([false, false, false]);
    const { last } = await app.ask('history.undoable', {}, committee.oversight);
    expect(last).toMatchObject({ method: 'commitment.reviseMany', entries: 3 });
    await app.ask('history.undo', { seq: last?.seq ?? 0 }, committee.oversight);
    expect((await rows()).map(({ figures, version }) => [figures.isCounted, version])).toEqual([
      [true, 3],
      [true, 3],
      [true, 3],
    ]);
    expect(brokenAt(await auditRows(app))).toBeNull();
  });

  test('lo que ya estaba así no deja asiento', async () => {
    const { app, committee } = scene;
    const [first, ...others] = await all();
    await app.ask(
      'commitment.revise',
      { id: first?.id ?? '', version: 1, changes: { weight: 5 } },
      committee.oversight,
    );
    const commitments = [{ id: first?.id ?? '', version: 2 }, ...others];
    const done = await app.ask(
      'commitment.reviseMany',
      { commitments, changes: { weight: 5 } },
      committee.oversight,
    );
    expect(done).toEqual({ changed: 2, unchanged: 1 });
  });

  test('si uno no se puede, no se cambia ninguno, y se dice cuál y por qué', async () => {
    const { app, committee } = scene;
    const commitments = await all();
    await app.ask(
      'commitment.revise',
      { id: ids[1] ?? '', version: 1, changes: { title: 'Otro' } },
      committee.oversight,
    );
    const before = await auditRows(app);
    const refused = await app.refusal(
      'commitment.reviseMany',
      { commitments, changes: { state: 'paused' } },
      committee.oversight,
    );
    expect(refused.code).toBe('someRefused');
    expect(refused.details.refused).toMatchObject([{ id: ids[1], code: 'C2', error: { code: 'conflict' } }]);
    expect(errorText(refused)).toMatch(/^No se pueden cambiar 1 de 3; no se guardó ninguno. C2: Alguien más/);
    expect(await auditRows(app)).toEqual(before);
    const reasonless = await app.refusal(
      'commitment.reviseMany',
      { commitments: await all(), changes: { isCounted: false } },
      committee.oversight,
    );
    expect(reasonless.details.refused).toHaveLength(3);
  });
});

describe('exportar lo que se ve', () => {
  const bytesOf = async (sha256: string): Promise<Uint8Array> =>
    new Uint8Array(await new Response((await scene.app.openFile(sha256))?.stream()).arrayBuffer());
  const question = () => ({
    planId,
    columns: ['title', 'code', 'weight'] as const,
    sort: 'code' as const,
    descending: true,
    filters: { search: 'peligro' },
  });
  beforeEach(async () => {
    const { app, committee } = scene;
    for (const [at, title] of ['=1+1 peligro', '+peligro', 'Otra cosa'].entries()) {
      await app.ask(
        'commitment.revise',
        { id: ids[at] ?? '', version: 1, changes: { title, state: at === 0 ? 'paused' : 'approved' } },
        committee.oversight,
      );
    }
  });

  test('como CSV, con las columnas y el orden de la lista y sin fórmulas que se ejecuten', async () => {
    const file = await scene.app.ask('commitment.export', {
      ...question(),
      columns: [...question().columns],
      format: 'csv',
    });
    expect(file.name).toBe('compromisos-PAL-1.csv');
    expect(new TextDecoder().decode(await bytesOf(file.sha256))).toBe(
      "Compromiso,Clave,Peso\r\n'+peligro,C2,1\r\n'=1+1 peligro,C1,1\r\n",
    );
  });

  test('como libro, con los grupos abiertos y los cerrados, y los números como números', async () => {
    const file = await scene.app.ask('commitment.export', {
      ...question(),
      columns: [...question().columns],
      group: 'state',
      closed: ['paused'],
      format: 'xlsx',
    });
    const book = await readXlsx(await bytesOf(file.sha256));
    expect(book.sheets[0]?.rows.map((row) => row.filter((cell) => cell !== null))).toEqual([
      ['Compromiso', 'Clave', 'Peso'],
      ['Aprobado (1; sin dato)'],
      ['+peligro', 'C2', 1],
      ['En pausa (1; sin dato)'],
    ]);
  });
});
