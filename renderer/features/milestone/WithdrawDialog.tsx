import type { Evidence } from '../../../shared/evidence.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { useDeed } from '../../state/record-edit.ts';
import { evidenceText } from '../../text/evidence.ts';
import { InNameOf, useInNameOf } from '../../ui/InNameOf.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { TextArea } from '../../ui/TextField.tsx';

/** Withdraws an evidence, with the reason that stays beside it. */
export function WithdrawDialog({ evidence, onClose }: { evidence: Evidence; onClose: () => void }) {
  const withdraw = useCommand('evidence.withdraw');
  const proxy = useInNameOf('evidence');
  const key = `evidence.withdraw.${evidence.id}`;
  const edit = useDeed(evidence, { withdrawnReason: '' }, withdraw.error, key);
  const { id, version, withdrawnReason: reason } = edit.values;
  const isMissing = reason.trim() === '';
  const save = async () => {
    if (isMissing || !proxy.isReady) return;
    const input = { id, version, reason };
    if ((await withdraw.run(input, { inNameOf: proxy.memberId })) === null) return;
    edit.drop();
    say(evidenceText.withdrawnSaid);
    onClose();
  };
  return (
    <RecordDialog
      title={evidenceText.withdrawTitle}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={withdraw.isRunning}
      error={withdraw.error}
      saveLabel={evidenceText.withdraw}
      isDanger
      edit={edit}
      items={[{ name: 'withdrawnReason', label: evidenceText.withdrawReason, as: 'prose' }]}
    >
      <p>{evidenceText.withdrawHelp(evidence.title)}</p>
      <InNameOf proxy={proxy} />
      <TextArea
        label={evidenceText.withdrawReason}
        value={reason}
        onChange={(text) => edit.set('withdrawnReason', text)}
        isRequired
      />
    </RecordDialog>
  );
}
