import type { PlanOverview } from '../../../shared/plans.ts';
import { milestoneStateNames } from '../../../shared/glossary.ts';
import { boardText } from '../../text/board.ts';
import { coverageText } from '../../text/progress.ts';
import { Card } from '../../ui/Card.tsx';
import { Link } from '../../ui/Link.tsx';
import { SemaforoBadge, StateBadge, StateMark } from '../../ui/StateBadge.tsx';
import { Code, Table, Under } from '../../ui/Table.tsx';
import { TwoBar, TwoBarLegend } from '../../ui/TwoBar.tsx';
import styles from './Matrix.module.css';

type Row = PlanOverview['commitments'][number];

type Props = {
  commitments: readonly Row[];
  /** How many the plan has; `commitments` may be only those farthest behind. */
  total: number;
  commitmentHref: (id: string) => string;
  milestoneHref: (id: string) => string;
  allHref: string;
};

/** Each commitment with its bar, its semáforo and one mark for each of its milestones. */
export function Matrix({ commitments, total, commitmentHref, milestoneHref, allHref }: Props) {
  const isWhole = total <= commitments.length;
  return (
    <Card
      title={boardText.commitments}
      help="semaforo"
      {...(isWhole ? {} : { subtitle: boardText.farthest(commitments.length, total) })}
      actions={<Link href={allHref}>{boardText.allCommitments}</Link>}
    >
      <Table
        caption={boardText.commitments}
        rows={commitments}
        rowKey={(row) => row.id}
        columns={[
          { key: 'code', header: boardText.code, cell: (row) => <Code>{row.code}</Code> },
          {
            key: 'title',
            header: boardText.commitment,
            isRowHeader: true,
            cell: (row) => (
              <div className={styles.title}>
                <Link href={commitmentHref(row.id)}>{row.title}</Link>
                {row.leadInstitution !== null && <Under>{row.leadInstitution}</Under>}
              </div>
            ),
          },
          {
            key: 'progress',
            header: boardText.progress,
            cell: (row) => (
              <div className={styles.bar}>
                <TwoBar {...row.figures} fraction={coverageText.complete(row.figures.coverage)} />
              </div>
            ),
          },
          {
            key: 'semaforo',
            header: boardText.semaforo,
            cell: (row) => <SemaforoBadge semaforo={row.figures.semaforo} />,
          },
          {
            key: 'milestones',
            header: boardText.milestones,
            cell: (row) => <Cells row={row} milestoneHref={milestoneHref} />,
          },
        ]}
      />
      <Legend />
    </Card>
  );
}

function Cells({ row, milestoneHref }: { row: Row; milestoneHref: Props['milestoneHref'] }) {
  return (
    <div className={styles.cells}>
      {row.cells.map((cell) => (
        <a key={cell.id} href={milestoneHref(cell.id)} title={`${cell.code} ${cell.title}`}>
          <StateMark
            name={`${cell.code} ${cell.title}`}
            state={cell.state}
            isOverdue={cell.isOverdue}
            returnedReason={cell.returnedReason}
          />
        </a>
      ))}
    </div>
  );
}

function Legend() {
  const states = Object.keys(milestoneStateNames) as (keyof typeof milestoneStateNames)[];
  return (
    <div className={styles.legend}>
      {states.map((state) => (
        <StateBadge key={state} state={state} isOverdue={false} />
      ))}
      <StateBadge state="inProgress" isOverdue={false} returnedReason="-" />
      <StateBadge state="inProgress" isOverdue />
      <TwoBarLegend />
    </div>
  );
}
