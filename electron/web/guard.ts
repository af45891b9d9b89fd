import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { evidenceSizeLimit } from '../../shared/evidence.ts';

export type Refusal = { status: 401 | 403 | 404 | 405 | 413 | 415; reason: string };

export const largestMessage = 8 * 1024 * 1024;

type Head = Pick<IncomingMessage, 'method' | 'headers'> & { path: string };
type Door = { port: number; token: string };

/** Says why a request may not pass, or null where it may: every rule of the loopback in one place. */
export function refuse(head: Head, door: Door): Refusal | null {
  return (
    refuseStranger(head, door) ?? refuseMethod(head) ?? refuseWithoutToken(head, door) ?? refuseBody(head)
  );
}

/** A foreign Host is DNS rebinding; a foreign Origin is another page in the same browser. */
function refuseStranger({ headers }: Head, { port }: Door): Refusal | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return { status: 403, reason: 'host' };
  if (headers.origin !== undefined && headers.origin !== `http://${headers.host ?? ''}`) {
    return { status: 403, reason: 'origin' };
  }
  return null;
}

function refuseMethod({ method, path }: Head): Refusal | null {
  const allowed = path.startsWith('/api/') || path === '/files' ? 'POST' : 'GET';
  return method === allowed ? null : { status: 405, reason: 'method' };
}

function isPublic(path: string): boolean {
  return !path.startsWith('/api/') && path !== '/files' && !path.startsWith('/files/');
}

function refuseWithoutToken({ path, headers }: Head, { token }: Door): Refusal | null {
  if (isPublic(path)) return null;
  const given = Buffer.from(headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  const known = given.length === wanted.length && timingSafeEqual(given, wanted);
  return known ? null : { status: 401, reason: 'token' };
}

function refuseBody({ path, headers }: Head): Refusal | null {
  const size = Number(headers['content-length'] ?? 0);
  if (path === '/files' && size > evidenceSizeLimit) return { status: 413, reason: 'size' };
  if (!path.startsWith('/api/')) return null;
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return { status: 415, reason: 'type' };
  return size > largestMessage ? { status: 413, reason: 'size' } : null;
}
