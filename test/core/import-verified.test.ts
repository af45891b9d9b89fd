import { beforeEach, describe, expect, test } from 'vitest';
import { errorText } from '../../shared/error-text.ts';
import { seat } from '../support/actors.ts';
import { auditRows, brokenAt, dump } from '../support/core-dump.ts';
import { openScene, type Scene } from '../support/core-plan.ts';
import { upload, type Upload } from '../support/import-files.ts';

let scene: Scene;
let planId: string;

beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan()).id;
  const { id } = await scene.commitment(planId, { code: 'C01' });
  const hito = await scene.milestone(id, { code: 'C01.1', title: 'Acta pública' });
  await scene.milestone(id, { code: 'C01.2', title: 'Padrón' });
  await scene.complete(hito.id);
  await scene.verify(hito.id);
});

const sheet = (...rows: string[]): Promise<Upload> =>
  upload(scene.app, 'hitos.csv', ['Clave del compromiso,Clave del hito,Hito', ...rows].join('\n'));
const changing = () => sheet('C01,C01.1,Acta pública y minuta', 'C01,C01.2,Padrón de beneficiarios');
const input = (file: Upload) => ({ files: [file], planId });

describe('una importación que cambia hitos verificados', () => {
  test('se niega, los nombra y no cambia nada; ni con los demás renglones', async () => {
    const { app, committee } = scene;
    const file = await changing();
    const before = await dump(app);
    const error = await app.refusal('import.run', input(file), committee.secretariat);
    expect(error).toMatchObject({ code: 'importOverVerified', details: { codes: 'C01.1', count: 1 } });
    expect(errorText(error)).toMatch(/hitos que ya están verificados \(C01\.1\)\..*No se guardó nada\.$/);
    expect(await dump(app)).toEqual(before);
  });

  test('el ensayo dice cuáles y qué cambia de cada uno', async () => {
    const { app, committee } = scene;
    const outcome = await app.ask('import.rehearse', input(await changing()), committee.secretariat);
    expect(outcome).toMatchObject({
      updated: 2,
      verified: [{ code: 'C01.1', title: 'Acta pública', changes: ['Título'] }],
    });
  });

  test('con el acuerdo de quien importa se hace, y la bitácora dice quién y cuáles', async () => {
    const { app, committee } = scene;
    const agreed = { ...input(await changing()), allowVerified: true };
    const outcome = await app.ask('import.run', agreed, committee.oversight);
    expect(outcome).toMatchObject({ updated: 2, verified: [{ code: 'C01.1' }] });
    const entries = await app.ask('history.list', { planId, limit: 10 });
    const agreement = entries.find(({ entity }) => entity === 'access');
    expect(agreement).toMatchObject({ method: 'import.run', actor: 'Olga Garante', action: 'changed' });
    expect(agreement?.changes).toContainEqual({ field: 'milestones', from: null, to: ['C01.1'] });
    expect(
      entries.filter(({ method, entity }) => method === 'import.run' && entity === 'milestone'),
    ).toHaveLength(2);
    expect(brokenAt(await auditRows(app))).toBeNull();
    expect((await app.ask('application.check', {})).isSound).toBe(true);
  });

  test('un reporte o una evidencia que llegan a él también cuentan', async () => {
    const { app, committee } = scene;
    const file = await upload(
      app,
      'avances.csv',
      'Clave del hito,Fin del periodo,Porcentaje de avance\nC01.1,2026-06-30,40',
    );
    const { mapping } = await app.ask('import.preview', { files: [file] }, committee.secretariat);
    const outcome = await app.ask('import.rehearse', { ...input(file), mapping }, committee.secretariat);
    expect([outcome.problems, outcome.verified.map(({ changes }) => changes)]).toEqual([
      [],
      [['reporte de avance']],
    ]);
  });
});

describe('no pregunta', () => {
  test('si nada verificado cambia: lo mismo otra vez, o solo lo que no se ha verificado', async () => {
    const { app, committee } = scene;
    const file = await sheet('C01,C01.1,Acta pública', 'C01,C01.2,Padrón de beneficiarios');
    const outcome = await app.ask('import.run', input(file), committee.secretariat);
    expect(outcome).toMatchObject({ updated: 1, unchanged: 1, verified: [] });
    expect((await app.ask('history.list', { planId })).some(({ entity }) => entity === 'access')).toBe(false);
  });

  test('por lo que se verificó y después se devolvió', async () => {
    const { app, committee } = scene;
    const other = await seat(app, { name: 'Otra', role: 'civilSociety' }, committee.secretariat);
    const { rows } = await app.ask('commitment.list', { planId });
    const { milestones } = await app.ask('commitment.read', { id: rows[0]?.id ?? '' });
    const milestoneId = milestones.find(({ milestone }) => milestone.code === 'C01.1')?.milestone.id ?? '';
    await app.ask('milestone.return', { milestoneId, reason: 'Falta el acta.' }, other);
    const outcome = await app.ask('import.run', input(await changing()), committee.secretariat);
    expect(outcome).toMatchObject({ updated: 2, verified: [] });
  });
});
