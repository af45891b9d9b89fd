import type { ReactNode } from 'react';
import { shortcutOf, strokeOf, type ShortcutName } from '../state/shortcuts.ts';
import { textScale } from '../state/window-choices.ts';

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
  const stroke = strokeOf(event);
  const meant = stroke === null ? null : shortcutOf('list', stroke);
  const steps: Partial<Record<ShortcutName, Place>> = {
    rowDown: { line: line + 1, column },
    rowUp: { line: line - 1, column },
    listBottom: { line: lines - 1, column },
    listTop: { line: 0, column },
    cellRight: { line, column: column + 1 },
    cellLeft: { line, column: column - 1 },
    pageDown: { line: line + page, column },
    pageUp: { line: Math.max(0, line - page), column },
    rowStart: { line, column: 0 },
    rowEnd: { line, column: columns - 1 },
    listStart: { line: 0, column: 0 },
    listEnd: { line: lines - 1, column: columns - 1 },
  };
  const next = meant === null ? undefined : steps[meant];
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

/**
 * The tracks of the columns, and the least that they take together: as much wider as the text is larger. On paper they
 * share the width of the page.
 */
export function tracksOf<Row>(
  columns: readonly GridColumn<Row>[],
  isPrinting: boolean,
): { tracks: string; least: number } {
  if (isPrinting) {
    return { tracks: columns.map(({ width }) => `minmax(0, ${String(width)}fr)`).join(' '), least: 0 };
  }
  const shown = columns.map(({ width, grows }) => ({ grows, width: Math.round(width * textScale()) }));
  const tracks = shown.map(({ width, grows }) =>
    grows === true ? `minmax(${String(width)}px, 1fr)` : `${String(width)}px`,
  );
  return { tracks: tracks.join(' '), least: shown.reduce((sum, { width }) => sum + width, 0) };
}
