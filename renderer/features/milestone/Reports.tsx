import { formatDay } from '../../../shared/dates.ts';
import { verdictNames } from '../../../shared/glossary.ts';
import type { MilestoneDetail } from '../../../shared/milestones.ts';
import { partText } from '../../../shared/part-verified.ts';
import { progressReportFields } from '../../../shared/progress-reports.ts';
import { percent, quoted } from '../../text/format.ts';
import { milestoneText } from '../../text/milestone.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FieldsList } from '../../ui/FieldsList.tsx';
import styles from './Milestone.module.css';

type Report = MilestoneDetail['reports'][number];
type Verdict = MilestoneDetail['verdicts'][number];

/** What was reported, newest first, each with the verdict that it had. */
export function Reports({ reports, verdicts }: Pick<MilestoneDetail, 'reports' | 'verdicts'>) {
  if (reports.length === 0) {
    return (
      <Card title={milestoneText.reports}>
        <EmptyState sentence={milestoneText.reportsEmpty} />
      </Card>
    );
  }
  const newestFirst = [...reports].sort((a, b) =>
    a.periodEnd === b.periodEnd
      ? b.recordedAt.localeCompare(a.recordedAt)
      : b.periodEnd.localeCompare(a.periodEnd),
  );
  return (
    <Card title={milestoneText.reports}>
      <ol className={styles.timeline}>
        {newestFirst.map((report) => (
          <li key={report.id} className={styles.event}>
            <ReportEntry report={report} />
            <Verdicts report={report} verdicts={verdicts.filter(({ reportId }) => reportId === report.id)} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

const label = (name: 'done' | 'difficulties' | 'successFactors' | 'closingText') =>
  progressReportFields[name].label;

function ReportEntry({ report }: { report: Report }) {
  const captured =
    report.capturedByName === null || report.capturedByName === report.reportedByName
      ? ''
      : milestoneText.capturedBy(report.capturedByName);
  return (
    <>
      <div className={styles.eventHead}>
        <b>{report.isNoProgress ? milestoneText.noProgress : percent(report.percentage)}</b>
        <span className={styles.quiet}>
          {[
            report.periodStart === null
              ? formatDay(report.periodEnd)
              : `${formatDay(report.periodStart)} – ${formatDay(report.periodEnd)}`,
            report.reportedByName === null ? '' : milestoneText.reportedBy(report.reportedByName),
            captured,
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </div>
      <FieldsList
        fields={[
          { label: label('done'), value: report.done },
          { label: label('difficulties'), value: report.difficulties },
          { label: label('successFactors'), value: report.successFactors },
          { label: label('closingText'), value: report.closingText },
        ]}
      />
    </>
  );
}

/** The verdicts on a report, newest first; what is reported in part and has none says so. */
function Verdicts({ report, verdicts }: { report: Report; verdicts: readonly Verdict[] }) {
  const isPart = report.percentage > 0 && report.percentage < 100;
  if (verdicts.length === 0 && isPart) return <span className={styles.quiet}>{milestoneText.noVerdict}</span>;
  return verdicts.map((verdict) => <VerdictEntry key={verdict.id} report={report} verdict={verdict} />);
}

/** «Verificado», or how much of what was reported where that is not the whole milestone. */
function wordOf({ verdict, percentage }: Verdict, report: Report): string {
  const part = percentage ?? report.percentage;
  if (verdict === 'returned' || part === 100) return verdictNames[verdict];
  return milestoneText.verifiedPart(partText(part, report.percentage));
}

function VerdictEntry({ report, verdict }: { report: Report; verdict: Verdict }) {
  return (
    <div className={styles.eventHead}>
      <Badge mark={verdict.verdict === 'verified' ? 'check' : 'returned'} word={wordOf(verdict, report)} />
      <span className={styles.quiet}>
        {milestoneText.verdictBy(verdict.decidedByName ?? '—', formatDay(verdict.decidedOn))} ·{' '}
        {milestoneText.evidenceSeen(verdict.evidenceIds.length)}
      </span>
      {verdict.reason !== '' && <span>{quoted(verdict.reason)}</span>}
    </div>
  );
}
