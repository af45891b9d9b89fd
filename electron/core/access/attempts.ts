import { waitAfterMs } from '../../../shared/access.ts';
import { AppError } from '../../../shared/errors.ts';

type Tries = { wrong: number; until: number };

const keysKept = 2_000;

/** Counts the wrong tries of each name by the clock that nobody sets. */
export class Attempts {
  readonly #tries = new Map<string, Tries>();

  /** Counts a try as wrong before it is looked at, so that many at once gain nothing; refuses one that must wait. */
  begin(key: string, steadyMs: number): void {
    const before = this.#tries.get(key) ?? { wrong: 0, until: 0 };
    if (steadyMs < before.until) {
      throw new AppError('signInWait', { seconds: Math.ceil((before.until - steadyMs) / 1_000) });
    }
    const wrong = before.wrong + 1;
    this.#tries.delete(key);
    const oldest = this.#tries.keys().next().value;
    if (this.#tries.size >= keysKept && oldest !== undefined) this.#tries.delete(oldest);
    this.#tries.set(key, { wrong, until: steadyMs + waitAfterMs(wrong) });
  }

  /** The passphrase was right: the count begins again. */
  succeed(key: string): void {
    this.#tries.delete(key);
  }
}
