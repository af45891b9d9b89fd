import { useCallback, useMemo, useState } from 'react';
import type { LabelOf } from '../../../shared/commitment-columns.ts';
import type { CommitmentSort } from '../../../shared/commitment-list.ts';
import type { CommitmentRow } from '../../../shared/commitments.ts';
import type { Choosing } from '../../state/chosen-commitments.ts';
import type { ColumnChoice } from '../../state/commitment-columns.ts';
import type { SortOrder } from '../../state/commitment-filters.ts';
import type { ListLine } from '../../state/commitment-pages.ts';
import { commitmentsText } from '../../text/commitments.ts';
import type { GridColumn, GridLine } from '../../ui/data-grid.ts';
import { DataGrid } from '../../ui/DataGrid.tsx';
import { CellEditor, isEditable, type EditableColumn } from './CellEditor.tsx';
import { gridColumns } from './columns.tsx';
import { groupTitle } from './group-title.ts';
import styles from './CommitmentTable.module.css';

type Props = {
  lines: number;
  total: number;
  lineAt: (index: number) => ListLine;
  onRange: (first: number, last: number) => void;
  sorts: readonly SortOrder[];
  onSort: (key: CommitmentSort, isMore: boolean) => void;
  group: string | null;
  closed: readonly string[];
  onOpenGroup: (key: string, isOpen: boolean) => void;
  columns: readonly ColumnChoice[];
  onMove: (key: string, to: string) => void;
  onWidth: (key: string, width: number) => void;
  onCopy: () => void;
  labelOf: LabelOf;
  hrefOf: (id: string) => string;
  /** Left out for whoever may do nothing with several at once. */
  choosing?: Choosing | undefined;
  mayEdit: boolean;
};

const lineHeight = 60;

/** All commitments of the plan, as many as there are. */
export function CommitmentTable(props: Props) {
  const { lineAt, choosing, mayEdit, group, labelOf } = props;
  const [editing, setEditing] = useState<{ id: string; column: EditableColumn } | null>(null);
  const endEditing = useCallback(() => setEditing(null), []);
  const columns = useColumns(props, editing, endEditing);
  const gridLineAt = (index: number): GridLine<CommitmentRow> => {
    const line = lineAt(index);
    if (line.group === undefined || group === null) return { row: line.row };
    return { group: groupTitle(group, line.group, labelOf, !props.closed.includes(line.group.key)) };
  };
  const rowAt = (line: number) => lineAt(line).row;
  const choose = (line: number, isRange: boolean) => {
    const row = rowAt(line);
    if (row === undefined || choosing === undefined) return;
    if (isRange) choosing.chooseUpTo(line, rowAt);
    else {
      choosing.startAt(line);
      choosing.choose(row, !choosing.chosen.has(row.id));
    }
  };
  const edit = (line: number, column: string): boolean => {
    const row = rowAt(line);
    if (!mayEdit || row === undefined || !isEditable(column)) return false;
    setEditing({ id: row.id, column });
    return true;
  };
  return (
    <DataGrid
      label={commitmentsText.title}
      columns={columns}
      lines={props.lines}
      lineAt={gridLineAt}
      lineHeight={lineHeight}
      onRange={props.onRange}
      sorts={props.sorts}
      onSort={(key, isMore) => props.onSort(key as CommitmentSort, isMore)}
      onMove={props.onMove}
      onWidth={props.onWidth}
      onOpenGroup={props.onOpenGroup}
      onCopy={props.onCopy}
      onEdit={edit}
      {...(choosing === undefined
        ? {}
        : {
            onChoose: choose,
            onChooseAll: choosing.chooseAll,
            isChosen: (row: CommitmentRow) => choosing.chosen.has(row.id),
          })}
    />
  );
}

/** The columns are the same until something in them changes: a line in view is then not drawn again. */
function useColumns(
  { columns: choice, labelOf, hrefOf, choosing, total }: Props,
  editing: { id: string; column: EditableColumn } | null,
  onDone: () => void,
): GridColumn<CommitmentRow>[] {
  const plain = useMemo(() => gridColumns(choice, labelOf, hrefOf), [choice, labelOf, hrefOf]);
  const edited = useMemo(
    () =>
      editing === null
        ? plain
        : plain.map((column) =>
            column.key === editing.column ? withEditor(column, editing, onDone) : column,
          ),
    [plain, editing, onDone],
  );
  return useMemo(
    () => (choosing === undefined ? edited : [boxColumn(choosing, total), ...edited]),
    [choosing, total, edited],
  );
}

const withEditor = (
  column: GridColumn<CommitmentRow>,
  editing: { id: string; column: EditableColumn },
  onDone: () => void,
): GridColumn<CommitmentRow> => ({
  ...column,
  cell: (row) =>
    row.id === editing.id ? (
      <CellEditor row={row} column={editing.column} onDone={onDone} />
    ) : (
      column.cell(row)
    ),
});

/** The system's own boxes: a list has thousands of rows. */
function boxColumn(choosing: Choosing, total: number): GridColumn<CommitmentRow> {
  const { chosen, choose, chooseAll, isChoosingAll } = choosing;
  return {
    key: 'choose',
    header: commitmentsText.choose,
    isFixed: true,
    headerCell: (
      <input
        type="checkbox"
        tabIndex={-1}
        className={styles.box}
        aria-label={commitmentsText.chooseAll(total)}
        checked={chosen.size > 0 && chosen.size === total}
        disabled={isChoosingAll}
        onChange={(event) => (event.target.checked ? chooseAll() : choosing.clear())}
      />
    ),
    width: 36,
    cell: (row) => (
      <input
        type="checkbox"
        tabIndex={-1}
        className={styles.box}
        aria-label={commitmentsText.chooseOne(row.code)}
        checked={chosen.has(row.id)}
        onChange={(event) => choose(row, event.target.checked)}
      />
    ),
  };
}
