import { beforeEach, describe, expect, test } from 'vitest';
import type { ErrorDetails } from '../../shared/errors.ts';
import { preciseDay } from '../../shared/dates.ts';
import { dump } from '../support/core-dump.ts';
import { openScene, type Scene } from '../support/core-plan.ts';

let scene: Scene;
let planId: string;
let commitmentId: string;

beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan()).id;
  commitmentId = (await scene.commitment(planId)).id;
});

const refused = (method: string, input: unknown) =>
  scene.app.refusal(method, input, scene.committee.oversight);
const issuesOf = async (method: string, input: unknown): Promise<ErrorDetails['issues']> => {
  const { code, details } = await refused(method, input);
  expect(code).toBe('invalid');
  return details.issues;
};
const withValues = (values: object) => ({ planId, values: { title: 'Compromiso', ...values } });

describe('un método que no existe', () => {
  test.each([
    '',
    'no.existe',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'plan.list ',
    'PLAN.LIST',
  ])('«%s» se rechaza por su nombre', async (name) => {
    expect(await refused(name, {})).toEqual({ code: 'unknownMethod', details: { method: name } });
  });

  test('el nombre que se repite en la respuesta es corto', async () => {
    const { details } = await refused('x'.repeat(1_000_000), {});
    expect(String(details.method)).toHaveLength(80);
  });
});

describe('la forma de los datos', () => {
  test.each([
    ['nada', undefined],
    ['null', null],
    ['un texto', 'PAL-1'],
    ['un número', 7],
    ['una lista', [{ code: 'A', name: 'B' }]],
    ['una función', () => ({ code: 'A', name: 'B' })],
    ['un mapa', new Map([['code', 'A']])],
  ])('%s en lugar de los datos no es válido', async (_what, input) => {
    expect((await refused('plan.start', input)).code).toBe('invalid');
  });

  test('lo que sobra se dice por su nombre', async () => {
    expect(await issuesOf('plan.start', { code: 'A', name: 'B', color: 'rojo', isExample: true })).toEqual([
      { path: 'color', problem: 'unknown' },
      { path: 'isExample', problem: 'unknown' },
    ]);
    const poisoned = JSON.parse('{"code":"A","name":"B","__proto__":{"isAdmin":true}}') as object;
    expect(await issuesOf('plan.start', poisoned)).toEqual([{ path: '__proto__', problem: 'unknown' }]);
    expect(await issuesOf('commitment.add', withValues({ planId: 'otro' }))).toEqual([
      { path: 'values.planId', problem: 'unknown' },
    ]);
  });

  test('lo que falta, también; y todo a la vez', async () => {
    expect(await issuesOf('plan.start', {})).toEqual([
      { path: 'code', problem: 'missing' },
      { path: 'name', problem: 'missing' },
    ]);
  });

  test.each([
    ['un número donde va texto', { title: 7 }, { path: 'values.title', problem: 'type' }],
    ['texto donde va un número', { weight: '2' }, { path: 'values.weight', problem: 'type' }],
    ['null donde va texto', { title: null }, { path: 'values.title', problem: 'type' }],
    ['texto donde va una lista', { values: 'technology' }, { path: 'values.values', problem: 'type' }],
    ['una palabra que no es de la lista', { state: 'listo' }, { path: 'values.state', problem: 'notInList' }],
    ['un peso negativo', { weight: -1 }, { path: 'values.weight', problem: 'tooSmall', limit: 0 }],
    ['un peso enorme', { weight: 1e9 }, { path: 'values.weight', problem: 'tooBig', limit: 1_000_000 }],
    ['un peso con más de tres decimales', { weight: 0.0001 }, { path: 'values.weight', problem: 'format' }],
    ['un peso que no es número', { weight: Number.NaN }, { path: 'values.weight', problem: 'type' }],
    ['un peso infinito', { weight: Infinity }, { path: 'values.weight', problem: 'type' }],
    ['centavos a medias', { budget: 10.5 }, { path: 'values.budget', problem: 'type' }],
    ['un título vacío', { title: '' }, { path: 'values.title', problem: 'missing' }],
    ['un título de espacios', { title: ' \n\t ' }, { path: 'values.title', problem: 'missing' }],
    [
      'un id con forma de ruta',
      { leadInstitutionId: '../../x' },
      { path: 'values.leadInstitutionId', problem: 'format' },
    ],
  ])('%s se rechaza con su lugar', async (_what, values, issue) => {
    expect(await issuesOf('commitment.add', withValues(values))).toEqual([expect.objectContaining(issue)]);
  });

  test('un título de un megabyte se rechaza; 50,000 caracteres caben', async () => {
    expect(await issuesOf('commitment.add', withValues({ title: 'x'.repeat(1_048_576) }))).toEqual([
      { path: 'values.title', problem: 'tooLong', limit: 50_000 },
    ]);
    const title = 'ñ'.repeat(50_000);
    expect((await scene.commitment(planId, { title })).title).toBe(title);
  });

  test('miles de errores se resumen en unos veinte', async () => {
    const values = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`x${String(i)}`, 1]));
    expect(
      await issuesOf('commitment.add', { planId, values: { ...values, title: 1, problem: 2 } }),
    ).toHaveLength(22);
    const many = Array.from({ length: 100 }, () => 7);
    expect(await issuesOf('commitment.add', withValues({ values: many }))).toHaveLength(20);
  });
});

describe('textos que una base no puede guardar como se escribieron', () => {
  test.each([
    ['un carácter nulo', 'antes\0después'],
    ['media pareja de un emoji', 'hola \ud83d'],
    ['la otra media', '\ude00 hola'],
  ])('%s se rechaza en cualquier campo de texto', async (_what, text) => {
    const problem = { problem: 'format' };
    expect(await issuesOf('commitment.add', withValues({ title: text }))).toMatchObject([problem]);
    expect(await issuesOf('commitment.add', withValues({ problem: text, axis: text }))).toMatchObject([
      problem,
      problem,
    ]);
    expect(await issuesOf('commitment.add', withValues({ values: [text] }))).toMatchObject([problem]);
    const due = { on: null, precision: 'none', text };
    expect(await issuesOf('commitment.add', withValues({ due }))).toMatchObject([problem]);
    const url = `https://ejemplo.mx/${text}`;
    const link = { kind: 'link', milestoneId: 'x', title: 'Enlace', url };
    expect(await issuesOf('evidence.record', link)).toMatchObject([{ ...problem, path: 'url' }]);
    expect(
      await issuesOf('mapping.save', { name: text, mapping: [{ table: 'a', entity: null, columns: [] }] }),
    ).toMatchObject([problem]);
  });
});

describe('fechas que no pueden ser', () => {
  test.each([
    '2026-02-30',
    '2026-13-01',
    '2025-02-29',
    '26-01-01',
    '2026-1-1',
    '2026-01-01T00:00',
    '',
    '0000-00-00',
    '9999-99-99',
  ])('«%s» no es un día', async (on) => {
    const start = { on, precision: 'day', text: '' };
    expect(await issuesOf('commitment.add', withValues({ start }))).toMatchObject([{ problem: 'date' }]);
    expect(await issuesOf('commitment.list', { planId, on })).toMatchObject([
      { path: 'on', problem: 'date' },
    ]);
  });

  test.each([
    ['un trimestre que no termina en fin de trimestre', { on: '2026-02-28', precision: 'quarter', text: '' }],
    ['un mes que no termina en fin de mes', { on: '2026-02-27', precision: 'month', text: '' }],
    ['un día sin día', { on: null, precision: 'day', text: '' }],
    ['una fecha «sin fecha» con día', { on: '2026-01-01', precision: 'none', text: '' }],
  ])('%s se rechaza', async (_what, due) => {
    expect(await issuesOf('commitment.add', withValues({ due }))).toMatchObject([
      { path: 'values.due.on', problem: 'date' },
    ]);
  });

  test('un término anterior al inicio se rechaza en plan, compromiso, hito y lugar', async () => {
    const [start, end] = [preciseDay('2026-05-02'), preciseDay('2026-05-01')];
    const codes = [
      await refused('plan.start', { code: 'X', name: 'X', start, end }),
      await refused('commitment.add', withValues({ start, due: end })),
      await refused('milestone.add', { commitmentId, values: { title: 'X', start, due: end } }),
      await refused('member.seat', {
        name: 'X',
        role: 'reader',
        startsOn: '2026-05-02',
        endsOn: '2026-05-01',
      }),
    ].map((error) => error.code);
    expect(codes).toEqual(['endBeforeStart', 'endBeforeStart', 'endBeforeStart', 'endBeforeStart']);
  });

  test('empezar y terminar el mismo día, o el mismo trimestre, está bien', async () => {
    const quarter = { on: '2026-06-30', precision: 'quarter', text: '2.º trimestre' } as const;
    await scene.commitment(planId, { start: preciseDay('2026-05-01'), due: preciseDay('2026-05-01') });
    await scene.commitment(planId, { start: quarter, due: quarter });
    await scene.commitment(planId, { start: preciseDay('2026-06-30'), due: quarter });
  });
});

describe('árboles y círculos', () => {
  test('una actividad no tiene actividades', async () => {
    const hito = await scene.milestone(commitmentId);
    const activity = await scene.milestone(commitmentId, {}, hito.id);
    const under = { commitmentId, parentId: activity.id, values: { title: 'X' } };
    expect((await refused('milestone.add', under)).code).toBe('activityTooDeep');
  });

  test('una actividad va bajo un hito de su compromiso, que no tenga reportes propios', async () => {
    const other = await scene.commitment(planId);
    const foreign = await scene.milestone(other.id);
    const add = (parentId: string) =>
      refused('milestone.add', { commitmentId, parentId, values: { title: 'X' } });
    expect((await add(foreign.id)).code).toBe('otherPlan');
    expect((await add('no-existe')).code).toBe('notFound');
    const reported = await scene.milestone(commitmentId);
    await scene.report(reported.id, 10);
    expect((await add(reported.id)).code).toBe('inUse');
  });

  test('las dependencias no forman círculos, tampoco largos ni de uno; el error dice el camino', async () => {
    const chain: { id: string }[] = [];
    for (let i = 0; i < 6; i += 1)
      chain.push(await scene.milestone(commitmentId, { title: `H${String(i)}` }));
    const depend = (i: number, on: number) => ({
      id: chain[i]?.id ?? '',
      version: 1,
      changes: { dependsOn: [chain[on]?.id ?? ''] },
    });
    for (let i = 0; i < 5; i += 1)
      await scene.app.ask('milestone.revise', depend(i, i + 1), scene.committee.oversight);
    expect(await refused('milestone.revise', depend(5, 0))).toEqual({
      code: 'dependencyCycle',
      details: { path: 'C01.6 → C01.1 → C01.2 → C01.3 → C01.4 → C01.5 → C01.6' },
    });
    expect((await refused('milestone.revise', depend(5, 5))).details).toEqual({ path: 'C01.6 → C01.6' });
  });

  test('no se depende de hitos de otro plan ni de los que no existen', async () => {
    const other = await scene.plan({ code: 'PAL-2' });
    const foreign = await scene.milestone((await scene.commitment(other.id)).id);
    for (const id of [foreign.id, 'no-existe']) {
      const add = { commitmentId, values: { title: 'X', dependsOn: [id] } };
      expect((await refused('milestone.add', add)).code).toBe('notFound');
    }
  });
});

test('nada de lo rechazado dejó huella', async () => {
  const before = await dump(scene.app);
  for (const input of [{}, { planId }, withValues({ weight: -1 }), withValues({ title: 'x'.repeat(60_000) })])
    await refused('commitment.add', input);
  expect(await dump(scene.app)).toEqual(before);
});
