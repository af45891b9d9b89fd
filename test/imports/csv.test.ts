import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../electron/core/imports/csv.ts';
import { writeCsv } from '../../electron/core/imports/csv-write.ts';
import { decodeText } from '../../electron/core/imports/decode.ts';
import { bytesOf, codesOf, fileOf, tableOf } from './reading.ts';

const header = 'Clave,Título,Observación';
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return littleEndian ? bytes : bytes.swap16();
};

describe('la codificación de un archivo', () => {
  const text = `${header}\nC1,Educación básica,«sí» – 5 €`;

  it.each([
    ['UTF-8', bytesOf(text)],
    ['UTF-8 con BOM', bytesOf(`\ufeff${text}`)],
    ['UTF-16LE', utf16(text, true)],
    ['UTF-16BE', utf16(text, false)],
    ['Windows-1252', Buffer.from(text.replace('–', '\x96').replace('€', '\x80'), 'latin1')],
  ])('%s se reconoce y se lee sin dañar los acentos', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  it('que ya venía dañada se avisa', async () => {
    expect((await tableOf(`${header}\nC1,EducaciÃ³n,x`)).problems).toMatchObject([
      { code: 'suspectEncoding', value: 'C1,EducaciÃ³n,x' },
    ]);
    expect((await tableOf(`${header}\nC1,São Paulo y Ângela,x`)).problems).toEqual([]);
  });

  it('de un archivo que no es de texto no se adivina', async () => {
    expect(codesOf((await tableOf('\u0001\0\0\u0002binario')).problems)).toEqual(['notText']);
  });
});

describe('un CSV', () => {
  it.each([[','], [';'], ['\t']])('se lee separado por «%s»', async (delimiter) => {
    const rows = [header, 'C1,"Uno; dos\ty ""tres"", cuatro",1.5'].join('\r\n');
    const text = delimiter === ',' ? rows : rows.replace(/,(?=\S)/g, delimiter);
    const table = await tableOf(text);
    expect(table).toMatchObject({ delimiter, columns: ['Clave', 'Título', 'Observación'], problems: [] });
    expect(table.rows[0]?.values[1]).toContain('dos');
  });

  it('con decimales de coma y separado por punto y coma conserva sus celdas', async () => {
    const table = await tableOf('a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n');
    expect(table.rows.map((row) => row.values)).toEqual([
      ['1,5', '2,5', '3,5'],
      ['4,5', '5,5', '6,5'],
    ]);
  });

  it('obedece la línea «sep=» que Excel pone', async () => {
    expect(await tableOf('sep=|\r\na|b\r\n1|2\r\n')).toMatchObject({
      delimiter: '|',
      rows: [{ line: 3, values: ['1', '2'] }],
    });
  });

  it('da el renglón físico de cada fila aunque haya celdas de varios renglones', async () => {
    const table = await tableOf('a,b\r\n"uno\r\ndos\ntres",x\r\n\r\ncuatro,"y"\nseis,z\r\n');
    expect(table.rows).toEqual([
      { line: 2, values: ['uno\r\ndos\ntres', 'x'] },
      { line: 6, values: ['cuatro', 'y'] },
      { line: 7, values: ['seis', 'z'] },
    ]);
  });

  it('dice qué filas tienen celdas de más o de menos, y no pierde ninguna', async () => {
    const table = await tableOf('a,b,c\n1,2,3\n4,5\n6,7,8,9,\n10,11,12\n');
    expect(table.columns).toEqual(['a', 'b', 'c', 'Columna 4']);
    expect(table.problems).toEqual([
      { table: 'plan', line: 3, column: null, code: 'missingCells', details: { cells: 2, columns: 3 } },
      { table: 'plan', line: 4, column: null, code: 'extraCells', details: { cells: 4, columns: 3 } },
    ]);
    expect(table.rows[2]?.values).toEqual(['6', '7', '8', '9']);
  });

  it('con comillas sin cerrar dice dónde se abrieron', async () => {
    const table = await tableOf('a,b\n1,2\n3,"cuatro\n5,6\n');
    expect(table.problems).toContainEqual({ table: 'plan', line: 3, column: null, code: 'unclosedQuote' });
  });

  it('con títulos encima del encabezado lo encuentra y dice qué quedó fuera', async () => {
    const table = await tableOf('Plan de Acción Local,,\n,,\n0,1,2\nClave,Título,Fin\nC1,Uno,2026\n');
    expect(table.columns).toEqual(['Clave', 'Título', 'Fin']);
    expect(table.problems.map(({ line, code, value }) => [line, code, value])).toEqual([
      [1, 'rowBeforeHeader', 'Plan de Acción Local'],
      [3, 'rowBeforeHeader', '0 · 1 · 2'],
    ]);
  });

  it('con columnas sin nombre o repetidas las distingue', async () => {
    expect((await tableOf('Nota,,Nota,Nota (2),\nx,y,z,w,v')).columns).toEqual([
      ...['Nota', 'Columna 2', 'Nota (2)', 'Nota (2) (2)', 'Columna 5'],
    ]);
    expect((await tableOf('__proto__,constructor\nx,y')).columns).toEqual(['proto', 'constructor']);
  });

  it('vacío, o sin encabezado, lo dice', async () => {
    expect(codesOf((await tableOf('')).problems)).toEqual(['emptyFile']);
    expect(codesOf((await tableOf('\n,,\n')).problems)).toEqual(['emptyFile']);
    expect(codesOf((await tableOf('1,2,3\n4,5,6')).problems)).toEqual(['noHeader']);
  });

  it('vuelve a ser lo que era después de escribirse, y ninguna celda se ejecuta como fórmula', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }).map((text) => text.replaceAll('\0', '').replace(/\r$/, '')),
      fc.constantFrom(
        '=cmd|calc',
        '+1',
        '-1',
        '@x',
        "'=1",
        "''+2",
        "'hola",
        'a\nb',
        'a\r\nb',
        '"',
        ',;\t',
        ' x ',
      ),
    );
    const rows = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';'), (values, delimiter) => {
        const text = writeCsv(['a', 'b', 'c'], values, delimiter);
        const table = readCsv(fileOf('x.csv', `sep=${delimiter}\n${text.slice(1)}`));
        expect(table.rows.map((row) => row.values)).toEqual(values.map((row) => [...row]));
        const cells = Papa.parse<string[]>(text, { delimiter, newline: '\r\n' }).data.flat();
        expect(cells.filter((seen) => /^[=+\-@]/.test(seen))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
