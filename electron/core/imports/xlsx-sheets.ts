import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import type { ImportLimits, SourceRow } from './source-table.ts';
import { cellText, isFormulaError } from './xlsx-cells.ts';
import { checkZip, ZipRefusal } from './zip-guard.ts';

export type ReadSheet = {
  name: string;
  rows: SourceRow[];
  errors: { line: number; column: number; value: string }[];
};
export type ReadBook =
  { ok: true; sheets: ReadSheet[]; hidden: string[] } | { ok: false; code: 'unreadableXlsx' | 'tooLarge' };

type Budget = { cells: number; characters: number; rows: number };

function spend(budget: Budget, values: string[]): void {
  budget.rows -= 1;
  budget.cells -= values.length;
  for (const value of values) budget.characters -= value.length;
  if (budget.rows < 0 || budget.cells < 0 || budget.characters < 0) throw new ZipRefusal('tooLarge');
}

async function readSheet(bytes: Uint8Array, sheet: number, name: string, budget: Budget): Promise<ReadSheet> {
  const read: ReadSheet = { name, rows: [], errors: [] };
  for await (const row of streamXlsxRows(bytes, { sheet })) {
    const values = row.values.map(cellText);
    while (values.at(-1) === '') values.pop();
    const line = row.index + 1;
    for (const [column, value] of values.entries()) {
      if (!isFormulaError(value)) continue;
      read.errors.push({ line, column, value });
      values[column] = '';
    }
    spend(budget, values);
    if (values.length > 0) read.rows.push({ line, values });
  }
  return read;
}

/** The visible sheets of a workbook as rows of text, within the limits; runs in a worker with a capped heap. */
export async function readBook(bytes: Uint8Array, limits: ImportLimits): Promise<ReadBook> {
  try {
    const names = await checkZip(bytes, limits);
    if (!names.includes('xl/workbook.xml')) return { ok: false, code: 'unreadableXlsx' };
    const found: { name: string; index: number }[] = [];
    const hidden: string[] = [];
    await readXlsx(bytes, {
      sheets: (info, index) => {
        if (info.hidden || info.veryHidden) hidden.push(info.name);
        else found.push({ name: info.name, index });
        return false;
      },
    });
    const budget: Budget = { cells: limits.cells, characters: limits.textCharacters, rows: limits.rows };
    const sheets: ReadSheet[] = [];
    for (const { name, index } of found) sheets.push(await readSheet(bytes, index, name, budget));
    return { ok: true, sheets, hidden };
  } catch (error) {
    return { ok: false, code: error instanceof ZipRefusal ? error.code : 'unreadableXlsx' };
  }
}
