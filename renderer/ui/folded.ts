import { fold } from '../../shared/fold.ts';

/** Whether every word of what is wanted stands somewhere in the text, accents and capitals aside. */
export function includesFolded(text: string, wanted: string): boolean {
  const place = fold(text);
  return fold(wanted)
    .split(/\s+/)
    .every((word) => place.includes(word));
}
