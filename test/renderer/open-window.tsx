import { cleanup, configure, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { onTestFinished, vi } from 'vitest';
import { carryBy } from '../../renderer/api.ts';
import { App } from '../../renderer/App.tsx';
import { forgetImport } from '../../renderer/state/importing.ts';
import { becomeWho, loadSession, useSession } from '../../renderer/state/session.ts';
import type { Transport } from '../../renderer/transports.ts';
import type { Seat } from '../support/actors.ts';
import type { TestApp } from '../support/core.ts';

// The first page of a file brings its modules with it, on a machine that may be busy.
configure({ asyncUtilTimeout: 8_000 });
vi.setConfig({ testTimeout: 30_000 });

export type Saved = { name: string; text: string };

/** Carries calls and files straight to a core in this process. */
export function transportTo(app: TestApp): Transport {
  return {
    // What arrives is what JSON carries.
    call: (method, input, as) => app.call(method, JSON.parse(JSON.stringify(input)), as),
    storeFile: async (file) => app.storeFile(inOneChunk(new Uint8Array(await bytesOf(file)))),
    readFile: async (sha256, _, mediaType) => {
      const found = await app.openFile(sha256);
      if (found === null) return { ok: false, error: { code: 'fileMissing', details: {} } };
      const bytes = await new Response(found.stream()).arrayBuffer();
      return { ok: true, value: new Blob([bytes], { type: mediaType }) };
    },
  };
}

async function* inOneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** jsdom's files have no streams. */
export function bytesOf(file: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(new Error('the file can be read'));
    reader.readAsArrayBuffer(file);
  });
}

/** The whole window over a real core, as one of its members, at an address like «plan/PAL-1/comite». */
export async function openWindow(app: TestApp, who: Seat | null, address: string): Promise<UserEvent> {
  sessionStorage.clear();
  forgetImport();
  carryBy(transportTo(app));
  useSession.setState({ about: null });
  becomeWho(who === null ? { kind: 'reader' } : { kind: 'member', memberId: who.memberId });
  await loadSession();
  window.location.hash = `#/${address}`;
  render(<App />);
  onTestFinished(cleanup);
  return userEvent.setup({ delay: null });
}

/** The files that the window hands to the person, instead of a download. */
export function catchSaved(): Saved[] {
  const saved: Saved[] = [];
  const bytes = new Map<string, Blob>();
  const before = Object.getOwnPropertyDescriptors(URL);
  URL.createObjectURL = (blob: Blob) => {
    const address = `blob:${String(bytes.size)}`;
    bytes.set(address, blob);
    return address;
  };
  URL.revokeObjectURL = () => {};
  const onClick = (event: MouseEvent) => {
    const link = event.target as HTMLAnchorElement;
    const blob = link.download === '' ? undefined : bytes.get(link.href);
    if (blob === undefined) return;
    event.preventDefault();
    void bytesOf(blob).then((all) =>
      saved.push({ name: link.download, text: new TextDecoder().decode(all) }),
    );
  };
  document.addEventListener('click', onClick, true);
  onTestFinished(() => {
    document.removeEventListener('click', onClick, true);
    Object.defineProperties(URL, before);
  });
  return saved;
}
