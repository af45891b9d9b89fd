import { networkInterfaces } from 'node:os';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Answer, type Asked, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.stop());

/** A message that passes every rule; each test breaks one. */
function message(changes: Partial<Asked> = {}, headers: Record<string, string> = {}): Asked {
  return {
    method: 'POST',
    path: '/api/plan.list',
    body: '{"input":{}}',
    ...changes,
    headers: { Authorization: `Bearer ${site.token}`, 'Content-Type': 'application/json', ...headers },
  };
}

const reasonOf = ({ text }: Answer) =>
  (JSON.parse(text) as { error: { details: { reason: string } } }).error.details.reason;

describe('el servidor local', () => {
  test('contesta al mensaje que cumple todas las reglas', async () => {
    const answer = await site.ask(message({}, { Origin: `http://127.0.0.1:${site.port}` }));
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({ ok: true });
  });

  test.each([
    ['otro Host (DNS rebinding)', { Host: 'compromiso.example' }, 403, 'host'],
    ['el mismo nombre en otro puerto', { Host: '127.0.0.1:1' }, 403, 'host'],
    ['una página ajena', { Origin: 'https://example.org' }, 403, 'origin'],
    ['una página sin origen', { Origin: 'null' }, 403, 'origin'],
    ['otra página del mismo equipo', { Origin: 'http://127.0.0.1:1' }, 403, 'origin'],
    ['quien no trae llave', { Authorization: '' }, 401, 'token'],
    ['quien trae otra llave', { Authorization: 'Bearer 0000' }, 401, 'token'],
    ['un formulario', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415, 'type'],
    ['un texto sin tipo', { 'Content-Type': 'text/plain' }, 415, 'type'],
    ['un mensaje que anuncia más de 8 MB', { 'Content-Length': String(9 * 1024 * 1024) }, 413, 'size'],
  ])('rechaza %s', async (_what, headers, status, reason) => {
    const answer = await site.ask(message({}, headers));
    expect({ status: answer.status, reason: reasonOf(answer) }).toEqual({ status, reason });
  });

  test('rechaza un mensaje de más de 8 MB aunque no lo anuncie', async () => {
    const body = `{"input":"${'x'.repeat(8 * 1024 * 1024)}"}`;
    const answer = await site.ask(message({ body }, { 'Transfer-Encoding': 'chunked' }));
    expect(answer.status).toBe(413);
  });

  test.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('no atiende métodos por %s', async (method) => {
    const answer = await site.ask(message({ method, body: '' }));
    expect(answer.status).toBe(405);
  });

  test('no da permiso a otros orígenes en ninguna respuesta', async () => {
    const answer = await site.ask(message());
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test('un mensaje que no es JSON recibe una negativa, no un error', async () => {
    const answer = await site.ask(message({ body: '{"input":' }));
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });

  test.each([[{ memberId: 7 }], ['quien sea'], [{ memberId: null, inNameOf: {} }]])(
    'quien llama como %j recibe una negativa',
    async (as) => {
      const answer = await site.ask(message({ body: JSON.stringify({ input: {}, as }) }));
      expect(JSON.parse(answer.text)).toMatchObject({ ok: false, error: { code: 'invalid' } });
    },
  );

  test('solo escucha en 127.0.0.1', async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((address) => address?.internal === false);
    if (outside === undefined) return;
    await expect(knock(outside.address, site.port)).rejects.toThrow();
  });
});

function knock(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, timeout: 2_000 });
    socket.on('connect', () => {
      socket.destroy();
      resolve();
    });
    socket.on('timeout', () => reject(new Error('nobody answers')));
    socket.on('error', reject);
  });
}
