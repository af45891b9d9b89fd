import { describe, expect, it } from 'vitest';
import { rejectsCsv, saidProblem } from '../../electron/core/imports/rejects.ts';
import {
  problemLevel,
  problemPlace,
  problemSentence,
  type ProblemCode,
  type RowProblem,
} from '../../shared/import-problems.ts';
import { firstOf, importText } from './reading.ts';

async function rejectsOf(text: string): Promise<string | null> {
  const { tables, problems } = await importText(text);
  const [table] = tables;
  return table ? rejectsCsv(table, problems.map(saidProblem)) : null;
}

describe('las filas rechazadas', () => {
  it('se devuelven como venían, con todos sus motivos al final', async () => {
    const csv = await rejectsOf(
      'Clave,Compromiso,Peso,Término\nC1,Uno,1,\nC2,"Dos, y ""más""",-1,2026-02-30\n',
    );
    expect(csv).toBe(
      '\ufeffClave,Compromiso,Peso,Término,Motivo\r\n' +
        `C2,"Dos, y ""más""",'-1,2026-02-30,"Peso: «-1» está fuera de lo posible: de 0 a 1,000,000. Término: «2026-02-30» no existe en el calendario."\r\n`,
    );
  });

  it('no ejecutan fórmulas en una hoja de cálculo', async () => {
    const csv = await rejectsOf('Clave,Compromiso,Peso\n"=cmd|\' /C calc\'!A0",@Uno,x\n');
    expect(csv).toContain(`'=cmd|' /C calc'!A0,'@Uno`);
  });

  it('corregidas se vuelven a importar, sin que el motivo quede como dato', async () => {
    const csv = await rejectsOf('Clave,Compromiso,Peso\nC1,Uno,-1\n');
    const { records, problems } = await importText((csv ?? '').replace("'-1", '1'));
    expect(problems).toEqual([]);
    expect(firstOf(records, 'commitment')).toMatchObject({ fields: { code: 'C1', weight: 1 }, source: {} });
  });

  it('no hay archivo cuando no hay ninguna, aunque haya avisos', async () => {
    expect(await rejectsOf('Clave,Compromiso,Término\nC1,Uno,algún día\n')).toBeNull();
  });
});

describe('cada problema', () => {
  it('se dice en español con su lugar, y nunca muestra un valor entero de más de una línea', () => {
    const problem: RowProblem = {
      ...{ table: 'PAL', line: 12, column: 'Peso', code: 'notANumber' },
      value: 'muchísimo '.repeat(50),
    };
    expect(problemPlace(problem)).toBe('fila 12, columna «Peso»');
    expect(problemPlace({ ...problem, column: null })).toBe('fila 12');
    expect(problemPlace({ ...problem, line: 0 })).toBe('PAL');
    expect(problemSentence(problem).length).toBeLessThan(120);
    expect(saidProblem(problem)).toMatchObject({ level: 'error', line: 12, column: 'Peso' });
  });

  it('rechaza la fila o solo avisa', () => {
    const levels = (['missing', 'tooLarge', 'ambiguousDate', 'unreadDate'] satisfies ProblemCode[]).map(
      problemLevel,
    );
    expect(levels).toEqual(['error', 'error', 'warning', 'warning']);
  });
});
