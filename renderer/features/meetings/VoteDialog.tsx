import { useState } from 'react';
import { roleNames, voteRuleNames } from '../../../shared/glossary.ts';
import type { MeetingPage, SeatView, VoteView } from '../../../shared/meetings.ts';
import { carries, isPresent, voteRules, type VoteRule } from '../../../shared/quorum.ts';
import { voteSentence } from '../../../shared/quorum-text.ts';
import { useCommand } from '../../state/commands.ts';
import { useDraft } from '../../state/drafts.ts';
import { say } from '../../state/notices.ts';
import { listText } from '../../text/format.ts';
import { meetingText } from '../../text/meetings.ts';
import { Button } from '../../ui/Button.tsx';
import { Note } from '../../ui/ErrorNote.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';

const choices = ['inFavour', 'against', 'abstained', 'silent'] as const;
type Choice = (typeof choices)[number];

type Props = {
  page: MeetingPage;
  /** The vote that is recorded again; a new one is recorded where it is left out. */
  correcting?: VoteView | undefined;
  onClose: () => void;
};

const castIn = (vote: VoteView | undefined): ReadonlyMap<string, Choice> =>
  new Map(
    (['inFavour', 'against', 'abstained'] as const).flatMap((choice) =>
      (vote?.[choice] ?? []).map((seat) => [seat, choice] as const),
    ),
  );

/** How each seat that was there voted; what comes of it is told by its rule while it is filled in. */
export function VoteDialog({ page, correcting, onClose }: Props) {
  const { meeting, seats, rule: own } = page;
  const vote = useCommand('meeting.vote');
  const correct = useCommand('meeting.correctVote');
  const { values, set, drop, draft } = useDraft(`vote.${correcting?.id ?? meeting.id}`, {
    subject: correcting?.subject ?? '',
    reason: '',
    rule: correcting?.rule ?? own.decisionRule,
  });
  const { subject, reason, rule } = values;
  const [wasTried, setTried] = useState(false);
  const [cast, setCast] = useState(castIn(correcting));
  const there = seats.filter(({ presence }) => isPresent(presence));
  const seatsThat = (choice: Choice): string[] =>
    there.map(({ seatId }) => seatId).filter((id) => cast.get(id) === choice);
  const ballots = {
    inFavour: seatsThat('inFavour'),
    against: seatsThat('against'),
    abstained: seatsThat('abstained'),
  };
  const isCast = Object.values(ballots).flat().length > 0;
  const save = async () => {
    setTried(true);
    if (subject.trim() === '' || !isCast || (correcting !== undefined && reason.trim() === '')) return;
    const said = { subject, rule, ...ballots };
    const saved =
      correcting === undefined
        ? await vote.run({ meetingId: meeting.id, ...said })
        : await correct.run({ voteId: correcting.id, reason, ...said });
    if (saved === null) return;
    drop();
    say(correcting === undefined ? meetingText.voted : meetingText.voteCorrected);
    onClose();
  };
  return (
    <RecordDialog
      title={correcting === undefined ? meetingText.vote : meetingText.correctVoteOf(correcting.number)}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={vote.isRunning || correct.isRunning}
      error={vote.error ?? correct.error}
      saveLabel={correcting === undefined ? meetingText.voteSave : meetingText.correctVoteSave}
      size="wide"
      draft={draft}
    >
      {correcting !== undefined && (
        <>
          <p>{meetingText.correctVoteHelp}</p>
          <Upheld page={page} voteId={correcting.id} />
          <TextArea
            label={meetingText.correctVoteReason}
            value={reason}
            onChange={(text) => set({ reason: text })}
            isRequired
          />
        </>
      )}
      <TextField
        label={meetingText.subject}
        value={subject}
        onChange={(text) => set({ subject: text })}
        isRequired
      />
      <Select
        label={meetingText.rule}
        options={voteRules.map((key) => ({ key, label: voteRuleNames[key] }))}
        value={rule}
        onChange={(key) => set({ rule: key })}
      />
      <BallotFields seats={there} cast={cast} onCast={setCast} />
      <div aria-live="polite">
        {isCast ? (
          <Note>{outcomeOf(rule, ballots, there.length)}</Note>
        ) : (
          wasTried && <Note tone="warning">{meetingText.needsVotes}</Note>
        )}
      </div>
    </RecordDialog>
  );
}

function outcomeOf(
  rule: VoteRule,
  cast: Record<Exclude<Choice, 'silent'>, string[]>,
  present: number,
): string {
  const counts = {
    inFavour: cast.inFavour.length,
    against: cast.against.length,
    abstained: cast.abstained.length,
    present,
  };
  return voteSentence(rule, counts, carries(rule, counts));
}

/** Which agreements rest on the vote, and what a correction means for them. */
function Upheld({ page: { agreements }, voteId }: { page: MeetingPage; voteId: string }) {
  const codes = agreements
    .filter((one) => one.voteId === voteId && (one.state !== 'cancelled' || one.appliedOn !== null))
    .map(({ code }) => code);
  return codes.length === 0 ? null : <Note>{meetingText.upholds(listText(codes), codes.length)}</Note>;
}

type BallotProps = {
  seats: readonly SeatView[];
  cast: ReadonlyMap<string, Choice>;
  onCast: (cast: ReadonlyMap<string, Choice>) => void;
};

function BallotFields({ seats, cast, onCast }: BallotProps) {
  return (
    <>
      <div>
        <Button
          size="small"
          onPress={() => onCast(new Map(seats.map(({ seatId }) => [seatId, 'inFavour' as const])))}
        >
          {meetingText.allInFavour}
        </Button>
      </div>
      {seats.map(({ seatId, name, alternateName, sector }) => (
        <RadioGroup
          key={seatId}
          label={`${alternateName ?? name} (${roleNames[sector].toLowerCase()})`}
          options={choices.map((key) => ({ key, label: meetingText[key] }))}
          value={cast.get(seatId) ?? 'silent'}
          onChange={(choice) => onCast(new Map([...cast, [seatId, choice]]))}
          across
        />
      ))}
    </>
  );
}
