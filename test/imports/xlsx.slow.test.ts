import { describe, expect, it, vi } from 'vitest';
import { readTables } from '../../electron/core/imports/read-tables.ts';
import { importLimits } from '../../electron/core/imports/source-table.ts';
import { numberText } from '../../electron/core/imports/xlsx-cells.ts';
import { readWorkbook } from '../../electron/core/imports/xlsx.ts';
import { checkZip } from '../../electron/core/imports/zip-guard.ts';
import { codesOf } from './reading.ts';
import { bookParts, part, sheetXml, workbook, zipOf } from './workbooks.ts';

// Each workbook is read in a worker of its own, which takes its time to start on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const day = (iso: string) => new Date(`${iso}Z`);
const book = (bytes: Uint8Array) => readWorkbook({ name: 'bomba.xlsx', bytes });
const row = (n: number, cells: string) => `<row r="${n}">${cells}</row>`;
const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

describe('un libro de Excel', () => {
  it('da una tabla por hoja, con las celdas como las escribiría una persona', async () => {
    const file = await workbook(
      'PAL.xlsx',
      {
        name: 'Compromisos',
        rows: [
          ['Clave', 'Título', 'Inicio', 'Peso', 'Cuenta', 'Hora'],
          [
            'C1',
            'Educación\nabierta',
            day('2026-11-22T00:00:00'),
            0.1 + 0.2,
            true,
            day('2026-11-22T13:30:00'),
          ],
          [null, null, null, null, null, null],
          ['C2', 'Agua', day('2027-01-31T00:00:00'), 1234567, false, null],
        ],
      },
      { name: 'Vacía', rows: [] },
      { name: 'Hitos', rows: [['Hito'], ['Uno'], [3]] },
    );
    const tables = await readTables([file]);
    expect(tables.map(({ name, format }) => [name, format])).toEqual([
      ['Compromisos', 'xlsx'],
      ['Hitos', 'xlsx'],
    ]);
    expect(tables[0]?.rows).toEqual([
      { line: 2, values: ['C1', 'Educación\nabierta', '2026-11-22', '0.3', 'sí', '2026-11-22 13:30'] },
      { line: 4, values: ['C2', 'Agua', '2027-01-31', '1234567', 'no', ''] },
    ]);
    expect(tables[1]?.rows.map(({ values }) => values)).toEqual([['Uno'], ['3']]);
  });

  it('de una fórmula lee el valor que guardó y de un error de fórmula avisa', async () => {
    const header = row(1, inline('Clave') + inline('Título') + inline('Peso'));
    const first = row(2, `${inline('C1')}${inline('Uno')}<c><f>1+1</f><v>2</v></c>`);
    const second = row(3, `${inline('C2')}${inline('Dos')}<c t="e"><f>A9/0</f><v>#DIV/0!</v></c>`);
    const [table] = await book(zipOf(bookParts(sheetXml(header + first + second))));
    expect(table?.rows.map(({ values }) => values[2])).toEqual(['2', '']);
    expect(table?.problems).toEqual([
      { table: 'Hoja', line: 3, column: 'Peso', code: 'formulaError', value: '#DIV/0!' },
    ]);
  });

  it('avisa de las hojas ocultas', async () => {
    const file = await workbook(
      'PAL.xlsx',
      {
        name: 'Datos',
        rows: [
          ['Clave', 'Título'],
          ['C1', 'Uno'],
        ],
      },
      { name: 'Listas', hidden: true, rows: [['a'], ['b']] },
    );
    const [table, ...others] = await readTables([file]);
    expect(others).toEqual([]);
    expect(table?.problems).toMatchObject([{ code: 'hiddenSheet', value: 'Listas' }]);
  });

  it('de dos libros con una hoja del mismo nombre distingue las tablas', async () => {
    const rows = [
      ['Clave', 'Título'],
      ['C1', 'Uno'],
    ];
    const files = [
      await workbook('a.xlsx', { name: 'Hoja1', rows }),
      await workbook('b.xlsx', { name: 'Hoja1', rows }),
    ];
    expect((await readTables(files)).map(({ name }) => name)).toEqual(['Hoja1', 'Hoja1 · b']);
  });

  it('que no lo es lo dice: dañado, antiguo, con contraseña', async () => {
    const good = await workbook('a.xlsx', {
      name: 'Hoja1',
      rows: [
        ['Clave', 'Título'],
        ['C1', 'Uno'],
      ],
    });
    const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    const encrypted = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]);
    const code = async (bytes: Uint8Array) =>
      codesOf((await book(bytes)).flatMap(({ problems }) => problems));
    expect(await code(good.bytes.subarray(0, good.bytes.length - 30))).toEqual(['unreadableXlsx']);
    expect(await code(compound)).toEqual(['oldExcel']);
    expect(await code(encrypted)).toEqual(['encryptedFile']);
    expect(await code(zipOf([part('hola.txt', 'hola')]))).toEqual(['unreadableXlsx']);
    expect(
      codesOf(
        (await readTables([{ name: 'a.xlsx', bytes: Buffer.from('no soy un libro') }]))[0]?.problems ?? [],
      ),
    ).toEqual(['unreadableXlsx']);
  });

  it('los números no traen ruido ni exponentes', () => {
    expect([0.1 + 0.2, 1e-7, 1234567.891, 1e15, -2.5, 100].map(numberText)).toEqual([
      ...['0.3', '0.0000001', '1234567.891', '1000000000000000', '-2.5', '100'],
    ]);
  });
});

describe('un libro hecho para agotar la memoria', () => {
  /** The most that this process grew while it ran. */
  async function growth(run: () => Promise<unknown>): Promise<number> {
    const before = process.memoryUsage().rss;
    let most = before;
    const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
    await run();
    clearInterval(timer);
    return (Math.max(most, process.memoryUsage().rss) - before) / 1_000_000;
  }
  const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1_000_000, ' ');

  it('se rechaza por lo que su directorio declara, sin abrir nada', async () => {
    const bytes = zipOf(bookParts(zeros(1), '<sst/>', 2_000_000_000));
    let problems: string[] = [];
    const grown = await growth(async () => {
      problems = codesOf((await book(bytes)).flatMap((table) => table.problems));
    });
    expect(problems).toEqual(['tooLarge']);
    expect(grown).toBeLessThan(200);
  });

  it('se rechaza aunque su directorio mienta, contando al desempacar', async () => {
    const bomb = bookParts(zeros(100), '<sst/>', 20_000);
    const bytes = zipOf(bomb);
    expect(bytes.length).toBeLessThan(120_000);
    const grown = await growth(() => expect(checkZip(bytes, importLimits)).rejects.toThrow('tooLarge'));
    expect(grown).toBeLessThan(90);
    expect(codesOf((await book(bytes)).flatMap((table) => table.problems))).toEqual(['tooLarge']);
  });

  it('con un texto enorme repetido en miles de celdas se rechaza', async () => {
    const strings = `<sst><si><t>${'x'.repeat(1_000_000)}</t></si></sst>`;
    const rows = Array.from({ length: 2000 }, (_, i) => row(i + 1, '<c t="s"><v>0</v></c>')).join('');
    const grown = await growth(async () => {
      const tables = await book(zipOf(bookParts(sheetXml(rows), strings)));
      expect(codesOf(tables.flatMap((table) => table.problems))).toEqual(['tooLarge']);
    });
    expect(grown).toBeLessThan(250);
  });

  it('con millones de cadenas se rechaza antes de leerlas', async () => {
    const strings = `<sst>${'<si><t>a</t></si>'.repeat(3_000_000)}</sst>`;
    const bytes = zipOf(bookParts(sheetXml(row(1, '<c t="s"><v>0</v></c>')), strings));
    const grown = await growth(async () => {
      expect(codesOf((await book(bytes)).flatMap((table) => table.problems))).toEqual(['tooLarge']);
    });
    expect(grown).toBeLessThan(200);
  });

  it('con una celda en la última esquina de la hoja no reserva la hoja entera', async () => {
    const corner = row(1_048_576, '<c r="XFD1048576" t="inlineStr"><is><t>Clave</t></is></c>');
    const grown = await growth(() => book(zipOf(bookParts(sheetXml(corner)))));
    expect(grown).toBeLessThan(200);
  });

  it('con entidades que se expanden entre sí no las expande', async () => {
    const lol = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>`;
    const sheet =
      lol + sheetXml(row(1, inline('&c;') + inline('Título')) + row(2, inline('&c;') + inline('x')));
    const tables = await book(zipOf(bookParts(sheet)));
    expect(JSON.stringify(tables)).not.toContain('aaaaaaaaaaa');
  });

  it('que tarda demasiado se detiene', async () => {
    const file = await workbook('a.xlsx', {
      name: 'Hoja1',
      rows: [
        ['Clave', 'Título'],
        ['C1', 'Uno'],
      ],
    });
    const [table] = await readWorkbook(file, { ...importLimits, seconds: 0.001 });
    expect(codesOf(table?.problems ?? [])).toEqual(['tooSlow']);
  });
});
