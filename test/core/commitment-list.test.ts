import { beforeEach, describe, expect, test } from 'vitest';
import type { InputOf } from '../../shared/contract.ts';
import { seat } from '../support/actors.ts';
import { days, openScene, type Scene } from '../support/core-plan.ts';
import { noon } from '../support/core.ts';

let scene: Scene;
let planId: string;

beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan()).id;
});

type ListInput = Omit<InputOf<'commitment.list'>, 'planId'>;
const list = (input: ListInput = {}) => scene.app.ask('commitment.list', { planId, ...input });
const codes = async (input: ListInput = {}): Promise<string[]> =>
  (await list(input)).rows.map((row) => row.code);
const add = (code: string, values: Parameters<Scene['commitment']>[1] = {}) =>
  scene.commitment(planId, { code, title: `Compromiso ${code}`, ...values });

/** A commitment whose only milestone is reported at so many points. */
async function reported(code: string, points: number | null, values = {}): Promise<string> {
  const { id } = await add(code, values);
  const hito = await scene.milestone(id, days('2026-01-01', '2026-12-31'));
  if (points === 100) await scene.complete(hito.id);
  else if (points !== null) await scene.report(hito.id, points);
  return hito.id;
}

describe('buscar', () => {
  test('sin acentos ni mayúsculas, en cualquier orden, en clave, título, problema e institución', async () => {
    const { oversight } = scene.committee;
    const institution = await scene.app.ask(
      'institution.add',
      { name: 'Secretaría de Educación', acronym: 'SEP' },
      oversight,
    );
    await add('C01', { title: 'Padrón único de Niñez', leadInstitutionId: institution.id });
    await add('C02', { problem: 'La información está dispersa' });
    await add('C03', { number: '77' });
    const find = (search: string) => codes({ filters: { search } });
    expect(await find('NINEZ')).toEqual(['C01']);
    expect(await find('unico padron')).toEqual(['C01']);
    expect(await find('educacion')).toEqual(['C01']);
    expect(await find('sep')).toEqual(['C01']);
    expect(await find('INFORMACIÓN')).toEqual(['C02']);
    expect(await find('77')).toEqual(['C03']);
    expect(await find('   ')).toEqual(['C01', 'C02', 'C03']);
    expect(await find('padrón dispersa')).toEqual([]);
    expect(await find('%')).toEqual([]);
    expect(await find('.*')).toEqual([]);
  });
});

describe('filtrar', () => {
  test('por eje, valor, área, ODS, estado e institución', async () => {
    const { oversight } = scene.committee;
    const lead = await scene.app.ask('institution.add', { name: 'Tesorería' }, oversight);
    await add('C01', {
      axis: 'transparencyAxis',
      values: ['technology'],
      policyAreas: ['Open Data'],
      sdgs: ['16'],
    });
    await add('C02', { state: 'paused', leadInstitutionId: lead.id, sdgs: ['1', '16'] });
    expect(await codes({ filters: { axis: 'transparencyAxis' } })).toEqual(['C01']);
    expect(await codes({ filters: { value: 'technology' } })).toEqual(['C01']);
    expect(await codes({ filters: { policyArea: 'Open Data' } })).toEqual(['C01']);
    expect(await codes({ filters: { sdg: '16' } })).toEqual(['C01', 'C02']);
    expect(await codes({ filters: { sdg: '1' } })).toEqual(['C02']);
    expect(await codes({ filters: { state: 'paused' } })).toEqual(['C02']);
    expect(await codes({ filters: { institutionId: lead.id } })).toEqual(['C02']);
    expect(await codes({ filters: { sdg: '16', state: 'paused' } })).toEqual(['C02']);
  });

  test('por banda y por avance reportado, con los dos extremos', async () => {
    const points = [null, 0, 24, 25, 49, 50, 99, 100];
    for (const [i, one] of points.entries()) await reported(`C0${String(i)}`, one);
    const bands = {
      noData: ['C00'],
      low: ['C01', 'C02'],
      quarter: ['C03', 'C04'],
      half: ['C05', 'C06'],
      complete: ['C07'],
    } as const;
    for (const [band, expected] of Object.entries(bands))
      expect([band, await codes({ filters: { band: band as keyof typeof bands } })]).toEqual([
        band,
        expected,
      ]);
    expect(await codes({ filters: { reportedFrom: 25, reportedTo: 50 } })).toEqual(['C03', 'C04', 'C05']);
    expect(await codes({ filters: { reportedTo: 0 } })).toEqual(['C01']);
    expect(await codes({ filters: { reportedFrom: 0 } })).not.toContain('C00');
  });

  test('por semáforo, y la cuenta por semáforo es de lo filtrado', async () => {
    await reported('C01', 60);
    await reported('C02', 30);
    await reported('C03', 5);
    await reported('C04', null);
    await reported('C05', 5, { due: days(null, '2026-06-29').due });
    await add('C06', { state: 'retired' });
    expect((await list()).semaforos).toEqual({ onTime: 1, atRisk: 1, late: 2, noData: 1, notApplicable: 1 });
    expect(await codes({ filters: { semaforo: 'late' } })).toEqual(['C03', 'C05']);
    expect((await list({ filters: { band: 'low' } })).semaforos).toMatchObject({ late: 2, onTime: 0 });
  });

  test('por persona y por papel de quien responde hoy; quien ya terminó no responde', async () => {
    const { oversight, government, civilSociety } = scene.committee;
    const first = await add('C01');
    const second = await add('C02');
    const assign = (
      commitmentId: string,
      memberId: string,
      kind: 'responsible' | 'monitoring',
      endsOn?: string,
    ) =>
      scene.app.ask(
        'responsibility.assign',
        { targets: [{ commitmentId }], memberId, kind, ...(endsOn === undefined ? {} : { endsOn }) },
        oversight,
      );
    await assign(first.id, government.memberId, 'responsible');
    await assign(second.id, civilSociety.memberId, 'monitoring');
    const second0 = await seat(scene.app, { name: 'Gil Gobierno', role: 'government' }, oversight);
    await assign(second.id, second0.memberId, 'responsible', '2026-06-30');
    expect(await codes({ filters: { memberId: government.memberId } })).toEqual(['C01']);
    expect(await codes({ filters: { role: 'civilSociety' } })).toEqual(['C02']);
    expect(await codes({ filters: { role: 'government' } })).toEqual(['C01', 'C02']);
    const names = async (on: string) => (await list({ on })).rows.map((row) => row.responsible);
    expect(await names('2026-06-30')).toEqual([['Gonzalo Gobierno'], ['Gil Gobierno']]);
    expect(await names('2026-07-01')).toEqual([['Gonzalo Gobierno'], []]);
    expect(await codes({ on: '2026-07-01', filters: { role: 'government' } })).toEqual(['C01']);
    expect(await codes({ on: '2026-07-01', filters: { memberId: second0.memberId } })).toEqual([]);
  });
});

describe('ordenar', () => {
  test('C2 va antes de C10, y las mayúsculas y acentos no cuentan', async () => {
    for (const code of ['C10', 'c9', 'C2', 'C1.10', 'C1.9', 'Á1', 'B1']) await add(code);
    expect(await codes({ sort: 'code' })).toEqual(['Á1', 'B1', 'C1.9', 'C1.10', 'C2', 'c9', 'C10']);
    expect(await codes({ sort: 'code', descending: true })).toEqual([
      'C10',
      'c9',
      'C2',
      'C1.10',
      'C1.9',
      'B1',
      'Á1',
    ]);
  });

  test('sin pedir orden, en el que el plan les da', async () => {
    await add('B', { position: 2 });
    await add('A', { position: 3 });
    await add('C', { position: 1 });
    expect(await codes()).toEqual(['C', 'B', 'A']);
    expect(await codes({ descending: true })).toEqual(['A', 'B', 'C']);
  });

  test('por título e institución, como los ordena una persona', async () => {
    const { oversight } = scene.committee;
    const institutions = new Map<string, string>();
    for (const name of ['Zoológico', 'ágora', 'Ñandú', 'Banco'])
      institutions.set(name, (await scene.app.ask('institution.add', { name }, oversight)).id);
    const leads = ['Zoológico', 'ágora', 'Ñandú', 'Banco'];
    for (const [i, lead] of leads.entries())
      await add(`C${String(i)}`, {
        title: ['zeta', 'Águila', 'Banco', 'alfa'][i] ?? '',
        leadInstitutionId: institutions.get(lead) ?? null,
      });
    expect(await codes({ sort: 'title' })).toEqual(['C1', 'C3', 'C2', 'C0']);
    expect(await codes({ sort: 'leadInstitution' })).toEqual(['C1', 'C3', 'C2', 'C0']);
  });

  test('por avance; lo que no tiene dato va antes de 0', async () => {
    for (const [code, points] of [
      ['C1', 50],
      ['C2', null],
      ['C3', 100],
      ['C4', 0],
    ] as const)
      await reported(code, points);
    expect(await codes({ sort: 'reported' })).toEqual(['C2', 'C4', 'C1', 'C3']);
    expect(await codes({ sort: 'verified' })).toEqual(['C2', 'C1', 'C3', 'C4']);
    expect(await codes({ sort: 'reported', descending: true })).toEqual(['C3', 'C1', 'C4', 'C2']);
  });

  test('lo que se reporta después cambia el orden ya pedido', async () => {
    const behind = await reported('C01', 20);
    await reported('C02', 40);
    expect(await codes({ sort: 'reported' })).toEqual(['C01', 'C02']);
    await scene.report(behind, 60);
    expect(await codes({ sort: 'reported' })).toEqual(['C02', 'C01']);
  });

  test('por estado, en el orden de su vida', async () => {
    const states = ['concluded', 'retired', 'draft', 'inProgress', 'approved', 'paused'] as const;
    for (const state of states) await add(state, { state });
    expect(await codes({ sort: 'state' })).toEqual([
      'draft',
      'approved',
      'inProgress',
      'paused',
      'retired',
      'concluded',
    ]);
  });

  test('por lo próximo a vencer; lo que no espera nada va al final en los dos sentidos', async () => {
    const due = async (code: string, on: string | null) =>
      scene.milestone((await add(code)).id, days(null, on));
    await due('C1', '2026-09-30');
    await due('C2', null);
    await due('C3', '2026-07-31');
    const done = await due('C4', '2026-02-28');
    await scene.complete(done.id);
    expect(await codes({ sort: 'nextDue' })).toEqual(['C3', 'C1', 'C2', 'C4']);
    expect((await codes({ sort: 'nextDue', descending: true })).slice(0, 2)).toEqual(['C1', 'C3']);
    const rows = (await list()).rows.map((row) => row.nextDue?.code ?? null);
    expect(rows).toEqual(['C1.1', null, 'C3.1', null]);
  });
});

describe('paginar y mirar otro día', () => {
  test('de a pocos, sin repetir ni saltar, con el total de todos', async () => {
    for (let i = 1; i <= 7; i += 1) await add(`C${String(i)}`);
    const pages = [];
    for (const offset of [0, 3, 6, 9]) pages.push(await list({ offset, limit: 3, sort: 'code' }));
    expect(pages.map((page) => page.rows.map((row) => row.code))).toEqual([
      ['C1', 'C2', 'C3'],
      ['C4', 'C5', 'C6'],
      ['C7'],
      [],
    ]);
    expect(pages.map((page) => page.total)).toEqual([7, 7, 7, 7]);
  });

  test('las cifras son las de ese día', async () => {
    const hito = await scene.milestone((await add('C1')).id, days('2026-01-01', '2026-07-20'));
    await scene.report(hito.id, 20, { periodEnd: '2026-03-31' });
    await scene.report(hito.id, 80, { periodEnd: '2026-06-30' });
    scene.app.clock.now = noon('2026-08-01');
    const look = async (on?: string) => (await list(on === undefined ? {} : { on })).rows[0]?.figures;
    expect(await look('2026-03-30')).toMatchObject({ reported: null, coverage: { reported: 0 } });
    expect(await look('2026-04-15')).toMatchObject({
      reported: 20,
      expected: 52,
      gap: -32,
      semaforo: 'late',
    });
    expect(await look('2026-06-30')).toMatchObject({ reported: 80, expected: 90, semaforo: 'onTime' });
    expect(await look()).toMatchObject({ reported: 80, expected: 100, semaforo: 'atRisk' });
  });
});
