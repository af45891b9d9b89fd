export type Decoded = {
  text: string;
  encoding: 'UTF-8' | 'UTF-8 con BOM' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252';
};

/**
 * Bytes as text: by their byte order mark; without one UTF-8 if they are valid UTF-8 to the last byte, else Windows-1252,
 * in which any byte is a character (what Excel in Spanish saves as «CSV»).
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) {
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16LE' };
  }
  if (a === 0xfe && b === 0xff) {
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16BE' };
  }
  const isMarked = a === 0xef && b === 0xbb && c === 0xbf;
  const marked = isMarked ? bytes.subarray(3) : bytes;
  const text = strictUtf8(marked);
  if (text !== null) return { text, encoding: isMarked ? 'UTF-8 con BOM' : 'UTF-8' };
  return { text: new TextDecoder('windows-1252').decode(marked), encoding: 'Windows-1252' };
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The first piece of text that looks like UTF-8 read as Windows-1252 («Ã³») or already lost (�), or null. */
export function damagedText(text: string): string | null {
  const at = text.search(/\u00c3[\u0080-\u00bf\u0192\u201a-\u203a]|\u00c2[\u00a1-\u00bf]|\ufffd/);
  if (at === -1) return null;
  const around = text.slice(Math.max(0, at - 15), at + 15);
  return around.split(/\s/).find((word) => /[\u00c2\u00c3\ufffd]/.test(word)) ?? around;
}
