import { noNet, type LinkNet } from './net.ts';

/** The looks at links of an open application: at most one round at a time, none once it closes. */
export type LinkChecks = {
  net: LinkNet;
  now: () => Date;
  pauseMs: number;
  patienceMs: number;
  closing: AbortController;
  running: Promise<unknown> | null;
};

export type LinkOptions = { net?: LinkNet; pauseMs?: number; patienceMs?: number };

export const linkChecksOf = (
  now: () => Date,
  { net = noNet, pauseMs = 1_000, patienceMs = 10_000 }: LinkOptions,
): LinkChecks => ({
  net,
  now,
  pauseMs,
  patienceMs,
  closing: new AbortController(),
  running: null,
});

/** Stops what is under way and waits until it has let go of the database. */
export async function endLinkChecks(checks: LinkChecks): Promise<void> {
  checks.closing.abort();
  await checks.running?.catch(() => undefined);
}
