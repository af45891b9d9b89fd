import { presenceNames, roleNames } from '../../../shared/glossary.ts';
import type { MeetingPage, SeatView } from '../../../shared/meetings.ts';
import { quorumOf, type Presence } from '../../../shared/quorum.ts';
import { quorumSentence } from '../../../shared/quorum-text.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { useDeed, useRecordEdit } from '../../state/record-edit.ts';
import { meetingText } from '../../text/meetings.ts';
import { Note } from '../../ui/ErrorNote.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import type { FormItem } from '../../ui/RecordInput.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextField.tsx';

type Props = { page: MeetingPage; onClose: () => void };
type Filled = Pick<SeatView, 'presence' | 'alternateId'>;

type Said = Filled & { seatId: string };

const seatLabel = ({ name, sector }: SeatView) => `${name} (${roleNames[sector].toLowerCase()})`;
const keysOf = (seats: readonly Said[]) =>
  Object.fromEntries(seats.map((seat): [string, string] => [seat.seatId, keyOf(seat)]));
const keyOf = ({ presence, alternateId }: Filled): string =>
  presence === 'alternate' ? `alternate ${alternateId ?? ''}` : presence;

function filledOf(key: string): Filled {
  const [presence, alternateId] = key.split(' ') as [Presence, string | undefined];
  return { presence, alternateId: alternateId ?? null };
}

/** Who was there, seat by seat; the quorum is told while it is filled in. */
export function AttendanceDialog({ page, onClose }: Props) {
  const { meeting, seats, alternates, rule } = page;
  const record = useCommand('meeting.record');
  const edit = useRecordEdit<Record<string, unknown>>({ ...meeting, ...keysOf(seats) }, record.error, {
    draft: `meeting.attendance.${meeting.id}`,
    asForm: (saved) => ({ ...saved, ...keysOf(saved.attendance as Said[]) }),
  });
  const keyIn = ({ seatId }: SeatView) => String(edit.values[seatId]);
  const standing = seats.map((seat) => ({ ...seat, ...filledOf(keyIn(seat)) }));
  const inForce = meeting.state === 'held' ? meeting : rule;
  const quorum = quorumOf(inForce, standing);
  const save = async () => {
    const version = Number(edit.values.version);
    const attendance = standing.map(({ seatId, presence, alternateId }) => ({
      seatId,
      presence,
      alternateId,
    }));
    if ((await record.run({ id: meeting.id, version, attendance })) === null) return;
    edit.drop();
    say(meetingText.recorded);
    onClose();
  };
  const optionsOf = ({ sector }: SeatView) => [
    { key: 'titular', label: presenceNames.titular },
    ...alternates
      .filter((one) => one.sector === sector)
      .map((one) => ({ key: `alternate ${one.id}`, label: meetingText.alternate(one.name) })),
    { key: 'justified', label: presenceNames.justified },
    { key: 'absent', label: presenceNames.absent },
  ];
  const items = seats.map((seat): FormItem => ({
    ...{ name: seat.seatId, label: seatLabel(seat), as: 'choice', options: optionsOf(seat) },
  }));
  return (
    <RecordDialog
      title={`${meeting.state === 'held' ? meetingText.recordAgain : meetingText.record}: ${meeting.code}`}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={record.isRunning}
      error={record.error}
      saveLabel={meetingText.recordSave}
      isSaveDisabled={seats.length === 0}
      edit={edit}
      items={items}
    >
      <p>{seats.length === 0 ? meetingText.noSeats : meetingText.recordHelp}</p>
      {seats.map((seat) => (
        <Select
          key={seat.seatId}
          label={seatLabel(seat)}
          options={optionsOf(seat)}
          value={keyIn(seat)}
          onChange={(key) => edit.set(seat.seatId, key)}
        />
      ))}
      {seats.length > 0 && (
        <div aria-live="polite">
          <Note tone={quorum.isReached ? 'info' : 'warning'}>
            {quorumSentence(quorum, inForce.quorumShare)}
          </Note>
        </div>
      )}
    </RecordDialog>
  );
}

/** What was said in the session, in paragraphs. */
export function MinutesDialog({ page: { meeting }, onClose }: Props) {
  const record = useCommand('meeting.record');
  const edit = useRecordEdit(meeting, record.error, { draft: `meeting.minutes.${meeting.id}` });
  const { id, version, minutes } = edit.values;
  const save = async () => {
    if (minutes.trim() === '') return;
    if ((await record.run({ id, version, minutes })) === null) return;
    edit.drop();
    say(meetingText.minutesSaved);
    onClose();
  };
  return (
    <RecordDialog
      title={`${meetingText.minutes}: ${meeting.code}`}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={record.isRunning}
      error={record.error}
      size="wide"
      edit={edit}
      items={[{ name: 'minutes', label: meetingText.minutes, as: 'prose' }]}
    >
      <TextArea
        isFormatted
        label={meetingText.minutes}
        help={meetingText.minutesHelp}
        rows={12}
        value={minutes}
        onChange={(text) => edit.set('minutes', text)}
        isRequired
      />
    </RecordDialog>
  );
}

/** The session does not take place; why stays in the history. */
export function CancelDialog({ page: { meeting }, onClose }: Props) {
  const cancel = useCommand('meeting.cancel');
  const edit = useDeed(meeting, { cancelReason: '' }, cancel.error, `meeting.cancel.${meeting.id}`);
  const { id, version, cancelReason: reason } = edit.values;
  const save = async () => {
    if (reason.trim() === '') return;
    if ((await cancel.run({ id, version, reason })) === null) return;
    edit.drop();
    say(meetingText.cancelled);
    onClose();
  };
  return (
    <RecordDialog
      title={`${meetingText.cancel}: ${meeting.code}`}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={cancel.isRunning}
      error={cancel.error}
      saveLabel={meetingText.cancel}
      isDanger
      edit={edit}
      items={[{ name: 'cancelReason', label: meetingText.cancelReason, as: 'prose' }]}
    >
      <p>{meetingText.cancelHelp}</p>
      <TextArea
        label={meetingText.cancelReason}
        value={reason}
        onChange={(text) => edit.set('cancelReason', text)}
        isRequired
      />
    </RecordDialog>
  );
}
