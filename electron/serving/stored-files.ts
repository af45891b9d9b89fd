import type { App } from '../core/app.ts';
import { commonHeaders } from './content-policy.ts';
import { notFound } from './renderer-files.ts';

/** Stores the body of a request as it comes, and answers its SHA-256 and size as a Reply. */
export async function answerStore(app: App, body: AsyncIterable<Uint8Array>): Promise<Response> {
  const reply = await app.storeFile(body);
  return Response.json(reply, { headers: commonHeaders });
}

/** Streams a stored file as something to save, never to show: what people hand in is not ours to run. */
export async function answerOpen(app: App, address: URL): Promise<Response> {
  const sha256 = /^\/files\/([0-9a-f]{64})$/.exec(address.pathname)?.[1];
  const file = sha256 === undefined ? null : await app.openFile(sha256);
  if (file === null) return notFound();
  const headers = {
    ...commonHeaders,
    'Content-Type': mediaType(address.searchParams.get('type')),
    'Content-Length': String(file.size),
    'Content-Disposition': disposition(address.searchParams.get('name') ?? 'archivo'),
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cache-Control': 'private, no-store',
  };
  return new Response(file.stream(), { headers });
}

function mediaType(asked: string | null): string {
  return asked !== null && /^[a-z]+\/[a-z0-9.+-]+$/i.test(asked) ? asked : 'application/octet-stream';
}

/** RFC 6266: the plain name for old readers, the exact one beside it. */
function disposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\/%]/g, '_');
  const exact = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
