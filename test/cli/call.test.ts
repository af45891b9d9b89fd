import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { cli, cliJson, newFolder, seed } from './run-cli.ts';

let data: string;
beforeEach(async () => {
  data = await newFolder();
});

const call = (method: string, input: unknown, ...more: string[]) =>
  cli(['call', method, JSON.stringify(input), '--data', data, ...more]);

const seat = (...members: object[]) =>
  seed(data, async (ask) => {
    for (const member of members) await ask('member.seat', member);
  });

describe('llamar a un método', { timeout: 60_000 }, () => {
  test('quien no dice quién es, solo consulta; con --as actúa como ese integrante', async () => {
    await seat({ name: 'José Núñez', role: 'oversight', email: 'jose@example.org' });
    const plan = { code: 'P', name: 'Plan' };
    expect(await call('plan.start', plan)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('Como consulta no puedes hacer esto') as string,
    });
    expect(await call('plan.start', plan, '--as', 'jose nunez')).toMatchObject({ code: 0, err: '' });
    const again = await call('plan.start', plan, '--as', 'JOSE@example.org');
    expect(again.err).toBe('Ya existe otro registro (plan de acción) con la clave «P». No se guardó nada.\n');
    expect(again.code).toBe(1);
  });

  test('dos con el mismo nombre: se pide decir cuál, con sus identificadores; nadie: se niega', async () => {
    await seat({ name: 'Ana Ruiz', role: 'secretariat' }, { name: 'Ana Ruiz', role: 'reader' });
    const members = await cliJson<{ id: string }[]>(['call', 'member.list', '--data', data]);
    const { code, err } = await call('plan.list', {}, '--as', 'ana ruiz');
    expect(code).toBe(2);
    expect(err).toContain('Hay 2 integrantes «ana ruiz»; di cuál por su identificador:');
    expect(err).toContain(members[0]?.id);
    expect(await call('plan.list', {}, '--as', 'Nadie')).toMatchObject({ code: 1 });
  });

  test('la secretaría captura en nombre de otra persona', async () => {
    await seat({ name: 'Sara', role: 'secretariat' }, { name: 'Gael', role: 'government' });
    const report = { milestoneId: 'ninguno', percentage: 10 };
    expect((await call('progress.report', report, '--as', 'Sara')).err).toMatch(/indica en nombre de quién/);
    const named = await call('progress.report', report, '--as', 'Sara', '--in-name-of', 'gael');
    expect(named.err).toBe('No se encontró: hito «ninguno».\n');
  });

  test('la entrada llega también por la entrada estándar', async () => {
    const { code, out } = await cli(
      ['call', 'plan.start', '-', '--data', data],
      '{"code":"Ñ-1","name":"Ñandú"}',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ code: 'Ñ-1', name: 'Ñandú', version: 1 });
  });

  test('un método desconocido y una entrada equivocada se dicen', async () => {
    expect(await call('plan.burn', {})).toMatchObject({
      code: 1,
      err: 'La aplicación no conoce el método «plan.burn».\n',
    });
    expect((await call('plan.start', { code: 'P', color: 1 })).err).toMatch(/^Hay datos que corregir/);
  });

  test('quien deja de leer a la mitad no ve un error', async () => {
    const main = fileURLToPath(new URL('../../electron/cli/main.ts', import.meta.url));
    const child = spawn(process.execPath, [main, 'methods', '--json']);
    let err = '';
    child.stderr.on('data', (piece: Buffer) => (err += piece.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = (await once(child, 'close')) as [number];
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
