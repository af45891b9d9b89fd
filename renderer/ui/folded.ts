/** Lower case and without accents, so that «educacion» finds «Educación». */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether every word of what is wanted stands somewhere in the text. */
export function includesFolded(text: string, wanted: string): boolean {
  const place = folded(text);
  return folded(wanted)
    .split(/\s+/)
    .every((word) => place.includes(word));
}
