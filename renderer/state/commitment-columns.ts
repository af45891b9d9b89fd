import { useMemo } from 'react';
import { create } from 'zustand';
import { commitmentColumns, type CommitmentColumn } from '../../shared/commitment-columns.ts';
import { useMe } from './session.ts';

export type ColumnChoice = { key: CommitmentColumn; width: number };

/** With how many pixels each column begins. */
export const usualWidths: Record<CommitmentColumn, number> = {
  code: 68,
  number: 84,
  title: 184,
  leadInstitution: 140,
  responsible: 168,
  axis: 160,
  values: 180,
  policyAreas: 180,
  sdgs: 150,
  progress: 224,
  verified: 92,
  reported: 92,
  expected: 92,
  coverage: 104,
  semaforo: 112,
  ogpWord: 132,
  state: 124,
  weight: 72,
  isCounted: 92,
  start: 112,
  due: 112,
  nextDue: 104,
  lastReport: 112,
  openObservations: 116,
};

const usual: readonly CommitmentColumn[] = [
  'code',
  'title',
  'leadInstitution',
  'progress',
  'semaforo',
  'state',
  'nextDue',
];
export const usualColumns: readonly ColumnChoice[] = usual.map((key) => ({ key, width: usualWidths[key] }));

/** Columns as a view keeps them: «title 320». */
export const columnTexts = (columns: readonly ColumnChoice[]): string[] =>
  columns.map(({ key, width }) => `${key} ${String(width)}`);

/** The columns that were kept; what is not of the vocabulary is left out, and none at all are the usual ones. */
export function columnsFrom(texts: readonly string[]): readonly ColumnChoice[] {
  const found = new Map<string, ColumnChoice>();
  for (const text of texts) {
    const [name, size] = text.split(' ');
    const key = commitmentColumns.find((one) => one === name);
    const width = Number(size);
    if (key !== undefined)
      found.set(key, { key, width: width >= 40 && width <= 900 ? width : usualWidths[key] });
  }
  return found.size === 0 ? usualColumns : [...found.values()];
}

const nameOf = (who: string): string => `compromiso.columns.${who}`;

function keptFor(who: string): readonly ColumnChoice[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(who)) ?? '[]');
    return columnsFrom(Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : []);
  } catch {
    return usualColumns;
  }
}

const useColumns = create<{ byWho: Readonly<Record<string, readonly ColumnChoice[]>> }>(() => ({
  byWho: {},
}));

/** The columns of the list as one left them on this computer. */
export function useCommitmentColumns() {
  const who = useMe()?.id ?? 'reader';
  const changed = useColumns((state) => state.byWho[who]);
  const kept = useMemo(() => keptFor(who), [who]);
  const columns = changed ?? kept;
  const set = (next: readonly ColumnChoice[]) => remember(who, next);
  return {
    columns,
    set,
    move: (key: string, to: string) => set(moved(columns, key, to)),
    widen: (key: string, width: number) =>
      set(columns.map((column) => (column.key === key ? { ...column, width } : column))),
  };
}

function remember(who: string, columns: readonly ColumnChoice[]): void {
  localStorage.setItem(nameOf(who), JSON.stringify(columnTexts(columns)));
  useColumns.setState(({ byWho }) => ({ byWho: { ...byWho, [who]: columns } }));
}

/** One column where another stands, and that one beside it. */
export function moved(columns: readonly ColumnChoice[], key: string, to: string): readonly ColumnChoice[] {
  const [from, at] = [key, to].map((one) => columns.findIndex((column) => column.key === one));
  const column = columns[from ?? -1];
  if (column === undefined || at === undefined || at < 0 || at === from) return columns;
  return columns.filter((one) => one !== column).toSpliced(at, 0, column);
}
