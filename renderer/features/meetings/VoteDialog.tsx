import { useState } from 'react';
import { roleNames, voteRuleNames } from '../../../shared/glossary.ts';
import type { MeetingPage } from '../../../shared/meetings.ts';
import { carries, isPresent, voteRules } from '../../../shared/quorum.ts';
import { voteSentence } from '../../../shared/quorum-text.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { formText } from '../../text/forms.ts';
import { meetingText } from '../../text/meetings.ts';
import { Button } from '../../ui/Button.tsx';
import { Note } from '../../ui/ErrorNote.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';

const choices = ['inFavour', 'against', 'abstained', 'silent'] as const;
type Choice = (typeof choices)[number];

type Props = { page: MeetingPage; onClose: () => void };

/** How each seat that was there voted; what comes of it is told by its rule while it is filled in. */
export function VoteDialog({ page: { meeting, seats, rule: own }, onClose }: Props) {
  const vote = useCommand('meeting.vote');
  const [subject, setSubject] = useState('');
  const [rule, setRule] = useState(own.decisionRule);
  const [wasTried, setTried] = useState(false);
  const [cast, setCast] = useState<ReadonlyMap<string, Choice>>(new Map());
  const there = seats.filter(({ presence }) => isPresent(presence));
  const seatsThat = (choice: Choice): string[] =>
    there.map(({ seatId }) => seatId).filter((id) => cast.get(id) === choice);
  const [inFavour, against, abstained] = [
    seatsThat('inFavour'),
    seatsThat('against'),
    seatsThat('abstained'),
  ];
  const ballots = {
    inFavour: inFavour.length,
    against: against.length,
    abstained: abstained.length,
    present: there.length,
  };
  const isCast = inFavour.length + against.length + abstained.length > 0;
  const save = async () => {
    setTried(true);
    if (subject.trim() === '' || !isCast) return;
    const input = { meetingId: meeting.id, subject, rule, inFavour, against, abstained };
    if ((await vote.run(input)) === null) return;
    say(meetingText.voted);
    onClose();
  };
  return (
    <RecordDialog
      title={meetingText.vote}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={vote.isRunning}
      error={vote.error}
      saveLabel={meetingText.voteSave}
      size="wide"
    >
      <TextField
        label={meetingText.subject}
        value={subject}
        onChange={setSubject}
        error={wasTried && subject.trim() === '' ? formText.needed : undefined}
        isRequired
      />
      <Select
        label={meetingText.rule}
        options={voteRules.map((key) => ({ key, label: voteRuleNames[key] }))}
        value={rule}
        onChange={setRule}
      />
      <div>
        <Button
          size="small"
          onPress={() => setCast(new Map(there.map(({ seatId }) => [seatId, 'inFavour' as const])))}
        >
          {meetingText.allInFavour}
        </Button>
      </div>
      {there.map(({ seatId, name, alternateName, sector }) => (
        <RadioGroup
          key={seatId}
          label={`${alternateName ?? name} (${roleNames[sector].toLowerCase()})`}
          options={choices.map((key) => ({ key, label: meetingText[key] }))}
          value={cast.get(seatId) ?? 'silent'}
          onChange={(choice) => setCast(new Map([...cast, [seatId, choice]]))}
          across
        />
      ))}
      <div aria-live="polite">
        {isCast ? (
          <Note>{voteSentence(rule, ballots, carries(rule, ballots))}</Note>
        ) : (
          wasTried && <Note tone="warning">{meetingText.needsVotes}</Note>
        )}
      </div>
    </RecordDialog>
  );
}
