import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { datePrecisions, monthEnd, type PreciseDate } from '../../shared/dates.ts';
import { initialValues, type Field } from '../../shared/fields.ts';
import { recordNames, records, type RecordName } from '../../shared/records.ts';
import { dataDictionary } from '../../electron/core/exports/data-dictionary.ts';
import { detectOwnForm, readOwnForm } from '../../electron/core/exports/own-form.ts';
import { ownFiles as filesOf, packFiles, type NamedBytes } from '../../electron/core/exports/own-files.ts';
import { withoutTextMark, withTextMark } from '../../electron/core/exports/safe-csv.ts';

type Values = Record<string, unknown>;
type OwnTables = Partial<Record<RecordName, readonly Values[]>>;

const byId = (a: Values, b: Values): number => (String(a.id) < String(b.id) ? -1 : 1);

/** The export of some records, whole; they come two at a time, in the order of their ids, as the database gives them. */
async function ownFiles(tables: OwnTables): Promise<NamedBytes[]> {
  const pages = async function* (name: RecordName): AsyncGenerator<Values[]> {
    const rows = [...(tables[name] ?? [])].sort(byId);
    for (let at = 0; at < rows.length; at += 2) yield await Promise.resolve(rows.slice(at, at + 2));
  };
  return Promise.all(
    filesOf(pages).map(async ({ name, pieces }) => {
      const found: Uint8Array[] = [];
      for await (const piece of pieces()) found.push(piece);
      return { name, bytes: new Uint8Array(Buffer.concat(found)) };
    }),
  );
}

const utf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const csvs = (files: readonly NamedBytes[]): NamedBytes[] =>
  files.filter(({ name }) => name.endsWith('.csv'));
const jsons = (files: readonly NamedBytes[]): NamedBytes[] =>
  files.filter(({ name }) => name.endsWith('.json'));
const fileNamed = (files: readonly NamedBytes[], name: string): string =>
  utf8(files.find((file) => file.name === name)?.bytes ?? new Uint8Array());

const hostile = fc.oneof(
  fc.constantFrom(
    "=cmd|' /C calc'!A0",
    '+1+1',
    '-2',
    '@SUM(A1)',
    "'",
    "''=1",
    '\tuno',
    '\rdos',
    '"',
    '""',
    'a,b;c',
    'uno\r\ndos\n',
    ' con espacios ',
    '<script>alert(1)</script>',
    '#set text(red)',
    '\uFEFF',
    'null',
    'true',
    '[]',
    'Ñandú 🌵 e\u0301',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }).filter((text) => text.isWellFormed() && !text.includes('\0')),
);
/** No record can hold this key: the schema of a source leaves it out. */
const keyText = hostile.filter((key) => key !== '__proto__');
const idText = fc.stringMatching(/^[\w:.-]{1,64}$/);
const isoDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const preciseDates: fc.Arbitrary<PreciseDate> = fc
  .record({ precision: fc.constantFrom(...datePrecisions), day: isoDay, text: hostile })
  .map(({ precision, day, text }): PreciseDate => {
    const year = Number(day.slice(0, 4));
    const ends = { month: 7, quarter: 9, season: 8, year: 12 };
    if (precision === 'none') return { on: null, precision, text };
    if (precision === 'day' || precision === 'continuous') return { on: day, precision, text };
    return { on: monthEnd(year, ends[precision]), precision, text };
  });

/** What a field of that kind can hold; what its schema refuses is left out. */
function valuesOf(field: Field): fc.Arbitrary<unknown> {
  const byKind: Record<Field['kind'], fc.Arbitrary<unknown>> = {
    text: field.options === undefined ? hostile : fc.constantFrom(...field.options),
    integer: fc.integer({ min: -100, max: 200 * 1024 * 1024 }),
    flag: fc.boolean(),
    day: isoDay,
    instant: isoDay.map((day) => `${day}T10:20:30.456Z`),
    date: preciseDates,
    weight: fc.integer({ min: 0, max: 1_000_000_000 }).map((thousandths) => thousandths / 1000),
    money: fc.maxSafeNat(),
    list: fc.array(field.refersTo === undefined ? hostile : idText, { maxLength: 4 }),
    source: fc.dictionary(keyText, hostile, { maxKeys: 3, noNullPrototype: true }),
    id: idText,
  };
  const some = fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 4, arbitrary: byKind[field.kind] },
  );
  // Of all integers nearly none is a percentage or a number of months: a filter alone would look for one for hours.
  const near = [fc.integer({ min: -25, max: 0 }), fc.integer({ min: 1, max: 24 })];
  const small = field.kind === 'integer' ? fc.oneof(some, ...near) : some;
  return small.filter((value) => field.schema.safeParse(value).success);
}

function recordsOf(name: RecordName): fc.Arbitrary<Values[]> {
  const shape = Object.fromEntries(
    Object.entries<Field>(records[name]).map(([field, definition]) => [field, valuesOf(definition)]),
  );
  return fc.uniqueArray(fc.record({ ...shape, id: idText }, { noNullPrototype: true }), {
    maxLength: 3,
    selector: (one) => one.id,
  });
}

const anyTables: fc.Arbitrary<OwnTables> = fc.record(
  Object.fromEntries(recordNames.map((name) => [name, recordsOf(name)])),
  { noNullPrototype: true },
);

/** Back from the files, as the tables they were made of. */
function readBack(files: readonly NamedBytes[]): { tables: OwnTables; problems: unknown[] } {
  const { records: found, problems } = readOwnForm(files);
  const tables = Object.fromEntries(
    recordNames.map((name) => [name, found.filter((one) => one.name === name).map((one) => one.values)]),
  );
  return { tables, problems };
}

const institution = (values: Values): Values => ({
  ...initialValues(records.institution),
  id: 'i-1',
  name: 'Instituto',
  ...values,
});

describe('lo que se exporta se lee igual', { timeout: 60_000 }, () => {
  const ways: [string, (files: NamedBytes[]) => NamedBytes[]][] = [
    ['solo el JSON', jsons],
    ['solo los CSV', csvs],
    ['todo en un ZIP', (files) => [packFiles(files)]],
  ];
  test.each(ways)('%s: con textos hostiles, y vuelve a dar los mismos bytes', async (_way, chosen) => {
    await fc.assert(
      fc.asyncProperty(anyTables, async (tables) => {
        const files = await ownFiles(tables);
        const given = chosen(files);
        expect(detectOwnForm(given)).toBe(true);
        const back = readBack(given);
        expect(back.problems).toEqual([]);
        expect(await ownFiles(back.tables)).toEqual(files);
      }),
      { numRuns: 40 },
    );
  });

  test('cada registro viene después de los que nombra, y las actividades después de sus hitos', async () => {
    const milestone = (id: string, parentId: string | null): Values => ({
      ...initialValues(records.milestone),
      ...{ id, parentId, planId: 'p', commitmentId: 'c', code: id, title: id },
    });
    const files = await ownFiles({
      milestone: [milestone('a', 'z'), milestone('z', null)],
      plan: [{ ...initialValues(records.plan), id: 'p', code: 'P', name: 'P' }],
    });
    const order = readOwnForm(jsons(files)).records.map((one) => one.values.id);
    expect(order).toEqual(['p', 'z', 'a']);
  });

  test('lo que una hoja de cálculo guardó con punto y coma, otros fines de línea y VERDADERO se entiende', async () => {
    const files = await ownFiles({ institution: [institution({ name: 'Uno; dos', isActive: true })] });
    const saved = fileNamed(files, 'institution.csv')
      .replace('id,name,acronym,kind,isActive,source', 'id;name;acronym;kind;isActive;source')
      .replace(/^i-1,(.*),,government,true,(.*)$/m, 'i-1;$1;;government;VERDADERO;$2')
      .replaceAll('\r\n', '\n');
    const { records: found, problems } = readOwnForm([{ name: 'instituciones.csv', bytes: bytes(saved) }]);
    expect(problems).toEqual([]);
    expect(found[0]?.values).toMatchObject({ name: 'Uno; dos', isActive: true, source: {} });
  });
});

describe('los CSV se abren sin peligro en una hoja de cálculo', () => {
  test('ninguna celda de texto empieza como fórmula y todas se recuperan exactas', async () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(withTextMark(text)).not.toMatch(/^[=+\-@\t\r]/);
        expect(withoutTextMark(withTextMark(text))).toBe(text);
      }),
    );
  });

  test('una celda con =cmd| lleva un apóstrofo; un número negativo sigue siendo número', async () => {
    const files = await ownFiles({
      institution: [institution({ name: "=cmd|' /C calc'!A0" })],
      settings: [{ ...initialValues(records.settings), id: 'settings', onTimeGap: -10 }],
    });
    expect(fileNamed(files, 'institution.csv')).toContain("\r\ni-1,'=cmd|' /C calc'!A0,");
    expect(fileNamed(files, 'settings.csv')).toContain(',-10,');
  });

  test('empiezan con la marca de UTF-8, una fila por renglón que termina en CRLF, y fechas en tres columnas', async () => {
    const text = fileNamed(await ownFiles({}), 'plan.csv');
    expect(text.startsWith('\uFEFFid,code,number,name,')).toBe(true);
    expect(text).toContain(',start.on,start.precision,start.text,');
    expect(text.endsWith('\r\n')).toBe(true);
  });
});

describe('el diccionario de datos', () => {
  test('describe cada columna de cada CSV, en su orden', async () => {
    const files = await ownFiles({});
    for (const { name, bytes: content } of csvs(files).filter((file) => file.name !== 'diccionario.csv')) {
      const header = utf8(content).slice(1).trimEnd().split(',');
      const described = dataDictionary().filter((entry) => entry.file === name);
      expect(described.map((entry) => entry.field)).toEqual(header);
    }
  });

  test('dice opciones, a qué se refiere y en qué unidad', async () => {
    const entry = (table: RecordName, field: string) =>
      dataDictionary().find((one) => one.table === table && one.field === field);
    expect(entry('commitment', 'budget')).toMatchObject({
      label: 'Presupuesto',
      unit: 'centavos de peso mexicano',
    });
    expect(entry('milestone', 'commitmentId')).toMatchObject({ refersTo: 'commitment', canBeEmpty: false });
    expect(entry('plan', 'state')?.options).toEqual(['draft', 'inForce', 'closed']);
    expect(entry('plan', 'end.on')).toMatchObject({ kind: 'fecha', unit: 'AAAA-MM-DD', canBeEmpty: true });
  });

  test('no se confunde con los datos', async () => {
    const files = await ownFiles({});
    expect(detectOwnForm(files.filter(({ name }) => name.startsWith('diccionario')))).toBe(false);
  });
});

describe('los mismos datos dan los mismos bytes', () => {
  test('en cualquier orden, a cualquier hora, y sin la versión de cada registro', async () => {
    const one = { ...institution({ id: 'a' }), version: 3 };
    const two = { ...institution({ id: 'b', name: 'Otro' }), version: 1 };
    const files = await ownFiles({ institution: [one, two] });
    expect(await ownFiles({ institution: [{ ...two, version: 9 }, one] })).toEqual(files);
    expect(fileNamed(files, 'compromiso-abierto.json')).not.toContain('version');
    expect(packFiles(files).bytes).toEqual(packFiles(files).bytes);
    expect(Object.keys(unzipSync(packFiles(files).bytes))).toEqual(files.map(({ name }) => name));
  });
});

describe('lo que no es nuestro o está mal se dice', () => {
  const file = (name: string, text: string): NamedBytes => ({ name, bytes: bytes(text) });

  test('otro CSV, otro JSON, un ZIP dañado o ningún archivo no son una exportación', async () => {
    expect(detectOwnForm([])).toBe(false);
    expect(detectOwnForm([file('hitos.csv', 'id,nombre\r\n1,Uno\r\n')])).toBe(false);
    expect(detectOwnForm([file('x.json', '{"format":"otro/1"}')])).toBe(false);
    expect(detectOwnForm([{ name: 'x.zip', bytes: packFiles(await ownFiles({})).bytes.slice(0, 500) }])).toBe(
      false,
    );
    const mixed = [...jsons(await ownFiles({})), file('ajeno.csv', 'a,b\r\n')];
    expect(detectOwnForm(mixed)).toBe(false);
  });

  test('un ZIP que dice pesar demasiado, o con un byte cambiado, no se lee', async () => {
    const zip = packFiles(await ownFiles({})).bytes;
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    const directory = view.getUint32(zip.length - 22 + 16, true);
    const changed = (at: number, value: number): NamedBytes[] => {
      const copy = new Uint8Array(zip);
      new DataView(copy.buffer).setUint32(at, value, true);
      return [{ name: 'x.zip', bytes: copy }];
    };
    expect(detectOwnForm([{ name: 'x.zip', bytes: zip }])).toBe(true);
    expect(detectOwnForm(changed(directory + 24, 1_500_000_000))).toBe(false);
    expect(detectOwnForm(changed(directory + 24, 20))).toBe(false);
    expect(detectOwnForm(changed(directory + 16, 0))).toBe(false);
    expect(readOwnForm(changed(directory + 24, 20)).records).toEqual([]);
  });

  test('un registro con un valor imposible se rechaza con su tabla, renglón y columna; los demás entran', async () => {
    const tables = {
      institution: [institution({ id: 'a' }), institution({ id: 'b' }), institution({ id: 'c' })],
    };
    const text = fileNamed(await ownFiles(tables), 'institution.csv')
      .replace('b,Instituto,,government,true', 'b,"Insti\r\ntuto",,marciana,quizá')
      .replace('c,Instituto', 'c,');
    const { records: found, problems } = readOwnForm([file('institution.csv', text)]);
    expect(found.map((one) => one.values.id)).toEqual(['a']);
    expect(problems.map(({ table, line, column, value }) => [table, line, column, value])).toEqual([
      ['institution', 3, 'kind', 'marciana'],
      ['institution', 3, 'isActive', 'quizá'],
      ['institution', 5, 'name', ''],
    ]);
    expect(problems[0]?.sentence).toMatch(/^No es uno de los valores posibles/);
  });

  test('un identificador repetido, una tabla ajena, un dato de más y un JSON roto se dicen', async () => {
    const row = JSON.stringify(institution({}));
    const json = (tables: string) => [
      file('x.json', `{"format":"compromiso-abierto/1","tables":{${tables}}}`),
    ];
    const sentences = (files: NamedBytes[]) => readOwnForm(files).problems.map((one) => one.sentence);
    expect(sentences(json(`"institution":[${row},${row}]`))).toEqual([
      'El identificador está repetido en el archivo.',
    ]);
    expect(sentences(json('"naves":[]'))).toHaveLength(1);
    expect(sentences(json(`"institution":[${row.replace('{', '{"color":"rojo",')}]`))).toEqual([
      'Este dato no se espera aquí.',
    ]);
    expect(sentences(json('"institution":[1'))).toEqual(['El JSON está mal escrito.']);
  });

  test('un JSON de una versión anterior, sin un campo que hoy existe, toma su valor inicial', async () => {
    const older: Values = institution({});
    delete older.acronym;
    const text = `{"format":"compromiso-abierto/1","tables":{"institution":[${JSON.stringify(older)}]}}`;
    expect(readOwnForm([file('x.json', text)]).records[0]?.values).toMatchObject({ acronym: '' });
  });
});
