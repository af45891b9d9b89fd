import { formatDay } from '../../../shared/dates.ts';
import { meetingKindNames } from '../../../shared/glossary.ts';
import type { MeetingRow } from '../../../shared/meetings.ts';
import { quorumSentence } from '../../../shared/quorum-text.ts';
import { meetingText } from '../../text/meetings.ts';
import { Card } from '../../ui/Card.tsx';
import { Link } from '../../ui/Link.tsx';
import { Code, Table, Under, type TableColumn } from '../../ui/Table.tsx';
import { MeetingBadge } from './badges.tsx';

type Props = { title: string; meetings: readonly MeetingRow[]; hrefOf: (id: string) => string };

/** Sessions with their quorum and how many of their agreements wait. */
export function MeetingTable({ title, meetings, hrefOf }: Props) {
  if (meetings.length === 0) return null;
  return (
    <Card title={title}>
      <Table caption={title} rows={meetings} rowKey={({ id }) => id} columns={columnsFor(hrefOf)} />
    </Card>
  );
}

const columnsFor = (hrefOf: Props['hrefOf']): TableColumn<MeetingRow>[] => [
  {
    key: 'code',
    header: meetingText.code,
    isRowHeader: true,
    isNowrap: true,
    cell: ({ id, code }) => (
      <Link href={hrefOf(id)}>
        <Code>{code}</Code>
      </Link>
    ),
  },
  {
    key: 'when',
    header: meetingText.when,
    cell: ({ meetsOn, hour, place }) => (
      <>
        {formatDay(meetsOn)}
        <Under>{[hour, place].filter((part) => part !== '').join(' · ')}</Under>
      </>
    ),
  },
  { key: 'kind', header: meetingText.kind, cell: ({ kind }) => meetingKindNames[kind] },
  { key: 'state', header: meetingText.state, cell: ({ state }) => <MeetingBadge state={state} /> },
  {
    key: 'quorum',
    header: meetingText.quorum,
    cell: ({ quorum, quorumShare }) => (quorum === null ? '—' : quorumSentence(quorum, quorumShare)),
  },
  {
    key: 'agreements',
    header: meetingText.agreements,
    cell: ({ agreements, openAgreements }) =>
      agreements === 0 ? '—' : meetingText.agreementsOf(agreements, openAgreements),
  },
];
