import {
  BorderStyle,
  ExternalHyperlink,
  Paragraph,
  TextRun,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { proseBlocks, type Words } from '../../../../shared/prose.ts';

/** What XML does not take; everything else that was written is kept as text. */
const unfit = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export const clean = (text: string): string => text.toWellFormed().replace(unfit, '');

/** The numbered list of the agenda. */
export const agendaList = 'agenda';

/** A paragraph in one of the styles of the document. */
export const paragraph = (text: string, style = 'Normal'): Paragraph =>
  new Paragraph({ style, text: clean(text) });

/** What someone wrote at length: a paragraph for each line that says something, and for each item of a list, with its mark. */
export const paragraphs = (text: string, style = 'Normal'): Paragraph[] =>
  proseBlocks(text.replace(/\r\n?/g, '\n')).flatMap((block) => {
    if (block.kind === 'paragraph') return block.lines.map((words) => spoken(words, style));
    return block.items.map((words, i) => {
      const mark = block.kind === 'bullets' ? '•' : `${String(block.start + i)}.`;
      return spoken([{ text: `${mark}\t` }, ...words], style, { left: 360, hanging: 360 });
    });
  });

function spoken(
  words: readonly Words[],
  style: string,
  indent?: { left: number; hanging: number },
): Paragraph {
  const children = words.map(({ text, isBold = false, isEmphasis = false, url }) => {
    const look = { text: clean(text), bold: isBold, italics: isEmphasis };
    if (url === undefined) return new TextRun(look);
    const link = new TextRun({ ...look, underline: {}, color: '0B5C6B' });
    return new ExternalHyperlink({ link: clean(url), children: [link] });
  });
  return new Paragraph({ style, children, ...(indent === undefined ? {} : { indent }) });
}

/** A list that the word processor numbers by itself. */
export const numbered = (items: readonly string[]): Paragraph[] =>
  items.map(
    (item) =>
      new Paragraph({
        style: 'ListNumber',
        text: clean(item),
        numbering: { reference: agendaList, level: 0 },
      }),
  );

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const line = { style: BorderStyle.SINGLE, size: 4, color: 'C9C6BD' };
const margins = { left: 60, right: 60, top: 40, bottom: 40 };

function row(widths: readonly number[], texts: readonly string[], isHeader: boolean): TableRow {
  const style = isHeader ? 'TableHead' : 'TableText';
  return new TableRow({
    ...(isHeader ? { tableHeader: true } : {}),
    cantSplit: true,
    children: texts.map(
      (text, i) =>
        new TableCell({
          width: { size: widths[i] ?? 0, type: WidthType.DXA },
          // A cell without a paragraph is no valid cell.
          children: text.trim() === '' ? [paragraph('', style)] : paragraphs(text, style),
        }),
    ),
  });
}

/** A table whose header is marked as one, and repeated on each page. Widths are in twentieths of a point. */
export function table(
  widths: readonly number[],
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Table {
  return new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins,
    borders: {
      top: none,
      left: none,
      right: none,
      insideVertical: none,
      bottom: line,
      insideHorizontal: line,
    },
    tableLook: { firstRow: true },
    rows: [row(widths, header, true), ...rows.map((texts) => row(widths, texts, false))],
  });
}
