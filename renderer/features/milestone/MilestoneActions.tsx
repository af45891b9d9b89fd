import { reportToJudge } from '../../../shared/milestone-standing.ts';
import type { MilestonePage } from '../../../shared/milestones.ts';
import { useMay } from '../../state/permissions.ts';
import { milestoneText } from '../../text/milestone.ts';
import { Button } from '../../ui/Button.tsx';

export type MilestoneAct = 'report' | 'verify' | 'return' | 'replan' | 'edit' | 'attach' | 'addActivity';

/** What whoever looks may do with this milestone now; the main thing last. */
export function MilestoneActions({
  page,
  onAct,
}: {
  page: MilestonePage;
  onAct: (act: MilestoneAct) => void;
}) {
  const { milestone, figures, activities } = page;
  const mayEdit = useMay('structure') === 'yes';
  const mayReport = useMay('report') !== 'no';
  const mayVerify = useMay('verify') === 'yes';
  const mayReplan = useMay('replan') !== 'no';
  const isLeaf = activities.length === 0;
  const isActive = milestone.state === 'active';
  return (
    <>
      {mayReplan && milestone.state !== 'retired' && (
        <Button onPress={() => onAct('replan')}>{milestoneText.replan}</Button>
      )}
      {mayEdit && milestone.parentId === null && page.reports.length === 0 && (
        <Button onPress={() => onAct('addActivity')}>{milestoneText.addActivity}</Button>
      )}
      {mayEdit && <Button onPress={() => onAct('edit')}>{milestoneText.edit}</Button>}
      {mayVerify && isLeaf && waitsForVerdict(page) && (
        <>
          <Button onPress={() => onAct('return')}>{milestoneText.giveBack}</Button>
          <Button kind="main" onPress={() => onAct('verify')}>
            {figures.state === 'toVerify' ? milestoneText.verify : milestoneText.verifyReported}
          </Button>
        </>
      )}
      {mayReport && isLeaf && isActive && (
        <Button kind="main" onPress={() => onAct('report')}>
          {milestoneText.report}
        </Button>
      )}
    </>
  );
}

/** A complete report; or one of less than that of which not all is verified. */
function waitsForVerdict(page: MilestonePage): boolean {
  const { figures, on } = page;
  if (figures.state !== 'inProgress') return figures.state === 'toVerify';
  const report = reportToJudge(page, on);
  if (report === null || report.percentage === 100) return false;
  const verdict = page.verdicts.find((one) => one.id === figures.verdictId);
  return verdict?.reportId !== report.id || (figures.verified ?? 0) < report.percentage;
}
