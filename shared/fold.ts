/** Most codes and numbers: there is nothing to take off. */
const isPlain = /^[ -~]*$/;

/** Lower case without accents, so that «educacion» finds «Educación» and «ano» finds «año». */
export function fold(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** A key whose plain order is that of a person: accents and case aside, C2 before C10. */
export function sortKey(text: string): string {
  return fold(text).replace(/\d+/g, (digits) => digits.padStart(9, '0'));
}
