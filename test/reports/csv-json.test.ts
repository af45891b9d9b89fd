import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { renderCsv } from '../../electron/core/reports/csv.ts';
import { dictionary } from '../../electron/core/reports/dictionary.ts';
import { renderJson } from '../../electron/core/reports/json.ts';
import { forgotten, keysIn, reportOf } from '../support/report-texts.ts';
import { emptyPlanImage } from '../support/sample-plan-image.ts';

type Row = Record<string, string>;
const rowsOf = (csv: string): Row[] => Papa.parse<Row>(csv.slice(1).trimEnd(), { header: true }).data;

describe('el informe en CSV', () => {
  const rows = rowsOf(renderCsv(reportOf()));
  const rowOf = (code: string): Row | undefined => rows.find((row) => row.hito === code);

  test('tiene una fila por hito o actividad, y una por compromiso que no tiene ninguno', () => {
    const expected = reportOf().commitments.flatMap((one) =>
      one.milestones.length === 0 ? [''] : one.milestones.map((entry) => entry.code),
    );
    expect(rows.map((row) => row.hito)).toEqual(expected);
  });

  test('repite en cada fila las cifras del compromiso, sin redondear', () => {
    const [first] = reportOf().commitments;
    expect(rowOf('C01.1')).toMatchObject({
      compromiso: 'C01',
      compromiso_verificado: String(first?.figures.verified.value),
      compromiso_semaforo: 'En tiempo',
      verificado: '100',
    });
    expect(rowOf('C03.1.2')).toMatchObject({ es_actividad: 'sí', vencido: 'sí', reportado: '45' });
  });

  test('deja vacío lo que no tiene dato', () => {
    expect(rowOf('C05.2')).toMatchObject({ reportado: '', vencimiento_dia: '', compromiso_reportado: '' });
    expect(renderCsv(reportOf())).not.toMatch(forgotten);
  });

  test('de un plan vacío tiene solo sus encabezados', () => {
    expect(renderCsv(reportOf(emptyPlanImage())).trimEnd().split('\r\n')).toHaveLength(1);
  });
});

describe('el informe en JSON', () => {
  test('es el informe entero, con las mismas claves en el mismo orden', () => {
    const { dictionary: words, ...model } = JSON.parse(renderJson(reportOf())) as Record<string, unknown>;
    expect(model).toEqual(reportOf());
    expect(words).toEqual(dictionary);
    expect(renderJson(reportOf())).toBe(renderJson(reportOf()));
  });

  test('su diccionario explica cada clave y ninguna que no esté', () => {
    expect(Object.keys(dictionary).sort()).toEqual([...keysIn(reportOf())].sort());
  });
});
