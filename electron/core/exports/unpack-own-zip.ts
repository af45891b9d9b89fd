import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import { placesIn } from '../backup-zip-reader.ts';
import { dictionaryNames, type NamedBytes } from './own-files.ts';

/** What an export of ours can weigh unpacked; a bomb is refused by what its directory declares. */
const limits = { bytes: 1_000_000_000, entries: 200 };

const isZip = ({ bytes }: NamedBytes): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

const baseName = (path: string): string => path.split(/[/\\]/).at(-1) ?? '';

/** The files themselves, those of a ZIP in its place; null where a ZIP is damaged, too large, or of another program. */
export function unpackOwnZip(files: readonly NamedBytes[]): NamedBytes[] | null {
  const unpacked: NamedBytes[] = [];
  for (const file of files) {
    if (!isZip(file)) unpacked.push(file);
    else {
      const inside = entriesOf(file.bytes);
      if (inside === null) return null;
      unpacked.push(...inside);
    }
  }
  return unpacked;
}

function entriesOf(bytes: Uint8Array): NamedBytes[] | null {
  try {
    const declared = directoryOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const total = declared.reduce((sum, { place }) => sum + place.size, 0);
    const isOurs = declared.every(({ name }) => /(\.csv|\.json|\/)$/i.test(name));
    if (!isOurs || total > limits.bytes || declared.length > limits.entries) return null;
    const entries = unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') });
    // fflate unpacks to the size that was declared and leaves the checksum unread.
    const isWhole = declared.every(({ name, place }) => crc32(entries[name] ?? '') === place.crc);
    if (!isWhole) return null;
    return Object.entries(entries).map(([name, inside]) => ({ name: baseName(name), bytes: inside }));
  } catch {
    return null;
  }
}

function directoryOf(bytes: Buffer): { name: string; place: { size: number; crc: number } }[] {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const start = bytes.readUInt32LE(end + 16);
  return [...placesIn(bytes.subarray(start, start + bytes.readUInt32LE(end + 12)))];
}

/** The dictionary explains the data and holds none. */
export function withoutDictionary(files: readonly NamedBytes[]): NamedBytes[] {
  return files.filter(({ name }) => !dictionaryNames.some((one) => one === name.toLowerCase()));
}
