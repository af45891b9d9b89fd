import { formatDay } from '../../../shared/dates.ts';
import type { PeriodRow, PeriodStanding } from '../../../shared/periods.ts';
import { listText, percent } from '../../text/format.ts';
import { periodsText, standingNames } from '../../text/periods.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Link } from '../../ui/Link.tsx';
import type { MarkName } from '../../ui/Mark.tsx';
import { Code, Table, Under } from '../../ui/Table.tsx';

const marks: Record<PeriodStanding, MarkName> = { reported: 'full', late: 'triangle', pending: 'empty' };

type Props = {
  rows: readonly PeriodRow[];
  /** How many there are; `rows` may be only the first. */
  total: number;
  milestoneHref: (id: string) => string;
};

/** Each milestone that owes a report of the period, what is missing first. */
export function PeriodRows({ rows, total, milestoneHref }: Props) {
  return (
    <Card
      title={periodsText.rows}
      subtitle={rows.length < total ? periodsText.first(rows.length, total) : periodsText.all(total)}
    >
      {rows.length === 0 ? (
        <EmptyState sentence={periodsText.nothingDue} />
      ) : (
        <Table
          caption={periodsText.rows}
          rows={rows}
          rowKey={({ milestoneId }) => milestoneId}
          columns={[
            {
              key: 'standing',
              header: periodsText.standing,
              cell: ({ standing, report }) => (
                <>
                  <Badge mark={marks[standing]} word={standingNames[standing]} />
                  {report !== null && (
                    <Under>
                      {periodsText.report(percent(report.percentage), formatDay(report.periodEnd))}
                    </Under>
                  )}
                </>
              ),
            },
            {
              key: 'milestone',
              header: periodsText.milestone,
              isRowHeader: true,
              cell: ({ milestoneId, code, title }) => (
                <Link href={milestoneHref(milestoneId)}>
                  <Code>{code}</Code> {title}
                </Link>
              ),
            },
            {
              key: 'responsible',
              header: periodsText.responsible,
              cell: ({ responsible }) =>
                responsible.length === 0
                  ? periodsText.noResponsible
                  : listText(responsible.map(({ name }) => name)),
            },
          ]}
        />
      )}
    </Card>
  );
}
