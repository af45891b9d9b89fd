import { useState } from 'react';
import { committeeFields, type Committee } from '../../../shared/committees.ts';
import { initialValues, type ValuesOf } from '../../../shared/fields.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { committeesText } from '../../text/committees.ts';
import { DayField } from '../../ui/DayField.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { TextField } from '../../ui/TextField.tsx';

type Values = ValuesOf<typeof committeeFields>;

function valuesOf(kept: Committee | null): Values {
  if (kept === null) return initialValues(committeeFields);
  const { name, place, installedOn, endsOn } = kept;
  return { name, place, installedOn, endsOn };
}

/** The data of a committee; without one kept, a new one is installed. */
export function CommitteeDialog({ kept, onClose }: { kept: Committee | null; onClose: () => void }) {
  const install = useCommand('committee.install');
  const revise = useCommand('committee.revise');
  const [values, setValues] = useState<Values>(() => valuesOf(kept));
  const [wasTried, setTried] = useState(false);
  const set = (changes: Partial<Values>) => setValues({ ...values, ...changes });
  const isMissing = values.name.trim() === '';
  const save = async () => {
    setTried(true);
    if (isMissing) return;
    const saved =
      kept === null
        ? await install.run(values)
        : await revise.run({ id: kept.id, version: kept.version, changes: values });
    if (saved === null) return;
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
    >
      <TextField
        label={committeeFields.name.label}
        value={values.name}
        onChange={(name) => set({ name })}
        error={wasTried && isMissing ? committeesText.nameNeeded : undefined}
        isRequired
      />
      <TextField
        label={committeeFields.place.label}
        value={values.place}
        onChange={(place) => set({ place })}
      />
      <DayField
        label={committeeFields.installedOn.label}
        value={values.installedOn}
        onChange={(installedOn) => set({ installedOn })}
      />
      <DayField
        label={committeeFields.endsOn.label}
        help={committeesText.untilHelp}
        value={values.endsOn}
        onChange={(endsOn) => set({ endsOn })}
      />
    </RecordDialog>
  );
}
