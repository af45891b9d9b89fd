import { createServer, type RequestListener } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { linkNet, type Wires } from '../../electron/serving/link-net.ts';
import { openScene, type Scene } from '../support/core-plan.ts';
import { isPglite } from '../support/core-pglite.ts';
import { noon } from '../support/core.ts';

/** Names of a network that is only here: what has an address is served by one server of this test. */
const names: Record<string, string[]> = {
  'abre.mx': ['93.184.216.34'],
  'no-abre.mx': ['93.184.216.34'],
  'interno.mx': ['93.184.216.34', '10.0.0.5'],
};
let asked: string[];
let dialled: string[];
let answer: RequestListener;
let scene: Scene;
let planId: string;
let hito: string;

async function localWires(): Promise<Wires> {
  const server = createServer((incoming, outgoing) => {
    asked.push(`${incoming.method ?? ''} ${incoming.headers.host ?? ''}${incoming.url ?? ''}`);
    answer(incoming, outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    resolve: (name) => Promise.resolve(names[name] ?? []),
    connect: (address) => {
      dialled.push(address);
      return connect(port, '127.0.0.1');
    },
  };
}

beforeEach(async () => {
  [asked, dialled] = [[], []];
  answer = ({ headers }, outgoing) => outgoing.writeHead(headers.host === 'abre.mx' ? 200 : 404).end();
  scene = await openScene({ links: { net: linkNet(await localWires()), pauseMs: 0 } });
  planId = (await scene.plan()).id;
  hito = (await scene.milestone((await scene.commitment(planId)).id)).id;
});

const call = 'link.check';
const link = (title: string, url: string) =>
  scene.app.ask(
    'evidence.record',
    { kind: 'link', milestoneId: hito, title, url },
    scene.committee.government,
  );
const turnOn = () =>
  scene.app.ask(
    'settings.revise',
    { version: 0, changes: { checksLinks: true } },
    scene.committee.secretariat,
  );
const check = (jobId?: string) =>
  scene.app.ask(call, { planId, ...(jobId === undefined ? {} : { jobId }) }, scene.committee.secretariat);
const found = async () =>
  (await scene.app.ask('evidence.search', { planId, filters: { kind: 'link' } })).rows;
const entries = async () =>
  (await scene.app.ask('history.list', { planId })).filter(({ method }) => method === call);

describe('la revisión de los enlaces', () => {
  test('está apagada mientras el comité no la encienda: no se consulta nada', async () => {
    await link('Portal', 'https://abre.mx/datos');
    const refused = await scene.app.refusal(call, { planId }, scene.committee.secretariat);
    expect(refused.code).toBe('linkChecksOff');
    expect(asked).toEqual([]);
  });

  test('guarda qué enlace abre y cuál no, y cuándo abrió por última vez', async () => {
    await turnOn();
    await link('Portal', 'http://abre.mx/datos?a=1#b');
    await link('Perdido', 'http://no-abre.mx/');
    expect(await check()).toEqual({ checked: 2, reached: 1, changed: 2, isCancelled: false });
    expect(asked.sort()).toEqual(['GET no-abre.mx/', 'HEAD abre.mx/datos?a=1', 'HEAD no-abre.mx/']);
    const [lost, portal] = await found();
    expect(portal).toMatchObject({ linkState: 'reachable', linkFact: { code: '200' } });
    expect(portal?.linkFact?.reachedAt).toBe(portal?.linkFact?.checkedAt);
    expect(lost).toMatchObject({ linkState: 'unreachable', linkFact: { code: '404', reachedAt: null } });
  });

  test('la bitácora solo dice lo que cambió, y que lo vio la aplicación', async () => {
    await turnOn();
    await link('Portal', 'http://abre.mx/');
    await check();
    scene.app.clock.now = noon('2026-07-02');
    expect(await check()).toMatchObject({ checked: 1, changed: 0 });
    expect(await entries()).toHaveLength(1);
    answer = (_, outgoing) => outgoing.writeHead(500).end();
    scene.app.clock.now = noon('2026-07-05');
    expect(await check()).toMatchObject({ reached: 0, changed: 1 });
    const [last] = await entries();
    expect(last).toMatchObject({ actor: null, entity: 'evidence', action: 'changed' });
    const [row] = await found();
    expect(row?.linkFact?.code).toBe('500');
    expect(row?.linkFact?.reachedAt).toBe(noon('2026-07-02').toISOString());
    expect((await scene.app.ask('application.check', {})).problems).toEqual([]);
  });

  test('no pregunta a la red de adentro, tampoco por una redirección', async () => {
    await turnOn();
    await link('Enrutador', 'http://192.168.1.1/');
    await link('Esta máquina', 'http://[::ffff:127.0.0.1]/');
    await link('Nombre', 'http://interno.mx/');
    answer = (_, outgoing) => outgoing.writeHead(302, { Location: 'http://169.254.169.254/latest' }).end();
    await link('Desvío', 'http://abre.mx/');
    await check();
    expect((await found()).map((row) => row.linkFact?.code)).toEqual(Array(4).fill('address'));
    expect(dialled).toEqual(['93.184.216.34']);
  });

  test('no manda la contraseña que lleve la dirección ni sigue vueltas sin fin', async () => {
    await turnOn();
    let sent: unknown;
    answer = ({ headers }, outgoing) => {
      sent = headers.authorization ?? headers.cookie;
      outgoing.writeHead(301, { Location: '/otra', 'Set-Cookie': 'a=1' }).end();
    };
    await link('Con clave', 'http://yo:secreto@abre.mx/');
    await check();
    expect(sent).toBeUndefined();
    expect((await found())[0]?.linkFact?.code).toBe('redirects');
    expect(asked).toHaveLength(6);
  });

  test('se puede detener, también a mitad de una respuesta; queda lo ya visto', async () => {
    await turnOn();
    await link('Portal', 'http://abre.mx/1');
    await link('Lento', 'http://abre.mx/2');
    const hung = new Promise<void>((resolve) => {
      answer = ({ url }, outgoing) => {
        if (url === '/1') outgoing.writeHead(200).end();
        else resolve();
      };
    });
    const round = check('trabajo');
    await hung;
    expect(await scene.app.ask('link.progress', { jobId: 'trabajo' })).toEqual({ done: 1, total: 2 });
    expect((await scene.app.refusal(call, { planId }, scene.committee.secretariat)).code).toBe(
      'linkChecksRunning',
    );
    expect(await scene.app.ask('link.cancel', { jobId: 'trabajo' })).toEqual({ cancelled: true });
    expect(await round).toMatchObject({ checked: 1, isCancelled: true });
    expect((await found()).map(({ title, linkState }) => [title, linkState])).toEqual([
      ['Lento', null],
      ['Portal', 'reachable'],
    ]);
  });

  test.skipIf(isPglite)('la revisión de una evidencia que alguien borró por fuera se dice', async () => {
    await turnOn();
    await link('Portal', 'http://abre.mx/');
    await check();
    await scene.app.write('pragma foreign_keys = off; delete from evidence');
    const { problems } = await scene.app.ask('application.check', {});
    expect(problems.map(({ sentence }) => sentence)).toContainEqual(
      expect.stringMatching(/revisión de enlace .* \(evidencia\) que no existe/),
    );
  });

  test('una evidencia retirada no se consulta', async () => {
    await turnOn();
    const page = await link('Portal', 'http://abre.mx/');
    const id = page.evidence[0]?.id ?? '';
    const input = { id, version: 1, reason: 'Era de otro hito.' };
    await scene.app.ask('evidence.withdraw', input, scene.committee.government);
    expect(await check()).toMatchObject({ checked: 0 });
  });
});
