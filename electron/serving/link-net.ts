import { lookup } from 'node:dns/promises';
import { request, type IncomingMessage } from 'node:http';
import { connect, isIP, type Socket } from 'node:net';
import { connect as secure } from 'node:tls';
import type { LinkNet, LinkQuestion } from '../core/app.ts';

const userAgent = 'CompromisoAbierto/1 (revision de enlaces)';

/** The two things that looking at a link asks of a computer; the tests have a network of their own. */
export type Wires = {
  resolve: (name: string) => Promise<readonly string[]>;
  /** To an address, never to a name: nothing is resolved a second time. */
  connect: (address: string, port: number) => Socket;
};

const realWires: Wires = {
  resolve: async (name) => (await lookup(name, { all: true })).map(({ address }) => address),
  connect: (address, port) => connect({ host: address, port }),
};

/** The network as the core asks it about links: one question, one head of an answer, with no cookie nor password. */
export function linkNet(wires: Wires = realWires): LinkNet {
  return {
    resolve: wires.resolve,
    ask: async (question) => {
      const { statusCode = 0, headers } = await answerOf(wires, question);
      return { status: statusCode, location: headers.location ?? null };
    },
  };
}

function answerOf(wires: Wires, question: LinkQuestion): Promise<IncomingMessage> {
  const { url, method, patience } = question;
  return new Promise((resolve, reject) => {
    const asked = request({
      method,
      path: `${url.pathname}${url.search}`,
      setHost: false,
      headers: { Host: url.host, 'User-Agent': userAgent, Accept: '*/*', Connection: 'close' },
      createConnection: () => socketTo(wires, question),
      signal: patience,
    });
    asked.once('response', (response) => {
      resolve(response);
      // What comes after the head is nobody's concern.
      response.destroy();
    });
    asked.once('error', reject);
    asked.end();
  });
}

function socketTo(wires: Wires, { url, host, address }: LinkQuestion): Socket {
  const isSecure = url.protocol === 'https:';
  const socket = wires.connect(address, url.port === '' ? (isSecure ? 443 : 80) : Number(url.port));
  return isSecure ? secure({ socket, host, ...(isIP(host) > 0 ? {} : { servername: host }) }) : socket;
}
