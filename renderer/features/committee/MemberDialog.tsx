import { useState } from 'react';
import type { ReplyError } from '../../../shared/errors.ts';
import { initialValues, omit } from '../../../shared/fields.ts';
import { roleNames } from '../../../shared/glossary.ts';
import { memberFields, type MemberView } from '../../../shared/members.ts';
import { roles } from '../../../shared/roles.ts';
import { useInstitutionOptions } from '../../state/catalogues.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { useRecordEdit } from '../../state/record-edit.ts';
import { useSession } from '../../state/session.ts';
import { committeeText } from '../../text/committee.ts';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { RecordForm, type FormGroup } from '../../ui/RecordForm.tsx';
import type { FormItem } from '../../ui/RecordInput.tsx';
import { nameless } from './nameless.ts';

const empty = initialValues(omit(memberFields, 'source'));
const roleOptions = roles.map((key) => ({ key, label: roleNames[key] }));

/** A member's data; without a member, somebody new takes a seat. */
export function MemberDialog({ member, onClose }: { member: MemberView | null; onClose: () => void }) {
  const today = useSession((state) => state.about?.today ?? '');
  const institutions = useInstitutionOptions();
  const edit = useRecordEdit(member ?? empty);
  const [ownError, setOwnError] = useState<ReplyError | null>(null);
  const seat = useCommand('member.seat');
  const revise = useCommand('member.revise');
  const { isRunning, error } = member === null ? seat : revise;
  const save = async () => {
    const missing = nameless(edit.values.name);
    setOwnError(missing);
    if (missing !== null) return;
    if (!edit.hasChanges) {
      onClose();
      return;
    }
    const saved =
      member === null
        ? await seat.run(edit.values)
        : await revise.run({ id: member.id, version: member.version, changes: edit.changes });
    if (saved === null) return;
    say(committeeText.saved(saved.name));
    onClose();
  };
  return (
    <RecordDialog
      title={member === null ? committeeText.newMember : committeeText.detailsOf(member.name)}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={isRunning}
      error={error}
    >
      <RecordForm
        groups={memberForm(institutions)}
        values={edit.values}
        onChange={edit.set}
        error={ownError ?? error}
        today={today}
      />
    </RecordDialog>
  );
}

type Name = Exclude<keyof typeof memberFields, 'source'>;

const item = (name: Name, as: FormItem['as'], more: Partial<FormItem> = {}): FormItem => ({
  name,
  label: memberFields[name].label,
  as,
  ...more,
});

function memberForm(institutions: FormItem['options'] = []): FormGroup[] {
  const items = [
    item('name', 'line', { isRequired: true, size: 'whole' }),
    item('role', 'choice', { options: roleOptions, isRequired: true }),
    item('institutionId', 'optional', { options: institutions }),
    item('post', 'line', { size: 'whole' }),
    item('email', 'line'),
    item('phone', 'line'),
    item('isAlternate', 'flag'),
    item('startsOn', 'day', { help: committeeText.sinceHelp, size: 'half' }),
    item('endsOn', 'day', { help: committeeText.untilHelp, size: 'half' }),
  ];
  return [{ title: committeeText.details, items }];
}
