import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApp } from '../../electron/core/app.ts';
import { serveOnLoopback, type Loopback } from '../../electron/web/server.ts';

export type Site = Loopback & { ask: (asked: Asked) => Promise<Answer>; stop: () => Promise<void> };
export type Asked = {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
};
export type Answer = { status: number; headers: IncomingHttpHeaders; text: string };

/** The real application on a new data folder, served on loopback, with a window of two files. */
export async function openSite(): Promise<Site> {
  const folder = join(tmpdir(), `compromiso-site-${randomUUID()}`);
  const rendererFolder = join(folder, 'renderer');
  await mkdir(join(rendererFolder, 'assets'), { recursive: true });
  await writeFile(join(rendererFolder, 'index.html'), '<!doctype html><title>Compromiso Abierto</title>');
  await writeFile(join(rendererFolder, 'assets', 'main-abc.js'), 'export {};');
  await writeFile(join(folder, 'secret.txt'), 'fuera de la ventana');
  const app = await openApp({ dataDir: join(folder, 'data') });
  const site = await serveOnLoopback({ app, rendererFolder, port: 0 });
  return {
    ...site,
    ask: (asked) => ask(site.port, asked),
    stop: async () => {
      await site.close();
      await app.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** node:http and not fetch, which would set Host, clean the path and refuse what we want to send. */
function ask(port: number, { method = 'GET', path, headers = {}, body }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asking.on('error', reject);
    asking.end(body);
  });
}
