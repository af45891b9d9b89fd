import type { Commitment } from '../../../shared/commitments.ts';
import { useCommitmentOptions } from '../../state/commitment-options.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { useRecordEdit } from '../../state/record-edit.ts';
import { useSession } from '../../state/session.ts';
import { useTakenCode } from '../../state/taken-code.ts';
import { commitmentText } from '../../text/commitment.ts';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { RecordForm } from '../../ui/RecordForm.tsx';
import { commitmentForm } from './commitment-form.ts';

type Props = { commitment: Commitment; isOpen: boolean; onClose: () => void };

/** Edits everything a commitment says; only what changed is sent. */
export function EditCommitmentDialog(props: Props) {
  return props.isOpen ? <Open {...props} /> : null;
}

function Open({ commitment, onClose }: Props) {
  const revise = useCommand('commitment.revise');
  const options = useCommitmentOptions();
  const today = useSession((state) => state.about?.today ?? '');
  const edit = useRecordEdit(commitment, revise.error, { draft: `commitment.revise.${commitment.id}` });
  const takenCode = useTakenCode('commitment', commitment.planId, edit.values.code, commitment.id);
  const groups = commitmentForm(options, edit.values, takenCode);
  const save = async () => {
    const { id, version } = edit.values;
    if (edit.hasChanges) {
      if ((await revise.run({ id, version, changes: axisAsText(edit.changes) })) === null) return;
      say(commitmentText.saved);
    }
    edit.drop();
    onClose();
  };
  return (
    <RecordDialog
      title={commitmentText.editTitle}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={revise.isRunning}
      error={revise.error}
      size="wide"
      edit={edit}
      items={groups.flatMap(({ items }) => items)}
    >
      <RecordForm
        groups={groups}
        values={edit.values}
        onChange={edit.set}
        error={revise.error}
        today={today}
      />
    </RecordDialog>
  );
}

/** No axis is an empty text, not nothing. */
function axisAsText<T extends { axis?: unknown }>(changes: T): T {
  return 'axis' in changes ? { ...changes, axis: changes.axis ?? '' } : changes;
}
