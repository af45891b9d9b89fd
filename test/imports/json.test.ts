import { describe, expect, it } from 'vitest';
import { listText, readJson } from '../../electron/core/imports/json.ts';
import { readTables } from '../../electron/core/imports/read-tables.ts';
import { codesOf, fileOf } from './reading.ts';

const read = (text: string, name = 'datos.json') => readJson(fileOf(name, text));

describe('un JSON', () => {
  it('con una lista de registros es una tabla con el nombre del archivo', () => {
    expect(read('[{"clave":"C1","peso":2},{"clave":"C2","cuenta":true,"nota":null}]')).toMatchObject([
      {
        ...{ name: 'datos', format: 'json', columns: ['clave', 'peso', 'cuenta', 'nota'], problems: [] },
        rows: [
          { line: 1, values: ['C1', '2', '', ''] },
          { line: 2, values: ['C2', '', 'true', ''] },
        ],
      },
    ]);
  });

  it('con una lista por tabla da cada una, aunque estén un nivel más adentro', () => {
    const tables = '{"compromisos":[{"clave":"C1"}],"hitos":[{"clave":"H1"}],"vacía":[]}';
    expect(read(tables).map(({ name }) => name)).toEqual(['compromisos', 'hitos']);
    expect(read(`{"formato":"x/1","tablas":${tables}}`).map(({ name }) => name)).toEqual([
      'compromisos',
      'hitos',
    ]);
  });

  it('escribe las listas de modo que se puedan volver a separar', () => {
    expect(read('[{"valores":["a","b"],"otros":["a; b","c"]}]')[0]?.rows[0]?.values).toEqual([
      'a; b',
      '["a; b","c"]',
    ]);
    expect(listText([' a'])).toBe('[" a"]');
  });

  it('mal escrito dice cerca de qué línea, y sin registros lo dice', () => {
    const [broken] = read('[\n{"a":1},\n{a}\n]');
    expect(broken?.problems).toMatchObject([{ code: 'badJson', details: { at: '3' } }]);
    for (const text of ['"hola"', '[1,2]', '{"a":1}', '[]', 'null']) {
      expect(codesOf(read(text)[0]?.problems ?? []), text).toEqual(['jsonShape']);
    }
  });

  it('se reconoce por lo que contiene aunque su nombre no lo diga', async () => {
    expect((await readTables([fileOf('datos', ' [{"a":"1"}]')]))[0]?.format).toBe('json');
    expect((await readTables([fileOf('datos.csv', '[a],b\nuno,x')]))[0]?.format).toBe('csv');
  });

  it('con nombres de columna peligrosos no pierde el dato ni toca los objetos de la aplicación', () => {
    const [table] = read('[{"__proto__":"x","constructor":"y","clave":"C1"}]');
    expect(table?.columns).toEqual(['proto', 'constructor', 'clave']);
    expect(table?.rows[0]?.values).toEqual(['x', 'y', 'C1']);
  });
});
