import { expect, test, vi } from 'vitest';
import { cli, newFolder, seed } from './run-cli.ts';

const phrase = 'la ventana azul de abril';

/** A committee of one secretariat, with `mode` chosen as it would be in the window. */
async function folder(): Promise<string> {
  const data = await newFolder();
  const { openApp } = await import('../../electron/core/app.ts');
  await seed(data, async (ask) => {
    await ask('member.seat', { name: 'Sara', role: 'secretariat' });
  });
  const app = await openApp({ dataDir: data });
  const [sara] = (await app.call('member.list', {}).then((reply) => (reply.ok ? reply.value : []))) as {
    id: string;
  }[];
  const as = { memberId: sara?.id ?? '' };
  await app.call('access.setPassphrase', { memberId: as.memberId, passphrase: phrase }, as);
  expect(await app.call('access.choose', { version: 0, mode: 'passphrase' }, as)).toMatchObject({ ok: true });
  await app.close();
  return data;
}

test('con contraseña, --as la toma de la variable; sin ella lo dice, y quien opera el equipo sigue pudiendo', async () => {
  const data = await folder();
  const add = ['call', 'institution.add', '{"name":"Instituto"}', '--data', data, '--as', 'Sara'];
  expect(await cli(add)).toMatchObject({
    code: 1,
    err: expect.stringContaining('COMPROMISO_PASSPHRASE') as string,
  });
  vi.stubEnv('COMPROMISO_PASSPHRASE', 'no es esta frase');
  expect((await cli(add)).err).toContain('La contraseña no es la de esa persona');
  vi.stubEnv('COMPROMISO_PASSPHRASE', phrase);
  expect(await cli(add)).toMatchObject({ code: 0, err: '' });
  vi.unstubAllEnvs();
  expect((await cli(['demo', '--data', data])).code).toBe(0);
}, 60_000);
