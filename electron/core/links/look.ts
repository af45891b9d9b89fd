import { isIP } from 'node:net';
import { isPublicAddress } from './addresses.ts';
import type { LinkNet } from './net.ts';

/** How a link answered: the HTTP status, or a word for why there was none. */
export type Look = { isReached: boolean; code: string };

const redirectsFollowed = 5;

/** When to let it be, and how long one question may take. */
export type Limits = { stop: AbortSignal; patienceMs: number };

/** Why a link could not be asked. */
class NotAsked extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/**
 * Whether a page opens: its head, else its first bytes, with no cookie nor password, following a few redirections. Each
 * hop is resolved once, refused unless all its addresses are public, and connected to the address that was looked at.
 */
export async function lookAtLink(net: LinkNet, link: string, limits: Limits): Promise<Look> {
  try {
    let url = webAddressOf(link);
    for (let hop = 0; hop <= redirectsFollowed; hop += 1) {
      const answer = await askTwice(net, url, limits);
      if (answer.location === null) {
        return { isReached: answer.status >= 200 && answer.status < 300, code: String(answer.status) };
      }
      url = webAddressOf(answer.location, url);
    }
    return { isReached: false, code: 'redirects' };
  } catch (error) {
    limits.stop.throwIfAborted();
    return { isReached: false, code: codeOf(error) };
  }
}

function webAddressOf(text: string, from?: URL): URL {
  const url = URL.parse(text, from?.href);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) throw new NotAsked('scheme');
  return url;
}

/** What Node and OpenSSL say of a certificate; a site that speaks no TLS at all is another matter. */
const badCertificate = /CERT|SELF_SIGNED|VERIFY|HOSTNAME|INVALID_CA/;

function codeOf(error: unknown): string {
  if (error instanceof NotAsked) return error.code;
  if (!(error instanceof Error)) return 'network';
  if (error.name === 'TimeoutError') return 'timeout';
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'name';
  return badCertificate.test(code) ? 'secure' : 'network';
}

type Answer = { status: number; location: string | null };

/** Some servers refuse HEAD: then the page itself is asked for, and let go as soon as it begins. */
async function askTwice(net: LinkNet, url: URL, limits: Limits): Promise<Answer> {
  const head = await ask(net, url, 'HEAD', limits);
  return head.status < 400 ? head : ask(net, url, 'GET', limits);
}

async function ask(
  net: LinkNet,
  url: URL,
  method: 'HEAD' | 'GET',
  { stop, patienceMs }: Limits,
): Promise<Answer> {
  const patience = AbortSignal.any([stop, AbortSignal.timeout(patienceMs)]);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const address = await publicAddressOf(net, host, patience);
  try {
    const { status, location } = await net.ask({ url, host, address, method, patience });
    return { status, location: [301, 302, 303, 307, 308].includes(status) ? location : null };
  } catch (error) {
    // Whoever is told to stop says only that, not that time was up.
    patience.throwIfAborted();
    throw error;
  }
}

/** The address to connect to; a name with any address that is not public is not asked at all. */
async function publicAddressOf(net: LinkNet, host: string, patience: AbortSignal): Promise<string> {
  const addresses = isIP(host) > 0 ? [host] : await inTime(net.resolve(host), patience);
  const [first] = addresses;
  if (first === undefined) throw new NotAsked('name');
  if (!addresses.every(isPublicAddress)) throw new NotAsked('address');
  return first;
}

/** Resolving a name cannot be stopped; waiting for it can. */
function inTime<T>(work: Promise<T>, patience: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(patience.reason as Error);
    if (patience.aborted) giveUp();
    patience.addEventListener('abort', giveUp, { once: true });
    work.then(resolve, reject).finally(() => patience.removeEventListener('abort', giveUp));
  });
}
