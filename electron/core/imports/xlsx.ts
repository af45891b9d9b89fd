import { Worker } from 'node:worker_threads';
import type { RowProblem } from '../../../shared/import-problems.ts';
import {
  baseName,
  importLimits,
  unreadTable,
  type ImportLimits,
  type SourceFile,
  type SourceTable,
} from './source-table.ts';
import { shapeTable } from './table-shape.ts';
import type { ReadBook, ReadSheet } from './xlsx-sheets.ts';

/** A hostile workbook can exhaust this heap, never the application's. */
const workerHeap = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 64 };
/** Beside this module, as source or as the bundler's own entry of the same name. */
const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? './xlsx-worker.ts' : './xlsx-worker.js',
  import.meta.url,
);

type Outcome = ReadBook | { ok: false; code: 'tooSlow' | 'encryptedFile' | 'oldExcel' };

function readInWorker(bytes: Uint8Array, limits: ImportLimits): Promise<Outcome> {
  const worker = new Worker(workerFile, { workerData: { bytes, limits }, resourceLimits: workerHeap });
  return new Promise((resolve) => {
    const finish = (outcome: Outcome): void => {
      clearTimeout(timer);
      resolve(outcome);
      void worker.terminate();
    };
    const timer = setTimeout(() => finish({ ok: false, code: 'tooSlow' }), limits.seconds * 1000);
    worker.once('message', finish);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError;
      finish({ ok: false, code: isFull ? 'tooLarge' : 'unreadableXlsx' });
    });
    worker.once('exit', () => finish({ ok: false, code: 'unreadableXlsx' }));
  });
}

/** Compound files (OLE2) are either the Excel of before 2007 or a workbook with a password. */
function refusalOf(bytes: Uint8Array): 'encryptedFile' | 'oldExcel' | null {
  if (bytes[0] !== 0xd0 || bytes[1] !== 0xcf || bytes[2] !== 0x11 || bytes[3] !== 0xe0) return null;
  const inUtf16 = Buffer.from('EncryptedPackage', 'utf16le');
  return Buffer.from(bytes).includes(inUtf16) ? 'encryptedFile' : 'oldExcel';
}

function sheetTable(file: string, sheet: ReadSheet): SourceTable {
  const table = shapeTable({ name: sheet.name, file, format: 'xlsx' }, sheet.rows, false);
  const problems = sheet.errors.map(({ line, column, value }): RowProblem => {
    const name = table.columns[column] ?? null;
    return { table: sheet.name, line, column: name, code: 'formulaError', value };
  });
  table.problems.push(...problems);
  return table;
}

/** Each visible sheet with something in it as a table; a workbook that is too big, slow or damaged says so as a code. */
export async function readWorkbook(
  { name: file, bytes }: SourceFile,
  limits: ImportLimits = importLimits,
): Promise<SourceTable[]> {
  const refusal = refusalOf(bytes);
  const book: Outcome = refusal ? { ok: false, code: refusal } : await readInWorker(bytes, limits);
  if (!book.ok) {
    const megabytes = Math.round(limits.unpackedBytes / 1_000_000);
    const details = { rows: limits.rows, megabytes, seconds: limits.seconds };
    return [unreadTable(file, 'xlsx', { code: book.code, details })];
  }
  const tables = book.sheets.filter((sheet) => sheet.rows.length > 0).map((sheet) => sheetTable(file, sheet));
  const [first] = tables;
  if (!first) return [unreadTable(file, 'xlsx', { code: 'emptyFile' })];
  const about = { table: baseName(file), line: 0, column: null, code: 'hiddenSheet' } as const;
  first.problems.push(...book.hidden.map((value) => ({ ...about, value })));
  return tables;
}
