import {
  commitmentColumnNames,
  type CommitmentColumn,
  type LabelOf,
} from '../../../shared/commitment-columns.ts';
import type { CommitmentSort } from '../../../shared/commitment-list.ts';
import type { CommitmentRow } from '../../../shared/commitments.ts';
import { formatDay, formatPreciseDate, type PreciseDate } from '../../../shared/dates.ts';
import { commitmentStateNames, completionNames } from '../../../shared/glossary.ts';
import type { ColumnChoice } from '../../state/commitment-columns.ts';
import { commitmentsText, peopleText } from '../../text/commitments.ts';
import { count, percent, weightText } from '../../text/format.ts';
import { coverageText } from '../../text/progress.ts';
import type { GridColumn } from '../../ui/data-grid.ts';
import { Link } from '../../ui/Link.tsx';
import { SemaforoBadge } from '../../ui/StateBadge.tsx';
import { TwoBar } from '../../ui/TwoBar.tsx';
import styles from './CommitmentTable.module.css';

type Column = GridColumn<CommitmentRow>;
type Cell = Pick<Column, 'cell'> & { sort?: CommitmentSort; align?: 'end' };

const list = (names: readonly string[]) => <span className={styles.lines}>{names.join(', ')}</span>;
const date = (value: PreciseDate) => formatPreciseDate(value);

/** What each column says of a commitment, and by what it sorts. */
function cells(labelOf: LabelOf): Record<Exclude<CommitmentColumn, 'code' | 'title'>, Cell> {
  const points =
    (figure: 'verified' | 'reported' | 'expected'): Cell['cell'] =>
    (row) =>
      percent(row.figures[figure]);
  return {
    number: { sort: 'number', cell: (row) => row.number },
    leadInstitution: { sort: 'leadInstitution', cell: (row) => <Lead row={row} /> },
    responsible: { cell: (row) => <span className={styles.lines}>{peopleText(row.responsible, 3)}</span> },
    axis: { sort: 'axis', cell: ({ axis }) => (axis === '' ? '' : list([labelOf('axis', axis)])) },
    values: { cell: ({ values }) => list(values.map((key) => labelOf('value', key))) },
    policyAreas: { cell: ({ policyAreas }) => list(policyAreas.map((key) => labelOf('policyArea', key))) },
    sdgs: { cell: ({ sdgs }) => list(sdgs.map((key) => labelOf('sdg', key))) },
    progress: {
      sort: 'reported',
      cell: ({ figures }) => <TwoBar {...figures} fraction={coverageText.complete(figures.coverage)} />,
    },
    verified: { sort: 'verified', align: 'end', cell: points('verified') },
    reported: { sort: 'reported', align: 'end', cell: points('reported') },
    expected: { align: 'end', cell: points('expected') },
    coverage: { cell: ({ figures }) => coverageText.complete(figures.coverage) },
    semaforo: {
      sort: 'semaforo',
      cell: ({ figures }) => (
        <span>
          <SemaforoBadge semaforo={figures.semaforo} />
        </span>
      ),
    },
    ogpWord: { sort: 'ogpWord', cell: ({ figures }) => completionNames[figures.ogpWord] },
    state: { sort: 'state', cell: ({ state }) => commitmentStateNames[state] },
    weight: { sort: 'weight', align: 'end', cell: ({ figures }) => weightText(figures.weight) },
    isCounted: { cell: ({ figures }) => (figures.isCounted ? commitmentsText.yes : commitmentsText.no) },
    start: { sort: 'start', cell: ({ start }) => date(start) },
    due: { sort: 'due', cell: ({ due }) => date(due) },
    nextDue: { sort: 'nextDue', cell: (row) => <NextDue row={row} /> },
    lastReport: {
      sort: 'lastReport',
      cell: ({ lastReportOn }) =>
        lastReportOn === null ? commitmentsText.noReport : formatDay(lastReportOn),
    },
    openObservations: { align: 'end', cell: ({ openObservations }) => count(openObservations) },
  };
}

/** The columns that were chosen, in their order; the links of a line are reached only from within it. */
export function gridColumns(
  choice: readonly ColumnChoice[],
  labelOf: LabelOf,
  hrefOf: (id: string) => string,
): Column[] {
  const all: Record<CommitmentColumn, Cell> = {
    ...cells(labelOf),
    code: { sort: 'code', cell: (row) => <span className={styles.code}>{row.code}</span> },
    title: {
      sort: 'title',
      cell: (row) => (
        <span className={styles.lines}>
          <Link href={hrefOf(row.id)}>{row.title}</Link>
        </span>
      ),
    },
  };
  return choice.map(({ key, width }) => {
    const { sort, cell, align } = all[key];
    return {
      key,
      header: shortNames[key] ?? commitmentColumnNames[key],
      width,
      grows: key === 'title',
      cell,
      ...(sort === undefined ? {} : { sortKey: sort }),
      ...(align === undefined ? {} : { align }),
    };
  });
}

/** Headers that say less than a file needs to. */
const shortNames: Partial<Record<CommitmentColumn, string>> = {
  leadInstitution: commitmentsText.lead,
  nextDue: commitmentsText.due,
};

function Lead({ row }: { row: CommitmentRow }) {
  const others = row.responsible.filter((name) => name !== row.leadInstitution);
  return (
    <>
      <span className={others.length > 0 ? styles.oneLine : styles.lines}>{row.leadInstitution}</span>
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
