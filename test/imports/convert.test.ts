import { describe, expect, it } from 'vitest';
import { convertTable } from '../../electron/core/imports/convert.ts';
import { problemSentence } from '../../shared/import-problems.ts';
import { codesOf, fileOf, firstOf, importFiles, importText, ofEntity, tableOf } from './reading.ts';

describe('una hoja con compromisos e hitos juntos', () => {
  const header = 'Clave compromiso,Compromiso,Dependencia responsable,Hito,Fecha de término,Peso\n';

  it('da un compromiso una sola vez y sus hitos debajo', async () => {
    const { records, problems } = await importText(
      `${header}C01,Agua limpia,SEMARNAT,Diagnóstico,2026-03-31,1\nC01,Agua limpia,SEMARNAT,Informe,2026-06-30,2\nC02,Aire,SSA,Sensores,2026,1\n`,
    );
    expect(problems).toEqual([]);
    expect(ofEntity(records, 'commitment').map(({ key, fields }) => [key, fields.title])).toEqual([
      ['/C01', 'Agua limpia'],
      ['/C02', 'Aire'],
    ]);
    expect(
      ofEntity(records, 'milestone').map(({ parents, fields }) => [parents.commitment?.key, fields]),
    ).toEqual([
      ['/C01', { title: 'Diagnóstico', due: { on: '2026-03-31', precision: 'day', text: '' }, weight: 1 }],
      ['/C01', { title: 'Informe', due: { on: '2026-06-30', precision: 'day', text: '' }, weight: 2 }],
      ['/C02', { title: 'Sensores', due: { on: '2026-12-31', precision: 'year', text: '2026' }, weight: 1 }],
    ]);
  });

  it('con el compromiso en blanco, como en celdas combinadas, toma el de arriba y lo dice', async () => {
    const { records, problems } = await importText(
      `${header}C01,Agua,SEMARNAT,Uno,,\n,,,Dos,,\n,,,Tres,,\nC02,Aire,SSA,Cuatro,,\n`,
    );
    expect(ofEntity(records, 'milestone').map(({ parents }) => parents.commitment?.key)).toEqual([
      ...['/C01', '/C01', '/C01', '/C02'],
    ]);
    expect(problems.map(problemSentence)).toEqual([
      'En 2 filas «compromiso» venía en blanco y se tomó el de la fila anterior.',
    ]);
  });

  it('lo que cuelga de una fila rechazada no se pasa al compromiso de más arriba', async () => {
    const { records, rejected } = await importText(
      `${header}C01,Agua,SEMARNAT,Uno,,1\nC02,Aire,SSA,Dos,,-5\n,,,Tres,,1\nC03,Suelo,SSA,Cuatro,,1\n`,
    );
    expect(
      ofEntity(records, 'milestone').map(({ fields, parents }) => [fields.title, parents.commitment?.key]),
    ).toEqual([
      ['Uno', '/C01'],
      ['Tres', undefined],
      ['Cuatro', '/C03'],
    ]);
    expect([...(rejected.get('plan') ?? [])]).toEqual([3]);
    expect(ofEntity(records, 'commitment').map(({ key }) => key)).toEqual(['/C01', '/C03']);
  });

  it('si una fila dice del compromiso otra cosa que la primera, vale la primera y lo demás se conserva', async () => {
    const { records, problems } = await importText(
      `${header}C01,Agua,,Uno,,1\nC01,Agua,SEMARNAT,Dos,,1\nC01,Agua,CONAGUA,Tres,,1\n`,
    );
    expect(firstOf(records, 'commitment').fields.leadInstitution).toBe('SEMARNAT');
    expect(problems).toMatchObject([
      { line: 4, column: 'Dependencia responsable', code: 'conflictingRepeat' },
    ]);
    expect(ofEntity(records, 'milestone')[2]?.source).toEqual({ 'Dependencia responsable': 'CONAGUA' });
  });

  it('sin clave ni número, el mismo título es el mismo compromiso', async () => {
    const { records } = await importText('Compromiso,Hito\nAgua,Uno\nAire,Dos\nagua,Tres\n');
    expect(ofEntity(records, 'commitment').map(({ fields }) => fields.title)).toEqual(['Agua', 'Aire']);
    expect(ofEntity(records, 'milestone').map(({ parents }) => parents.commitment?.key)).toEqual([
      ...['/Agua', '/Aire', '/Agua'],
    ]);
  });

  it('los mismos números con otros títulos son otros compromisos, y siempre los mismos', async () => {
    const text =
      'No. compromiso,Compromiso,Hito\n1,Agua,Uno\n2,Aire,Dos\n1,Suelo,Tres\n1,Agua,Cuatro\n1,Suelo,Cinco\n';
    const { records, problems } = await importText(text);
    expect(ofEntity(records, 'commitment').map(({ ownKey, fields }) => [ownKey, fields.title])).toEqual([
      ['1', 'Agua'],
      ['2', 'Aire'],
      ['1 (2)', 'Suelo'],
    ]);
    expect(ofEntity(records, 'milestone').map(({ parents }) => parents.commitment?.said)).toEqual([
      ...['1', '2', '1 (2)', '1', '1 (2)'],
    ]);
    expect(codesOf(problems)).toEqual(['repeatedNumber']);
    expect((await importText(text)).records).toEqual(records);
  });
});

describe('varias tablas enlazadas', () => {
  it('se encuentran por clave, número o título, en cualquier orden de archivos', async () => {
    const hitos = fileOf('Hitos.csv', 'Compromiso,Clave,Título\n1,H1,Uno\nC02,H2,Dos\nC09,H3,Tres\n');
    const actividades = fileOf('Actividades.csv', 'Hito,Clave,Actividad\nH2,H2.1,Hacer\n');
    const compromisos = fileOf('Compromisos.csv', 'No.,Clave,Título\n1,C01,Agua\n2,C02,Aire\n');
    const { records } = await importFiles(actividades, hitos, compromisos);
    expect(records.map(({ entity }) => entity)).toEqual([
      ...['commitment', 'commitment', 'milestone', 'milestone', 'milestone', 'activity'],
    ]);
    expect(ofEntity(records, 'milestone').map(({ parents }) => parents.commitment)).toEqual([
      { key: '/C01', said: '1' },
      { key: '/C02', said: 'C02' },
      { key: null, said: 'C09' },
    ]);
    expect(firstOf(records, 'activity').parents).toEqual({
      milestone: { key: '/H2', said: 'H2' },
      commitment: { key: '/C02', said: 'C02' },
    });
  });
});

describe('dos planes con las mismas claves', () => {
  const compromisos = fileOf(
    'Compromisos.csv',
    'Plan,Clave,Título\nPAL1,C01,Agua\nPAL2,C01,Aire\nPAL2,C02,Suelo\n',
  );
  const hung = async (hitos: string) => {
    const { records } = await importFiles(compromisos, fileOf('Hitos.csv', hitos));
    return ofEntity(records, 'milestone').map(({ parents }) => [parents.plan?.said, parents.commitment?.key]);
  };

  it('un hito cuelga del suyo si dice de qué plan es', async () => {
    expect(await hung('Plan,Compromiso,Clave,Título\nPAL2,C01,H1,Uno\nPAL1,C01,H1,Dos\n')).toEqual([
      ['PAL2', 'PAL2/C01'],
      ['PAL1', 'PAL1/C01'],
    ]);
  });

  it('si no lo dice, solo cuelga de una clave que no tenga más que uno', async () => {
    expect(await hung('Compromiso,Clave,Título\nC01,H1,Uno\nC02,H2,Dos\n')).toEqual([
      [undefined, null],
      ['PAL2', 'PAL2/C02'],
    ]);
  });
});

describe('cada celda', () => {
  async function one(
    header: string,
    cell: string,
    entity: 'commitment' | 'milestone' | 'member' = 'commitment',
  ) {
    const { records, problems } = await importText(
      `Clave;Título;${header}\nC1;Uno;"${cell}"\n`,
      `${entity}s.csv`,
    );
    const [record] = ofEntity(records, entity);
    return {
      fields: record?.fields ?? null,
      source: record?.source ?? null,
      codes: codesOf(problems),
      problems,
    };
  }

  it.each([
    ['Peso', '2', 'weight', 2, {}],
    ['Peso', '25 %', 'weight', 25, { Peso: '25 %' }],
    ['Presupuesto', '$1,234,567.50 MXN', 'budget', 123456750, { Presupuesto: '$1,234,567.50 MXN' }],
    ['Presupuesto', '1.234,5', 'budget', 123450, { Presupuesto: '1.234,5' }],
    ['Estado', 'EN IMPLEMENTACION', 'state', 'inProgress', { Estado: 'EN IMPLEMENTACION' }],
    ['Estado', 'Concluido', 'state', 'concluded', {}],
    ['Cuenta', 'No', 'isCounted', false, { Cuenta: 'No' }],
    [
      'Instituciones de apoyo',
      'SEP; Secretaría de Ciencia, Humanidades',
      'supportingInstitutions',
      ['SEP', 'Secretaría de Ciencia, Humanidades'],
      {},
    ],
    ['ODS', '5, 16', 'sdgs', ['5', '16'], { ODS: '5, 16' }],
    ['Problema', '  dos\u00a0espacios ', 'problem', 'dos espacios', { Problema: '  dos\u00a0espacios ' }],
    [
      'Problema',
      '<script>alert(1)</script> #set page()',
      'problem',
      '<script>alert(1)</script> #set page()',
      {},
    ],
    ['Problema', '👍🏽 ñ', 'problem', '👍🏽 ñ', {}],
    ['Inicio', '2026-01-31', 'start', { on: '2026-01-31', precision: 'day', text: '' }, {}],
    [
      'Término',
      'otoño 2027',
      'due',
      { on: '2027-11-30', precision: 'season', text: 'otoño 2027' },
      { Término: 'otoño 2027' },
    ],
    [
      'Término',
      'continuo',
      'due',
      { on: null, precision: 'continuous', text: 'continuo' },
      { Término: 'continuo' },
    ],
  ])('de «%s», «%s» se guarda en %s', async (header, cell, field, value, source) => {
    const read = await one(header, cell);
    expect(read.fields?.[field]).toEqual(value);
    expect(read.source).toEqual(source);
    expect(read.codes).toEqual([]);
  });

  it.each([
    ['Peso', '-1', ['outOfRange']],
    ['Peso', 'mucho', ['notANumber']],
    ['Término', '2026-02-30', ['impossibleDate']],
    ['Término', '31/02/2026', ['impossibleDate']],
    ['Problema', 'x'.repeat(50_001), ['tooLong']],
    ['Contacto', 'x'.repeat(501), ['tooLong']],
  ])('de «%s» «%.12s» rechaza la fila', async (header, cell, codes) => {
    const read = await one(header, cell);
    expect(read.codes).toEqual(codes);
    expect(read.fields).toBeNull();
  });

  it.each([
    [
      'Término',
      'cuando haya recursos',
      ['unreadDate'],
      { due: { on: null, precision: 'none', text: 'cuando haya recursos' } },
    ],
    [
      'Término',
      '03/04/2026',
      ['dateOrderAssumed'],
      { due: { on: '2026-04-03', precision: 'day', text: '03/04/2026' } },
    ],
    ['Estado', 'más o menos', ['unknownWord'], {}],
    ['Presupuesto', 'sin costo', ['unreadAmount'], {}],
    ['Peso', '0.12345', ['rounded'], { weight: 0.123 }],
    ['Problema', 'a\u0001b', ['badCharacters'], { problem: 'ab' }],
    ['Problema', 'N/D', [], {}],
  ])('de «%s» «%s» avisa y conserva lo que decía', async (header, cell, codes, fields) => {
    const read = await one(header, cell);
    expect(read.codes).toEqual(codes);
    expect(read.fields).toEqual({ code: 'C1', title: 'Uno', ...fields });
    expect(read.source).toEqual({ [header]: cell });
  });

  it('una palabra que hace falta y no se conoce rechaza la fila y dice cuáles hay', async () => {
    const text = 'Clave del hito,Veredicto,Fecha\nH1,quizá,2026-06-30\n';
    const { problems } = await importText(text, 'Veredictos.csv');
    expect(problems.map(problemSentence)).toEqual([
      '«quizá» no es uno de los valores de «Veredicto»: Verificado, Devuelto.',
    ]);
  });

  it('un fin anterior al inicio rechaza la fila, pero un año que lo contiene no', async () => {
    const rows = 'C1,Uno,2026-06-01,2026-05-31\nC2,Dos,2026-06-01,2026\nC3,Tres,2026,2026-01-01\n';
    const { records, problems } = await importText(`Clave,Compromiso,Inicio,Término\n${rows}`);
    expect(problems).toMatchObject([{ line: 2, column: 'Término', code: 'endBeforeStart' }]);
    expect(records.map(({ ownKey }) => ownKey)).toEqual(['C2', 'C3']);
  });

  it('los porcentajes escritos como fracción se entienden por su columna', async () => {
    const avances = (cells: string[]) =>
      importText(
        `Hito,Corte,Avance\n${cells.map((cell, i) => `H${i},2026-06-30,${cell}`).join('\n')}\n`,
        'Avances.csv',
      );
    const percentages = async (...cells: string[]) =>
      (await avances(cells)).records.map(({ fields }) => fields.percentage);
    expect(await percentages('0.5', '1', '0')).toEqual([50, 100, 0]);
    expect(await percentages('50', '1', '100%')).toEqual([50, 1, 100]);
    expect(await percentages('99.6')).toEqual([99]);
    expect(codesOf((await avances(['101'])).problems)).toEqual(['outOfRange']);
  });
});

describe('el orden de día y mes', () => {
  const dates = async (...cells: string[]) => {
    const rows = cells.map((cell, i) => `C${i},T${i},${cell}`).join('\n');
    const { records, problems } = await importText(`Clave,Compromiso,Término\n${rows}\n`);
    return { days: records.map(({ fields }) => (fields.due as { on: string }).on), codes: codesOf(problems) };
  };

  it('lo decide la columna cuando alguna fecha solo cabe de un modo', async () => {
    expect(await dates('03/04/2026', '30/06/2026')).toEqual({
      days: ['2026-04-03', '2026-06-30'],
      codes: [],
    });
    expect(await dates('03/04/2026', '06/30/2026')).toEqual({
      days: ['2026-03-04', '2026-06-30'],
      codes: [],
    });
  });

  it('si la columna mezcla los dos, cada fecha dudosa se avisa', async () => {
    expect(await dates('03/04/2026', '30/06/2026', '31/07/2026', '06/30/2026')).toEqual({
      days: ['2026-04-03', '2026-06-30', '2026-07-31', '2026-06-30'],
      codes: ['ambiguousDate'],
    });
  });
});

describe('lo que no tiene lugar', () => {
  it('se conserva con el registro, salvo lo que se dejó fuera a propósito', async () => {
    const table = await tableOf('Clave,Compromiso,Color,Secreto\nC1,Uno,verde,x\n');
    const columns = [
      { column: 'Clave', field: 'commitment.code' },
      { column: 'Compromiso', field: 'commitment.title' },
      { column: 'Color', field: null },
      { column: 'Secreto', field: 'ignored' },
      { column: 'No está', field: 'commitment.problem' },
    ];
    const { records, problems } = convertTable(table, { table: 'plan', entity: 'commitment', columns });
    expect(records[0]?.source).toEqual({ Color: 'verde' });
    expect(problems).toMatchObject([{ code: 'columnNotFound', value: 'No está' }]);
  });

  it('una fila sin nada de lo asignado, como un total, se rechaza', async () => {
    const { problems, records } = await importText('Clave,Compromiso,Color\nC1,Uno,verde\n,,3 colores\n');
    expect(records).toHaveLength(1);
    expect(problems).toMatchObject([{ line: 3, code: 'nothingToImport' }]);
  });

  it('una fila con celdas de más no se importa a medias', async () => {
    const { records, problems } = await importText('Clave,Compromiso\nC1,Uno\nC2,Dos,se, corrió\n');
    expect(records.map(({ ownKey }) => ownKey)).toEqual(['C1']);
    expect(codesOf(problems)).toEqual(['extraCells']);
  });

  it('una clave repetida se rechaza diciendo dónde estaba', async () => {
    const { records, problems } = await importText('Clave,Compromiso\nC1,Uno\nc1,Otro\n');
    expect(records).toHaveLength(1);
    expect(problems.map(problemSentence)).toEqual(['La clave «c1» ya está en la fila 2.']);
  });

  it('falta un título: se dice en qué columna', async () => {
    const { problems } = await importText('Clave,Compromiso\nC1,\n');
    expect(problems).toMatchObject([{ line: 2, column: 'Compromiso', code: 'missing' }]);
  });
});
