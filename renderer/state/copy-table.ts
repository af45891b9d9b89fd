import {
  cellOf,
  commitmentColumnNames,
  type CommitmentColumn,
  type LabelOf,
} from '../../shared/commitment-columns.ts';
import type { CommitmentRow } from '../../shared/commitments.ts';
import { commitmentsText } from '../text/commitments.ts';
import { allRows, type Choosing } from './chosen-commitments.ts';
import type { ColumnChoice } from './commitment-columns.ts';
import type { ListQuestion } from './commitment-pages.ts';
import { say } from './notices.ts';

/** A text that no spreadsheet runs as a formula, and that stays in its own cell. */
const plainCell = (cell: string | number): string => {
  const text = String(cell).replaceAll(/[\t\r\n]+/g, ' ');
  return typeof cell === 'string' && /^[=+\-@']/.test(text) ? `'${text}` : text;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Rows as a table for the clipboard: text with tabs, and HTML. */
export function clipboardTable(
  rows: readonly CommitmentRow[],
  columns: readonly CommitmentColumn[],
  labelOf: LabelOf,
): { text: string; html: string } {
  const header = columns.map((column) => commitmentColumnNames[column]);
  const table = rows.map((row) => columns.map((column) => plainCell(cellOf(row, column, labelOf))));
  const line = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return {
    text: [header, ...table].map((cells) => cells.join('\t')).join('\r\n'),
    html: `<table>${line(header, 'th')}${table.map((cells) => line(cells, 'td')).join('')}</table>`,
  };
}

/** Puts a table on the clipboard; answers whether the system let it. */
export async function copyTable({ text, html }: { text: string; html: string }): Promise<boolean> {
  const part = (content: string, type: string) => new Blob([content], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': part(text, 'text/plain'),
        'text/html': part(html, 'text/html'),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}

const copiedAtMost = 10_000;

/** Copies the commitments that were chosen, or all that the list found, with the columns in view. */
export async function copyRows(
  question: ListQuestion,
  { chosen }: Choosing,
  columns: readonly ColumnChoice[],
  labelOf: LabelOf,
): Promise<void> {
  const rows = chosen.size > 0 ? [...chosen.values()] : (await allRows(question, copiedAtMost))?.rows;
  if (rows === undefined) return;
  const table = clipboardTable(
    rows,
    columns.map(({ key }) => key),
    labelOf,
  );
  if (await copyTable(table)) say(commitmentsText.copied(rows.length));
  else say(commitmentsText.copyRefused, 'problem');
}
