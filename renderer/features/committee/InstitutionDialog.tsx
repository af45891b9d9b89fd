import { useState } from 'react';
import type { ReplyError } from '../../../shared/errors.ts';
import { initialValues, omit } from '../../../shared/fields.ts';
import { institutionKindNames } from '../../../shared/glossary.ts';
import { institutionFields, institutionKinds, type Institution } from '../../../shared/institutions.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { useRecordEdit } from '../../state/record-edit.ts';
import { useSession } from '../../state/session.ts';
import { committeeText } from '../../text/committee.ts';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { RecordForm, type FormGroup } from '../../ui/RecordForm.tsx';
import { nameless } from './nameless.ts';

const empty = initialValues(omit(institutionFields, 'source'));
const { name, acronym, kind, isActive } = institutionFields;
const groups: readonly FormGroup[] = [
  {
    title: committeeText.details,
    items: [
      { name: 'name', label: name.label, as: 'line', isRequired: true, size: 'whole' },
      { name: 'acronym', label: acronym.label, as: 'line' },
      {
        name: 'kind',
        label: kind.label,
        as: 'choice',
        options: institutionKinds.map((key) => ({ key, label: institutionKindNames[key] })),
      },
      { name: 'isActive', label: `${isActive.label}: ${committeeText.isActiveHelp}`, as: 'flag' },
    ],
  },
];

type Props = { institution: Institution | null; onClose: () => void };

/** An institution's data; without one, a new one. */
export function InstitutionDialog({ institution, onClose }: Props) {
  const today = useSession((state) => state.about?.today ?? '');
  const edit = useRecordEdit(institution ?? empty);
  const [ownError, setOwnError] = useState<ReplyError | null>(null);
  const add = useCommand('institution.add');
  const revise = useCommand('institution.revise');
  const { isRunning, error } = institution === null ? add : revise;
  const save = async () => {
    const missing = nameless(edit.values.name);
    setOwnError(missing);
    if (missing !== null) return;
    if (!edit.hasChanges) {
      onClose();
      return;
    }
    const saved =
      institution === null
        ? await add.run(edit.values)
        : await revise.run({ id: institution.id, version: institution.version, changes: edit.changes });
    if (saved === null) return;
    say(committeeText.saved(saved.name));
    onClose();
  };
  return (
    <RecordDialog
      title={institution === null ? committeeText.newInstitution : committeeText.detailsOf(institution.name)}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={isRunning}
      error={error}
    >
      <RecordForm
        groups={groups}
        values={edit.values}
        onChange={edit.set}
        error={ownError ?? error}
        today={today}
      />
    </RecordDialog>
  );
}
