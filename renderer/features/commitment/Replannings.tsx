import { formatDay, formatPreciseDate, type PreciseDate } from '../../../shared/dates.ts';
import type { Replanning } from '../../../shared/milestones.ts';
import { commitmentText } from '../../text/commitment.ts';
import { Card } from '../../ui/Card.tsx';
import { Code, Table, Under } from '../../ui/Table.tsx';

type Props = { replannings: readonly Replanning[]; codeOf: (milestoneId: string) => string };

const period = (start: PreciseDate, due: PreciseDate): string =>
  start.precision === 'none'
    ? formatPreciseDate(due)
    : `${formatPreciseDate(start)} – ${formatPreciseDate(due)}`;

/** Every change of dates: from what, to what, why, and by which agreement. */
export function Replannings({ replannings, codeOf }: Props) {
  if (replannings.length === 0) return null;
  return (
    <Card title={commitmentText.replannings}>
      <Table
        caption={commitmentText.replannings}
        rows={replannings}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'milestone',
            header: commitmentText.milestone,
            isRowHeader: true,
            cell: ({ milestoneId }) => <Code>{codeOf(milestoneId)}</Code>,
          },
          {
            key: 'from',
            header: commitmentText.original,
            cell: ({ oldStart, oldDue }) => period(oldStart, oldDue),
          },
          {
            key: 'to',
            header: commitmentText.moved,
            cell: ({ newStart, newDue }) => period(newStart, newDue),
          },
          {
            key: 'reason',
            header: commitmentText.reason,
            cell: ({ reason, agreement, decidedOn }) => (
              <>
                {reason}
                <Under>
                  {[agreement === '' ? '' : commitmentText.agreement(agreement), formatDay(decidedOn)]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </Under>
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}
