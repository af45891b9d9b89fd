/** Spreadsheets take UTF-8 for what it is only where a byte order mark says so. */
export const csvStart = '\uFEFF';
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

/** Rows of cells, already marked where they must be, as lines of a CSV. */
export const csvLines = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join(',') + rowEnd).join('');
