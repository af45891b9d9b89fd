import { useState } from 'react';
import type { MilestonePage } from '../../../shared/milestones.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { formText } from '../../text/forms.ts';
import { verdictText } from '../../text/milestone.ts';
import { CheckboxGroup } from '../../ui/Checkbox.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import styles from './Milestone.module.css';

type Props = { page: MilestonePage; verdict: 'verify' | 'return'; today: string; onClose: () => void };

/** Civil society verifies what was reported complete, against the evidence it looked at, or gives it back. */
export function VerdictDialog({ page, verdict, today, onClose }: Props) {
  const verify = useCommand('milestone.verify');
  const giveBack = useCommand('milestone.return');
  const isReturn = verdict === 'return';
  const { run, isRunning, error } = isReturn ? giveBack : verify;
  const live = page.evidence.filter(({ withdrawnOn }) => withdrawnOn === null);
  const [evidenceIds, setEvidenceIds] = useState<string[]>(live.map(({ id }) => id));
  const [reason, setReason] = useState('');
  const [decidedOn, setDecidedOn] = useState<string | null>(today);
  const [wasTried, setTried] = useState(false);
  const isReasonMissing = isReturn && reason.trim() === '';
  const save = async () => {
    setTried(true);
    if (isReasonMissing || evidenceIds.length === 0 || decidedOn === null) return;
    const input = { milestoneId: page.milestone.id, evidenceIds, decidedOn, reason };
    if ((await run(input)) === null) return;
    say(isReturn ? verdictText.returned : verdictText.verified);
    onClose();
  };
  return (
    <RecordDialog
      title={`${isReturn ? verdictText.returnTitle : verdictText.verifyTitle} ${page.milestone.code}`}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={isRunning}
      error={error}
      saveLabel={isReturn ? verdictText.giveBack : verdictText.verify}
    >
      <p>{isReturn ? verdictText.returnHelp : verdictText.verifyHelp}</p>
      <Claim page={page} />
      <CheckboxGroup
        label={verdictText.evidence}
        options={live.map(({ id, title }) => ({ key: id, label: title }))}
        value={evidenceIds}
        onChange={setEvidenceIds}
        error={wasTried && evidenceIds.length === 0 ? verdictText.evidenceNeeded : undefined}
      />
      <TextArea
        label={isReturn ? verdictText.reason : verdictText.comment}
        {...(isReturn ? { help: verdictText.reasonHelp } : {})}
        value={reason}
        onChange={setReason}
        error={wasTried && isReasonMissing ? formText.needed : undefined}
        isRequired={isReturn}
      />
      <DayField
        label={verdictText.decidedOn}
        value={decidedOn}
        onChange={setDecidedOn}
        max={today}
        isRequired
      />
    </RecordDialog>
  );
}

function Claim({ page }: { page: MilestonePage }) {
  const report = page.reports.findLast(({ percentage }) => percentage === 100);
  if (report === undefined) return null;
  return (
    <div>
      <small>{verdictText.claimed}</small>
      <p className={styles.claim}>
        {[...new Set([report.done, report.closingText])].filter((t) => t !== '').join('\n')}
      </p>
    </div>
  );
}
