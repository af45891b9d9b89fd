import { useState } from 'react';
import { meetingKindNames } from '../../../shared/glossary.ts';
import { meetingKinds, type Meeting } from '../../../shared/meetings.ts';
import { useCommand } from '../../state/commands.ts';
import { useDraft } from '../../state/drafts.ts';
import { say } from '../../state/notices.ts';
import { formText } from '../../text/forms.ts';
import { meetingText } from '../../text/meetings.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import styles from './Meetings.module.css';

type Props = {
  planId: string;
  today: string;
  /** The session whose call is changed; a new one is called where it is left out. */
  meeting?: Meeting;
  onSaved?: (id: string) => void;
  onClose: () => void;
};

type Draft = Pick<Meeting, 'kind' | 'withCivilSociety' | 'hour' | 'place'> & {
  meetsOn: string | null;
  convenedOn: string | null;
  agenda: string;
};

const draftOf = (meeting: Meeting | undefined, today: string): Draft => ({
  kind: meeting?.kind ?? 'ordinary',
  withCivilSociety: meeting?.withCivilSociety ?? false,
  hour: meeting?.hour ?? '',
  place: meeting?.place ?? '',
  meetsOn: meeting?.meetsOn ?? null,
  convenedOn: meeting?.convenedOn ?? today,
  agenda: (meeting?.agenda ?? []).join('\n'),
});

const itemsOf = (agenda: string): string[] =>
  agenda
    .split('\n')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Calls a session, or changes its call: when, where and what for. */
export function ConveneDialog({ planId, today, meeting, onSaved, onClose }: Props) {
  const convene = useCommand('meeting.convene');
  const revise = useCommand('meeting.revise');
  const draft = useDraft(`meeting.convene.${meeting?.id ?? planId}`, draftOf(meeting, today));
  const [wasTried, setTried] = useState(false);
  const { values, set } = draft;
  const missing = (isMissing: boolean) => (wasTried && isMissing ? formText.needed : undefined);
  const save = async () => {
    setTried(true);
    const { meetsOn, convenedOn, agenda, ...rest } = values;
    const items = itemsOf(agenda);
    if (meetsOn === null || convenedOn === null || items.length === 0) return;
    const called = { ...rest, meetsOn, convenedOn, agenda: items };
    const page =
      meeting === undefined
        ? await convene.run({ planId, values: called })
        : await revise.run({ id: meeting.id, version: meeting.version, changes: called });
    if (page === null) return;
    draft.drop();
    say(meeting === undefined ? meetingText.convened(page.meeting.code) : meetingText.revised);
    onClose();
    onSaved?.(page.meeting.id);
  };
  return (
    <RecordDialog
      title={meeting === undefined ? meetingText.convene : meetingText.revise}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={convene.isRunning || revise.isRunning}
      error={convene.error ?? revise.error}
      {...(meeting === undefined ? { saveLabel: meetingText.conveneSave } : {})}
      keepsDraft
    >
      <DraftNote isRecovered={draft.isRecovered} onDrop={draft.drop} />
      <div className={styles.two}>
        <DayField
          label={meetingText.when}
          value={values.meetsOn}
          onChange={(meetsOn) => set({ meetsOn })}
          error={missing(values.meetsOn === null)}
          isRequired
        />
        <TextField
          label={meetingText.hour}
          help={meetingText.hourHelp}
          value={values.hour}
          onChange={(hour) => set({ hour })}
        />
        <Select
          label={meetingText.kind}
          options={meetingKinds.map((key) => ({ key, label: meetingKindNames[key] }))}
          value={values.kind}
          onChange={(kind) => set({ kind })}
        />
        <DayField
          label={meetingText.convenedOn}
          value={values.convenedOn}
          onChange={(convenedOn) => set({ convenedOn })}
          max={today}
          error={missing(values.convenedOn === null)}
          isRequired
        />
      </div>
      <TextField label={meetingText.place} value={values.place} onChange={(place) => set({ place })} />
      <TextArea
        label={meetingText.agenda}
        help={meetingText.agendaHelp}
        rows={5}
        value={values.agenda}
        onChange={(agenda) => set({ agenda })}
        error={missing(itemsOf(values.agenda).length === 0)}
        isRequired
      />
      <Checkbox
        label={meetingText.withCivilSociety}
        note={meetingText.withCivilSocietyHelp}
        isSelected={values.withCivilSociety}
        onChange={(withCivilSociety) => set({ withCivilSociety })}
      />
    </RecordDialog>
  );
}
