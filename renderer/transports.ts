import type { Reply } from '../shared/errors.ts';
import type { Caller } from '../shared/method.ts';

export type StoredBytes = { sha256: string; size: number };

/** What carries a call and a file to the core, and brings back the reply. */
export type Transport = {
  call: (method: string, input: unknown, as: Caller) => Promise<Reply<unknown>>;
  storeFile: (
    file: Blob,
    as: Caller,
    signal?: AbortSignal,
    onSent?: (percent: number) => void,
  ) => Promise<Reply<StoredBytes>>;
  readFile: (sha256: string, name: string, mediaType: string) => Promise<Reply<Blob>>;
};

type Preload = { call: (method: string, input: unknown, as: Caller) => Promise<Reply<unknown>> };
type WithPreload = typeof globalThis & { compromiso?: Preload };

const unreachable = { ok: false, error: { code: 'unreachable', details: {} } } as const;
const tokenName = 'compromiso.token';

/** Takes the key out of the address as soon as it arrives, so that it is never seen, copied or bookmarked. */
export function takeToken(place: Location, keep: Storage): string | null {
  const [, token] = /[#&?]token=([^&]+)/.exec(place.hash) ?? [];
  if (token === undefined) return keep.getItem(tokenName);
  keep.setItem(tokenName, decodeURIComponent(token));
  const rest = place.hash.replace(/([#&?])token=[^&]+&?/, '$1').replace(/[#&?]$/, '');
  history.replaceState(null, '', place.pathname + place.search + rest);
  return keep.getItem(tokenName);
}

async function ask(path: string, init: RequestInit, token: string | null): Promise<Response | null> {
  const headers = new Headers(init.headers);
  if (token !== null) headers.set('Authorization', `Bearer ${token}`);
  return fetch(path, { ...init, headers }).catch(() => null);
}

async function replyOf<T>(response: Response | null): Promise<Reply<T>> {
  // A refused key means that the application was started again: this window no longer reaches it.
  if (response === null || response.status === 401) return unreachable;
  return response
    .json()
    .then((reply: Reply<T>) => reply)
    .catch(() => unreachable);
}

/** A smaller file is there before anybody could read how much of it is. */
const tellsFrom = 512 * 1024;

/** Only the older way of sending says how much is sent. */
function sendTelling(
  file: Blob,
  token: string | null,
  onSent: (percent: number) => void,
  signal?: AbortSignal,
): Promise<Reply<StoredBytes>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/files');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    if (token !== null) request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.onprogress = ({ loaded, total }) => onSent((100 * loaded) / Math.max(1, total));
    request.onabort = () => resolve({ ok: false, error: { code: 'cancelled', details: {} } });
    request.onerror = () => resolve(unreachable);
    request.onload = () => {
      const { status, responseText } = request;
      void replyOf<StoredBytes>(new Response(responseText, { status })).then(resolve);
    };
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

function fileTransport(token: string | null): Pick<Transport, 'storeFile' | 'readFile'> {
  return {
    storeFile: async (file, _as, signal, onSent) => {
      if (onSent !== undefined && file.size > tellsFrom) return sendTelling(file, token, onSent, signal);
      const init = { method: 'POST', body: file, headers: { 'Content-Type': 'application/octet-stream' } };
      const response = await ask('/files', signal === undefined ? init : { ...init, signal }, token);
      if (signal?.aborted === true) return { ok: false, error: { code: 'cancelled', details: {} } };
      return replyOf<StoredBytes>(response);
    },
    readFile: async (sha256, name, mediaType) => {
      const query = new URLSearchParams({ name, type: mediaType }).toString();
      const response = await ask(`/files/${sha256}?${query}`, {}, token);
      if (response === null) return unreachable;
      if (!response.ok) return replyOf<Blob>(response);
      return { ok: true, value: await response.blob() };
    },
  };
}

/** Over loopback HTTP, with the token of this window. */
export function httpTransport(token: string | null): Transport {
  return {
    call: async (method, input, as) =>
      replyOf(
        await ask(
          `/api/${method}`,
          {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ input, as }),
          },
          token,
        ),
      ),
    ...fileTransport(token),
  };
}

function preloadTransport(preload: Preload): Transport {
  return {
    call: (method, input, as) => preload.call(method, input, as).catch(() => unreachable),
    ...fileTransport(null),
  };
}

/** The transport of this window: Electron's preload where there is one, else loopback HTTP. */
export function ownTransport(): Transport {
  const { compromiso } = globalThis as WithPreload;
  if (compromiso !== undefined) return preloadTransport(compromiso);
  return httpTransport(takeToken(window.location, window.sessionStorage));
}
