const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The letters that entities stand for; an unknown one stays as it is written. */
function withoutEntities(text: string): string {
  return text.replace(/&(#x?[0-9a-f]{1,7}|[a-z]{2,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The text of a page of the web, without its scripts and styles. */
export function htmlText(html: string): string {
  const shown = html
    .replace(/<!--[^]*?-->/g, ' ')
    .replace(/<(script|style|template)\b[^]*?<\/\1\s*>/gi, ' ')
    .replace(/<[^<>]{0,20000}>/g, ' ');
  return withoutEntities(shown);
}

/** The text of a part of a word processor's document (ECMA-376, 17.3.3): runs, paragraphs, tabs and breaks, nothing else. */
export function wordText(xml: string): string {
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new Error('a document has no declarations of its own');
  const pieces: string[] = [];
  for (const found of xml.matchAll(
    /<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br|cr)(?:\s[^<>]*)?\/>|<\/w:p>/g,
  )) {
    pieces.push(found[1] ?? (found[0] === '</w:p>' ? '\n' : ' '));
  }
  return withoutEntities(pieces.join(''));
}
