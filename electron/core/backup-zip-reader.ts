import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';

/** A ZIP that is not whole, or not one at all. */
export class DamagedZip extends Error {
  override readonly name = 'DamagedZip';
}

export type ZipEntry = { name: string; size: number; bytes: () => AsyncIterable<Uint8Array> };
type Place = { method: number; crc: number; packed: number; size: number; offset: number };

const mark32 = 0xffffffff;
const mark16 = 0xffff;
/** A million evidence files; a directory that says more is not ours. */
const largestDirectory = 200_000_000;

const demand = (isSound: boolean, what: string): void => {
  if (!isSound) throw new DamagedZip(what);
};

/** The entries of a ZIP of any size, each to be read from its own place; throws `DamagedZip`. */
export async function readZip(path: string): Promise<Map<string, ZipEntry>> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const { start, length } = await findDirectory(file, size);
    demand(length <= largestDirectory && start + length <= size, 'the directory does not fit');
    const entries = new Map<string, ZipEntry>();
    for (const { name, place } of placesIn(await readAt(file, start, length))) {
      demand(!entries.has(name), 'a name twice');
      entries.set(name, { name, size: place.size, bytes: () => bytesOf(path, place) });
    }
    return entries;
  } finally {
    await file.close();
  }
}

async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  demand(Number.isSafeInteger(at), 'no such place');
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, at);
  demand(bytesRead === length, 'cut short');
  return buffer;
}

/** From the end backwards: the end of the directory, or that of ZIP64 which it points to. */
async function findDirectory(file: FileHandle, size: number): Promise<{ start: number; length: number }> {
  demand(size >= 22, 'too short');
  const tailAt = Math.max(0, size - (22 + mark16 + 20));
  const tail = await readAt(file, tailAt, size - tailAt);
  const at = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  demand(at >= 0 && at + 22 <= tail.length, 'no end of directory');
  const isLarge = tail.readUInt16LE(at + 10) === mark16 || tail.readUInt32LE(at + 16) === mark32;
  if (!isLarge) return { start: tail.readUInt32LE(at + 16), length: tail.readUInt32LE(at + 12) };
  demand(at >= 20 && tail.readUInt32LE(at - 20) === 0x07064b50, 'no ZIP64 locator');
  const end = await readAt(file, Number(tail.readBigUInt64LE(at - 12)), 56);
  demand(end.readUInt32LE(0) === 0x06064b50, 'no ZIP64 end of directory');
  return { start: Number(end.readBigUInt64LE(48)), length: Number(end.readBigUInt64LE(40)) };
}

/** What the directory of a ZIP says of each entry; throws `DamagedZip`. */
export function* placesIn(directory: Buffer): Generator<{ name: string; place: Place }> {
  for (let at = 0; at < directory.length;) {
    demand(at + 46 <= directory.length && directory.readUInt32LE(at) === 0x02014b50, 'a broken directory');
    const nameLength = directory.readUInt16LE(at + 28);
    const extraLength = directory.readUInt16LE(at + 30);
    const end = at + 46 + nameLength + extraLength + directory.readUInt16LE(at + 32);
    demand(end <= directory.length, 'a broken directory');
    const name = directory.toString('utf8', at + 46, at + 46 + nameLength);
    const extra = directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const place = {
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    };
    yield { name, place: withLargeNumbers(place, extra) };
    at = end;
  }
}

/** ZIP64's extra field has, in this order, only the numbers that did not fit (APPNOTE 4.5.3). */
function withLargeNumbers(place: Place, extra: Buffer): Place {
  let at = 0;
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== 0x0001) at += 4 + extra.readUInt16LE(at + 2);
  let next = at + 4;
  const large = { ...place };
  for (const key of ['size', 'packed', 'offset'] as const) {
    if (place[key] !== mark32) continue;
    demand(next + 8 <= extra.length, 'a broken ZIP64 field');
    large[key] = Number(extra.readBigUInt64LE(next));
    next += 8;
  }
  return large;
}

/** The bytes of an entry, unpacked; more or fewer than declared, or others, are refused. */
async function* bytesOf(path: string, place: Place): AsyncGenerator<Uint8Array> {
  const start = await dataStart(path, place);
  let crc = 0;
  let size = 0;
  try {
    for await (const piece of unpacked(path, start, place)) {
      size += piece.byteLength;
      demand(size <= place.size, 'more bytes than declared');
      crc = crc32(piece, crc);
      yield piece;
    }
  } catch (error) {
    const isOfZlib = error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
    throw isOfZlib ? new DamagedZip('not deflated', { cause: error }) : error;
  }
  demand(size === place.size && crc === place.crc, 'other bytes than declared');
}

async function dataStart(path: string, place: Place): Promise<number> {
  const file = await open(path, 'r');
  try {
    const header = await readAt(file, place.offset, 30);
    demand(header.readUInt32LE(0) === 0x04034b50, 'no entry where the directory says');
    return place.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  } finally {
    await file.close();
  }
}

function unpacked(path: string, start: number, place: Place): AsyncIterable<Uint8Array> {
  demand(place.method === 0 || place.method === 8, 'an unknown method');
  demand(Number.isSafeInteger(start + place.packed), 'no such place');
  if (place.packed === 0) return nothing();
  const packed = createReadStream(path, { start, end: start + place.packed - 1, highWaterMark: 1 << 20 });
  return place.method === 0 ? packed : pipeline(packed, createInflateRaw(), ended);
}

/** What went wrong reaches whoever reads the last stream. */
const ended = (): void => undefined;

async function* nothing(): AsyncGenerator<Uint8Array> {
  // An empty file has no bytes to unpack.
}
