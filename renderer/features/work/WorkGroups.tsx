import { dueGroups, dueGrouping, taskKinds, tasksIn } from '../../../shared/tasks.ts';
import type { DueGroup, MyTask, TaskKind, WorkList } from '../../../shared/tasks.ts';
import type { WorkChoice } from '../../state/work-choice.ts';
import { groupName, kindName, workText } from '../../text/work.ts';
import { Card } from '../../ui/Card.tsx';
import { Link } from '../../ui/Link.tsx';
import { TaskTable } from '../../ui/TaskTable.tsx';
import styles from './Work.module.css';

type Props = {
  work: WorkList;
  choice: WorkChoice;
  hrefOf: (task: MyTask) => string;
  /** The address of a part of it. */
  partHref: (part: Partial<WorkChoice>) => string;
};

type Group = { name: string; part: Partial<WorkChoice>; tasks: MyTask[]; total: number };

/** What waits, group by group, the first due before; a group that is cut says of how many. */
export function WorkGroups({ work, choice, hrefOf, partHref }: Props) {
  const placeOf = (task: MyTask): string => place(work, task, choice.isOfAllPlans);
  return (
    <div className={styles.groups}>
      {groupsOf(work, choice).map(({ name, part, tasks, total }) => (
        <Card key={name} title={name} subtitle={workText.total(total)}>
          <TaskTable caption={name} tasks={tasks} today={work.on} hrefOf={hrefOf} placeOf={placeOf} />
          {total > tasks.length && (
            <p className={styles.note}>
              {workText.cut(tasks.length, total)}{' '}
              {isWhole(choice, part) ? (
                workText.narrow
              ) : (
                <Link href={partHref(part)}>{workText.onlyThese(total)}</Link>
              )}
            </p>
          )}
        </Card>
      ))}
    </div>
  );
}

/** Whether the group is all that was chosen already. */
const isWhole = (choice: WorkChoice, { kind, due }: Partial<WorkChoice>): boolean =>
  (kind !== undefined && kind === choice.kind) || (due !== undefined && due === choice.due);

function groupsOf({ on, items, counts }: WorkList, { kind, due, groupBy }: WorkChoice): Group[] {
  const groupOf = dueGrouping(on);
  const byKind = (one: TaskKind): Group => ({
    name: kindName(one),
    part: { kind: one },
    tasks: items.filter((task) => task.kind === one),
    total: tasksIn(counts, one, due),
  });
  const byDue = (one: DueGroup): Group => ({
    name: groupName(one),
    part: { due: one },
    tasks: items.filter((task) => groupOf(task.due) === one),
    total: tasksIn(counts, kind, one),
  });
  const groups = groupBy === 'kind' ? taskKinds.map(byKind) : dueGroups.map(byDue);
  return groups.filter(({ tasks }) => tasks.length > 0);
}

/** «C01 · Presupuesto claro», and its plan before it where there are more. */
function place({ plans }: WorkList, { planId, commitment }: MyTask, isOfAllPlans: boolean): string {
  const plan = isOfAllPlans ? (plans.find(({ id }) => id === planId)?.name ?? '') : '';
  const where = commitment === null ? '' : `${commitment.code} · ${commitment.title}`;
  return [plan, where].filter((part) => part !== '').join(' — ');
}
