import { presenceNames, roleNames } from '../../../shared/glossary.ts';
import type { MeetingPage, SeatView, Vote } from '../../../shared/meetings.ts';
import { quorumSentence, seatName, voteSentence } from '../../../shared/quorum-text.ts';
import { meetingText } from '../../text/meetings.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Note } from '../../ui/ErrorNote.tsx';
import { FieldsList } from '../../ui/FieldsList.tsx';
import { Table } from '../../ui/Table.tsx';
import styles from './Meetings.module.css';

/** Who was there by sector, and whether that was enough. */
export function AttendanceCard({ page: { meeting, seats } }: { page: MeetingPage }) {
  if (meeting.quorum === null) return null;
  return (
    <Card title={meetingText.attendance}>
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

type VotesProps = { page: MeetingPage; onVote: (() => void) | undefined };

/** What was put to the vote, with how its rule decides it. */
export function VotesCard({ page: { votes, seats }, onVote }: VotesProps) {
  return (
    <Card
      title={meetingText.votes}
      actions={onVote !== undefined && <Button onPress={onVote}>{meetingText.vote}</Button>}
    >
      {votes.length === 0 && <EmptyState sentence={meetingText.noVotes} />}
      <div className={styles.votes}>
        {votes.map((vote) => (
          <OneVote key={vote.id} vote={vote} seats={seats} />
        ))}
      </div>
    </Card>
  );
}

function OneVote({ vote, seats }: { vote: Vote; seats: readonly SeatView[] }) {
  const { subject, rule, inFavour, against, abstained, present, isApproved } = vote;
  const names = (ids: readonly string[]): string =>
    ids.map((id) => seatName(seats.find(({ seatId }) => seatId === id))).join(', ');
  const counts = {
    inFavour: inFavour.length,
    against: against.length,
    abstained: abstained.length,
    present,
  };
  return (
    <article>
      <h3>{subject}</h3>
      <p>
        <Badge
          mark={isApproved ? 'check' : 'cross'}
          word={isApproved ? meetingText.approved : meetingText.notApproved}
        />
      </p>
      <p>{voteSentence(rule, counts, isApproved)}</p>
      <FieldsList
        isAcross
        fields={[
          { label: meetingText.inFavour, value: names(inFavour) },
          { label: meetingText.against, value: names(against) },
          { label: meetingText.abstained, value: names(abstained) },
        ]}
      />
    </article>
  );
}

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
        <p className={styles.prose}>{minutes}</p>
      )}
    </Card>
  );
}
