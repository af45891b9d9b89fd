import { cellOf, commitmentColumnNames, type LabelOf } from '../../../shared/commitment-columns.ts';
import type { CommitmentGroup, CommitmentGrouping } from '../../../shared/commitment-list.ts';
import type { ParsedInputOf } from '../../../shared/contract.ts';
import type { StoredFile } from '../../../shared/files.ts';
import { commitmentStateNames, roleNames, semaforoNames } from '../../../shared/glossary.ts';
import { shownPercent } from '../../../shared/progress.ts';
import { keepMade, writePieces } from '../backup-made-file.ts';
import type { Context } from '../context.ts';
import { findRecords } from '../database/queries/records.ts';
import { csvLines, csvStart, withTextMark } from '../exports/safe-csv.ts';
import { demand } from '../save.ts';
import { findCommitments, rowsOf, type Found } from './commitment-list.ts';

type Input = ParsedInputOf<'commitment.export'>;
type Cell = string | number;

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What the list shows as a file: its columns in their order, its rows in theirs, each group under its own line. */
export async function exportCommitments(ctx: Context, input: Input): Promise<StoredFile> {
  const { code } = await demand(ctx, 'plan', input.planId);
  const rows = await tableOf(ctx, input);
  const bytes = input.format === 'csv' ? csvBytes(rows) : await xlsxBytes(rows);
  const made = await keepMade(ctx.app.dataDir, (path) => writePieces(path, oncePiece(bytes)));
  const name = `compromisos-${code.replaceAll(/[^\p{L}\p{N}-]+/gu, '-')}.${input.format}`;
  return { ...made, name, mediaType: mediaTypes[input.format] };
}

async function* oncePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

async function tableOf(ctx: Context, input: Input): Promise<Cell[][]> {
  const { columns, format: _, ...question } = input;
  const found = await findCommitments(ctx, question);
  const labelOf = await catalogueLabels(ctx);
  const lines = async (items: Found['items']): Promise<Cell[][]> =>
    (await rowsOf(ctx, input.planId, items, found.on)).map((row) =>
      columns.map((column) => cellOf(row, column, labelOf)),
    );
  const header = columns.map((column) => commitmentColumnNames[column]);
  if (input.group === undefined) return [header, ...(await lines(found.shown))];
  const closed = new Set(input.closed);
  const table: Cell[][] = [header];
  for (const group of found.groups) {
    table.push([groupLine(group, groupName(input.group, group, labelOf))]);
    if (!closed.has(group.key)) table.push(...(await lines(group.items)));
  }
  return table;
}

async function catalogueLabels(ctx: Context): Promise<LabelOf> {
  const items = await findRecords(ctx.db, 'catalogueItem');
  const labels = new Map(items.map(({ catalogue, key, label }) => [`${catalogue} ${key}`, label]));
  return (catalogue, key) => labels.get(`${catalogue} ${key}`) ?? key;
}

/** What a group is called, as the list calls it. */
function groupName(by: CommitmentGrouping, { key, name }: CommitmentGroup, labelOf: LabelOf): string {
  if (key === '') return 'Sin dato';
  const words: Partial<Record<CommitmentGrouping, Partial<Record<string, string>>>> = {
    role: roleNames,
    state: commitmentStateNames,
    semaforo: semaforoNames,
  };
  if (by === 'axis' || by === 'value') return labelOf(by, key);
  return words[by]?.[key] ?? name;
}

function groupLine({ count, verified, reported }: CommitmentGroup, name: string): string {
  const figures =
    verified === null || reported === null
      ? 'sin dato'
      : `verificado ${shownPercent(verified)} %, reportado ${shownPercent(reported)} %`;
  return `${name} (${String(count)}; ${figures})`;
}

/** Numbers stay numbers; no text runs as a formula. */
const csvBytes = (rows: readonly Cell[][]): Uint8Array =>
  new TextEncoder().encode(
    csvStart +
      csvLines(
        rows.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : withTextMark(cell)))),
      ),
  );

/** A text cell of a workbook is never run: it needs no mark. The writer is read only when a file is asked for. */
async function xlsxBytes(rows: Cell[][]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({ sheets: [{ name: 'Compromisos', rows }] });
}
