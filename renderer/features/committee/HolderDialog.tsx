import type { ReplyError } from '../../../shared/errors.ts';
import { say } from '../../state/notices.ts';
import { useRecordEdit } from '../../state/record-edit.ts';
import { useSession } from '../../state/session.ts';
import { committeeText } from '../../text/committee.ts';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { RecordForm } from '../../ui/RecordForm.tsx';
import type { FormItem } from '../../ui/RecordInput.tsx';

type Saving = { isRunning: boolean; error: ReplyError | null };

type Props<T extends Record<string, unknown>> = {
  title: string;
  items: readonly FormItem[];
  initial: T;
  /** Sends what is there and what of it changed; null when it was refused. */
  send: (values: T, changes: Partial<T>) => Promise<{ name: string } | null>;
  saving: Saving;
  /** Under what name what is typed is kept. */
  draft: string;
  onClose: () => void;
};

/** The data of a person or an institution, which is saved only with a name. */
export function HolderDialog<T extends Record<string, unknown> & { name: string }>(props: Props<T>) {
  const { title, items, initial, send, saving, draft, onClose } = props;
  const today = useSession((state) => state.about?.today ?? '');
  const edit = useRecordEdit(initial, saving.error, { draft });
  const save = async () => {
    if (edit.hasChanges) {
      const saved = await send(edit.values, edit.changes);
      if (saved === null) return;
      say(committeeText.saved(saved.name));
    }
    edit.drop();
    onClose();
  };
  return (
    <RecordDialog
      title={title}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={saving.isRunning}
      error={saving.error}
      edit={edit}
      items={items}
    >
      <RecordForm
        groups={[{ title: committeeText.details, items }]}
        values={edit.values}
        onChange={edit.set}
        error={saving.error}
        today={today}
      />
    </RecordDialog>
  );
}
