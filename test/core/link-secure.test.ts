import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { lookAtLink, type Look } from '../../electron/core/links/look.ts';
import { linkNet, type Wires } from '../../electron/serving/link-net.ts';
import { linkStanding } from '../../renderer/text/evidence.ts';
import { certificateFor } from '../support/certificates.ts';

const day = '2026-06-30T18:00:00.000Z';
const outside = ['93.184.216.34'];
const good = certificateFor('abre.mx');
const others = {
  'vencido.mx': certificateFor('vencido.mx', '2019-01-01', '2020-01-01'),
  'ajeno.mx': certificateFor('otro-sitio.mx'),
  'propio.mx': certificateFor('propio.mx'),
};

/** What this network answers and was asked; every name is at an address of the public network unless a test says so. */
let answer: RequestListener;
let resolve: Wires['resolve'];
let dialled: string[];
let resolved: string[];

/** The port of a server of this machine alone, which goes when the test ends. */
async function served(server: Server): Promise<number> {
  const sockets = new Set<{ destroy: () => void }>();
  server.on('connection', (socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

function secureSite(): Server {
  const server = createSecure(good, (incoming, outgoing) => answer(incoming, outgoing));
  for (const [name, certificate] of Object.entries(others)) server.addContext(name, certificate);
  return server;
}

/** Looks at a link over real TLS; whatever address is dialled, the server of the test is at the other end. */
async function look(link: string, { server = secureSite(), patienceMs = 10_000 } = {}): Promise<Look> {
  const port = await served(server);
  const wires: Wires = {
    resolve: (name) => {
      resolved.push(name);
      return resolve(name);
    },
    connect: (address, asked) => {
      dialled.push(`${address}:${String(asked)}`);
      return connect(port, '127.0.0.1');
    },
  };
  return lookAtLink(linkNet(wires), link, { stop: new AbortController().signal, patienceMs });
}

const closing = (socket: Socket): Promise<void> =>
  new Promise((resolve) => socket.once('close', () => resolve()).on('error', () => undefined));

const said = ({ isReached, code }: Look): string | null =>
  linkStanding({ linkState: null }, { checkedAt: day, reachedAt: isReached ? day : null, code });

beforeEach(() => {
  answer = (_, outgoing) => outgoing.writeHead(200).end('Hola');
  resolve = () => Promise.resolve(outside);
  [dialled, resolved] = [[], []];
  const before = getCACertificates('default');
  onTestFinished(() => setDefaultCACertificates(before));
  setDefaultCACertificates([good, others['vencido.mx'], others['ajeno.mx']].map(({ cert }) => cert));
});

test('un sitio seguro con su certificado en orden abre', async () => {
  let host: string | undefined;
  answer = ({ headers }, outgoing) => {
    host = headers.host;
    outgoing.writeHead(200).end();
  };
  expect(await look('https://abre.mx/acta')).toEqual({ isReached: true, code: '200' });
  expect(host).toBe('abre.mx');
  expect(dialled).toEqual(['93.184.216.34:443']);
});

test.each(Object.keys(others))(
  'con un certificado vencido, de otro o de nadie no abre, y se dice: %s',
  async (name) => {
    let isAsked = false;
    answer = (_, outgoing) => {
      isAsked = true;
      outgoing.end();
    };
    const seen = await look(`https://${name}/`);
    expect(seen).toEqual({ isReached: false, code: 'secure' });
    expect(said(seen)).toBe(
      'No abre (30 jun 2026): su certificado de seguridad no es válido o no se pudo comprobar.',
    );
    expect(isAsked).toBe(false);
  },
);

test('lo que no habla TLS no se confunde con un certificado malo', async () => {
  const server = createServer((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n'));
  const seen = await look('https://abre.mx/', { server });
  expect(said(seen)).toBe('No abre (30 jun 2026): no se pudo conectar.');
});

test.each([
  ['https://10.0.0.5/', 'address'],
  ['http://[::1]:8080/', 'address'],
  ['https://interno.mx/', 'address'],
  ['file:///etc/passwd', 'scheme'],
])('una redirección de un sitio seguro a %s no se sigue', async (location, code) => {
  resolve = (name) => Promise.resolve(name === 'interno.mx' ? ['192.168.1.1'] : outside);
  answer = (_, outgoing) => outgoing.writeHead(302, { Location: location }).end();
  expect(await look('https://abre.mx/')).toEqual({ isReached: false, code });
  expect(dialled).toHaveLength(1);
});

test('un nombre que al volver a preguntar es de la red de adentro no se consulta: cada vez se mira la dirección', async () => {
  resolve = () => Promise.resolve(resolved.length === 1 ? outside : ['127.0.0.1']);
  answer = (_, outgoing) => outgoing.writeHead(405).end();
  expect(await look('https://abre.mx/')).toEqual({ isReached: false, code: 'address' });
  expect(resolved).toEqual(['abre.mx', 'abre.mx']);
  expect(dialled).toEqual(['93.184.216.34:443']);
});

test('un nombre que no existe se dice', async () => {
  resolve = () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
  expect(said(await look('https://abre.mx/'))).toContain('el sitio ya no existe con ese nombre');
});

test.each([
  ['no termina de saludar', () => createServer((socket) => socket.resume())],
  ['no contesta', undefined],
])('a quien %s se le deja de esperar, y la conexión se cierra', async (_, server) => {
  answer = () => undefined;
  const listening = server?.() ?? secureSite();
  const closed = once(listening, 'connection').then(([socket]) => closing(socket as Socket));
  const seen = await look('https://abre.mx/', { server: listening, patienceMs: 250 });
  expect(said(seen)).toContain('tardó demasiado en responder');
  await closed;
});

test('quien no da su dirección a tiempo tampoco detiene a los demás', async () => {
  resolve = () => new Promise(() => undefined);
  expect((await look('https://abre.mx/', { patienceMs: 50 })).code).toBe('timeout');
  expect(dialled).toEqual([]);
});

test('de lo que no termina nunca solo se lee el principio', async () => {
  const some = Buffer.alloc(65_536);
  let end: Promise<unknown> = Promise.resolve();
  answer = ({ method, socket }, outgoing) => {
    if (method === 'HEAD') return void outgoing.writeHead(405).end();
    end = closing(socket);
    const more = (): void => {
      while (!outgoing.destroyed && outgoing.write(some));
    };
    outgoing.on('drain', more);
    more();
  };
  expect(await look('https://abre.mx/')).toEqual({ isReached: true, code: '200' });
  await end;
});

test('una cabecera desmedida no se guarda: no abre', async () => {
  answer = (_, outgoing) => outgoing.writeHead(200, { 'X-Todo': 'x'.repeat(1_000_000) }).end();
  expect(await look('https://abre.mx/')).toEqual({ isReached: false, code: 'network' });
});
