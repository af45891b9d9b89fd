import { formatDay } from '../../../shared/dates.ts';
import { replanRequestStateNames } from '../../../shared/glossary.ts';
import type { ReplanRequestView } from '../../../shared/replan-requests.ts';
import { replanningText } from '../../text/replanning.ts';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Link } from '../../ui/Link.tsx';
import { Code, Table, Under, type TableColumn } from '../../ui/Table.tsx';
import { DecideButtons } from './DecideButtons.tsx';
import { periodText } from './Replannings.tsx';

type Props = { requests: readonly ReplanRequestView[]; milestoneHref: (id: string) => string };

/** What was asked about dates in a plan: what waits for a decision first, then what was decided. */
export function Requests({ requests, milestoneHref }: Props) {
  const waiting = requests.filter(({ state }) => state === 'asked').length;
  return (
    <Card title={replanningText.requests} subtitle={replanningText.waiting(waiting)}>
      {requests.length === 0 ? (
        <EmptyState sentence={replanningText.requestsEmpty} />
      ) : (
        <Table
          caption={replanningText.requests}
          rows={requests}
          rowKey={({ id }) => id}
          columns={columnsFor(milestoneHref)}
        />
      )}
    </Card>
  );
}

const columnsFor = (milestoneHref: Props['milestoneHref']): TableColumn<ReplanRequestView>[] => [
  {
    key: 'milestone',
    header: replanningText.milestone,
    isRowHeader: true,
    cell: ({ milestoneId, milestoneCode, milestoneTitle }) => (
      <Link href={milestoneHref(milestoneId)}>
        <Code>{milestoneCode}</Code> {milestoneTitle}
      </Link>
    ),
  },
  {
    key: 'wanted',
    header: replanningText.wanted,
    cell: (one) => (
      <>
        {periodText(one.newStart, one.newDue)}
        {one.state === 'asked' && (
          <Under>{`${replanningText.inForce}: ${periodText(one.start, one.due)}`}</Under>
        )}
      </>
    ),
  },
  {
    key: 'reason',
    header: replanningText.reason,
    cell: ({ reason, requestedByName, requestedOn }) => (
      <>
        {reason}
        <Under>
          {replanningText.decidedBy(
            replanningText.askedBy(requestedByName ?? replanningText.someone),
            formatDay(requestedOn),
          )}
        </Under>
      </>
    ),
  },
  {
    key: 'state',
    header: replanningText.state,
    cell: (one) => (
      <DecideButtons request={one}>
        {(buttons) => (
          <>
            {one.state === 'asked' ? replanRequestStateNames.asked : <Decided request={one} />}
            {buttons}
          </>
        )}
      </DecideButtons>
    ),
  },
];

function Decided({ request }: { request: ReplanRequestView }) {
  const { state, decidedByName, decidedOn, decisionNote, agreement } = request;
  const who = decidedByName ?? '';
  const when = decidedOn === null ? '' : formatDay(decidedOn);
  const parts = [decisionNote, agreement, [who, when].filter((part) => part !== '').join(', ')];
  return (
    <>
      {replanRequestStateNames[state]}
      <Under>{parts.filter((part) => part !== '').join(' · ')}</Under>
    </>
  );
}
