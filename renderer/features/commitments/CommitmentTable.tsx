import type { CommitmentRow } from '../../../shared/commitments.ts';
import { formatPreciseDate } from '../../../shared/dates.ts';
import { commitmentStateNames } from '../../../shared/glossary.ts';
import type { Choosing } from '../../state/chosen-commitments.ts';
import { commitmentsText, peopleText } from '../../text/commitments.ts';
import { coverageText } from '../../text/progress.ts';
import { DataTable, type DataColumn } from '../../ui/DataTable.tsx';
import type { Sort } from '../../ui/DataTableHeader.tsx';
import { Link } from '../../ui/Link.tsx';
import { SemaforoBadge } from '../../ui/StateBadge.tsx';
import { TwoBar } from '../../ui/TwoBar.tsx';
import styles from './CommitmentTable.module.css';

type Props = {
  total: number;
  rowAt: (index: number) => CommitmentRow | undefined;
  onRange: (first: number, last: number) => void;
  sort: Sort;
  onSort: (sort: Sort) => void;
  hrefOf: (id: string) => string;
  /** Left out for whoever may do nothing with several at once. */
  choosing?: Choosing | undefined;
};

/** All commitments of the plan, as many as there are. */
export function CommitmentTable({ hrefOf, choosing, ...table }: Props) {
  const columns = columnsFor(hrefOf);
  if (choosing !== undefined) columns.unshift(boxColumn(choosing, table.total));
  return <DataTable label={commitmentsText.title} rowHeight={60} columns={columns} {...table} />;
}

/** The system's own boxes: a list has thousands of rows. */
function boxColumn(choosing: Choosing, total: number): DataColumn<CommitmentRow> {
  const { chosen, choose, chooseAll, isChoosingAll } = choosing;
  return {
    key: 'choose',
    header: commitmentsText.choose,
    headerCell: (
      <input
        type="checkbox"
        className={styles.box}
        aria-label={commitmentsText.chooseAll(total)}
        checked={chosen.size > 0 && chosen.size === total}
        disabled={isChoosingAll}
        onChange={(event) => (event.target.checked ? chooseAll() : choosing.clear())}
      />
    ),
    width: '20px',
    cell: (row) => (
      <input
        type="checkbox"
        className={styles.box}
        aria-label={commitmentsText.chooseOne(row.code)}
        checked={chosen.has(row.id)}
        onChange={(event) => choose(row, event.target.checked)}
      />
    ),
  };
}

function columnsFor(hrefOf: Props['hrefOf']): DataColumn<CommitmentRow>[] {
  return [
    {
      key: 'code',
      header: commitmentsText.code,
      width: '68px',
      sortKey: 'code',
      cell: (row) => <span className={styles.code}>{row.code}</span>,
    },
    {
      key: 'title',
      header: commitmentsText.name,
      width: 'minmax(150px, 2fr)',
      sortKey: 'title',
      cell: (row) => <Link href={hrefOf(row.id)}>{row.title}</Link>,
    },
    {
      key: 'lead',
      header: commitmentsText.lead,
      width: 'minmax(118px, 1.2fr)',
      sortKey: 'leadInstitution',
      cell: (row) => <Lead row={row} />,
    },
    {
      key: 'progress',
      header: commitmentsText.progress,
      width: 'minmax(226px, 1.4fr)',
      sortKey: 'reported',
      cell: (row) => <TwoBar {...row.figures} fraction={coverageText.complete(row.figures.coverage)} />,
    },
    {
      key: 'semaforo',
      header: commitmentsText.semaforo,
      width: '100px',
      sortKey: 'semaforo',
      cell: (row) => <SemaforoBadge semaforo={row.figures.semaforo} />,
    },
    {
      key: 'state',
      header: commitmentsText.state,
      width: '104px',
      sortKey: 'state',
      cell: (row) => commitmentStateNames[row.state],
    },
    {
      key: 'due',
      header: commitmentsText.due,
      width: '92px',
      sortKey: 'nextDue',
      cell: (row) => <NextDue row={row} />,
    },
  ];
}

function Lead({ row }: { row: CommitmentRow }) {
  const others = row.responsible.filter((name) => name !== row.leadInstitution);
  return (
    <>
      {row.leadInstitution}
      {others.length > 0 && <span className={styles.under}>{peopleText(others, 1)}</span>}
    </>
  );
}

function NextDue({ row }: { row: CommitmentRow }) {
  if (row.nextDue === null) return <span className={styles.under}>{commitmentsText.noDue}</span>;
  return (
    <>
      {formatPreciseDate(row.nextDue.due)}
      <span className={styles.under}>{row.nextDue.code}</span>
    </>
  );
}
