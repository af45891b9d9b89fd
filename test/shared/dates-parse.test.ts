import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { preciseDateSchema } from '../../shared/dates.ts';
import { excelSerialDay, numericDate, parsePreciseDate, readPreciseDate } from '../../shared/dates/parse.ts';

const read = (text: string) => {
  const date = parsePreciseDate(text);
  return date && `${date.on ?? '—'} ${date.precision}`;
};

describe('una fecha escrita', () => {
  it.each([
    ['2026-11-22', '2026-11-22 day'],
    ['2026-11-22T06:00:00.000Z', '2026-11-22 day'],
    ['2026/3/5', '2026-03-05 day'],
    ['30/06/2016', '2016-06-30 day'],
    ['12/01/2014', '2014-01-12 day'],
    ['06/30/2016', '2016-06-30 day'],
    ['31.12.26', '2026-12-31 day'],
    ['22 nov 2026', '2026-11-22 day'],
    ['22-nov-26', '2026-11-22 day'],
    ['1.º de enero de 2026', '2026-01-01 day'],
    ['22 de noviembre del 2026', '2026-11-22 day'],
    ['Lunes, 22 de noviembre de 2026', '2026-11-22 day'],
    ['A más tardar el 30 de junio de 2026', '2026-06-30 day'],
    ['November 22nd, 2026', '2026-11-22 day'],
    ['2027-09', '2027-09-30 month'],
    ['09/2027', '2027-09-30 month'],
    ['jun-26', '2026-06-30 month'],
    ['By June 2022', '2022-06-30 month'],
    ['Septiembre, 2027', '2027-09-30 month'],
    ['By fiscal year 2023-24', '2024-03-31 month'],
    ['primer semestre de 2027', '2027-06-30 month'],
    ['September/December 2011', '2011-12-31 month'],
    ['2.º trimestre de 2027', '2027-06-30 quarter'],
    ['tercer trimestre 2027', '2027-09-30 quarter'],
    ['Q2 2027', '2027-06-30 quarter'],
    ['T2 2027', '2027-06-30 quarter'],
    ['Quarter 4 2014', '2014-12-31 quarter'],
    ['2027-Q1', '2027-03-31 quarter'],
    ['Fall 2027', '2027-11-30 season'],
    ['otoño 2027', '2027-11-30 season'],
    ['By winter 2028', '2028-02-29 season'],
    ['invierno 2027-2028', '2028-02-29 season'],
    ['2027', '2027-12-31 year'],
    ['By end of 2022', '2022-12-31 year'],
    ['finales de 2026', '2026-12-31 year'],
    ['2012-2013', '2013-12-31 year'],
    ['Ongoing', '— continuous'],
    ['Ongoing, annually', '— continuous'],
    ['Annually', '— continuous'],
    ['Continuo', '— continuous'],
    ['permanente', '— continuous'],
    ['mensual', '— continuous'],
    ['De manera permanente', '— continuous'],
    ['May 2023 and ongoing', '2023-05-31 continuous'],
    ['continuo hasta diciembre de 2026', '2026-12-31 month'],
  ])('«%s» es %s', (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(parsePreciseDate(` ${text} `)?.text).toBe(/^\d{4}-\d\d-\d\d$/.test(text) ? '' : text);
  });

  it.each([
    ['2026-02-30'],
    ['31/9/2014'],
    ['2/29/2014'],
    ['45000'],
    ['junio'],
    ['Foo 22, 2026'],
    ['Quarter 5 2026'],
    ['2013-2012'],
    ['fiscal year 2023-26'],
    ['32 de enero de 2026'],
    ['antes de 2027'],
    ['Unclear'],
    [''],
    ['x'.repeat(5000)],
  ])('«%s» no es una fecha', (text) => {
    expect(parsePreciseDate(text)).toBeNull();
  });

  it('con mes y día intercambiables sigue el orden pedido, y si solo cabe uno, ese', () => {
    expect(parsePreciseDate('03/04/2026', { order: 'mdy' })?.on).toBe('2026-03-04');
    expect(parsePreciseDate('03/04/2026', { order: 'dmy' })?.on).toBe('2026-04-03');
    expect(parsePreciseDate('30/04/2026', { order: 'mdy' })?.on).toBe('2026-04-30');
    expect(numericDate('03/04/2026')).toEqual({ dmy: '2026-04-03', mdy: '2026-03-04' });
    expect(numericDate('2026-04-03')).toBeNull();
  });

  it('de un periodo toma el inicio o el fin según lo que se pregunta', () => {
    const start = (text: string) => parsePreciseDate(text, { role: 'start' })?.on;
    expect(start('September/December 2011')).toBe('2011-09-30');
    expect(start('2012-2013')).toBe('2012-12-31');
    expect(start('fiscal year 2023-24')).toBe('2023-04-30');
    expect(start('primer semestre de 2027')).toBe('2027-01-31');
  });

  it('con varias fechas dice que había más', () => {
    expect(readPreciseDate('By February 2022 and February 2023')).toMatchObject({
      date: { on: '2022-02-28' },
      isOneOfSeveral: true,
    });
    expect(readPreciseDate('May 2023 and ongoing')?.isOneOfSeveral).toBe(false);
  });

  it('ningún texto la hace fallar y todo lo que lee es válido', () => {
    const fragment = fc.constantFrom(
      ...[
        'by',
        'fall',
        '2027',
        '22',
        'junio',
        'de',
        'Q',
        '1.º',
        '-',
        '/',
        ', ',
        ' ',
        'and',
        'ongoing',
        'trimestre',
      ],
      ...['\u0000', 'ñ', '2026-02-', 'semestre', '13', 'fiscal year', '.', '\n'],
    );
    const mixed = fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.oneof(mixed, fc.string()), (text) => {
        const date = parsePreciseDate(text);
        if (date && !text.includes('\0')) expect(preciseDateSchema.safeParse(date).success).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('un texto hecho para atascarla se contesta en el acto', () => {
    const started = performance.now();
    for (const piece of [' - ', ' de ', 'by ', 'Q1 ', '1.', 'junio ', ', ', 'ongoing, ']) {
      parsePreciseDate(piece.repeat(100));
      parsePreciseDate(`junio${piece.repeat(60)}x`);
    }
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('los números de serie de Excel', () => {
  it('se leen en sus dos sistemas', () => {
    expect(excelSerialDay(45000)).toBe('2023-03-15');
    expect(excelSerialDay(45000.75)).toBe('2023-03-15');
    expect(excelSerialDay(1)).toBe('1900-01-01');
    expect(excelSerialDay(59)).toBe('1900-02-28');
    expect(excelSerialDay(61)).toBe('1900-03-01');
    expect(excelSerialDay(0, 1904)).toBe('1904-01-01');
  });

  it('el 29 de febrero de 1900 que Excel inventa no es una fecha', () => {
    expect(excelSerialDay(60)).toBeNull();
    expect(excelSerialDay(0)).toBeNull();
    expect(excelSerialDay(Number.NaN)).toBeNull();
  });
});

describe('los plazos de Canadá, en palabras y con su mes aparte', () => {
  const file = new URL('../fixtures/imports/nap5_indicadores.csv', import.meta.url);
  const rows = Papa.parse<{ id: string; deadline: string; due_date: string }>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

  it('se leen todos', () => {
    expect(rows).toHaveLength(106);
    expect(rows.filter((row) => parsePreciseDate(row.deadline) === null)).toEqual([]);
  });

  it('caen en el mes que Canadá apuntó, salvo donde su archivo se contradice', () => {
    const apart = rows
      .map((row) => ({ ...row, month: parsePreciseDate(row.deadline)?.on?.slice(0, 7) }))
      .filter((row) => row.month !== undefined && row.due_date !== '' && row.month !== row.due_date)
      .map((row) => `${row.id}: «${row.deadline}» y ${row.due_date}`);
    expect(apart).toEqual([
      'C05.2.07: «By March 2023» y 2024-03',
      'C05.3.04: «Completion by March 2025; report initial progress by 2024» y 2024-12',
      'C05.3.05: «Completion by March 2026; report initial progress by 2024» y 2024-12',
    ]);
  });
});
