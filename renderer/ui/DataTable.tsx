import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { cx } from './class-names.ts';
import { HeaderCell, type Sort } from './DataTableHeader.tsx';
import { usePrinting } from './printing.ts';
import styles from './DataTable.module.css';

export type DataColumn<Row> = {
  key: string;
  header: string;
  /** What stands in the header instead of its name. */
  headerCell?: ReactNode;
  /** A track of the grid: «minmax(180px, 2fr)». */
  width: string;
  align?: 'end';
  /** With it, the header is a button that sorts. */
  sortKey?: string;
  cell: (row: Row) => ReactNode;
};

type Props<Row> = {
  label: string;
  columns: readonly DataColumn<Row>[];
  total: number;
  /** The row at a place of the whole list; undefined while its page is on its way. */
  rowAt: (index: number) => Row | undefined;
  rowHeight: number;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  /** Which rows are in view: the moment to ask for their page. */
  onRange?: (first: number, last: number) => void;
};

/** A table for thousands of rows: only those in view exist; arrows, Home and End move from row to row. */
export function DataTable<Row>(props: Props<Row>) {
  const { label, columns, total, rowAt, rowHeight, sort, onSort, onRange } = props;
  const tracks = { gridTemplateColumns: columns.map((column) => column.width).join(' ') };
  const body = useRef<HTMLDivElement>(null);
  const { rows, height, goTo } = useRows(body, total, rowHeight, onRange);
  return (
    <div role="table" aria-label={label} aria-rowcount={total + 1} className={styles.table}>
      <div role="rowgroup" className={styles.head}>
        <div role="row" aria-rowindex={1} className={styles.row} style={tracks}>
          {columns.map((column) => (
            <HeaderCell key={column.key} column={column} sort={sort} onSort={onSort} />
          ))}
        </div>
      </div>
      <div
        role="rowgroup"
        ref={body}
        className={styles.body}
        style={{ height }}
        onKeyDown={(event) => {
          const next = rowAfter(event, total);
          if (next === null) return;
          event.preventDefault();
          goTo(next, event.target instanceof HTMLInputElement ? 'input' : 'a, button');
        }}
      >
        {rows.map(({ index, start, measure }) => {
          const row = rowAt(index);
          return (
            <div
              key={index}
              role="row"
              ref={measure}
              data-index={index}
              aria-rowindex={index + 2}
              className={cx(styles.row, styles.line)}
              style={{ ...tracks, minHeight: rowHeight, transform: `translateY(${String(start)}px)` }}
            >
              {columns.map((column) => (
                <div
                  key={column.key}
                  role="cell"
                  className={cx(styles.cell, column.align === 'end' && styles.end)}
                >
                  {row === undefined ? null : column.cell(row)}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

type VisibleRow = { index: number; start: number; measure: (element: HTMLElement | null) => void };

function useRows(
  ref: RefObject<HTMLDivElement | null>,
  total: number,
  rowHeight: number,
  onRange: Props<unknown>['onRange'],
) {
  const [margin, setMargin] = useState(0);
  const isPrinting = usePrinting();
  const virtual = useWindowVirtualizer({
    count: total,
    estimateSize: () => rowHeight,
    overscan: isPrinting ? total : 8,
    scrollMargin: margin,
  });
  useEffect(() => {
    const place = () => setMargin(ref.current === null ? 0 : topOf(ref.current));
    place();
    const observer = new ResizeObserver(place);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [ref]);
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  useEffect(() => onRange?.(first, last), [first, last, onRange]);
  const rows: VisibleRow[] = items.map((item) => ({
    index: item.index,
    start: item.start - margin,
    measure: virtual.measureElement,
  }));
  const goTo = (index: number, wanted: string) => {
    virtual.scrollToIndex(index, { align: 'auto' });
    focusRow(ref.current, index, wanted, 12);
  };
  return { rows, height: virtual.getTotalSize(), goTo };
}

const topOf = (element: HTMLElement): number => element.getBoundingClientRect().top + window.scrollY;

/** A row that scrolling brings into being can take the focus only some frames later. */
function focusRow(body: HTMLElement | null, index: number, wanted: string, tries: number): void {
  const row = body?.querySelector(`[data-index="${String(index)}"]`);
  const target = row?.querySelector<HTMLElement>(wanted);
  if (target !== null && target !== undefined) target.focus();
  else if (tries > 0) requestAnimationFrame(() => focusRow(body, index, wanted, tries - 1));
}

const page = 10;

function rowAfter(event: KeyboardEvent, total: number): number | null {
  const row = (event.target as HTMLElement).closest('[data-index]');
  if (row === null || total === 0) return null;
  const current = Number(row.getAttribute('data-index'));
  const steps: Record<string, number> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + page,
    PageUp: current - page,
    Home: 0,
    End: total - 1,
  };
  const next = steps[event.key];
  return next === undefined ? null : Math.min(total - 1, Math.max(0, next));
}
