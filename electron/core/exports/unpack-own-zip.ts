import { unzipSync } from 'fflate';
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
  const declared: { name: string; size: number }[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        declared.push({ name, size: originalSize });
        return false;
      },
    });
    const total = declared.reduce((sum, { size }) => sum + size, 0);
    const isOurs = declared.every(({ name }) => /(\.csv|\.json|\/)$/i.test(name));
    if (!isOurs || total > limits.bytes || declared.length > limits.entries) return null;
    const entries = unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') });
    return Object.entries(entries).map(([name, inside]) => ({ name: baseName(name), bytes: inside }));
  } catch {
    return null;
  }
}

/** The dictionary explains the data and holds none. */
export function withoutDictionary(files: readonly NamedBytes[]): NamedBytes[] {
  return files.filter(({ name }) => !dictionaryNames.some((one) => one === name.toLowerCase()));
}
