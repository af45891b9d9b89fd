import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo, type CSSProperties } from 'react';
import { cx } from './class-names.ts';
import type { GridColumn, GridGroup } from './data-grid.ts';
import styles from './DataGrid.module.css';

type LineProps = {
  index: number;
  /** How far down it stands; null where nothing floats, as on paper. */
  start: number | null;
  height: number;
  tracks: string;
  /** The column that the keyboard is in; null where it is in another line. */
  active: number | null;
};

const styleOf = ({ start, height, tracks }: LineProps): CSSProperties => ({
  gridTemplateColumns: tracks,
  height,
  ...(start === null ? {} : { transform: `translateY(${String(start)}px)` }),
});

type RowProps<Row> = LineProps & {
  row: Row | undefined;
  columns: readonly GridColumn<Row>[];
  /** Undefined where nothing is chosen. */
  isChosen: boolean | undefined;
};

function RowLine<Row>(props: RowProps<Row>) {
  const { index, row, columns, active, isChosen } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      {...(isChosen === undefined ? {} : { 'aria-selected': isChosen })}
      className={cx(styles.row, styles.line, isChosen === true && styles.chosen)}
      style={styleOf(props)}
    >
      {columns.map((column, place) => (
        <div
          key={column.key}
          role="gridcell"
          aria-colindex={place + 1}
          data-place={`${String(index)}:${String(place)}`}
          tabIndex={active === place ? 0 : -1}
          className={cx(styles.cell, column.align === 'end' && styles.end)}
        >
          {row === undefined ? null : column.cell(row)}
        </div>
      ))}
    </div>
  );
}

/** A row of the grid; drawn again only when something of it changed. */
export const DataGridRow = memo(RowLine) as typeof RowLine;

type GroupProps = LineProps & { group: GridGroup; columns: number };

function GroupLine(props: GroupProps) {
  const { index, group, columns, active } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={cx(styles.row, styles.line, styles.group)}
      style={styleOf({ ...props, tracks: '1fr' })}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        aria-colspan={columns}
        aria-expanded={group.isOpen}
        data-place={`${String(index)}:0`}
        data-group={group.key}
        tabIndex={active === null ? -1 : 0}
        className={styles.groupCell}
      >
        {group.isOpen ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
        <b>{group.name}</b>
        <span className={styles.note}>{group.note}</span>
      </div>
    </div>
  );
}

/** The line above the rows of a group. */
export const DataGridGroup = memo(GroupLine);
