import type { DocumentView } from '../../../shared/cycle.ts';
import { useCommand } from '../../state/commands.ts';
import { useDraft } from '../../state/drafts.ts';
import { say } from '../../state/notices.ts';
import { cycleText } from '../../text/cycle.ts';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { TextArea } from '../../ui/TextField.tsx';

/** Withdraws a document, with the reason that stays beside it. */
export function WithdrawDocumentDialog({
  document,
  onClose,
}: {
  document: DocumentView;
  onClose: () => void;
}) {
  const withdraw = useCommand('document.withdraw');
  const { values, set, drop, draft } = useDraft(`document.withdraw.${document.id}`, { reason: '' });
  const { reason } = values;
  const isMissing = reason.trim() === '';
  const save = async () => {
    if (isMissing) return;
    if ((await withdraw.run({ id: document.id, version: document.version, reason })) === null) return;
    drop();
    say(cycleText.withdrawnSaid);
    onClose();
  };
  return (
    <RecordDialog
      title={cycleText.withdrawTitle}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={withdraw.isRunning}
      error={withdraw.error}
      saveLabel={cycleText.withdraw}
      isDanger
      draft={draft}
    >
      <p>{cycleText.withdrawHelp(document.title)}</p>
      <TextArea
        label={cycleText.withdrawReason}
        value={reason}
        onChange={(text) => set({ reason: text })}
        isRequired
      />
    </RecordDialog>
  );
}
