/** Stands for a character that the report's typeface cannot draw. */
export const replacement = '□';

const plain = /^[\n\x20-\x7e\u00a0-\u00ac\u00ae-\u017f–—‘’“”…·−]*$/;
const longestRun = 25;
/** A code stands in a narrow column, as wide as the longest one up to this. */
export const longestCode = 18;
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u;
const zeroWidthSpace = '\u200b';
const breakable = /([/._?&=,;:@-])(?=[^/._?&=,;:@-])|([^/._?&=,;:@-]{12})(?=[^/._?&=,;:@-])/g;

export type Printer = { print: (text: string, longest?: number) => string; hasReplaced: () => boolean };

/**
 * Makes any text fit for a PDF/UA-1 in one typeface: what has no glyph becomes □ (the standard refuses a page with a
 * missing one), and a run without spaces gets places where the line may break.
 */
export function printer(glyphs: ReadonlySet<number>): Printer {
  let replaced = false;
  const drawn = (text: string): string => {
    let out = '';
    for (const sign of text.normalize('NFC').toWellFormed()) {
      if (sign === '\n') out += sign;
      else if (sign === '\t' || sign === '\r') out += ' ';
      else if (invisible.test(sign)) continue;
      else if (glyphs.has(sign.codePointAt(0) ?? 0)) out += sign;
      else {
        out += replacement;
        replaced = true;
      }
    }
    return out;
  };
  return {
    print: (text, longest = longestRun) => withBreaks(plain.test(text) ? text : drawn(text), longest),
    hasReplaced: () => replaced,
  };
}

/** Breaks after a separator in a long run, and where there is none, every dozen characters. */
function withBreaks(text: string, longest: number): string {
  if (!hasLongRun(text, longest)) return text;
  return text.replace(/[^\s\u200b]+/g, (run) =>
    run.length > longest ? run.replace(breakable, `$&${zeroWidthSpace}`) : run,
  );
}

/** Every text of the report passes here, and a loop is ten times faster than a pattern. */
function hasLongRun(text: string, longest: number): boolean {
  let run = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    run = code === 32 || code === 10 ? 0 : run + 1;
    if (run > longest) return true;
  }
  return false;
}
