import type { ReactNode } from 'react';
import { rowDrop } from './row-drop.ts';
import { cx } from './class-names.ts';
import styles from './Table.module.css';

export type TableColumn<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  align?: 'end';
  isNowrap?: boolean;
  /** The cell that names its row. */
  isRowHeader?: boolean;
};

type Props<Row> = {
  /** What the table is, for those who hear it; shown when `isCaptionShown`. */
  caption: string;
  isCaptionShown?: boolean;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** What happens to files dropped on a row; null for a row that takes none. */
  onFilesOf?: (row: Row) => ((files: readonly File[]) => void) | null;
};

/** A plain table with headers, for what fits on a page. */
export function Table<Row>({
  caption,
  isCaptionShown = false,
  columns,
  rows,
  rowKey,
  onFilesOf,
}: Props<Row>) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={isCaptionShown ? undefined : 'visually-hidden'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={cx(column.align === 'end' && styles.end)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} {...rowDrop(onFilesOf?.(row) ?? null)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row }: { column: TableColumn<Row>; row: Row }) {
  const className = cx(column.align === 'end' && styles.end, column.isNowrap === true && styles.nowrap);
  if (column.isRowHeader === true) {
    return (
      <th scope="row" className={className}>
        {column.cell(row)}
      </th>
    );
  }
  return <td className={className}>{column.cell(row)}</td>;
}

/** A code as it stands in a table: heavier, and never broken. */
export function Code({ children }: { children: ReactNode }) {
  return <span className={styles.code}>{children}</span>;
}

/** The second, smaller line of a cell. */
export function Under({ children }: { children: ReactNode }) {
  return <span className={styles.under}>{children}</span>;
}
