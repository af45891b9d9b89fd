import { useState } from 'react';
import { daysBetween, formatPreciseDate, type PreciseDate } from '../../../shared/dates.ts';
import type { MyTask } from '../../../shared/tasks.ts';
import { boardText, nearDay, taskWord } from '../../text/board.ts';
import { quoted } from '../../text/format.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Link } from '../../ui/Link.tsx';
import type { MarkName } from '../../ui/Mark.tsx';
import { Code, Table, Under } from '../../ui/Table.tsx';

const marks: Record<MyTask['kind'], MarkName> = {
  replan: 'triangle',
  answer: 'half',
  reviewAnswer: 'full',
  verify: 'full',
  returned: 'returned',
  overdue: 'triangle',
  report: 'half',
};
const shownFirst = 6;

type Props = {
  tasks: readonly MyTask[];
  /** How many there are; `tasks` may be only the first. */
  total: number;
  today: string;
  milestoneHref: (id: string) => string;
  observationHref: (id: string) => string;
  isReader: boolean;
};

/** What waits for whoever looks, the most urgent first. */
export function MyWork({ tasks, total, today, milestoneHref, observationHref, isReader }: Props) {
  const [isWhole, setWhole] = useState(false);
  const title = isReader ? boardText.attention : boardText.myWork;
  const hrefOf = ({ observationId, milestoneId }: MyTask): string =>
    observationId === undefined ? milestoneHref(milestoneId ?? '') : observationHref(observationId);
  const shown = isWhole ? tasks : tasks.slice(0, shownFirst);
  return (
    <Card title={title}>
      {tasks.length === 0 ? (
        <EmptyState sentence={isReader ? boardText.nothingReader : boardText.nothing} />
      ) : (
        <Table
          caption={title}
          rows={shown}
          rowKey={(task) => `${task.kind}-${task.observationId ?? task.milestoneId ?? ''}`}
          columns={[
            {
              key: 'what',
              header: boardText.what,
              cell: (task) => <Badge mark={marks[task.kind]} word={taskWord(task.kind)} />,
            },
            {
              key: 'milestone',
              header: shown.some(isObservation) ? boardText.subject : boardText.milestone,
              isRowHeader: true,
              cell: (task) => <TaskName task={task} href={hrefOf(task)} />,
            },
            {
              key: 'due',
              header: boardText.due,
              isNowrap: true,
              cell: (task) => dueText(task.due, today),
            },
          ]}
        />
      )}
      {tasks.length > shownFirst && (
        <Button kind="link" onPress={() => setWhole(!isWhole)}>
          {isWhole ? boardText.seeLess : boardText.seeAll(tasks.length, total)}
        </Button>
      )}
    </Card>
  );
}

const isObservation = ({ observationId }: MyTask): boolean => observationId !== undefined;

function TaskName({ task, href }: { task: MyTask; href: string }) {
  return (
    <>
      <Link href={href}>
        <Code>{task.code}</Code> {task.title}
      </Link>
      {task.reason !== '' && <Under>{quoted(task.reason)}</Under>}
    </>
  );
}

function dueText(due: PreciseDate, today: string): string {
  const near = due.precision === 'day' && due.on !== null ? nearDay(daysBetween(today, due.on)) : null;
  return near ?? formatPreciseDate(due);
}
