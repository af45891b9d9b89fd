/** Words as WordprocessingML (ECMA-376): what XML does not take is left out, line breaks stay. */
const unfit = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const xml = (text: string): string =>
  text
    .toWellFormed()
    .replace(unfit, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${xml(text)}</w:t></w:r>`;

/** A paragraph in one of the styles of the document. */
export const paragraph = (text: string, style = 'Normal'): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;

/** Paragraphs, one for each line that says something. */
export const paragraphs = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(line))
    .join('');

/** A list that Word numbers by itself. */
export const numbered = (items: readonly string[]): string =>
  items.map((item) => paragraph(item, 'ListNumber')).join('');

const cell = (text: string, width: number, style: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${String(width)}" w:type="dxa"/></w:tcPr>${paragraph(text, style)}</w:tc>`;

/** A table whose header is marked as one, and repeated on each page. Widths are in twentieths of a point. */
export function table(
  widths: readonly number[],
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const cells = (texts: readonly string[], style: string): string =>
    texts.map((text, i) => cell(text, widths[i] ?? 1000, style)).join('');
  const grid = widths.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join('');
  const body = rows
    .map((texts) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells(texts, 'Normal')}</w:tr>`)
    .join('');
  return (
    '<w:tbl><w:tblPr><w:tblStyle w:val="Rules"/><w:tblW w:w="0" w:type="auto"/><w:tblLook w:firstRow="1"/></w:tblPr>' +
    `<w:tblGrid>${grid}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells(header, 'TableHead')}</w:tr>${body}</w:tbl>` +
    paragraph('')
  );
}
