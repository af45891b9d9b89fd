import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Popover } from 'react-aria-components/Popover';
import type { CommitmentRow } from '../../../shared/commitments.ts';
import { useCommand } from '../../state/commands.ts';
import { useInstitutionOptions } from '../../state/catalogues.ts';
import { say } from '../../state/notices.ts';
import { useMay } from '../../state/permissions.ts';
import { commitmentsText } from '../../text/commitments.ts';
import { Button } from '../../ui/Button.tsx';
import { focusCell } from '../../ui/DataGrid.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { editedChanges, editedFrom, optionsFor, savedText, type EditableColumn } from './cell-edit.ts';
import styles from './CommitmentTable.module.css';

export { isEditable, type EditableColumn } from './cell-edit.ts';

type Props = { row: CommitmentRow; column: EditableColumn; onDone: () => void };

/** One field of a commitment, changed where it stands: Enter keeps it, Escape leaves it as it was. */
export function CellEditor({ row, column, onDone }: Props) {
  const [typed, setTyped] = useState(() => editedFrom(row, column));
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const { run, isRunning, error } = useCommand('commitment.revise');
  const institutions = useInstitutionOptions();
  const may = useMay('structure') === 'yes';
  useEffect(() => field.current?.focus(), []);
  const close = () => {
    focusCell(field.current);
    onDone();
  };
  const save = async (version = row.version) => {
    if (isRunning || !may) return;
    const changes = editedChanges(row, column, typed);
    if (typeof changes === 'string') {
      setProblem(changes);
      return;
    }
    const isSame = typed === editedFrom(row, column) && version === row.version;
    if (!isSame) {
      if ((await run({ id: row.id, version, changes })) === null) return;
      say(commitmentsText.cellSaved(row.code));
    }
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') close();
    if (event.key === 'Enter') void save();
    if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
  };
  const given = {
    ref: field,
    value: typed,
    className: styles.editor,
    'aria-label': commitmentsText.cells[column](row.code),
    'aria-invalid': problem !== null || error !== null,
    onKeyDown,
    onChange: (event: { target: { value: string } }) => {
      setTyped(event.target.value);
      setProblem(null);
    },
    onBlur: () => {
      if (problem === null && error === null) void save();
    },
  };
  const options = optionsFor(column, row, institutions);
  const saved = savedText(error, column, institutions);
  return (
    <span data-editor onDoubleClick={(event) => event.stopPropagation()}>
      {options === null ? (
        <input {...given} />
      ) : (
        <select {...given}>
          {options.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      )}
      <Popover
        triggerRef={field}
        isNonModal
        isOpen={problem !== null || error !== null}
        placement="bottom start"
        className={styles.beside ?? ''}
      >
        {problem !== null && (
          <span role="alert" className={styles.problem}>
            {problem}
          </span>
        )}
        {saved === null ? (
          <ErrorNote error={error} />
        ) : (
          <span role="alert">{commitmentsText.cellConflict(saved.who, saved.text)}</span>
        )}
        <div className={styles.actions} data-editor>
          {saved !== null && (
            <Button size="small" kind="main" onPress={() => void save(saved.version)}>
              {commitmentsText.keepMine}
            </Button>
          )}
          {error !== null && (
            <Button size="small" onPress={close}>
              {saved === null ? commitmentsText.leaveCell : commitmentsText.keepTheirs}
            </Button>
          )}
        </div>
      </Popover>
    </span>
  );
}
