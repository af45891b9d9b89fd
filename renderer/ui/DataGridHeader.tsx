import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { gridText } from '../text/grid.ts';
import { cx } from './class-names.ts';
import { textScale } from '../state/window-choices.ts';
import { widthWithin, type GridColumn, type SortKey } from './data-grid.ts';
import styles from './DataGrid.module.css';

export type HeaderActions = {
  sorts: readonly SortKey[];
  /** `isMore` keeps the orders that there are, and this one follows. */
  onSort: (key: string, isMore: boolean) => void;
  /** Puts a column where another is. */
  onMove: (key: string, to: string) => void;
  onWidth: (key: string, width: number) => void;
};

type Props<Row> = HeaderActions & {
  column: GridColumn<Row>;
  index: number;
  isActive: boolean;
  before: string | null;
  after: string | null;
};

const widthStep = 16;

/** A header: sorts when pressed, moves when dragged or with Alt and the arrows, widens with Shift and the arrows. */
export function DataGridHeader<Row>(props: Props<Row>) {
  const { column, index, isActive, sorts, onSort, onMove, onWidth } = props;
  const place = sorts.findIndex(({ key }) => key === column.sortKey);
  const sort = sorts[place];
  const { isFixed = false } = column;
  const onKeyDown = (event: KeyboardEvent) => {
    const isLeft = event.key === 'ArrowLeft';
    const to = isLeft ? props.before : props.after;
    if (isLeft || event.key === 'ArrowRight') {
      if (isFixed || (!event.altKey && !event.shiftKey)) return;
      if (event.altKey && to !== null) onMove(column.key, to);
      if (event.shiftKey) onWidth(column.key, widthWithin(column.width + (isLeft ? -widthStep : widthStep)));
    } else if ((event.key === 'Enter' || event.key === ' ') && column.sortKey !== undefined) {
      onSort(column.sortKey, event.shiftKey);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      role="columnheader"
      aria-colindex={index + 1}
      aria-sort={sort === undefined ? 'none' : sort.isDescending ? 'descending' : 'ascending'}
      aria-description={headerHelp(column, place, sorts.length)}
      data-place={`-1:${String(index)}`}
      data-column={column.key}
      tabIndex={isActive ? 0 : -1}
      draggable={!isFixed}
      className={cx(styles.header, column.align === 'end' && styles.end)}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        if (column.sortKey !== undefined) onSort(column.sortKey, event.shiftKey);
      }}
      onDragStart={(event) => event.dataTransfer.setData(dragged, column.key)}
      onDragOver={(event) => {
        if (!isFixed && event.dataTransfer.types.includes(dragged)) event.preventDefault();
      }}
      onDrop={(event) => onMove(event.dataTransfer.getData(dragged), column.key)}
    >
      {column.headerCell ?? <span className={styles.name}>{column.header}</span>}
      {sort !== undefined && <SortMark sort={sort} place={sorts.length > 1 ? place + 1 : null} />}
      {!isFixed && <Handle column={column} onWidth={onWidth} />}
    </div>
  );
}

const dragged = 'application/x-columna';

function headerHelp<Row>({ sortKey, isFixed }: GridColumn<Row>, place: number, orders: number): string {
  const parts = [
    place >= 0 && orders > 1 ? gridText.sortPlace(place + 1) : '',
    sortKey === undefined ? '' : gridText.sortHelp,
    isFixed === true ? '' : gridText.columnHelp,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function SortMark({ sort, place }: { sort: SortKey; place: number | null }) {
  return (
    <span aria-hidden className={styles.mark}>
      {sort.isDescending ? <ArrowDown /> : <ArrowUp />}
      {place}
    </span>
  );
}

type HandleProps<Row> = { column: GridColumn<Row>; onWidth: HeaderActions['onWidth'] };

/** The edge of a column, to be dragged. */
function Handle<Row>({ column, onWidth }: HandleProps<Row>) {
  const from = useRef<{ x: number; width: number } | null>(null);
  const move = (event: PointerEvent) => {
    if (from.current === null) return;
    onWidth(column.key, widthWithin((from.current.width + event.clientX - from.current.x) / textScale()));
  };
  return (
    <span
      aria-hidden
      className={styles.handle}
      draggable
      onDragStart={(event) => {
        event.preventDefault();
        event.stopPropagation();
      }}
      onClick={(event) => event.stopPropagation()}
      onPointerDown={(event) => {
        const cell = event.currentTarget.parentElement;
        from.current = { x: event.clientX, width: cell?.offsetWidth ?? column.width * textScale() };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={move}
      onPointerUp={(event) => {
        move(event);
        from.current = null;
      }}
    />
  );
}
