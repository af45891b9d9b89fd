import { Document, Packer, Paragraph } from 'docx';
import { strToU8, zipSync } from 'fflate';

/** The smallest PDF that says something: one page, one line, in a font that every reader has. */
export function pdfSaying(line: string): Uint8Array {
  const letters = Buffer.from(`BT /F1 18 Tf 40 700 Td (${line}) Tj ET`, 'latin1');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${String(letters.length)} >>\nstream\n${letters.toString('latin1')}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let text = '%PDF-1.4\n';
  const places: number[] = [];
  for (const [i, object] of objects.entries()) {
    places.push(text.length);
    text += `${String(i + 1)} 0 obj\n${object}\nendobj\n`;
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${rows}`;
  const trailer = `trailer\n<< /Size ${String(objects.length + 1)} /Root 1 0 R >>\nstartxref\n${String(text.length)}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(text + end + trailer, 'latin1'));
}

/** A document of a word processor with these paragraphs. */
export async function docxSaying(...lines: string[]): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children: lines.map((text) => new Paragraph({ text })) }] });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** A document that unpacks to so many letters. */
export function docxBomb(letters: number): Uint8Array {
  const body = `<w:document><w:t>${'a'.repeat(letters)}</w:t></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(body) });
}
