import { formatDay, formatPreciseDate, type PreciseDate } from '../../../shared/dates.ts';
import type { Replanning } from '../../../shared/milestones.ts';
import { daysMoved } from '../../../shared/replan-requests.ts';
import { useMemberName } from '../../state/session.ts';
import { commitmentText } from '../../text/commitment.ts';
import { replanningText } from '../../text/replanning.ts';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Link } from '../../ui/Link.tsx';
import { Code, Table, Under } from '../../ui/Table.tsx';

type Props = {
  replannings: readonly Replanning[];
  codeOf: (milestoneId: string) => string;
  /** Where the milestone is, on a page that is not its own. */
  hrefOf?: (milestoneId: string) => string;
  /** What to say where nothing moved; left out, the card is not there. */
  empty?: string;
  title?: string;
};

/** A period in one line: «1 ene 2026 – 30 jun 2026», or only its end. */
export const periodText = (start: PreciseDate, due: PreciseDate): string =>
  start.precision === 'none'
    ? formatPreciseDate(due)
    : `${formatPreciseDate(start)} – ${formatPreciseDate(due)}`;

/** Every change of dates: from what, to what, by how many days, why, who asked and approved, and by which agreement. */
export function Replannings(props: Props) {
  const { replannings, codeOf, hrefOf, empty, title = commitmentText.replannings } = props;
  if (replannings.length === 0 && empty === undefined) return null;
  return (
    <Card title={title}>
      {replannings.length === 0 ? (
        <EmptyState sentence={empty ?? ''} />
      ) : (
        <Table
          caption={title}
          rows={replannings}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'milestone',
              header: commitmentText.milestone,
              isRowHeader: true,
              cell: ({ milestoneId }) => <Named code={codeOf(milestoneId)} href={hrefOf?.(milestoneId)} />,
            },
            {
              key: 'from',
              header: commitmentText.original,
              cell: ({ oldStart, oldDue }) => periodText(oldStart, oldDue),
            },
            {
              key: 'to',
              header: commitmentText.moved,
              cell: (one) => (
                <>
                  {periodText(one.newStart, one.newDue)}
                  <Days moved={daysMoved(one)} />
                </>
              ),
            },
            { key: 'reason', header: commitmentText.reason, cell: (one) => <Why replanning={one} /> },
          ]}
        />
      )}
    </Card>
  );
}

function Named({ code, href }: { code: string; href: string | undefined }) {
  return href === undefined ? (
    <Code>{code}</Code>
  ) : (
    <Link href={href}>
      <Code>{code}</Code>
    </Link>
  );
}

function Days({ moved }: { moved: number | null }) {
  return moved === null ? null : <Under>{replanningText.days(moved)}</Under>;
}

function Why({
  replanning: { reason, agreement, decidedOn, requestedBy, approvedBy },
}: {
  replanning: Replanning;
}) {
  const nameOf = useMemberName();
  const [asked, approved] = [nameOf(requestedBy), nameOf(approvedBy)];
  const parts = [
    asked === null ? '' : replanningText.askedBy(asked),
    approved === null ? '' : replanningText.approvedBy(approved),
    agreement === '' ? '' : commitmentText.agreement(agreement),
    formatDay(decidedOn),
  ];
  return (
    <>
      {reason}
      <Under>{parts.filter((part) => part !== '').join(' · ')}</Under>
    </>
  );
}
