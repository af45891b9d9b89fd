import { beforeEach, describe, expect, test } from 'vitest';
import { canonicalJson } from '../../electron/core/canonical-json.ts';
import { seatCommittee, type Committee } from '../support/actors.ts';
import { auditRows, brokenAt, dump } from '../support/core-dump.ts';
import { openTestApp, type TestApp } from '../support/core.ts';
import { napFiles, upload, uploadFixtures } from '../support/import-files.ts';

let app: TestApp;
let committee: Committee;

beforeEach(async () => {
  app = await openTestApp();
  committee = await seatCommittee(app);
});

const sheet = (rows: string[]): string => ['Clave,Título,Problema,Peso,Inicio,Término', ...rows].join('\n');
const first = sheet([
  'C01,Presupuesto abierto,Nadie lo entiende,2,2025-01-15,2027-06-30',
  'C02,Obra vigilada,Faltan ojos,1,2025-02-01,2.º trimestre de 2027',
]);

const run = async (content: string, name = 'plan.csv') =>
  app.ask('import.run', { files: [await upload(app, name, content)] }, committee.secretariat);

async function commitments() {
  const [plan] = await app.ask('plan.list', {});
  if (plan === undefined) throw new Error('no hay plan');
  const { rows } = await app.ask('commitment.list', { planId: plan.id });
  return Promise.all(rows.map(async (row) => (await app.ask('commitment.read', { id: row.id })).commitment));
}

describe('importar una hoja', () => {
  test('crea el plan con el nombre del archivo y sus compromisos', async () => {
    const outcome = await run(first, 'Plan de acción 2025.csv');
    expect(outcome).toMatchObject({ updated: 0, unchanged: 0, rejected: 0 });
    const [plan] = await app.ask('plan.list', {});
    expect(plan).toMatchObject({ code: 'PLAN-DE-ACCION-2025', name: 'Plan de acción 2025', commitments: 2 });
    const [one, two] = await commitments();
    expect(one).toMatchObject({ code: 'C01', title: 'Presupuesto abierto', weight: 2 });
    expect(two?.due).toEqual({ on: '2027-06-30', precision: 'quarter', text: '2.º trimestre de 2027' });
  });

  test('dos veces no cambia nada ni deja huella en la bitácora', async () => {
    await run(first);
    const before = await dump(app);
    const outcome = await run(first);
    expect(outcome).toMatchObject({ created: 0, updated: 0, unchanged: 2, rejected: 0 });
    expect(await dump(app)).toEqual(before);
  });

  test('un renglón que cambió actualiza su registro y no lo duplica', async () => {
    await run(first);
    const outcome = await run(first.replace('Obra vigilada', 'Obra pública vigilada'));
    expect(outcome).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
    expect((await commitments()).map((one) => one.title)).toEqual([
      'Presupuesto abierto',
      'Obra pública vigilada',
    ]);
  });

  test('sin clave se reconoce por el plan y el número, también si el número se repite', async () => {
    const numbered = 'Número,Título\n1,Uno\n2,Dos\n2,Otro dos';
    await run(numbered);
    expect(await run(numbered)).toMatchObject({ created: 0, updated: 0 });
    await run(numbered.replace('Otro dos', 'El segundo dos'));
    expect((await commitments()).map((one) => one.title)).toEqual(['Uno', 'Dos', 'El segundo dos']);
  });

  test('lo que no tiene campo se conserva como dato de origen', async () => {
    await run('Clave,Título,Color de la carpeta\nC01,Uno,verde');
    expect((await commitments())[0]?.source).toEqual({ 'Color de la carpeta': 'verde' });
  });

  test('columnas con los nombres que JavaScript se reserva se importan y se conservan como las demás', async () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const files = [await upload(app, 'p.csv', `Clave,Título,${names.join(',')}\nC01,Uno,a,b,c`)];
    const { mapping } = await app.ask('import.preview', { files }, committee.secretariat);
    const mapped = mapping.map((table) => ({
      ...table,
      columns: table.columns.map(({ column, field }) => ({
        column,
        field: column === 'constructor' ? 'commitment.problem' : field,
      })),
    }));
    await app.ask('import.run', { files, mapping: mapped }, committee.secretariat);
    const [one] = await commitments();
    expect(one).toMatchObject({ problem: 'b' });
    expect(one?.source).toEqual({ proto: 'a', toString: 'c' });
    const data = '{""__proto__"":""a"",""zona"":""b"",""lista"":[""c""]}';
    await run(`Clave,Título,Datos de origen\nC02,Dos,"${data}"`, 'p.csv');
    expect((await commitments())[1]?.source).toEqual({ proto: 'a', zona: 'b', lista: '["c"]' });
  });

  test('el ensayo dice lo mismo que la importación y no deja nada', async () => {
    const before = await dump(app);
    const files = [await upload(app, 'plan.csv', first)];
    const rehearsed = await app.ask('import.rehearse', { files }, committee.secretariat);
    expect(await dump(app)).toEqual(before);
    const done = await app.ask('import.run', { files }, committee.secretariat);
    expect({ ...rehearsed, planIds: [] }).toEqual({ ...done, planIds: [] });
  });

  test('fechas nuevas de un hito quedan como replanificación, con las originales intactas', async () => {
    const milestones = (due: string) => `Compromiso,Clave,Hito,Vencimiento\nC01,C01.1,Padrón,${due}`;
    const both = async (due: string) => {
      const files = [
        await upload(app, 'compromisos.csv', first),
        await upload(app, 'hitos.csv', milestones(due)),
      ];
      return app.ask('import.run', { files }, committee.secretariat);
    };
    await both('2026-03-31');
    await both('2026-09-30');
    const id = (await commitments())[0]?.id ?? '';
    const {
      milestones: [found],
      replannings,
    } = await app.ask('commitment.read', { id });
    expect(found?.milestone).toMatchObject({ due: { on: '2026-09-30' }, originalDue: { on: '2026-03-31' } });
    expect(replannings).toHaveLength(1);
    expect(replannings[0]).toMatchObject({ oldDue: { on: '2026-03-31' }, newDue: { on: '2026-09-30' } });
  });
});

describe('renglones que no se pueden tomar', () => {
  test('cada problema dice renglón y columna, y el resto se importa', async () => {
    const outcome = await run(
      sheet([
        'C01,Uno,,1,2025-01-15,2027-06-30',
        'C02,,,uno,2026-02-30,',
        'C03,Tres,,1,2027-01-01,2025-01-01',
      ]),
    );
    expect(outcome).toMatchObject({ rejected: 2 });
    expect((await commitments()).map((one) => one.code)).toEqual(['C01']);
    const places = outcome.problems
      .filter((one) => one.level === 'error')
      .map((one) => [one.line, one.column]);
    expect(places).toEqual(
      expect.arrayContaining([
        [3, 'Título'],
        [3, 'Peso'],
        [3, 'Inicio'],
      ]),
    );
    expect(places.some(([line]) => line === 4)).toBe(true);
  });

  test('se pueden guardar como archivo con la razón en una columna', async () => {
    const outcome = await run('Clave,Título,Peso\nC01,Uno,1\n=cmd|x,Dos,menos tres');
    const file = outcome.rejects;
    if (file === null) throw new Error('no hay archivo de rechazados');
    const stored = await app.openFile(file.sha256);
    const text = await new Response(stored?.stream()).text();
    expect(text).toContain('Motivo');
    expect(text).toContain("'=cmd|x,Dos,menos tres");
    expect(text).not.toContain('Uno');
  });

  test('se cuentan según lo que habrían sido, cada renglón una vez', async () => {
    const files = [
      await upload(app, 'compromisos.csv', sheet(['C01,Uno,,1,,', 'C02,,,uno,,'])),
      await upload(
        app,
        'hitos.csv',
        'Clave del compromiso,Clave,Hito,Peso\nC01,C01.1,Uno,1\nC01,C01.2,Dos,menos\nC99,C99.1,Tres,1',
      ),
    ];
    const outcome = await app.ask('import.run', { files }, committee.secretariat);
    expect(outcome).toMatchObject({
      rejected: 3,
      byEntity: { commitment: { created: 1, rejected: 1 }, milestone: { created: 1, rejected: 2 } },
    });
    const [known, unknown] = [{ id: 'x' }, 'nada'];
    const own = JSON.stringify({ format: 'compromiso-abierto/1', tables: { milestone: [known, unknown] } });
    const ownOutcome = await run(own, 'propio.json');
    expect(ownOutcome.byEntity.milestone?.rejected).toBe(ownOutcome.rejected);
  });

  test('un renglón rechazado no deja nada: ni la institución que nombra ni un cambio en lo que había', async () => {
    await run(first);
    const before = await dump(app);
    const outcome = await run(
      'Clave,Título,Término,Institución responsable\nC01,Otro título,2024-12-31,Instituto nuevo',
    );
    expect(outcome).toMatchObject({ created: 0, updated: 0, rejected: 1 });
    expect(await dump(app)).toEqual(before);
  });

  test('un hito que nombra un compromiso que no existe se rechaza con su nombre', async () => {
    await run(first);
    const outcome = await run('Clave del compromiso,Clave,Hito\nC99,C99.1,Perdido', 'hitos.csv');
    expect(outcome.rejected).toBe(1);
    expect(outcome.problems.map((one) => `${one.sentence} ${one.value}`).join(' ')).toContain('C99');
  });

  test('dependencias en círculo se rechazan', async () => {
    await run(first, 'p.csv');
    const outcome = await run(
      'Clave del compromiso,Clave,Hito,Depende de\nC01,A,Uno,B\nC01,B,Dos,A',
      'p.csv',
    );
    expect(outcome.problems.map((one) => one.sentence)).toContain('La dependencia forma un círculo.');
  });
});

describe('la clave de lo que no trae', () => {
  test('sigue a la de aquello de lo que cuelga y se salta las ocupadas', async () => {
    await run(first, 'p.csv');
    const header = 'Clave del compromiso,Clave,Hito';
    await run([header, 'C01,C01.2,Padrón', 'C02,C02.1,Visitas'].join('\n'), 'p.csv');
    await run([header, 'C01,,Uno', 'C01,,Dos', 'C02,,Tres', 'C01,,Cuatro'].join('\n'), 'p.csv');
    const id = (await commitments())[0]?.id ?? '';
    const { milestones } = await app.ask('commitment.read', { id });
    const named = milestones.map(({ milestone }) => `${milestone.code} ${milestone.title}`);
    expect(named.sort()).toEqual(['C01.1 Uno', 'C01.2 Padrón', 'C01.3 Dos', 'C01.4 Cuatro']);
  });
});

describe('la bitácora de una importación', () => {
  test('guarda cada registro creado o cambiado una vez, en JSON canónico y encadenado', async () => {
    await run(first);
    const outcome = await run(first.replace('Obra vigilada', 'Obra pública «vigilada»'));
    const entries = await auditRows(app);
    const imported = entries.filter((entry) => entry.method === 'import.run');
    expect(imported.map((entry) => `${String(entry.entity)} ${String(entry.action)}`)).toEqual([
      'plan created',
      'commitment created',
      'commitment created',
      'commitment changed',
    ]);
    expect(outcome).toMatchObject({ updated: 1 });
    for (const { image } of imported) expect(image).toBe(canonicalJson(JSON.parse(String(image))));
    expect(brokenAt(entries)).toBeNull();
  });
});

describe('todo o nada', () => {
  test('cancelar deja el plan como estaba', async () => {
    const rows = Array.from({ length: 6_000 }, (_, i) => `C${String(i)},Compromiso ${String(i)},,1,,`);
    const files = [await upload(app, 'grande.csv', sheet(rows))];
    const before = await dump(app);
    const running = app.call('import.run', { files, jobId: 'largo' }, committee.secretariat);
    for (;;) {
      const { phase } = await app.ask('import.progress', { jobId: 'largo' });
      if (phase === 'writing') break;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect(await app.ask('import.cancel', { jobId: 'largo' })).toEqual({ cancelled: true });
    expect(await running).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await dump(app)).toEqual(before);
  });

  test('un archivo vacío o ilegible se rechaza con una frase y no cambia nada', async () => {
    const refused = async (name: string, content: string | Uint8Array) =>
      (await app.refusal('import.run', { files: [await upload(app, name, content)] }, committee.secretariat))
        .code;
    expect(await refused('vacio.csv', 'Clave,Título\n')).toBe('importEmpty');
    expect(await refused('roto.json', '{"a":')).toBe('importUnreadable');
    expect(await refused('roto.xlsx', new Uint8Array([80, 75, 3, 4, 0, 0]))).toBe('importUnreadable');
    expect(await app.ask('plan.list', {})).toEqual([]);
  });

  test('la sociedad civil no importa', async () => {
    const files = [await upload(app, 'plan.csv', first)];
    expect(await app.refusal('import.run', { files }, committee.civilSociety)).toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('los archivos reales', () => {
  test('los tres de Canadá: 5 compromisos, 19 hitos y 106 actividades, y la segunda vez nada', async () => {
    const files = await uploadFixtures(app, ...napFiles);
    await app.ask('import.run', { files }, committee.secretariat);
    const [plan] = await app.ask('plan.list', {});
    expect(plan).toMatchObject({ code: 'NAP5', commitments: 5, milestones: 125 });
    const again = await app.ask('import.run', { files }, committee.secretariat);
    expect(again).toMatchObject({ created: 0, updated: 0, rejected: 0 });
    const { milestones } = await app.ask('commitment.read', { id: (await commitments())[0]?.id ?? '' });
    expect(milestones.find((one) => one.milestone.code === 'C01.1.1')?.milestone.due).toEqual({
      on: '2023-12-31',
      precision: expect.any(String) as string,
      text: 'By 2023',
    });
  });

  test('los 63 de México dan dos planes', async () => {
    const files = await uploadFixtures(app, 'ogp_irm_mexico.csv');
    await app.ask('import.run', { files }, committee.secretariat);
    const plans = await app.ask('plan.list', {});
    expect(plans.map((plan) => [plan.name, plan.commitments])).toEqual([
      ['México · Plan de acción 1', 37],
      ['México · Plan de acción 2', 26],
    ]);
  });

  test('los 1,927 de todos los países dan un plan por país y número, y la segunda vez nada', async () => {
    const files = await uploadFixtures(app, 'ogp_irm_2016.csv');
    await app.ask('import.run', { files }, committee.secretariat);
    const plans = await app.ask('plan.list', {});
    expect(plans).toHaveLength(100);
    expect(plans.reduce((sum, plan) => sum + plan.commitments, 0)).toBe(1927);
    const again = await app.ask('import.run', { files }, committee.secretariat);
    expect(again).toMatchObject({ created: 0, updated: 0, rejected: 0 });
  });
});
