import { formatDay, formatPreciseDate } from '../../../shared/dates.ts';
import { responsibilityKindNames } from '../../../shared/glossary.ts';
import type { CommitmentFigures, MilestoneFigures } from '../../../shared/progress.ts';
import type { Assignment } from '../../../shared/responsibilities.ts';
import { committeeText, seatPeriod } from '../../text/committee.ts';
import { Button } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { SemaforoBadge, StateBadge } from '../../ui/StateBadge.tsx';
import { Code, Table, type TableColumn } from '../../ui/Table.tsx';

/** How each commitment and milestone stands, by its id. */
export type Standings = ReadonlyMap<string, CommitmentFigures | MilestoneFigures>;

type Props = {
  caption: string;
  assignments: readonly Assignment[];
  standings: Standings;
  hrefOf: (assignment: Assignment) => string;
  /** Left out for whoever may not end them, and for what has ended. */
  onEnd?: ((assignment: Assignment) => void) | undefined;
};

/** «C01.2 Acta de instalación» */
export function assignmentName(one: Assignment): string {
  return `${one.milestoneCode ?? one.commitmentCode} ${one.milestoneTitle ?? one.commitmentTitle}`;
}

/** What somebody answers for, how it stands, and when it is due. */
export function Assignments({ caption, assignments, standings, hrefOf, onEnd }: Props) {
  const columns: TableColumn<Assignment>[] = [
    {
      key: 'what',
      header: committeeText.what,
      isRowHeader: true,
      cell: (one) => (
        <>
          <Code>{one.milestoneCode ?? one.commitmentCode}</Code>{' '}
          <Link href={hrefOf(one)}>{one.milestoneTitle ?? one.commitmentTitle}</Link>
        </>
      ),
    },
    { key: 'kind', header: committeeText.assignKind, cell: ({ kind }) => responsibilityKindNames[kind] },
    {
      key: 'state',
      header: committeeText.state,
      cell: (one) => <Standing figures={standings.get(one.milestoneId ?? one.commitmentId)} />,
    },
    {
      key: 'due',
      header: committeeText.due,
      isNowrap: true,
      cell: (one) => {
        const figures = standings.get(one.milestoneId ?? one.commitmentId);
        return figures !== undefined && 'due' in figures ? formatPreciseDate(figures.due) : '';
      },
    },
    {
      key: 'period',
      header: committeeText.since,
      cell: ({ startsOn, endsOn }) =>
        endsOn === null ? startsOn !== null && formatDay(startsOn) : seatPeriod(startsOn, endsOn),
    },
  ];
  if (onEnd !== undefined) {
    columns.push({
      key: 'end',
      header: committeeText.actions,
      align: 'end',
      cell: (one) => (
        <Button size="small" aria-label={committeeText.endOf(assignmentName(one))} onPress={() => onEnd(one)}>
          {committeeText.end}
        </Button>
      ),
    });
  }
  return <Table caption={caption} columns={columns} rows={assignments} rowKey={({ id }) => id} />;
}

function Standing({ figures }: { figures: CommitmentFigures | MilestoneFigures | undefined }) {
  if (figures === undefined) return null;
  if ('returnedReason' in figures) return <StateBadge {...figures} />;
  return <SemaforoBadge semaforo={figures.semaforo} />;
}
