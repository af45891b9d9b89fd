import { fold } from '../../../../shared/fold.ts';
import type { RecordName, RecordOf } from '../../../../shared/records.ts';
import type { Draft } from './drafts.ts';

/** What a record goes by; of each kind there is an index, made once somebody asks for one of that kind. */
export type Key = { kind: string; text: string };

/** A key made of parts, accents and case aside. */
export const keyOf = (kind: string, ...parts: (string | null)[]): Key => ({
  kind,
  text: parts.map((part) => fold((part ?? '').trim())).join('\u0001'),
});

/** How to name a record by each kind of key; a name that is empty is none. */
type Names<R extends RecordName> = Record<string, (record: RecordOf<R>) => Key[]>;
type Index<R extends RecordName> = { upTo: number; byText: Map<string, Draft<R>[]> };

/** Drafts of one kind by the keys by which a file may name them; the first key that fits wins. */
export class Shelf<R extends RecordName> {
  readonly #names: Names<R>;
  readonly #indexes = new Map<string, Index<R>>();
  /** Those put here, and again those that rows gave other names: each index reads on from where it was. */
  readonly #named: { draft: Draft<R>; isAgain: boolean }[] = [];
  readonly #lastFree = new Map<string, number>();
  readonly all: Draft<R>[] = [];

  constructor(names: Names<R>) {
    this.#names = names;
  }

  put(draft: Draft<R>): Draft<R> {
    this.all.push(draft);
    this.#named.push({ draft, isAgain: false });
    return draft;
  }

  /** Makes a draft that is here findable by the keys it has now, too. */
  rename(draft: Draft<R>): void {
    this.#named.push({ draft, isAgain: true });
  }

  /** The first draft that goes by one of these keys. */
  find(...keys: Key[]): Draft<R> | undefined {
    for (const { kind, text } of keys) {
      const draft = this.#indexOf(kind).get(text)?.[0];
      if (draft !== undefined) return draft;
    }
    return undefined;
  }

  /** The nth of those that go by a key, counted from 1: a number or a title that a file repeats. */
  nth({ kind, text }: Key, n: number): Draft<R> | undefined {
    return this.#indexOf(kind).get(text)?.[n - 1];
  }

  /** The first code from that number on that nothing has; the search goes on where the last one ended. */
  freeCode(prefix: string, from: number, digits = 1): string {
    for (let n = Math.max(from, this.#lastFree.get(prefix) ?? 0); ; n += 1) {
      const code = `${prefix}${String(n).padStart(digits, '0')}`;
      if (this.find(keyOf('code', null, code)) !== undefined) continue;
      this.#lastFree.set(prefix, n);
      return code;
    }
  }

  #indexOf(kind: string): Map<string, Draft<R>[]> {
    let index = this.#indexes.get(kind);
    if (index === undefined) {
      index = { upTo: 0, byText: new Map() };
      this.#indexes.set(kind, index);
    }
    for (; index.upTo < this.#named.length; index.upTo += 1) {
      const named = this.#named[index.upTo];
      if (named === undefined) continue;
      const { draft, isAgain } = named;
      for (const text of isAgain
        ? this.#newNames(kind, draft)
        : this.#namesIn(kind, draft.before ?? draft.after)) {
        const there = index.byText.get(text);
        if (there === undefined) index.byText.set(text, [draft]);
        else if (!isAgain || !there.includes(draft)) there.push(draft);
      }
    }
    return index.byText;
  }

  #namesIn(kind: string, record: RecordOf<R>): string[] {
    return (this.#names[kind]?.(record) ?? []).map((key) => key.text);
  }

  #newNames(kind: string, { before, after }: Draft<R>): string[] {
    const old = before === null ? [] : this.#namesIn(kind, before);
    return this.#namesIn(kind, after).filter((text) => !old.includes(text));
  }
}
