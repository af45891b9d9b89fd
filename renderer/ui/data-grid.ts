import type { ReactNode } from 'react';

export type SortKey = { key: string; isDescending: boolean };

export type GridColumn<Row> = {
  key: string;
  header: string;
  /** What stands in the header instead of its name. */
  headerCell?: ReactNode;
  /** In pixels; one that grows takes what is left. */
  width: number;
  grows?: boolean;
  align?: 'end';
  /** With it, the header sorts. */
  sortKey?: string;
  /** Neither moved nor made wider. */
  isFixed?: boolean;
  cell: (row: Row) => ReactNode;
};

export type GridGroup = { key: string; name: string; note: string; isOpen: boolean };
/** What a line of the grid is; neither while its page is on its way. */
export type GridLine<Row> = { row?: Row | undefined; group?: GridGroup | undefined };

/** A place of the grid; line −1 is the header. */
export type Place = { line: number; column: number };

const page = 10;

type Keys = { key: string; ctrlKey: boolean; metaKey: boolean };

/** Where a key goes from a place; null for a key that goes nowhere. */
export function placeAfter(
  event: Keys,
  { line, column }: Place,
  { lines, columns }: { lines: number; columns: number },
): Place | null {
  const isFar = event.ctrlKey || event.metaKey;
  const steps: Record<string, Place> = {
    ArrowDown: { line: isFar ? lines - 1 : line + 1, column },
    ArrowUp: { line: isFar ? 0 : line - 1, column },
    ArrowRight: { line, column: isFar ? columns - 1 : column + 1 },
    ArrowLeft: { line, column: isFar ? 0 : column - 1 },
    PageDown: { line: line + page, column },
    PageUp: { line: Math.max(0, line - page), column },
    Home: { line: isFar ? 0 : line, column: 0 },
    End: { line: isFar ? lines - 1 : line, column: columns - 1 },
  };
  const next = steps[event.key];
  if (next === undefined) return null;
  return {
    line: Math.min(lines - 1, Math.max(-1, next.line)),
    column: Math.min(columns - 1, Math.max(0, next.column)),
  };
}

export const narrowest = 48;
export const widest = 900;
export const widthWithin = (width: number): number =>
  Math.round(Math.min(widest, Math.max(narrowest, width)));

/** The tracks of the columns, and the least that they take together; on paper they share the width of the page. */
export function tracksOf<Row>(
  columns: readonly GridColumn<Row>[],
  isPrinting: boolean,
): { tracks: string; least: number } {
  if (isPrinting) {
    return { tracks: columns.map(({ width }) => `minmax(0, ${String(width)}fr)`).join(' '), least: 0 };
  }
  const tracks = columns.map(({ width, grows }) =>
    grows === true ? `minmax(${String(width)}px, 1fr)` : `${String(width)}px`,
  );
  return { tracks: tracks.join(' '), least: columns.reduce((sum, { width }) => sum + width, 0) };
}
