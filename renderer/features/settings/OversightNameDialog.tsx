import type { ValuesOf } from '../../../shared/fields.ts';
import { oversightNameFields, type OversightName } from '../../../shared/oversight-names.ts';
import { useCommand } from '../../state/commands.ts';
import { useCommitteeChoice } from '../../state/committees.ts';
import { say } from '../../state/notices.ts';
import { useRecordEdit } from '../../state/record-edit.ts';
import { committeesText } from '../../text/committees.ts';
import { settingsText } from '../../text/settings.ts';
import { CommitteeChoice } from '../../ui/CommitteeChoice.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import type { FormItem } from '../../ui/RecordInput.tsx';
import { TextField } from '../../ui/TextField.tsx';

type Values = ValuesOf<typeof oversightNameFields>;
type Props = { kept: OversightName | null; initial: Values; onClose: () => void };

const items = Object.entries(oversightNameFields)
  .filter(([name]) => name !== 'committeeId')
  .map(([name, { label, kind }]): FormItem => ({ name, label, as: kind === 'day' ? 'day' : 'line' }));

/** A name of the third party and its days; without one kept, a new one. */
export function OversightNameDialog({ kept, initial, onClose }: Props) {
  const add = useCommand('oversightName.add');
  const revise = useCommand('oversightName.revise');
  const error = kept === null ? add.error : revise.error;
  const edit = useRecordEdit<Values & { version?: number }>(kept ?? initial, error, {
    draft: `oversightName.${kept?.id ?? 'new'}`,
  });
  const { name, acronym, committeeId, startsOn, endsOn } = edit.values;
  const values: Values = { name, acronym, committeeId, startsOn, endsOn };
  const { options } = useCommitteeChoice();
  const committee = {
    name: 'committeeId',
    label: committeesText.committee,
    as: 'optional',
    options,
  } as const;
  const isMissing = values.name.trim() === '';
  const save = async () => {
    if (isMissing) return;
    const saved =
      kept === null
        ? await add.run(values)
        : await revise.run({ id: kept.id, version: edit.values.version ?? kept.version, changes: values });
    if (saved === null) return;
    edit.drop();
    say(settingsText.saved);
    onClose();
  };
  return (
    <RecordDialog
      title={kept === null ? settingsText.newOversightName : settingsText.editNameOf(kept.name)}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={add.isRunning || revise.isRunning}
      error={error}
      edit={edit}
      items={[...items, committee]}
    >
      <TextField
        label={oversightNameFields.name.label}
        value={values.name}
        onChange={(text) => edit.set('name', text)}
        needed={settingsText.nameNeeded}
        isRequired
      />
      <TextField
        label={oversightNameFields.acronym.label}
        value={values.acronym}
        onChange={(text) => edit.set('acronym', text)}
      />
      <CommitteeChoice
        help={committeesText.nameHelp}
        value={values.committeeId}
        onChange={(id) => edit.set('committeeId', id)}
      />
      <DayField
        label={oversightNameFields.startsOn.label}
        help={settingsText.startsHelp}
        value={values.startsOn}
        onChange={(day) => edit.set('startsOn', day)}
      />
      <DayField
        label={oversightNameFields.endsOn.label}
        help={settingsText.endsHelp}
        value={values.endsOn}
        {...(values.startsOn === null ? {} : { min: values.startsOn })}
        onChange={(day) => edit.set('endsOn', day)}
      />
    </RecordDialog>
  );
}
