// @vitest-environment node
import { expect, test } from 'vitest';
import { entityName, outcomeSentence, tableFacts } from '../../renderer/text/importing.ts';

const tally = (created: number, updated: number, rejected: number) => ({
  created,
  updated,
  unchanged: 5,
  rejected,
});

test.each([
  [tally(63, 2, 3), true, 'Se crearon 63 registros y se actualizaron 2 registros; 3 filas se rechazaron'],
  [tally(1, 0, 0), true, 'Se creó 1 registro'],
  [tally(0, 1, 1), false, 'Se actualizará 1 registro; 1 fila se rechazará'],
  [tally(0, 0, 0), false, 'Todo está ya como dicen los archivos: no hay nada que cambiar'],
  [tally(0, 0, 2), true, 'No cambió nada; 2 filas se rechazaron'],
])('lo que hace una importación se dice en una oración: %j', (outcome, isDone, sentence) => {
  expect(outcomeSentence(outcome, isDone)).toBe(sentence);
});

test('de una tabla se dice cómo se leyó y su tamaño', () => {
  const table = { name: 'hitos', columns: ['a', 'b'], sample: [], rowCount: 1927, problems: [] };
  expect(
    tableFacts({ ...table, file: 'hitos.csv', format: 'csv', encoding: 'Windows-1252', delimiter: ';' }),
  ).toBe('hitos.csv, CSV en Windows-1252 separado por puntos y comas: 1,927 filas y 2 columnas');
  expect(tableFacts({ ...table, file: 'libro.xlsx', format: 'xlsx', encoding: '', delimiter: '' })).toBe(
    'libro.xlsx, XLSX: 1,927 filas y 2 columnas',
  );
});

test('también una actividad tiene nombre en español', () => {
  expect(entityName('activity', 'one')).toBe('Actividad');
  expect(entityName('commitment', 'many')).toBe('Compromisos');
});
