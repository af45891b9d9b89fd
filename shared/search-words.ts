import { fold } from './fold.ts';

/** Where a piece of a text begins and ends. */
export type Mark = { from: number; to: number };

/** A word that is looked for: whole, or as the beginning of a longer one. */
export type Term = { word: string; isWhole: boolean };

const mostTerms = 12;
/** What is longer than any word is no word: a hash, a line of a damaged file. */
const longestWord = 48;

/** The words of a text, folded; whatever is neither a letter nor a digit stands between words. */
export function wordsOf(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, longestWord));
}

/** What is looked for: each of the words, in any order; the last one may still be being typed. */
export function termsOf(text: string): Term[] {
  const words = wordsOf(text);
  const last = words.at(-1);
  if (last === undefined) return [];
  const isTyped = /[\p{L}\p{N}\p{M}]$/u.test(text);
  const whole = new Set(isTyped ? words.slice(0, -1) : words);
  if (isTyped) whole.delete(last);
  const terms = [...whole].slice(0, mostTerms - 1).map((word): Term => ({ word, isWhole: true }));
  return isTyped ? [...terms, { word: last, isWhole: false }] : terms;
}

/** Whether all the words stand somewhere in some texts. */
export function areSaid(terms: readonly Term[], texts: readonly string[]): boolean {
  const words = new Set(texts.flatMap(wordsOf));
  return terms.every(({ word, isWhole }) =>
    isWhole ? words.has(word) : [...words].some((one) => one.startsWith(word)),
  );
}

/** Where the words that were looked for stand in a text, in its own characters. */
export function marksIn(text: string, terms: readonly Term[]): Mark[] {
  const marks: Mark[] = [];
  for (const found of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const length = markedLength(found[0], terms);
    if (length > 0) marks.push({ from: found.index, to: found.index + length });
  }
  return marks;
}

/** How many characters of a word as it is written are what was looked for. */
function markedLength(written: string, terms: readonly Term[]): number {
  const folded = fold(written).slice(0, longestWord);
  const lengths = terms.map(({ word, isWhole }) => {
    if (folded === word) return written.length;
    return isWhole || !folded.startsWith(word) ? 0 : writtenLength(written, word.length);
  });
  return Math.max(0, ...lengths);
}

/** How much of a word as it is written gives so many folded characters, accents that stand apart included. */
function writtenLength(written: string, folded: number): number {
  let length = 0;
  let made = 0;
  for (const character of written) {
    const one = fold(character).length;
    if (made >= folded && one > 0) break;
    made += one;
    length += character.length;
  }
  return length;
}

/** The part of a text around its first mark, with its marks; null where there is none. */
export function passageOf(
  text: string,
  terms: readonly Term[],
  around = 60,
): { text: string; marks: Mark[] } | null {
  const [first] = marksIn(text, terms);
  if (first === undefined) return null;
  const from = cutAt(text, first.from - around, -1);
  const to = cutAt(text, first.to + around * 2, 1);
  const [before, after] = [from > 0 ? '…' : '', to < text.length ? '…' : ''];
  const passage = before + text.slice(from, to).replace(/\s/g, ' ') + after;
  return { text: passage, marks: marksIn(passage, terms) };
}

/** A place between words near that one, and never within a character. */
function cutAt(text: string, near: number, step: 1 | -1): number {
  if (near <= 0 || near >= text.length) return Math.min(Math.max(near, 0), text.length);
  for (let at = near; Math.abs(at - near) < 24 && at > 0 && at < text.length; at += step) {
    if (/\s/.test(text[at] ?? '')) return step === 1 ? at : at + 1;
  }
  return /[\udc00-\udfff]/.test(text[near] ?? '') ? near - 1 : near;
}
