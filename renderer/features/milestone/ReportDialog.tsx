import { formatDay } from '../../../shared/dates.ts';
import type { MilestonePage } from '../../../shared/milestones.ts';
import { periodsOf, proposedPeriod } from '../../../shared/periods.ts';
import type { Plan } from '../../../shared/plans.ts';
import { useCommand } from '../../state/commands.ts';
import { useDraft } from '../../state/drafts.ts';
import { say } from '../../state/notices.ts';
import { usePlan } from '../../state/plan.ts';
import { percent } from '../../text/format.ts';
import { reportText } from '../../text/milestone.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Note } from '../../ui/ErrorNote.tsx';
import { InNameOf, useInNameOf } from '../../ui/InNameOf.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { problemOf } from '../../ui/RecordForm.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import type { ReportDraft } from './milestone-form.ts';
import { PeriodAndPercentage } from './PeriodAndPercentage.tsx';

type Props = { page: MilestonePage; today: string; onClose: () => void };

/** Reports progress: how much, what was done, what got in the way; complete asks for proof. */
export function ReportDialog({ page, today, onClose }: Props) {
  const { milestone, figures } = page;
  const report = useCommand('progress.report');
  const proxy = useInNameOf('report');
  const plan = usePlan();
  const draft = useDraft<ReportDraft>(`report.${milestone.id}`, blank(page, plan, today));
  const { values, set } = draft;
  const isComplete = values.percentage === 100;
  const save = async () => {
    const { percentage, periodEnd, periodStart, ...texts } = values;
    if (percentage === null || periodEnd === null || !proxy.isReady) return;
    if (isComplete && values.closingText.trim() === '') return;
    const input = { milestoneId: milestone.id, percentage, periodStart, periodEnd, ...texts };
    if ((await report.run(input, { inNameOf: proxy.memberId })) === null) return;
    draft.drop();
    say(reportText.said(percent(percentage)));
    onClose();
  };
  return (
    <RecordDialog
      title={`${reportText.title}: ${milestone.code}`}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={report.isRunning}
      error={report.error}
      saveLabel={reportText.send}
      draft={draft.draft}
    >
      <p>{lastReport(page)}</p>
      <InNameOf proxy={proxy} />
      <PeriodAndPercentage values={values} set={set} error={report.error} today={today} />
      <Checkbox
        label={reportText.noProgress}
        note={reportText.noProgressHelp}
        isSelected={values.isNoProgress}
        onChange={(isNoProgress) =>
          set(isNoProgress ? { isNoProgress, percentage: figures.reported ?? 0 } : { isNoProgress })
        }
      />
      {isComplete && (
        <>
          <TextArea
            isFormatted
            label={reportText.closing}
            help={reportText.closingHelp}
            value={values.closingText}
            onChange={(closingText) => set({ closingText })}
            isRequired
          />
          <ProofNote page={page} periodEnd={values.periodEnd ?? today} />
        </>
      )}
      <TextArea isFormatted label={reportText.done} value={values.done} onChange={(done) => set({ done })} />
      <TextArea
        isFormatted
        label={reportText.difficulties}
        error={problemOf(report.error, 'difficulties')}
        value={values.difficulties}
        onChange={(difficulties) => set({ difficulties })}
      />
      <TextArea
        isFormatted
        label={reportText.success}
        value={values.successFactors}
        onChange={(successFactors) => set({ successFactors })}
      />
    </RecordDialog>
  );
}

const blank = ({ figures }: MilestonePage, plan: Plan | null, today: string): ReportDraft => ({
  ...periodFor(plan, figures.lastReportOn, today),
  percentage: figures.reported === null ? null : Math.floor(figures.reported),
  isNoProgress: false,
  done: '',
  difficulties: '',
  successFactors: '',
  closingText: '',
});

/** The plan's period that is to be reported, as far as it has come; where it has none, until today. */
function periodFor(
  plan: Plan | null,
  lastReportOn: string | null,
  today: string,
): Pick<ReportDraft, 'periodStart' | 'periodEnd'> {
  const periods = plan === null ? [] : periodsOf(plan, today);
  const period = proposedPeriod(periods, today, lastReportOn);
  if (period === null) return { periodStart: null, periodEnd: today };
  return { periodStart: period.start, periodEnd: period.end < today ? period.end : today };
}

function lastReport({ figures }: MilestonePage): string {
  return figures.lastReportOn === null
    ? reportText.none
    : reportText.last(percent(figures.reported), formatDay(figures.lastReportOn));
}

function ProofNote({ page, periodEnd }: { page: MilestonePage; periodEnd: string }) {
  const live = page.evidence.filter(
    ({ withdrawnOn, obtainedOn }) => withdrawnOn === null && obtainedOn <= periodEnd,
  ).length;
  return live === 0 ? (
    <Note tone="warning">{reportText.needsEvidence}</Note>
  ) : (
    <Note>{reportText.hasEvidence(live)}</Note>
  );
}
