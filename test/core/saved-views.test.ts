import { beforeEach, describe, expect, test } from 'vitest';
import type { Caller } from '../../shared/method.ts';
import { openScene, type Scene } from '../support/core-plan.ts';

let scene: Scene;
let planId: string;
beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan()).id;
});

const names = async (as: Caller, plan = planId) =>
  (await scene.app.ask('view.list', { planId: plan }, as)).map(({ name }) => name);
const view = (name: string, more = {}) => ({ planId, values: { name, address: 'orden=title', ...more } });

describe('las vistas guardadas', () => {
  test('cada quien ve las suyas y las del comité; las de un plan, solo en él', async () => {
    const { app, committee } = scene;
    const other = await scene.plan({ code: 'PAL-2' });
    await app.ask('view.add', view('De Celia'), committee.civilSociety);
    await app.ask('view.add', { ...view('Consulta'), planId: null }, committee.reader);
    await app.ask('view.addShared', view('Del comité'), committee.oversight);
    await app.ask('view.addShared', { ...view('En todos'), planId: null }, committee.secretariat);
    expect(await names(committee.civilSociety)).toEqual(['De Celia', 'Del comité', 'En todos']);
    expect(await names(committee.reader)).toEqual(['Consulta', 'Del comité', 'En todos']);
    expect(await names(committee.reader, other.id)).toEqual(['Consulta', 'En todos']);
    expect(await names({ memberId: null })).toEqual(['Del comité', 'En todos']);
  });

  test('la de otra persona no se cambia, ni la del comité como propia', async () => {
    const { app, committee } = scene;
    const own = await app.ask('view.add', view('De Celia'), committee.civilSociety);
    const shared = await app.ask('view.addShared', view('Del comité'), committee.oversight);
    const changes = { name: 'Ajena' };
    const refusal = async (id: string, method: 'view.revise' | 'view.reviseShared', as: Caller) =>
      (await app.refusal(method, { id, version: 1, changes }, as)).code;
    expect(await refusal(own.id, 'view.revise', committee.government)).toBe('viewOfAnother');
    expect(await refusal(own.id, 'view.reviseShared', committee.oversight)).toBe('viewOfAnother');
    expect(await refusal(shared.id, 'view.revise', committee.oversight)).toBe('viewOfAnother');
    expect(await refusal(shared.id, 'view.reviseShared', committee.government)).toBe('forbidden');
  });

  test('se renombra, se quita y vuelve; dos con el mismo nombre no', async () => {
    const { app, committee } = scene;
    const as = committee.government;
    const { id } = await app.ask('view.add', view('Lo mío'), as);
    await app.ask('view.revise', { id, version: 1, changes: { name: 'Atrasados' } }, as);
    expect((await app.refusal('view.add', view('Atrasados'), as)).code).toBe('sameName');
    const gone = await app.ask('view.revise', { id, version: 2, changes: { isRemoved: true } }, as);
    expect(await names(as)).toEqual([]);
    await app.ask('view.revise', { id, version: gone.version, changes: { isRemoved: false } }, as);
    expect(await names(as)).toEqual(['Atrasados']);
  });

  test('de cada quien y de cada plan, una sola con la que se abre', async () => {
    const { app, committee } = scene;
    const as = committee.government;
    await app.ask('view.add', view('Una', { isDefault: true }), as);
    await app.ask('view.addShared', view('Del comité', { isDefault: true }), committee.oversight);
    await app.ask('view.add', view('Otra', { isDefault: true }), as);
    const found = await app.ask('view.list', { planId }, as);
    expect(found.filter(({ isDefault }) => isDefault).map(({ name }) => name)).toEqual([
      'Del comité',
      'Otra',
    ]);
  });
});
