import { formatPreciseDate } from '../../../shared/dates.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import { milestoneFields, type MilestonePage } from '../../../shared/milestones.ts';
import { lastReport } from '../../../shared/milestone-standing.ts';
import { progressReportFields } from '../../../shared/progress-reports.ts';
import { milestoneText } from '../../text/milestone.ts';
import { queueText } from '../../text/work.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { EvidenceList } from '../../ui/EvidenceList.tsx';
import { FieldsList } from '../../ui/FieldsList.tsx';

type Props = { page: MilestonePage; onSave: (evidence: Evidence) => void };

/** What was promised, what was reported as done and what proves it. */
export function Claim({ page, onSave }: Props) {
  const { milestone } = page;
  const promised = (['deliverable', 'promisedMeans', 'description'] as const).map((name) => ({
    label: milestoneFields[name].label,
    value: milestone[name],
  }));
  return (
    <>
      <Card title={queueText.promised} subtitle={milestoneText.due(formatPreciseDate(milestone.due))}>
        {promised.every(({ value }) => value === '') && <EmptyState sentence={milestoneText.promisedEmpty} />}
        <FieldsList fields={promised} />
      </Card>
      <Reported page={page} />
      <Card title={queueText.evidence}>
        <EvidenceList
          evidence={liveOf(page)}
          actionsOf={(one) =>
            one.kind === 'file' && (
              <Button
                kind="link"
                aria-label={`${queueText.saveEvidence}: ${one.title}`}
                onPress={() => onSave(one)}
              >
                {queueText.saveEvidence}
              </Button>
            )
          }
        />
      </Card>
    </>
  );
}

/** The evidence that was not withdrawn. */
export const liveOf = ({ evidence }: MilestonePage): Evidence[] =>
  evidence.filter(({ withdrawnOn }) => withdrawnOn === null);

function Reported({ page }: { page: MilestonePage }) {
  const report = lastReport(page.reports, page.on);
  if (report === null) return null;
  const { reportedByName: who, capturedByName: captured } = report;
  const facts = [
    who === null ? '' : queueText.reportedOn(who, report.periodEnd),
    captured === null || captured === who ? '' : queueText.captured(captured),
  ].filter((part) => part !== '');
  const names = ['done', 'closingText', 'difficulties', 'successFactors'] as const;
  return (
    <Card title={queueText.reported} subtitle={facts.join(' · ')}>
      <FieldsList
        fields={names.map((name) => ({ label: progressReportFields[name].label, value: report[name] }))}
      />
    </Card>
  );
}
