import { readCsv } from './csv.ts';
import { readJson } from './json.ts';
import { baseName, importLimits, unreadTable, type SourceFile, type SourceTable } from './source-table.ts';
import { readWorkbook } from './xlsx.ts';

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isCompound = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11;

function looksLikeJson({ name, bytes }: SourceFile): boolean {
  if (/\.json$/i.test(name)) return true;
  if (/\.(csv|tsv|txt)$/i.test(name)) return false;
  return /^\ufeff?\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}

async function readFile(file: SourceFile): Promise<SourceTable[]> {
  const { bytes, name } = file;
  if (bytes.byteLength > importLimits.fileBytes) {
    const megabytes = importLimits.fileBytes / 1_000_000;
    return [unreadTable(name, 'csv', { code: 'tooLarge', details: { megabytes } })];
  }
  if (isZip(bytes) || isCompound(bytes)) return readWorkbook(file);
  if (/\.(xlsx|xlsm)$/i.test(name)) return [unreadTable(name, 'xlsx', { code: 'unreadableXlsx' })];
  if (bytes.byteLength === 0) return [unreadTable(name, 'csv', { code: 'emptyFile' })];
  return looksLikeJson(file) ? readJson(file) : [readCsv(file)];
}

/** Two sheets called «Hoja1» of two books become «Hoja1» and «Hoja1 · libro2», so that a mapping names one of them. */
function withDistinctNames(tables: SourceTable[]): SourceTable[] {
  const taken = new Set<string>();
  for (const table of tables) {
    const named = `${table.name} · ${baseName(table.file)}`;
    let name = taken.has(table.name) ? named : table.name;
    for (let n = 2; taken.has(name); n++) name = `${named} (${n})`;
    taken.add(name);
    if (name === table.name) continue;
    for (const problem of table.problems) problem.table = name;
    table.name = name;
  }
  return tables;
}

/** The tables of one or several files, each by what its bytes are, whatever its name says. */
export async function readTables(files: SourceFile[]): Promise<SourceTable[]> {
  const tables: SourceTable[] = [];
  for (const file of files) tables.push(...(await readFile(file)));
  return withDistinctNames(tables);
}
