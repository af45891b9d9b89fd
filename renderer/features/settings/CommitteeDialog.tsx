import { committeeFields, type Committee } from '../../../shared/committees.ts';
import { initialValues, type ValuesOf } from '../../../shared/fields.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { useRecordEdit } from '../../state/record-edit.ts';
import { committeesText } from '../../text/committees.ts';
import { DayField } from '../../ui/DayField.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import type { FormItem } from '../../ui/RecordInput.tsx';
import { TextField } from '../../ui/TextField.tsx';

type Values = ValuesOf<typeof committeeFields>;

function valuesOf(kept: Values | null): Values {
  if (kept === null) return initialValues(committeeFields);
  const { name, place, installedOn, endsOn } = kept;
  return { name, place, installedOn, endsOn };
}

const items = Object.entries(committeeFields).map(([name, { label, kind }]): FormItem => ({
  name,
  label,
  as: kind === 'day' ? 'day' : 'line',
}));

/** The data of a committee; without one kept, a new one is installed. */
export function CommitteeDialog({ kept, onClose }: { kept: Committee | null; onClose: () => void }) {
  const install = useCommand('committee.install');
  const revise = useCommand('committee.revise');
  const key = `committee.${kept?.id ?? 'new'}`;
  const edit = useRecordEdit<Values & { version?: number }>(kept ?? valuesOf(kept), revise.error, {
    draft: key,
  });
  const values = valuesOf(edit.values);
  const isMissing = values.name.trim() === '';
  const save = async () => {
    if (isMissing) return;
    const saved =
      kept === null
        ? await install.run(values)
        : await revise.run({ id: kept.id, version: edit.values.version ?? kept.version, changes: values });
    if (saved === null) return;
    edit.drop();
    say(kept === null ? committeesText.installed(saved.name) : committeesText.saved(saved.name));
    onClose();
  };
  return (
    <RecordDialog
      title={kept === null ? committeesText.installTitle : committeesText.editOf(kept.name)}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={install.isRunning || revise.isRunning}
      error={install.error ?? revise.error}
      edit={edit}
      items={items}
    >
      <TextField
        label={committeeFields.name.label}
        value={values.name}
        onChange={(name) => edit.set('name', name)}
        needed={committeesText.nameNeeded}
        isRequired
      />
      <TextField
        label={committeeFields.place.label}
        value={values.place}
        onChange={(place) => edit.set('place', place)}
      />
      <DayField
        label={committeeFields.installedOn.label}
        value={values.installedOn}
        onChange={(installedOn) => edit.set('installedOn', installedOn)}
      />
      <DayField
        label={committeeFields.endsOn.label}
        help={committeesText.untilHelp}
        value={values.endsOn}
        {...(values.installedOn === null ? {} : { min: values.installedOn })}
        onChange={(endsOn) => edit.set('endsOn', endsOn)}
      />
    </RecordDialog>
  );
}
