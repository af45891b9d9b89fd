import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { cx } from './class-names.ts';
import styles from './DataTable.module.css';

export type Sort = { key: string; isDescending: boolean };

type Props = {
  column: { header: string; headerCell?: ReactNode; align?: 'end'; sortKey?: string };
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
};

/** A header; where the column sorts, a button that says by `aria-sort` how it does now. */
export function HeaderCell({ column, sort, onSort }: Props) {
  const { sortKey } = column;
  const className = cx(styles.header, column.align === 'end' && styles.end);
  if (sortKey === undefined || onSort === undefined) {
    return (
      <div role="columnheader" className={className}>
        {column.headerCell ?? column.header}
      </div>
    );
  }
  const isSorted = sort?.key === sortKey;
  const isDescending = isSorted && sort.isDescending;
  return (
    <div
      role="columnheader"
      aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : 'none'}
      className={className}
    >
      <Button
        className={styles.sort ?? ''}
        onPress={() => onSort({ key: sortKey, isDescending: isSorted && !isDescending })}
      >
        {column.header}
        {isSorted ? isDescending ? <ArrowDown aria-hidden /> : <ArrowUp aria-hidden /> : null}
        {!isSorted && <ArrowUpDown aria-hidden className={styles.idle ?? ''} />}
      </Button>
    </div>
  );
}
