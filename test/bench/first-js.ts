import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Measurement } from './measure.ts';

const folder = fileURLToPath(new URL('../../out/renderer/', import.meta.url));

/** The JavaScript that the window fetched until the Tablero was painted, each file packed by gzip. */
export function firstJsMeasurement(fetched: readonly string[]): Measurement {
  const files = fetched.map((address) => new URL(address).pathname).filter((path) => path.endsWith('.js'));
  const bytes = files.reduce((sum, path) => sum + gzipSync(readFileSync(`${folder}${path}`)).byteLength, 0);
  return {
    what: 'primer JavaScript: hasta el Tablero pintado (gzip)',
    size: '',
    value: bytes / 1000,
    unit: 'kB',
    target: 250,
    note: `${String(files.length)} archivos`,
  };
}
