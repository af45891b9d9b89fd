import { useEffect, useRef } from 'react';
import { formatPreciseDate } from '../../../shared/dates.ts';
import type { MyTask } from '../../../shared/tasks.ts';
import { ownWord, queueText } from '../../text/work.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Code } from '../../ui/Table.tsx';
import styles from './Verifying.module.css';

type Props = {
  tasks: readonly MyTask[];
  chosenId: string | null;
  /** Grows each time the focus is to go to what is chosen. */
  focusing: number;
  onChoose: (id: string) => void;
};

/** The milestones that wait, the first due before; one of them is looked at. */
export function QueueList({ tasks, chosenId, focusing, onChoose }: Props) {
  const chosen = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focusing > 0) chosen.current?.focus();
  }, [focusing]);
  return (
    <ul className={styles.list} aria-label={queueText.list}>
      {tasks.map((task) => (
        <li key={task.milestoneId}>
          <Item
            task={task}
            isChosen={task.milestoneId === chosenId}
            chosenRef={chosen}
            onChoose={() => onChoose(task.milestoneId ?? '')}
          />
        </li>
      ))}
    </ul>
  );
}

type ItemProps = {
  task: MyTask;
  isChosen: boolean;
  chosenRef: React.RefObject<HTMLButtonElement | null>;
  onChoose: () => void;
};

function Item({ task, isChosen, chosenRef, onChoose }: ItemProps) {
  return (
    <button
      type="button"
      ref={isChosen ? chosenRef : undefined}
      className={styles.item}
      tabIndex={isChosen ? 0 : -1}
      aria-current={isChosen ? 'true' : undefined}
      onClick={onChoose}
    >
      <Code>{task.code}</Code> {task.title}
      <span className={styles.under}>
        <span>{formatPreciseDate(task.due)}</span>
        {task.own !== undefined && <Chip>{ownWord}</Chip>}
      </span>
    </button>
  );
}
