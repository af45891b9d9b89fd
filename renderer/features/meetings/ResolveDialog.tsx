import { agreementStates, type AgreementView } from '../../../shared/agreements.ts';
import { agreementStateNames } from '../../../shared/glossary.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { useDeed } from '../../state/record-edit.ts';
import { meetingText } from '../../text/meetings.ts';
import { DayField } from '../../ui/DayField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import type { FormItem } from '../../ui/RecordInput.tsx';
import { TextArea } from '../../ui/TextField.tsx';

type Props = { agreement: AgreementView; mayCancel: boolean; today: string; onClose: () => void };

type Words = { state: 'done' | 'cancelled'; note: string; resolvedOn: string | null };

const items: readonly FormItem[] = [
  {
    name: 'state',
    label: meetingText.resolveAs,
    as: 'choice',
    options: agreementStates.map((key) => ({ key, label: agreementStateNames[key] })),
  },
  { name: 'note', label: meetingText.note, as: 'prose' },
  { name: 'resolvedOn', label: meetingText.resolvedOn, as: 'day' },
];

/** Says that an agreement is done or no longer stands, with how or why. */
export function ResolveDialog({ agreement, mayCancel, today, onClose }: Props) {
  const resolve = useCommand('agreement.resolve');
  const words: Words = { state: 'done', note: '', resolvedOn: today };
  const key = `agreement.resolve.${agreement.id}`;
  const edit = useDeed<Omit<AgreementView, keyof Words>, Words>(agreement, words, resolve.error, key);
  const { id, version, state, note, resolvedOn } = edit.values;
  const save = async () => {
    if (note.trim() === '' || resolvedOn === null) return;
    if ((await resolve.run({ id, version, state, note, resolvedOn })) === null) return;
    edit.drop();
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
      edit={edit}
      items={items}
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
          onChange={(key) => edit.set('state', key)}
          across
        />
      )}
      <TextArea
        label={meetingText.note}
        value={note}
        onChange={(text) => edit.set('note', text)}
        isRequired
      />
      <DayField
        label={meetingText.resolvedOn}
        value={resolvedOn}
        onChange={(day) => edit.set('resolvedOn', day)}
        min={agreement.meetsOn}
        max={today}
        isRequired
      />
    </RecordDialog>
  );
}
