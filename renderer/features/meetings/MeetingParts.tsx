import { presenceNames, roleNames } from '../../../shared/glossary.ts';
import type { MeetingPage, SeatView } from '../../../shared/meetings.ts';
import { quorumSentence } from '../../../shared/quorum-text.ts';
import { meetingText } from '../../text/meetings.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Note } from '../../ui/ErrorNote.tsx';
import { Table } from '../../ui/Table.tsx';
import { Prose } from '../../ui/Prose.tsx';
import styles from './Meetings.module.css';

/** Who was there by sector, and whether that was enough. */
export function AttendanceCard({ page: { meeting, seats } }: { page: MeetingPage }) {
  if (meeting.quorum === null) return null;
  return (
    <Card title={meetingText.attendance} help="quorum">
      <div className={styles.stack}>
        <Note tone={meeting.hasQuorum ? 'info' : 'warning'}>
          {quorumSentence(meeting.quorum, meeting.quorumShare)}
          {!meeting.hasQuorum && ` ${meetingText.noQuorum}`}
        </Note>
        <Table
          caption={meetingText.attendance}
          rows={seats}
          rowKey={({ seatId }) => seatId}
          columns={[
            { key: 'seat', header: meetingText.seat, isRowHeader: true, cell: ({ name }) => name },
            { key: 'sector', header: meetingText.sector, cell: ({ sector }) => roleNames[sector] },
            { key: 'presence', header: meetingText.presence, cell: presenceText },
          ]}
        />
      </div>
    </Card>
  );
}

const presenceText = ({ presence, alternateName }: SeatView): string =>
  alternateName === null ? presenceNames[presence] : meetingText.alternate(alternateName);

/** What the session is called for, point by point. */
export function AgendaCard({ agenda }: { agenda: readonly string[] }) {
  return (
    <Card title={meetingText.agenda}>
      <ol className={styles.agenda}>
        {agenda.map((item, i) => (
          <li key={`${String(i)} ${item}`}>{item}</li>
        ))}
      </ol>
    </Card>
  );
}

type MinutesProps = { minutes: string; onWrite: (() => void) | undefined };

/** What was said, in paragraphs. */
export function MinutesCard({ minutes, onWrite }: MinutesProps) {
  return (
    <Card
      title={meetingText.minutes}
      actions={onWrite !== undefined && <Button onPress={onWrite}>{meetingText.writeMinutes}</Button>}
    >
      {minutes === '' ? (
        <EmptyState sentence={meetingText.noMinutes} />
      ) : (
        <Prose text={minutes} className={styles.prose} />
      )}
    </Card>
  );
}
