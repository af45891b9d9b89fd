import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import type { App } from '../core/app.ts';
import { answerCall, refusal } from '../serving/call.ts';
import { commonHeaders } from '../serving/content-policy.ts';
import { openRendererFiles, type RendererFiles } from '../serving/renderer-files.ts';
import { answerOpen, answerStore } from '../serving/stored-files.ts';
import { largestMessage, refuse, type Refusal } from './guard.ts';

export type Loopback = { port: number; token: string; address: string; close(): Promise<void> };
type Options = { app: App; rendererFolder: string; port: number };
type Site = { app: App; rendererFiles: RendererFiles; token: string };

/** Serves the application on 127.0.0.1; the address carries in its fragment the token that every message must bring. */
export async function serveOnLoopback({ app, rendererFolder, port }: Options): Promise<Loopback> {
  const token = randomBytes(32).toString('base64url');
  const site: Site = { app, token, rendererFiles: await openRendererFiles(rendererFolder) };
  const server = createServer((incoming, outgoing) => {
    answer(site, incoming, outgoing).catch(() => outgoing.destroy());
  });
  const used = await listen(server, port);
  return {
    port: used,
    token,
    address: `http://127.0.0.1:${used}/#token=${token}`,
    close: () => close(server),
  };
}

/** Serves on the first of the ports that nobody else has; 0 asks the system for any. */
export async function serveWhereFree(site: Omit<Options, 'port'>, ports: number[]): Promise<Loopback> {
  const [port, ...others] = ports;
  assert(port !== undefined, 'the list of ports is never empty');
  try {
    return await serveOnLoopback({ ...site, port });
  } catch (error) {
    if (others.length === 0 || !isInUse(error)) throw error;
    return serveWhereFree(site, others);
  }
}

export function isInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 2_000).unref();
  });
}

async function answer(site: Site, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const port = incoming.socket.localPort ?? 0;
  const path = (incoming.url ?? '/').split('?')[0] ?? '/';
  const { method, headers } = incoming;
  const refused = refuse({ method, headers, path }, { port, token: site.token });
  const response = refused === null ? await route(site, incoming, path) : refusalOf(refused);
  await send(response, outgoing);
}

async function route(site: Site, incoming: IncomingMessage, path: string): Promise<Response> {
  if (path.startsWith('/api/')) return answerMethod(site.app, incoming, path.slice('/api/'.length));
  const address = new URL(`http://127.0.0.1${incoming.url ?? '/'}`);
  if (path === '/files') return answerStore(site.app, bodyOf(incoming));
  if (path.startsWith('/files/')) return answerOpen(site.app, address);
  return site.rendererFiles(path);
}

async function answerMethod(app: App, incoming: IncomingMessage, method: string): Promise<Response> {
  const text = await readText(incoming);
  if (text === null) return refusalOf({ status: 413, reason: 'size' });
  const message = parseMessage(text);
  const reply =
    message === null
      ? refusal({ code: 'invalid', details: { issues: [{ path: '', problem: 'format' }] } })
      : await answerCall(app, method, message.input, message.as);
  return Response.json(reply, { headers: { ...commonHeaders, 'Cache-Control': 'no-store' } });
}

/** Left open by whoever stops reading, so that a refusal can still be sent. */
function bodyOf(incoming: IncomingMessage): AsyncIterable<Buffer> {
  return incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
}

/** The body as text, or null where it is longer than any message may be, whatever its header said. */
async function readText(incoming: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bodyOf(incoming)) {
    size += chunk.length;
    if (size > largestMessage) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseMessage(text: string): Record<string, unknown> | null {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === 'object' && message !== null ? (message as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function refusalOf({ status, reason }: Refusal): Response {
  const headers = { ...commonHeaders, Connection: 'close' };
  return Response.json(refusal({ code: 'forbidden', details: { reason } }), { status, headers });
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body === null) outgoing.end();
  else await pipeline(response.body, outgoing);
}
