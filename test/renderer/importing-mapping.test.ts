// @vitest-environment node
import { describe, expect, test } from 'vitest';
import {
  keepCorrections,
  namesPlan,
  uselessColumns,
  withField,
  withSaved,
} from '../../renderer/state/importing-mapping.ts';
import type { TableMapping } from '../../shared/imports.ts';

const table = (name: string, columns: Record<string, string | null>): TableMapping => ({
  table: name,
  entity: 'commitment',
  columns: Object.entries(columns).map(([column, field]) => ({ column, field })),
});
const fieldsOf = (mapping: readonly TableMapping[]) =>
  mapping.flatMap(({ columns }) => columns.map(({ field }) => field));

describe('lo que se corrigió a mano', () => {
  const proposed = [table('hojas', { Clave: 'commitment.code', Nota: null })];
  const corrected = withField(proposed, 'hojas', 'Nota', 'commitment.causes');

  test('se conserva mientras la tabla tenga las mismas columnas', () => {
    expect(keepCorrections(proposed, corrected)).toEqual(corrected);
  });

  test('se propone de nuevo cuando las columnas son otras', () => {
    const other = [table('hojas', { Clave: 'commitment.code', Nota: null, Peso: 'commitment.weight' })];
    expect(keepCorrections(other, corrected)).toEqual(other);
  });
});

describe('una asignación guardada', () => {
  const saved = [table('enero', { Clave: 'commitment.code', Nota: 'commitment.causes', Peso: null })];

  test('sirve para una tabla con otro nombre y las mismas columnas', () => {
    const february = [table('febrero', { Clave: 'commitment.code', Nota: null, Peso: 'commitment.weight' })];
    const { mapping, changed, tables } = withSaved(february, saved);
    expect(fieldsOf(mapping)).toEqual(['commitment.code', 'commitment.causes', null]);
    expect([changed, tables]).toEqual([2, 1]);
  });

  test('no toca una tabla que no se parece', () => {
    const other = [table('gastos', { Partida: null, Monto: 'commitment.budget' })];
    expect(withSaved(other, saved)).toEqual({ mapping: other, changed: 0, tables: 0 });
  });

  test('deja como estaban las columnas que no conoce', () => {
    const more = [table('enero', { Clave: null, Nota: null, Peso: null, Meta: 'commitment.expectedResult' })];
    expect(fieldsOf(withSaved(more, saved).mapping)).toEqual([
      'commitment.code',
      'commitment.causes',
      null,
      'commitment.expectedResult',
    ]);
  });
});

describe('dos columnas para un mismo dato', () => {
  const twice = table('hoja', { Clave: 'commitment.code', Código: 'commitment.code', Nota: null });

  test('la segunda no lo llena', () => {
    expect([...uselessColumns(twice, table('hoja', { Clave: null, Código: null, Nota: null }))]).toEqual([
      'Código',
    ]);
  });

  test('salvo cuando así lo propone un formato conocido, que las junta', () => {
    expect([...uselessColumns(twice, twice)]).toEqual([]);
  });

  test('dejar fuera o conservar varias columnas no es repetir', () => {
    const left = table('hoja', { A: 'ignored', B: 'ignored', C: null, D: null });
    expect([...uselessColumns(left, undefined)]).toEqual([]);
  });
});

test('los archivos nombran su plan si alguna columna lo dice', () => {
  expect(namesPlan([table('a', { País: 'plan.place' })])).toBe(true);
  expect(namesPlan([table('a', { Plan: 'commitment.planCode' })])).toBe(true);
  expect(namesPlan([table('a', { Clave: 'commitment.code' })])).toBe(false);
});
