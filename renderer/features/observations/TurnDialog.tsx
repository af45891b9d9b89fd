import { useState } from 'react';
import { sidesFor, type ObservationAct, type ObservationRow } from '../../../shared/observations.ts';
import { useAttachedFiles, type Attached } from '../../state/attached-files.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { useDeed } from '../../state/record-edit.ts';
import type { CallOptions } from '../../api.ts';
import { actWords, observationText } from '../../text/observations.ts';
import { DayField } from '../../ui/DayField.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { InNameOf, useInNameOf } from '../../ui/InNameOf.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { TextArea } from '../../ui/TextField.tsx';

type Props = { observation: ObservationRow; act: ObservationAct; today: string; onClose: () => void };

/** One more turn of the conversation: a reply, the reasoned answer, the close or the reopening. */
export function TurnDialog({ observation, act, today, onClose }: Props) {
  const words = actWords[act];
  const command = useTurn(act);
  const storing = useAttachedFiles();
  const proxy = useInNameOf('observe');
  const { said, day } = keptAs[act];
  const edit = useDeed<Record<string, unknown>, Record<string, unknown>>(
    observation,
    { [said]: '', [day]: today },
    command.error,
    `observation.${act}.${observation.id}`,
  );
  const text = String(edit.values[said]);
  const on = edit.values[day] as string | null;
  const setText = (value: string) => edit.set(said, value);
  const [files, setFiles] = useState<readonly File[]>([]);
  const takesFiles = act === 'reply' || act === 'attend';
  const save = async () => {
    if (text.trim() === '' || on === null || !proxy.isReady) return;
    const stored = await storing.storeAll(files);
    if (stored === null) return;
    if (
      !(await command.run({ id: observation.id, version: Number(edit.values.version) }, text, on, stored, {
        inNameOf: proxy.memberId,
      }))
    )
      return;
    edit.drop();
    say(words.said);
    onClose();
  };
  return (
    <RecordDialog
      title={`${words.title} ${observation.code}`}
      isOpen
      onClose={() => {
        storing.cancel();
        onClose();
      }}
      onSave={() => void save()}
      isSaving={command.isRunning || storing.current !== null}
      error={command.error}
      saveLabel={words.save}
      edit={edit}
      items={[
        { name: said, label: words.label, as: 'prose' },
        { name: day, label: observationText.onDay, as: 'day' },
      ]}
    >
      <p>{words.help}</p>
      <InNameOf proxy={proxy} roles={sidesFor(act, observation)} />
      <TextArea isFormatted label={words.label} value={text} onChange={setText} rows={4} isRequired />
      <DayField
        label={observationText.onDay}
        value={on}
        onChange={(chosen) => edit.set(day, chosen)}
        max={today}
        isRequired
      />
      {takesFiles && (
        <FileDrop
          label={observationText.files}
          help={observationText.filesHelp}
          files={files}
          onFiles={setFiles}
          isMultiple
        />
      )}
      {storing.current !== null && (
        <ProgressBar
          label={observationText.storing(storing.current.name)}
          value={storing.current.done}
          onCancel={storing.cancel}
        />
      )}
      <ErrorNote error={storing.error} />
    </RecordDialog>
  );
}

/** Under which names the observation keeps what is said and its day; a reopening is kept in the conversation alone. */
const keptAs: Record<ObservationAct, { said: string; day: string }> = {
  reply: { said: 'reply', day: 'repliedOn' },
  attend: { said: 'answer', day: 'attendedOn' },
  close: { said: 'closingNote', day: 'closedOn' },
  reopen: { said: 'reason', day: 'reopenedOn' },
};

type Seen = { id: string; version: number };
type Run = (
  seen: Seen,
  text: string,
  on: string,
  files: Attached[],
  options: CallOptions,
) => Promise<boolean>;

/** The command of an act; `run` answers whether it was done. */
function useTurn(act: ObservationAct) {
  const reply = useCommand('observation.reply');
  const attend = useCommand('observation.attend');
  const close = useCommand('observation.close');
  const reopen = useCommand('observation.reopen');
  const run: Run = async ({ id, version }, text, on, files, options) => {
    switch (act) {
      case 'reply':
        return (await reply.run({ id, text, on, files }, options)) !== null;
      case 'attend':
        return (await attend.run({ id, version, answer: text, on, files }, options)) !== null;
      case 'close':
        return (await close.run({ id, version, note: text, on }, options)) !== null;
      case 'reopen':
        return (await reopen.run({ id, version, reason: text, on }, options)) !== null;
    }
  };
  const { isRunning, error } = { reply, attend, close, reopen }[act];
  return { run, isRunning, error };
}
