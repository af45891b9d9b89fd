import { meetingKindNames } from '../../../shared/glossary.ts';
import { meetingKinds, type Meeting } from '../../../shared/meetings.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { useRecordEdit } from '../../state/record-edit.ts';
import { meetingText } from '../../text/meetings.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import type { FormItem } from '../../ui/RecordInput.tsx';
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

const kinds = meetingKinds.map((key) => ({ key, label: meetingKindNames[key] }));

const items: readonly FormItem[] = [
  { name: 'meetsOn', label: meetingText.when, as: 'day' },
  { name: 'hour', label: meetingText.hour, as: 'line' },
  { name: 'kind', label: meetingText.kind, as: 'choice', options: kinds },
  { name: 'convenedOn', label: meetingText.convenedOn, as: 'day' },
  { name: 'place', label: meetingText.place, as: 'line' },
  { name: 'agenda', label: meetingText.agenda, as: 'prose' },
  { name: 'withCivilSociety', label: meetingText.withCivilSociety, as: 'flag' },
];

/** Calls a session, or changes its call: when, where and what for. */
export function ConveneDialog({ planId, today, meeting, onSaved, onClose }: Props) {
  const convene = useCommand('meeting.convene');
  const revise = useCommand('meeting.revise');
  const opened = { ...meeting, ...draftOf(meeting, today) };
  const edit = useRecordEdit(opened, revise.error, {
    draft: `meeting.convene.${meeting?.id ?? planId}`,
    asForm: (saved) => ({ ...saved, agenda: (saved.agenda as string[]).join('\n') }),
  });
  const { values } = edit;
  const set = (name: keyof Draft, value: unknown) => edit.set(name, value);
  const save = async () => {
    const { kind, withCivilSociety, hour, place, meetsOn, convenedOn } = values;
    const agenda = itemsOf(values.agenda);
    if (meetsOn === null || convenedOn === null || agenda.length === 0) return;
    const called = { kind, withCivilSociety, hour, place, meetsOn, convenedOn, agenda };
    const page =
      meeting === undefined
        ? await convene.run({ planId, values: called })
        : await revise.run({ id: meeting.id, version: values.version ?? meeting.version, changes: called });
    if (page === null) return;
    edit.drop();
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
      edit={edit}
      items={items}
    >
      <div className={styles.two}>
        <DayField
          label={meetingText.when}
          value={values.meetsOn}
          onChange={(day) => set('meetsOn', day)}
          {...(values.convenedOn === null ? {} : { min: values.convenedOn })}
          isRequired
        />
        <TextField
          label={meetingText.hour}
          help={meetingText.hourHelp}
          value={values.hour}
          onChange={(text) => set('hour', text)}
        />
        <Select
          label={meetingText.kind}
          options={kinds}
          value={values.kind}
          onChange={(kind) => set('kind', kind)}
        />
        <DayField
          label={meetingText.convenedOn}
          value={values.convenedOn}
          onChange={(day) => set('convenedOn', day)}
          max={today}
          isRequired
        />
      </div>
      <TextField label={meetingText.place} value={values.place} onChange={(text) => set('place', text)} />
      <TextArea
        label={meetingText.agenda}
        help={meetingText.agendaHelp}
        rows={5}
        value={values.agenda}
        onChange={(text) => set('agenda', text)}
        isRequired
      />
      <Checkbox
        label={meetingText.withCivilSociety}
        note={meetingText.withCivilSocietyHelp}
        isSelected={values.withCivilSociety}
        onChange={(isWith) => set('withCivilSociety', isWith)}
      />
    </RecordDialog>
  );
}
