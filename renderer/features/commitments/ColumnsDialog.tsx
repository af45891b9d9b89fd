import { ChevronDown, ChevronUp } from 'lucide-react';
import { commitmentColumnNames, commitmentColumns } from '../../../shared/commitment-columns.ts';
import { moved, usualColumns, usualWidths, type ColumnChoice } from '../../state/commitment-columns.ts';
import { commitmentsText } from '../../text/commitments.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { narrowest, widest, widthWithin } from '../../ui/data-grid.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import styles from './ColumnsDialog.module.css';

type Props = {
  columns: readonly ColumnChoice[];
  onChange: (columns: readonly ColumnChoice[]) => void;
  onClose: () => void;
};

/** Which columns are in view, in which order and how wide; what is chosen is seen at once. */
export function ColumnsDialog({ columns, onChange, onClose }: Props) {
  const others = commitmentColumns.filter((key) => columns.every((column) => column.key !== key));
  const width = (key: string, value: number) =>
    onChange(
      columns.map((column) => (column.key === key ? { ...column, width: widthWithin(value) } : column)),
    );
  const swap = (at: number, to: number) => {
    const [one, other] = [columns[at], columns[to]];
    if (one !== undefined && other !== undefined) onChange(moved(columns, one.key, other.key));
  };
  return (
    <Dialog
      title={commitmentsText.columns}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={() => onChange(usualColumns)}>{commitmentsText.usualColumns}</Button>
          <Button kind="main" onPress={onClose}>
            {commitmentsText.done}
          </Button>
        </>
      }
    >
      <p>{commitmentsText.columnsHelp}</p>
      <ol className={styles.columns} aria-label={commitmentsText.shownColumns}>
        {columns.map(({ key, width: wide }, at) => (
          <li key={key} className={styles.column}>
            <Checkbox
              label={commitmentColumnNames[key]}
              isSelected
              isDisabled={columns.length === 1}
              onChange={() => onChange(columns.filter((column) => column.key !== key))}
            />
            <NumberField
              label={commitmentsText.widthOf(commitmentColumnNames[key])}
              value={wide}
              min={narrowest}
              max={widest}
              step={8}
              onChange={(value) => {
                if (value !== null) width(key, value);
              }}
            />
            <IconButton
              label={commitmentsText.moveUp(commitmentColumnNames[key])}
              isDisabled={at === 0}
              onPress={() => swap(at, at - 1)}
            >
              <ChevronUp aria-hidden />
            </IconButton>
            <IconButton
              label={commitmentsText.moveDown(commitmentColumnNames[key])}
              isDisabled={at === columns.length - 1}
              onPress={() => swap(at, at + 1)}
            >
              <ChevronDown aria-hidden />
            </IconButton>
          </li>
        ))}
      </ol>
      <ul className={styles.others} aria-label={commitmentsText.otherColumns}>
        {others.map((key) => (
          <li key={key}>
            <Checkbox
              label={commitmentColumnNames[key]}
              isSelected={false}
              onChange={() => onChange([...columns, { key, width: usualWidths[key] }])}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
