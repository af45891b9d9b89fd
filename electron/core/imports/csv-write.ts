import { markText } from './csv.ts';

function cellOf(text: string, delimiter: string): string {
  const safe = markText(text);
  const needsQuotes = /["\r\n]/.test(safe) || safe.includes(delimiter) || safe !== safe.trim();
  return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as CSV in UTF-8 with a byte order mark, so that Excel reads the accents; cells that a spreadsheet would run are
 * marked as text, and reading the file back takes the mark off again.
 */
export function writeCsv(
  columns: readonly string[],
  rows: Iterable<readonly string[]>,
  delimiter = ',',
): string {
  const lines = [columns, ...rows].map((row) => row.map((cell) => cellOf(cell, delimiter)).join(delimiter));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
