/** Reads which characters a TrueType font can draw, from its character map (OpenType specification, «cmap»). */
export function glyphsOf(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, 'cmap');
  const found = new Set<number>();
  const tables = view.getUint16(cmap + 2);
  for (let i = 0; i < tables; i += 1) {
    const at = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
    const format = view.getUint16(at);
    if (format === 4) readSegments(view, at, found);
    if (format === 12) readGroups(view, at, found);
  }
  return found;
}

function tableOffset(view: DataView, tag: string): number {
  const tables = view.getUint16(4);
  for (let i = 0; i < tables; i += 1) {
    const at = 12 + i * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
    if (name === tag) return view.getUint32(at + 8);
  }
  throw new Error(`The font has no ${tag} table`);
}

/** Format 4: the basic plane in segments; a segment that starts at 0xFFFF ends the table. */
function readSegments(view: DataView, at: number, found: Set<number>): void {
  const twice = view.getUint16(at + 6);
  for (let offset = 0; offset < twice; offset += 2) {
    const end = view.getUint16(at + 14 + offset);
    const start = view.getUint16(at + 16 + twice + offset);
    const delta = view.getUint16(at + 16 + 2 * twice + offset);
    const rangeAt = at + 16 + 3 * twice + offset;
    const range = view.getUint16(rangeAt);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const glyph = range === 0 ? code + delta : view.getUint16(rangeAt + range + (code - start) * 2);
      if ((glyph & 0xffff) !== 0) found.add(code);
    }
  }
}

/** Format 12: all planes in groups. */
function readGroups(view: DataView, at: number, found: Set<number>): void {
  const groups = view.getUint32(at + 12);
  for (let i = 0; i < groups; i += 1) {
    const group = at + 16 + i * 12;
    const end = view.getUint32(group + 4);
    for (let code = view.getUint32(group); code <= end; code += 1) found.add(code);
  }
}
