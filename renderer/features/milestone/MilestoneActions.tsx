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
      {mayVerify && isLeaf && figures.state === 'toVerify' && (
        <>
          <Button onPress={() => onAct('return')}>{milestoneText.giveBack}</Button>
          <Button kind="main" onPress={() => onAct('verify')}>
            {milestoneText.verify}
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
