import { describe, expect, test } from 'vitest';
import { methodNames } from '../../shared/contract.ts';
import { usages } from '../../electron/cli/usage.ts';
import { cli, cliJson, newFolder } from './run-cli.ts';

describe('cómo se usa', { timeout: 30_000 }, () => {
  test.each([[[]], [['--help']], [['help']]])('%j dice todas las órdenes', async (words) => {
    const { code, out } = await cli(words);
    expect(code).toBe(0);
    for (const name of Object.keys(usages)) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  test('cada orden dice sus opciones', async () => {
    const { code, out } = await cli(['import', '--help']);
    expect(code).toBe(0);
    expect(out).toContain('--profile PERFIL   ogp-irm, nap o auto');
  });

  test.each([
    ['una orden que no existe', ['exporta'], 'No se conoce la orden «exporta».'],
    ['una opción antes de la orden', ['--json', 'status'], 'No se entiende «--json» antes de la orden.'],
    ['una opción que no existe', ['status', '--plann', 'x'], 'No se conoce la opción «--plann».'],
    ['una opción sin su valor', ['status', '--plan'], 'A la opción «--plan» le falta su valor.'],
    ['un valor para una opción sin valor', ['status', '--json=si'], 'La opción «--json» no lleva valor.'],
    ['una palabra de más', ['status', 'PAL-1'], 'Sobra «PAL-1».'],
    ['un día que no existe', ['status', '--on', '2026-02-30'], '«2026-02-30» no es una fecha del calendario'],
    ['un formato que no existe', ['report', '--out', 'x', '--format', 'doc'], '«doc» no vale para --format'],
    ['un perfil que no existe', ['import', 'x.csv', '--profile', 'otro'], '«otro» no vale para --profile'],
    ['importar sin archivo', ['import'], 'Falta el archivo que importar.'],
    ['llamar sin método', ['call'], 'Falta el método.'],
    ['una entrada que no es JSON', ['call', 'plan.list', '{'], 'La entrada no es JSON bien escrito.'],
    ['respaldar sin decir dónde', ['backup'], 'Falta --out.'],
    ['restaurar sin decir de dónde', ['restore'], 'Falta --from.'],
  ])('%s se dice y termina con 2', async (_what, words, sentence) => {
    const { code, out, err } = await cli(words);
    expect(err).toContain(sentence);
    expect(err).toContain('Uso: npm run -s cli --');
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  test('una carpeta de datos que no está no se crea por equivocación', async () => {
    const { code, err } = await cli(['check', '--data', `${await newFolder()}/otra`]);
    expect(code).toBe(1);
    expect(err).toMatch(/^No existe la carpeta de datos «/);
  });
});

describe('los métodos', { timeout: 30_000 }, () => {
  test('están todos, con el JSON Schema de su entrada y a quién corresponden', async () => {
    type Described = { method: string; kind: string; roles: string[] | null; input: { type?: string } };
    const methods = await cliJson<Described[]>(['methods']);
    expect(methods.map((one) => one.method)).toEqual(methodNames);
    const verify = methods.find((one) => one.method === 'milestone.verify');
    expect(verify).toMatchObject({
      kind: 'command',
      roles: ['civilSociety'],
      input: { type: 'object', required: ['milestoneId'], additionalProperties: false },
    });
  });

  test('uno solo, para leerlo; uno que no existe se dice', async () => {
    const { out } = await cli(['methods', 'progress.report']);
    expect(out).toContain('orden de: gobierno; la secretaría técnica, en nombre de ellos');
    expect(await cli(['methods', 'plan.burn'])).toMatchObject({
      code: 1,
      err: 'La aplicación no conoce el método «plan.burn».\n',
    });
  });
});
