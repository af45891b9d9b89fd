import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';
import type { Written } from './backup-made-file.ts';

/**
 * Writes a ZIP of any size to a file, entry by entry, holding one piece in memory. Each local header is completed once
 * its entry is written, so that any reader understands it; above 4 GB or 65,535 entries the directory is that of ZIP64
 * (APPNOTE 4.3.7, 4.3.12, 4.3.14 and 4.5.3).
 */
export type ZipWriter = {
  /** Adds an entry; answers the size and the SHA-256 of what went in. */
  add: (name: string, bytes: AsyncIterable<Uint8Array>, how: 'stored' | 'deflated') => Promise<Written>;
  /** Writes the directory and closes; answers the size and the SHA-256 of the ZIP. */
  end: () => Promise<Written>;
  /** Closes the file where something went wrong. */
  abandon: () => Promise<void>;
};

type Entry = { name: Buffer; method: number; crc: number; packed: number; size: number; offset: number };

const methods = { stored: 0, deflated: 8 } as const;
const mark32 = 0xffffffff;
const mark16 = 0xffff;
/** UTF-8 names. */
const flags = 0x0800;
/** 1 January 1980, the first day that ZIP knows: the instant of the backup is in its manifest. */
const dosDate = 0x0021;
const localHeaderSize = 30;

/** Begins a ZIP in a new file; `directoryLimit` is where ZIP64 begins, lower in the tests. */
export async function createZip(path: string, directoryLimit = mark32): Promise<ZipWriter> {
  const file = await open(path, 'wx');
  const entries: Entry[] = [];
  let position = 0;
  return {
    add: async (name, bytes, how) => {
      const entry: Entry = {
        ...{ name: Buffer.from(name), method: methods[how], crc: 0, packed: 0, size: 0, offset: position },
      };
      const written = await writeEntry(file, entry, bytes);
      entries.push(entry);
      position = entry.offset + localHeaderSize + entry.name.length + entry.packed;
      return written;
    },
    end: async () => {
      const tail = directoryOf(entries, position, directoryLimit);
      await file.write(tail, 0, tail.length, position);
      await file.sync();
      await file.close();
      return { size: position + tail.length, sha256: await hashFile(path) };
    },
    abandon: () => file.close(),
  };
}

async function writeEntry(
  file: FileHandle,
  entry: Entry,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Written> {
  const hash = createHash('sha256');
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of bytes) {
      hash.update(piece);
      entry.crc = crc32(piece, entry.crc);
      entry.size += piece.byteLength;
      yield piece;
    }
  };
  const start = entry.offset + localHeaderSize + entry.name.length;
  const packed = entry.method === methods.stored ? counted() : deflated(counted());
  for await (const piece of packed) {
    await writeWhole(file, piece, start + entry.packed);
    entry.packed += piece.byteLength;
  }
  assert(
    entry.size < mark32 && entry.packed < mark32,
    'evidence is at most 200 MB and no database nears 4 GB',
  );
  await writeWhole(file, localHeader(entry), entry.offset);
  return { size: entry.size, sha256: hash.digest('hex') };
}

/** What went wrong reaches whoever reads the last stream. */
const ended = (): void => undefined;

async function* deflated(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const packer = pipeline(Readable.from(bytes), createDeflateRaw({ level: 3 }), ended);
  for await (const piece of packer) yield piece as Uint8Array;
}

async function writeWhole(file: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < bytes.byteLength;) {
    done += (await file.write(bytes, done, bytes.byteLength - done, at + done)).bytesWritten;
  }
}

function localHeader(entry: Entry): Buffer {
  const header = Buffer.alloc(localHeaderSize);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  writeCommon(header, entry, 6);
  header.writeUInt16LE(entry.name.length, 26);
  return Buffer.concat([header, entry.name]);
}

/** The eight fields that the local header and the directory have alike. */
function writeCommon(header: Buffer, entry: Entry, at: number): void {
  header.writeUInt16LE(flags, at);
  header.writeUInt16LE(entry.method, at + 2);
  header.writeUInt16LE(0, at + 4);
  header.writeUInt16LE(dosDate, at + 6);
  header.writeUInt32LE(entry.crc, at + 8);
  header.writeUInt32LE(entry.packed, at + 12);
  header.writeUInt32LE(entry.size, at + 16);
}

function directoryOf(entries: readonly Entry[], start: number, limit: number): Buffer {
  const headers = entries.map((entry) => directoryHeader(entry, limit));
  const size = headers.reduce((sum, header) => sum + header.length, 0);
  const isLarge = start + size >= limit || entries.length >= mark16;
  const large = isLarge ? largeEnd(entries.length, size, start) : Buffer.alloc(0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  const count = isLarge ? mark16 : entries.length;
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(isLarge ? mark32 : size, 12);
  end.writeUInt32LE(isLarge ? mark32 : start, 16);
  return Buffer.concat([...headers, large, end]);
}

function directoryHeader(entry: Entry, limit: number): Buffer {
  const isFar = entry.offset >= limit;
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(45, 4);
  header.writeUInt16LE(isFar ? 45 : 20, 6);
  writeCommon(header, entry, 8);
  header.writeUInt16LE(entry.name.length, 28);
  header.writeUInt16LE(isFar ? 12 : 0, 30);
  header.writeUInt32LE(isFar ? mark32 : entry.offset, 42);
  const extra = Buffer.alloc(isFar ? 12 : 0);
  if (isFar) {
    extra.writeUInt16LE(0x0001, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(BigInt(entry.offset), 4);
  }
  return Buffer.concat([header, entry.name, extra]);
}

/** ZIP64's own end of directory, and where it is. */
function largeEnd(count: number, size: number, start: number): Buffer {
  const end = Buffer.alloc(56 + 20);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(45, 12);
  end.writeUInt16LE(45, 14);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(start), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(start + size), 64);
  end.writeUInt32LE(1, 72);
  return end;
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 }))
    hash.update(piece as Uint8Array);
  return hash.digest('hex');
}
