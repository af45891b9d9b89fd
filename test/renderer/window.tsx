import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { onTestFinished, vi } from 'vitest';
import type { Caller } from '../../shared/method.ts';
import { App } from '../../renderer/App.tsx';
import { carryBy } from '../../renderer/api.ts';
import { forgetImport } from '../../renderer/state/importing.ts';
import { useFinding } from '../../renderer/state/find.ts';
import { useNotices } from '../../renderer/state/notices.ts';
import { forgetAnswers } from '../../renderer/state/queries.ts';
import { useSession } from '../../renderer/state/session.ts';
import { rereadTips } from '../../renderer/state/tips.ts';
import type { Transport } from '../../renderer/transports.ts';
import type { TestApp } from '../support/core.ts';
import { bytesOf } from './window-files.ts';

// Roles are computed over the whole window, and slowly so in jsdom on a busy machine.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 8000 });

type Options = {
  /** Who looks; left out, the window asks. */
  as?: Caller | 'reader';
  at?: string;
  /** Whether tips are shown, as they are to whoever comes for the first time. */
  tips?: boolean;
  /** Stands between the window and the core, to make it fail. */
  through?: (carry: Transport['call']) => Transport['call'];
};

/** The whole window over a real core, as a person finds it. */
export function openWindow(app: TestApp, { as, at = '/', tips = false, through }: Options = {}): UserEvent {
  vi.stubGlobal('ResizeObserver', SilentObserver);
  vi.stubGlobal('scrollTo', () => undefined);
  onTestFinished(() => {
    cleanup();
    vi.unstubAllGlobals();
    localStorage.clear();
    sessionStorage.clear();
  });
  useSession.setState(useSession.getInitialState(), true);
  useNotices.setState(useNotices.getInitialState(), true);
  useFinding.setState(useFinding.getInitialState(), true);
  forgetAnswers();
  forgetImport();
  if (as === 'reader') localStorage.setItem('compromiso.who', JSON.stringify({ kind: 'reader' }));
  else if (as !== undefined) {
    localStorage.setItem('compromiso.who', JSON.stringify({ kind: 'member', memberId: as.memberId }));
  }
  if (!tips) localStorage.setItem('compromiso.tips', JSON.stringify({ '*': { isOff: true, seen: [] } }));
  rereadTips();
  window.location.hash = at;
  const transport = transportTo(app);
  carryBy({ ...transport, call: through?.(transport.call) ?? transport.call });
  render(<App />);
  return userEvent.setup({ delay: null });
}

/** Carries calls and files straight to a core in this process. */
function transportTo(app: TestApp): Transport {
  return {
    // What arrives is what JSON carries, as in the real transports.
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

class SilentObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** What a query found, which the test is sure of. */
export function found<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw new Error('the test expects it to be there');
  return thing;
}

export const milestoneAt = (planCode: string, id: string): string => `/plan/${planCode}/hitos/${id}`;
export const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });
export const heading = (name: string | RegExp): Promise<HTMLElement> =>
  screen.findByRole('heading', { name });
