import { protocol } from 'electron';
import { Readable } from 'node:stream';
import type { App } from '../core/app.ts';
import { notFound, openRendererFiles } from '../serving/renderer-files.ts';
import { answerOpen, answerStore } from '../serving/stored-files.ts';
import { host, scheme } from './addresses.ts';

/** Must run before Electron is ready: makes app:// a secure origin of its own, with fetch and streams. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme, privileges }]);
}

/** Answers app:// with the built window and with the stored files, as the loopback does. */
export async function serveScheme(app: App, rendererFolder: string): Promise<void> {
  const rendererFiles = await openRendererFiles(rendererFolder);
  protocol.handle(scheme, async (request) => {
    const address = new URL(request.url);
    if (address.host !== host) return notFound();
    if (request.method === 'POST') {
      return address.pathname === '/files' ? answerStore(app, request.body ?? Readable.from([])) : notFound();
    }
    if (address.pathname.startsWith('/files/')) return answerOpen(app, address);
    return rendererFiles(address.pathname);
  });
}
