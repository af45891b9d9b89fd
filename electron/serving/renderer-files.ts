import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { commonHeaders, pageHeaders } from './content-policy.ts';

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

export type RendererFiles = (path: string) => Promise<Response>;

/**
 * The built window, by address. Only what was in the folder at the start can be asked for, so that no path, however
 * written, leads outside it.
 */
export async function openRendererFiles(folder: string): Promise<RendererFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, string>();
  for (const entry of entries.filter((found) => found.isFile())) {
    const file = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, file).split(sep).join('/')}`, file);
  }
  return async (path) => {
    const name = path === '/' ? '/index.html' : path;
    const file = files.get(name);
    return file === undefined ? notFound() : answer(name, await readFile(file));
  };
}

function answer(name: string, bytes: Buffer<ArrayBuffer>): Response {
  // Vite puts a hash of the content in the name of everything under assets/.
  const caching = name.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-store';
  const headers = {
    ...pageHeaders,
    'Content-Type': contentTypes[extname(name)] ?? 'application/octet-stream',
    'Cache-Control': caching,
  };
  return new Response(bytes, { headers });
}

export function notFound(): Response {
  return new Response(null, { status: 404, headers: commonHeaders });
}
