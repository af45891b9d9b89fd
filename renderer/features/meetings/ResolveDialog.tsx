import { useState } from 'react';
import type { AgreementView } from '../../../shared/agreements.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { formText } from '../../text/forms.ts';
import { meetingText } from '../../text/meetings.ts';
import { DayField } from '../../ui/DayField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { TextArea } from '../../ui/TextField.tsx';

type Props = { agreement: AgreementView; mayCancel: boolean; today: string; onClose: () => void };

/** Says that an agreement is done or no longer stands, with how or why. */
export function ResolveDialog({ agreement, mayCancel, today, onClose }: Props) {
  const resolve = useCommand('agreement.resolve');
  const [state, setState] = useState<'done' | 'cancelled'>('done');
  const [note, setNote] = useState('');
  const [resolvedOn, setResolvedOn] = useState<string | null>(today);
  const [wasTried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    if (note.trim() === '' || resolvedOn === null) return;
    const { id, version } = agreement;
    if ((await resolve.run({ id, version, state, note, resolvedOn })) === null) return;
    say(meetingText.resolved);
    onClose();
  };
  return (
    <RecordDialog
      title={meetingText.resolveOf(agreement.code)}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={resolve.isRunning}
      error={resolve.error}
      saveLabel={meetingText.resolveSave}
    >
      <p>{agreement.text}</p>
      {mayCancel && (
        <RadioGroup
          label={meetingText.resolveAs}
          options={[
            { key: 'done', label: meetingText.done },
            { key: 'cancelled', label: meetingText.dropped },
          ]}
          value={state}
          onChange={setState}
          across
        />
      )}
      <TextArea
        label={meetingText.note}
        value={note}
        onChange={setNote}
        error={wasTried && note.trim() === '' ? formText.needed : undefined}
        isRequired
      />
      <DayField
        label={meetingText.resolvedOn}
        value={resolvedOn}
        onChange={setResolvedOn}
        min={agreement.meetsOn}
        max={today}
        isRequired
      />
    </RecordDialog>
  );
}
