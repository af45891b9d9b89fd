import type { MyTask } from '../../../shared/tasks.ts';
import { boardText } from '../../text/board.ts';
import { workText } from '../../text/work.ts';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Link } from '../../ui/Link.tsx';
import { TaskTable } from '../../ui/TaskTable.tsx';

const shownFirst = 6;

type Props = {
  tasks: readonly MyTask[];
  /** How many there are; `tasks` may be only the first. */
  total: number;
  today: string;
  hrefOf: (task: MyTask) => string;
  allHref: string;
  isReader: boolean;
};

/** The first of what waits for whoever looks; all of it has a page of its own. */
export function MyWork({ tasks, total, today, hrefOf, allHref, isReader }: Props) {
  const title = isReader ? workText.titleReader : workText.title;
  const shown = tasks.slice(0, shownFirst);
  return (
    <Card
      title={title}
      subtitle={total > shown.length ? workText.cut(shown.length, total) : undefined}
      actions={total > 0 && <Link href={allHref}>{isReader ? workText.toPageReader : workText.toPage}</Link>}
    >
      {shown.length === 0 ? (
        <EmptyState sentence={isReader ? boardText.nothingReader : boardText.nothing} />
      ) : (
        <TaskTable caption={title} tasks={shown} today={today} hrefOf={hrefOf} />
      )}
    </Card>
  );
}
