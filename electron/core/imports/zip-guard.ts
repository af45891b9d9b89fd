import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';

/** Why a container is refused before anything is unpacked into memory. */
export class ZipRefusal extends Error {
  readonly code: 'unreadableXlsx' | 'tooLarge';

  constructor(code: 'unreadableXlsx' | 'tooLarge') {
    super(code);
    this.name = 'ZipRefusal';
    this.code = code;
  }
}

type Entry = { name: string; method: number; packed: number; unpacked: number; offset: number };
export type ZipLimits = { unpackedBytes: number; zipEntries: number; markup: number };

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const zip64Mark = 0xffffffff;
const smallestEnd = 22;

const refuse = (code: ZipRefusal['code']): never => {
  throw new ZipRefusal(code);
};

/** The directory at the end of the file (APPNOTE 4.3.12 and 4.3.16); ZIP64 is for sizes that are refused anyway. */
function directory(view: DataView, limits: ZipLimits): Entry[] {
  let end = view.byteLength - smallestEnd;
  const last = Math.max(0, end - 0xffff);
  while (end >= last && view.getUint32(end, true) !== endSignature) end--;
  if (end < last) refuse('unreadableXlsx');
  const count = view.getUint16(end + 10, true);
  if (count > limits.zipEntries) refuse('tooLarge');
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) refuse('unreadableXlsx');
    const nameLength = view.getUint16(at + 28, true);
    const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
    entries.push({
      name: new TextDecoder().decode(name),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The packed bytes of an entry; its local header has its own lengths of name and extra field (APPNOTE 4.3.7). */
function packedBytes(view: DataView, entry: Entry): Uint8Array {
  const at = entry.offset;
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== localSignature) refuse('unreadableXlsx');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.packed > view.byteLength) refuse('unreadableXlsx');
  return new Uint8Array(view.buffer, view.byteOffset + start, entry.packed);
}

/** Sheets are read as a stream; every other part becomes a tree, whose size goes by its tags. */
const isStreamed = (name: string): boolean =>
  name.startsWith('xl/worksheets/') || name.startsWith('xl/media/');

function tagsIn(chunk: Uint8Array): number {
  let tags = 0;
  for (let at = chunk.indexOf(60); at !== -1; at = chunk.indexOf(60, at + 1)) tags++;
  return tags;
}

/** Unpacks an entry chunk by chunk, keeping none, and refuses it once it is bigger than it said. */
async function checkUnpacked(view: DataView, entry: Entry, limits: ZipLimits): Promise<void> {
  if (entry.method !== 8 && (entry.method !== 0 || entry.packed !== entry.unpacked)) refuse('unreadableXlsx');
  const packed = packedBytes(view, entry);
  const chunks = entry.method === 0 ? [packed] : Readable.from([packed]).pipe(createInflateRaw());
  let size = 0;
  let tags = 0;
  try {
    for await (const chunk of chunks as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (!isStreamed(entry.name)) tags += tagsIn(chunk);
      if (size > entry.unpacked || tags > limits.markup) refuse('tooLarge');
    }
  } catch (error) {
    if (error instanceof ZipRefusal) throw error;
    refuse('unreadableXlsx');
  }
}

/**
 * Throws `ZipRefusal` unless the container is a whole ZIP that unpacks to what its directory declares and to no more than
 * the limits; declared sizes are believed only after counting. Takes a few hundred kilobytes whatever the file unpacks to.
 */
export async function checkZip(bytes: Uint8Array, limits: ZipLimits): Promise<string[]> {
  if (bytes.byteLength < smallestEnd) refuse('unreadableXlsx');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directory(view, limits);
  const declared = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (declared > limits.unpackedBytes || entries.some(({ packed }) => packed === zip64Mark))
    refuse('tooLarge');
  for (const entry of entries) await checkUnpacked(view, entry, limits);
  return entries.map(({ name }) => name);
}
