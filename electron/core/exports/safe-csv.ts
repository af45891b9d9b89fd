/** Spreadsheets take UTF-8 for what it is only where a byte order mark says so. */
const byteOrderMark = '\uFEFF';
const rowEnd = '\r\n';

/**
 * A text that no spreadsheet runs as a formula: an apostrophe goes before = + - @, a tab, a return or an apostrophe,
 * so that `withoutTextMark` gives back exactly what it was (OWASP, CSV injection).
 */
export const withTextMark = (text: string): string => (/^[=+\-@\t\r']/.test(text) ? `'${text}` : text);

/** The text as it was before `withTextMark`. */
export const withoutTextMark = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

/** RFC 4180: quotes around whatever a reader could take for the end of a cell, or would trim. */
const quoted = (cell: string): string =>
  /[",;\r\n\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Rows of cells, already marked where they must be, as the bytes of a CSV that opens well in a spreadsheet. */
export function csvBytes(rows: Iterable<readonly string[]>): Uint8Array {
  const lines: string[] = [];
  for (const row of rows) lines.push(row.map(quoted).join(','));
  return new TextEncoder().encode(byteOrderMark + lines.join(rowEnd) + rowEnd);
}
