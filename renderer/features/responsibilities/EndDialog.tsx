import { responsibilityFields, type Responsibility } from '../../../shared/responsibilities.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { useDeed } from '../../state/record-edit.ts';
import { responsibilityText } from '../../text/responsibilities.ts';
import { DayField } from '../../ui/DayField.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';

type Props = {
  charge: Responsibility;
  who: string;
  /** «C01.2 Acta de instalación» */
  what: string;
  today: string;
  onClose: () => void;
};

type Ending = { endsOn: string | null };

/** Ends a responsibility on a day; it stays in the history. */
export function EndDialog({ charge, who, what, today, onClose }: Props) {
  const end = useCommand('responsibility.end');
  const edit = useDeed<Omit<Responsibility, 'endsOn'>, Ending>(charge, { endsOn: today }, end.error);
  const { id, version, endsOn: day } = edit.values;
  const save = async () => {
    if (day === null) return;
    if ((await end.run({ id, version, endsOn: day })) === null) return;
    say(responsibilityText.ended(what, day));
    onClose();
  };
  return (
    <RecordDialog
      title={responsibilityText.endTitle}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={end.isRunning}
      error={end.error}
      saveLabel={responsibilityText.end}
      isSaveDisabled={day === null}
      edit={edit}
      items={[{ name: 'endsOn', label: responsibilityFields.endsOn.label, as: 'day' }]}
    >
      <p>
        {who}: {what}
      </p>
      <DayField
        label={responsibilityText.endOn}
        help={responsibilityText.endHelp}
        value={day}
        onChange={(chosen) => edit.set('endsOn', chosen)}
        isRequired
      />
    </RecordDialog>
  );
}
