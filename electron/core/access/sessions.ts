import { hash, randomBytes } from 'node:crypto';

/** Two clocks: one that nobody sets, and the one on the wall, which also runs while the computer sleeps. */
export type Instants = { steadyMs: number; wallMs: number };

type Session = { memberId: string; stamp: string; lastUsed: Instants };

const sessionsKept = 1_000;

/** Who signed in, in the memory of this process only: what the caller holds is kept here as its hash. */
export class Sessions {
  readonly #open = new Map<string, Session>();

  /** Opens one; `stamp` names the passphrase that opened it, so that another passphrase ends it. */
  begin(memberId: string, stamp: string, at: Instants): string {
    const token = randomBytes(32).toString('base64url');
    const oldest = this.#open.keys().next().value;
    if (this.#open.size >= sessionsKept && oldest !== undefined) this.#open.delete(oldest);
    this.#open.set(keyOf(token), { memberId, stamp, lastUsed: at });
    return token;
  }

  /** Whether it still holds for that member and passphrase; what is used stays open, what is idle too long is gone. */
  use(
    token: string | null,
    whose: { memberId: string; stamp: string },
    idleMinutes: number,
    at: Instants,
  ): boolean {
    if (token === null) return false;
    const key = keyOf(token);
    const found = this.#open.get(key);
    if (found?.memberId !== whose.memberId) return false;
    if (found.stamp !== whose.stamp || isIdle(found.lastUsed, at, idleMinutes * 60_000)) {
      this.#open.delete(key);
      return false;
    }
    found.lastUsed = at;
    return true;
  }

  /** The caller changed the own passphrase: this session goes on, the others of that member end. */
  restamp(token: string | null, stamp: string): void {
    const found = token === null ? undefined : this.#open.get(keyOf(token));
    if (found !== undefined) found.stamp = stamp;
  }

  end(token: string | null): boolean {
    return token !== null && this.#open.delete(keyOf(token));
  }
}

const keyOf = (token: string): string => hash('sha256', token);

/** By either clock: setting the wall's back keeps nothing open, and a night asleep counts. */
const isIdle = (last: Instants, at: Instants, idleMs: number): boolean =>
  at.steadyMs - last.steadyMs >= idleMs || at.wallMs - last.wallMs >= idleMs;
