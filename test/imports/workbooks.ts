import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { crc32, deflateRawSync } from 'node:zlib';
import type { SourceFile } from '../../electron/core/imports/source-table.ts';

type Part = { name: string; packed: Buffer; size: number; declared?: number; sum: number };

/** A file inside a ZIP; `declared` is the size that the ZIP's directory claims. */
export function part(name: string, content: string | Buffer, declared?: number): Part {
  const bytes = Buffer.from(content);
  const all = { name, packed: deflateRawSync(bytes, { level: 9 }), size: bytes.length, sum: crc32(bytes) };
  return declared === undefined ? all : { ...all, declared };
}

function header(entry: Part, isCentral: boolean, offset: number): Buffer {
  const name = Buffer.from(entry.name);
  const fixed = Buffer.alloc(isCentral ? 46 : 30);
  const at = isCentral ? 6 : 4;
  fixed.writeUInt32LE(isCentral ? 0x02014b50 : 0x04034b50, 0);
  if (isCentral) fixed.writeUInt16LE(20, 4);
  fixed.writeUInt16LE(20, at);
  fixed.writeUInt16LE(8, at + 4);
  fixed.writeUInt32LE(entry.sum, at + 10);
  fixed.writeUInt32LE(entry.packed.length, at + 14);
  fixed.writeUInt32LE(entry.declared ?? entry.size, at + 18);
  fixed.writeUInt16LE(name.length, at + 22);
  if (isCentral) fixed.writeUInt32LE(offset, 42);
  return Buffer.concat([fixed, name]);
}

/** A ZIP with those parts, written by hand so that it can lie. */
export function zipOf(parts: Part[]): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of parts) {
    const local = Buffer.concat([header(entry, false, 0), entry.packed]);
    central.push(header(entry, true, offset));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a workbook of one sheet, whose XML and shared strings are given. */
export function bookParts(sheet: string | Buffer, strings = '<sst/>', declared?: number): Part[] {
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relations = (inner: string) =>
    `<Relationships xmlns="${packaged}/relationships">${inner}</Relationships>`;
  return [
    part(
      '[Content_Types].xml',
      `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`,
    ),
    part('_rels/.rels', relations(relation('rId1', 'officeDocument', 'xl/workbook.xml'))),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Hoja" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      relations(
        relation('rId1', 'worksheet', 'worksheets/sheet1.xml') +
          relation('rId2', 'sharedStrings', 'sharedStrings.xml'),
      ),
    ),
    part('xl/worksheets/sheet1.xml', sheet, declared),
    part('xl/sharedStrings.xml', strings),
  ];
}

export const sheetXml = (rows: string): string =>
  `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;

/** A workbook as Excel would save it. */
export async function workbook(name: string, ...sheets: WriteSheet[]): Promise<SourceFile> {
  return { name, bytes: await writeXlsx({ sheets }) };
}
