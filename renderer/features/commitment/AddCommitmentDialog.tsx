import { commitmentFields } from '../../../shared/commitments.ts';
import { noDate } from '../../../shared/dates.ts';
import { useCommitmentOptions } from '../../state/commitment-options.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { useRecordEdit } from '../../state/record-edit.ts';
import { useSession } from '../../state/session.ts';
import { useTakenCode } from '../../state/taken-code.ts';
import { commitmentText } from '../../text/commitment.ts';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { RecordForm } from '../../ui/RecordForm.tsx';
import type { FormItem } from '../../ui/RecordInput.tsx';

type Props = { planId: string; isOpen: boolean; onClose: () => void; onAdded: (id: string) => void };

const blank = {
  title: '',
  code: '',
  leadInstitutionId: null as string | null,
  objective: '',
  problem: '',
  start: noDate,
  due: noDate,
};

/** Adds a commitment with what identifies it; the rest of its form is on its page. */
export function AddCommitmentDialog(props: Props) {
  return props.isOpen ? <Open {...props} /> : null;
}

function Open({ planId, onClose, onAdded }: Props) {
  const add = useCommand('commitment.add');
  const { institutions } = useCommitmentOptions();
  const today = useSession((state) => state.about?.today ?? '');
  const edit = useRecordEdit(blank, null, { draft: `commitment.add.${planId}` });
  const takenCode = useTakenCode('commitment', planId, edit.values.code);
  const item = (name: keyof typeof blank, as: FormItem['as'], more: Partial<FormItem> = {}): FormItem => ({
    name,
    label: commitmentFields[name].label,
    field: commitmentFields[name],
    as,
    ...more,
  });
  const save = async () => {
    const added = await add.run({ planId, values: { ...edit.changes, title: edit.values.title } });
    if (added === null) return;
    edit.drop();
    say(commitmentText.added(added.commitment.code));
    onAdded(added.commitment.id);
  };
  return (
    <RecordDialog
      title={commitmentText.addTitle}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={add.isRunning}
      error={add.error}
      size="wide"
      edit={edit}
    >
      <RecordForm
        groups={[
          {
            title: commitmentText.identityGroup,
            items: [
              item('title', 'prose', { isRequired: true, rows: 1 }),
              item('code', 'line', { problem: takenCode }),
              item('leadInstitutionId', 'optional', { options: institutions }),
              item('problem', 'prose'),
              item('objective', 'prose'),
              item('start', 'date'),
              item('due', 'date', { notBefore: 'start' }),
            ],
          },
        ]}
        values={edit.values}
        onChange={edit.set}
        error={add.error}
        today={today}
      />
    </RecordDialog>
  );
}
