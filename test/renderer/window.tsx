import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { onTestFinished, vi } from 'vitest';
import type { Caller } from '../../shared/method.ts';
import { App } from '../../renderer/App.tsx';
import { carryBy } from '../../renderer/api.ts';
import { useNotices } from '../../renderer/state/notices.ts';
import { forgetAnswers } from '../../renderer/state/queries.ts';
import { useSession } from '../../renderer/state/session.ts';
import type { Transport } from '../../renderer/transports.ts';
import type { TestApp } from '../support/core.ts';
import { transportTo } from './open-window.tsx';

// Roles are computed over the whole window, and slowly so in jsdom on a busy machine.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 8000 });

type Options = {
  /** Who looks; left out, the window asks. */
  as?: Caller | 'reader';
  at?: string;
  /** Stands between the window and the core, to make it fail. */
  through?: (carry: Transport['call']) => Transport['call'];
};

/** The whole window over a real core, as a person finds it. */
export function openWindow(app: TestApp, { as, at = '/', through }: Options = {}): UserEvent {
  vi.stubGlobal('ResizeObserver', SilentObserver);
  vi.stubGlobal('scrollTo', () => undefined);
  onTestFinished(() => {
    cleanup();
    vi.unstubAllGlobals();
    localStorage.clear();
  });
  useSession.setState(useSession.getInitialState(), true);
  useNotices.setState(useNotices.getInitialState(), true);
  forgetAnswers();
  if (as === 'reader') localStorage.setItem('compromiso.who', JSON.stringify({ kind: 'reader' }));
  else if (as !== undefined) {
    localStorage.setItem('compromiso.who', JSON.stringify({ kind: 'member', memberId: as.memberId }));
  }
  window.location.hash = at;
  const transport = transportTo(app);
  const carry: Transport['call'] = (method, input, caller) => transport.call(method, asSent(input), caller);
  carryBy({ ...transport, call: through?.(carry) ?? carry });
  render(<App />);
  return userEvent.setup({ delay: null });
}

/** What arrives is what JSON carries, as in the real transports. */
const asSent = (input: unknown): unknown => JSON.parse(JSON.stringify(input));

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
