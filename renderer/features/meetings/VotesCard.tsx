import type { MeetingPage, VoteView } from '../../../shared/meetings.ts';
import { correctionSentence, seatName, voteOutcome, voteTitle } from '../../../shared/quorum-text.ts';
import { meetingText } from '../../text/meetings.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FieldsList } from '../../ui/FieldsList.tsx';
import styles from './Meetings.module.css';

type Props = {
  page: MeetingPage;
  onVote: (() => void) | undefined;
  onCorrect: ((vote: VoteView) => void) | undefined;
};

/** What was put to the vote, with how its rule decides it; what was corrected stays, struck through. */
export function VotesCard({ page: { votes, seats }, onVote, onCorrect }: Props) {
  const names = (ids: readonly string[]): string =>
    ids.map((id) => seatName(seats.find(({ seatId }) => seatId === id))).join(', ');
  return (
    <Card
      title={meetingText.votes}
      help="qualifiedMajority"
      actions={onVote !== undefined && <Button onPress={onVote}>{meetingText.vote}</Button>}
    >
      {votes.length === 0 && <EmptyState sentence={meetingText.noVotes} />}
      <div className={styles.votes}>
        {votes.map((vote) =>
          vote.correctedBy === null ? (
            <Standing key={vote.id} vote={vote} names={names} onCorrect={onCorrect} />
          ) : (
            <Corrected key={vote.id} vote={vote} correction={vote.correctedBy} />
          ),
        )}
      </div>
    </Card>
  );
}

type StandingProps = {
  vote: VoteView;
  names: (ids: readonly string[]) => string;
  onCorrect: Props['onCorrect'];
};

function Standing({ vote, names, onCorrect }: StandingProps) {
  const { isApproved, inFavour, against, abstained, corrects, number } = vote;
  return (
    <article>
      <div className={styles.voteHead}>
        <h3>{voteTitle(vote)}</h3>
        {onCorrect !== undefined && (
          <Button size="small" aria-label={meetingText.correctVoteOf(number)} onPress={() => onCorrect(vote)}>
            {meetingText.correctVote}
          </Button>
        )}
      </div>
      <p>
        <Badge
          mark={isApproved ? 'check' : 'cross'}
          word={isApproved ? meetingText.approved : meetingText.notApproved}
        />
      </p>
      <p>{voteOutcome(vote)}</p>
      <FieldsList
        isAcross
        fields={[
          { label: meetingText.inFavour, value: names(inFavour) },
          { label: meetingText.against, value: names(against) },
          { label: meetingText.abstained, value: names(abstained) },
        ]}
      />
      {corrects !== null && <p className={styles.quiet}>{meetingText.replaces(corrects)}</p>}
    </article>
  );
}

type CorrectedProps = { vote: VoteView; correction: NonNullable<VoteView['correctedBy']> };

function Corrected({ vote, correction }: CorrectedProps) {
  return (
    <article className={styles.corrected}>
      <h3>
        <del>{voteTitle(vote)}</del>
      </h3>
      <p>
        <Badge mark="returned" word={meetingText.corrected} />
      </p>
      <p className={styles.quiet}>
        <del>{voteOutcome(vote)}</del>
      </p>
      <p>{correctionSentence(correction)}</p>
    </article>
  );
}
