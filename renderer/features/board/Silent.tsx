import { useState } from 'react';
import { formatDay } from '../../../shared/dates.ts';
import type { PlanOverview } from '../../../shared/plans.ts';
import { boardText } from '../../text/board.ts';
import { listText } from '../../text/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Link } from '../../ui/Link.tsx';
import { Code, Table } from '../../ui/Table.tsx';

type Props = {
  silent: PlanOverview['silent'];
  /** How many there are; `silent` may be only the first. */
  total: number;
  milestoneHref: (id: string) => string;
  /** Where it is seen who has not reported the period. */
  periodsHref: string;
};

const shownFirst = 6;

/** Who has not reported: what began, is not complete, and has been silent for two months. */
export function Silent({ silent, total, milestoneHref, periodsHref }: Props) {
  const [isWhole, setWhole] = useState(false);
  const toPeriods = <Link href={periodsHref}>{boardText.toPeriods}</Link>;
  if (silent.length === 0) {
    return (
      <Card title={boardText.silent} actions={toPeriods}>
        <EmptyState sentence={boardText.silentNone} />
      </Card>
    );
  }
  return (
    <Card title={boardText.silent} actions={toPeriods}>
      <Table
        caption={boardText.silent}
        rows={isWhole ? silent : silent.slice(0, shownFirst)}
        rowKey={(row) => row.milestoneId}
        columns={[
          {
            key: 'milestone',
            header: boardText.milestone,
            isRowHeader: true,
            cell: (row) => (
              <Link href={milestoneHref(row.milestoneId)}>
                <Code>{row.code}</Code> {row.title}
              </Link>
            ),
          },
          {
            key: 'responsible',
            header: boardText.responsible,
            cell: (row) =>
              row.responsible.length === 0 ? boardText.noResponsible : listText(row.responsible),
          },
          {
            key: 'last',
            header: boardText.lastReport,
            isNowrap: true,
            cell: (row) => (row.lastReportOn === null ? boardText.never : formatDay(row.lastReportOn)),
          },
        ]}
      />
      {silent.length > shownFirst && (
        <Button kind="link" onPress={() => setWhole(!isWhole)}>
          {isWhole ? boardText.seeLess : boardText.seeAll(silent.length, total)}
        </Button>
      )}
    </Card>
  );
}
