import { useState } from 'react';
import { formatDay } from '../../../shared/dates.ts';
import { reportToJudge } from '../../../shared/milestone-standing.ts';
import type { MilestonePage } from '../../../shared/milestones.ts';
import { useCommand } from '../../state/commands.ts';
import { useDraft } from '../../state/drafts.ts';
import { say } from '../../state/notices.ts';
import { percent } from '../../text/format.ts';
import { verdictText } from '../../text/milestone.ts';
import { CheckboxGroup } from '../../ui/Checkbox.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import { Prose } from '../../ui/Prose.tsx';
import styles from './Milestone.module.css';
import { VerifiedPercentage } from './VerifiedPercentage.tsx';

type Props = { page: MilestonePage; verdict: 'verify' | 'return'; today: string; onClose: () => void };

/** Civil society verifies what was reported, or a part of it, against the evidence it looked at; or gives it back. */
export function VerdictDialog({ page, verdict, today, onClose }: Props) {
  const isReturn = verdict === 'return';
  const form = useVerdict(page, isReturn, today);
  const { report, percentage, isPart, decidedOn, evidenceIds, reason } = form;
  const live = page.evidence.filter(({ withdrawnOn }) => withdrawnOn === null);
  const save = async () => {
    if (!(await form.send())) return;
    form.drop();
    say(
      isReturn
        ? verdictText.returned
        : percentage === 100
          ? verdictText.verified
          : verdictText.verifiedPart(percent(percentage)),
    );
    onClose();
  };
  return (
    <RecordDialog
      title={`${isReturn ? verdictText.returnTitle : verdictText.verifyTitle} ${page.milestone.code}`}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={form.isRunning}
      error={form.error}
      draft={form.draft}
      saveLabel={isReturn ? verdictText.giveBack : verdictText.verify}
    >
      <p>{isReturn ? verdictText.returnHelp : verdictText.verifyHelp}</p>
      {report !== null && <Claim report={report} />}
      <CheckboxGroup
        label={verdictText.evidence}
        options={live.map(({ id, title }) => ({ key: id, label: title }))}
        value={evidenceIds}
        onChange={form.setEvidenceIds}
        needed={verdictText.evidenceNeeded}
      />
      {!isReturn && report !== null && (
        <VerifiedPercentage
          reported={report.percentage}
          value={percentage}
          onChange={(next) => form.set({ percentage: next })}
        />
      )}
      <TextArea
        {...reasonText(isReturn, isPart, report?.percentage === 100)}
        value={reason}
        onChange={(text) => form.set({ reason: text })}
        isRequired={isReturn || isPart}
      />
      <DayField
        label={verdictText.decidedOn}
        value={decidedOn}
        onChange={(day) => form.set({ decidedOn: day })}
        max={today}
        isRequired
      />
    </RecordDialog>
  );
}

type Verdict = { reason: string; decidedOn: string | null; percentage: number | null | undefined };
const blank = { reason: '', percentage: undefined };

/** What is typed of a verdict; the report that it is on is the last one on its day. */
function useVerdict(page: MilestonePage, isReturn: boolean, today: string) {
  const verify = useCommand('milestone.verify');
  const giveBack = useCommand('milestone.return');
  const { isRunning, error } = isReturn ? giveBack : verify;
  const { values, set, drop, draft } = useDraft<Verdict>(
    `milestone.${isReturn ? 'return' : 'verify'}.${page.milestone.id}`,
    { ...blank, decidedOn: today },
  );
  const { reason, decidedOn, percentage: chosen } = values;
  // Which evidence was looked at is never remembered: it may be another by now.
  const [evidenceIds, setEvidenceIds] = useState<string[]>(
    page.evidence.filter(({ withdrawnOn }) => withdrawnOn === null).map(({ id }) => id),
  );
  const report = reportToJudge(page, decidedOn ?? today);
  const percentage = chosen === undefined ? (report?.percentage ?? null) : chosen;
  const isPart = !isReturn && report !== null && percentage !== null && percentage < report.percentage;
  const isReasonMissing = (isReturn || isPart) && reason.trim() === '';
  const send = async (): Promise<boolean> => {
    if (isReasonMissing || evidenceIds.length === 0 || decidedOn === null) return false;
    const input = { milestoneId: page.milestone.id, evidenceIds, decidedOn, reason };
    if (isReturn) return (await giveBack.run(input)) !== null;
    return percentage !== null && (await verify.run({ ...input, percentage })) !== null;
  };
  return {
    ...{ report, percentage, isPart, isReasonMissing, isRunning, error, send },
    ...{ evidenceIds, setEvidenceIds, reason, decidedOn, set, drop, draft },
  };
}

function reasonText(isReturn: boolean, isPart: boolean, isClaim: boolean): { label: string; help?: string } {
  if (isReturn) return { label: verdictText.reason, help: verdictText.reasonHelp };
  if (!isPart) return { label: verdictText.comment };
  return { label: verdictText.missing, help: isClaim ? verdictText.restHelp : verdictText.missingHelp };
}

function Claim({ report }: { report: MilestonePage['reports'][number] }) {
  const said = [...new Set([report.done, report.closingText])].filter((t) => t !== '').join('\n\n');
  return (
    <div>
      <small>{verdictText.claimed(percent(report.percentage), formatDay(report.periodEnd))}</small>
      {said !== '' && <Prose text={said} className={styles.claim} />}
    </div>
  );
}
