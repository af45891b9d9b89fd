/** Identical refusals within this time are written once. */
export const sameAgainMs = 10 * 60_000;
/** And never more than so many of any kind in an hour. */
export const refusalsAnHour = 200;
const hourMs = 60 * 60_000;
const keysKept = 2_000;

/** Says which refusals the log takes, so that nobody floods it by being refused. */
export class RefusalLimit {
  readonly #last = new Map<string, { at: number; unwritten: number }>();
  #written: number[] = [];

  /** How many of the same went unwritten since the last one that was, or null where this one is not written either. */
  admit(key: string, steadyMs: number): number | null {
    const before = this.#last.get(key);
    this.#written = this.#written.filter((at) => steadyMs - at < hourMs);
    const isTooSoon = before !== undefined && steadyMs - before.at < sameAgainMs;
    if (isTooSoon || this.#written.length >= refusalsAnHour) {
      if (before !== undefined) before.unwritten += 1;
      return null;
    }
    this.#last.delete(key);
    const oldest = this.#last.keys().next().value;
    if (this.#last.size >= keysKept && oldest !== undefined) this.#last.delete(oldest);
    this.#last.set(key, { at: steadyMs, unwritten: 0 });
    this.#written.push(steadyMs);
    return before?.unwritten ?? 0;
  }
}
