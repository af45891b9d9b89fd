import { daysBetween, formatPreciseDate, type PreciseDate } from '../../shared/dates.ts';
import type { MyTask, TaskKind } from '../../shared/tasks.ts';
import { nearDay, taskWord } from '../text/board.ts';
import { quoted } from '../text/format.ts';
import { ownReason, workText } from '../text/work.ts';
import { Badge } from './Badge.tsx';
import { Link } from './Link.tsx';
import type { MarkName } from './Mark.tsx';
import { Code, Table, Under } from './Table.tsx';

const marks: Record<TaskKind, MarkName> = {
  replan: 'triangle',
  answer: 'half',
  reviewAnswer: 'full',
  verify: 'full',
  returned: 'returned',
  overdue: 'triangle',
  report: 'half',
  agreement: 'half',
};

type Props = {
  caption: string;
  tasks: readonly MyTask[];
  today: string;
  hrefOf: (task: MyTask) => string;
  /** Where each belongs, on a page that has room for it. */
  placeOf?: (task: MyTask) => string;
};

/** Tasks with what they ask for, of what, and until when. */
export function TaskTable({ caption, tasks, today, hrefOf, placeOf }: Props) {
  return (
    <Table
      caption={caption}
      rows={tasks}
      rowKey={(task) => `${task.kind}-${task.agreementId ?? task.observationId ?? task.milestoneId ?? ''}`}
      columns={[
        {
          key: 'what',
          header: workText.kind,
          cell: ({ kind, isOverdue }) => (
            <Badge
              mark={isOverdue && kind === 'agreement' ? 'triangle' : marks[kind]}
              word={taskWord(kind)}
            />
          ),
        },
        {
          key: 'subject',
          header: tasks.every(isOfMilestone) ? workText.milestone : workText.subject,
          isRowHeader: true,
          cell: (task) => <TaskName task={task} href={hrefOf(task)} place={placeOf?.(task) ?? ''} />,
        },
        { key: 'due', header: workText.due, isNowrap: true, cell: ({ due }) => dueText(due, today) },
      ]}
    />
  );
}

const isOfMilestone = ({ observationId, agreementId }: MyTask): boolean =>
  observationId === undefined && agreementId === undefined;

type NameProps = { task: MyTask; href: string; place: string };

function TaskName({ task, href, place }: NameProps) {
  return (
    <>
      <Link href={href}>
        <Code>{task.code}</Code> {task.title}
      </Link>
      {place !== '' && <Under>{place}</Under>}
      {task.reason !== '' && <Under>{quoted(task.reason)}</Under>}
      {task.own !== undefined && <Under>{ownReason(task.own)}</Under>}
    </>
  );
}

function dueText(due: PreciseDate, today: string): string {
  const near = due.precision === 'day' && due.on !== null ? nearDay(daysBetween(today, due.on)) : null;
  return near ?? formatPreciseDate(due);
}
