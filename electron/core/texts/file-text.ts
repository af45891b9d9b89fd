import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { decodeText } from '../imports/decode.ts';
import { checkZip } from '../imports/zip-guard.ts';
import type { FileText, TextLimits } from './limits.ts';
import { htmlText, wordText } from './markup-text.ts';

/** The text inside a file, whose kind its first bytes and its name tell. */
export async function textOfFile(bytes: Uint8Array, name: string, limits: TextLimits): Promise<FileText> {
  if (bytes.byteLength > limits.bytes) return { state: 'failed' };
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const text = await readAs(bytes, ending, limits);
  if (text === null) return { state: 'none' };
  // Neither engine keeps NUL, nor half a surrogate pair.
  const clean = text
    .replaceAll('\0', ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, limits.letters)
    .toWellFormed();
  return clean === '' ? { state: 'none' } : { state: 'read', text: clean };
}

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes(text);

async function readAs(bytes: Uint8Array, ending: string, limits: TextLimits): Promise<string | null> {
  if (startsWith(bytes, '%PDF-')) return pdfText(bytes, limits);
  if (ending === 'docx') return docxText(bytes, limits);
  if (ending === 'html' || ending === 'htm') return htmlText(decodeText(bytes).text);
  return ['txt', 'csv', 'tsv', 'md', 'json', 'xml'].includes(ending) ? decodeText(bytes).text : null;
}

/** Page by page: a document of thousands is read as far as the limits go. */
async function pdfText(bytes: Uint8Array, limits: TextLimits): Promise<string> {
  const document = await getDocumentProxy(bytes);
  if (document.numPages <= limits.pages) {
    const { text } = await extractText(document, { mergePages: true });
    return text;
  }
  const pages: string[] = [];
  for (let number = 1; number <= limits.pages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return pages.join('\n');
}

const wordParts = /^word\/(document|footnotes|endnotes|header\d*|footer\d*)\.xml$/;

async function docxText(bytes: Uint8Array, limits: TextLimits): Promise<string> {
  await checkZip(bytes, limits);
  const parts = unzipSync(bytes, { filter: ({ name }) => wordParts.test(name) });
  if (!('word/document.xml' in parts)) throw new Error('no document inside');
  const names = Object.keys(parts).sort();
  return names.map((name) => wordText(strFromU8(parts[name] ?? new Uint8Array()))).join('\n');
}
