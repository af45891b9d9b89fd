import type { MilestonePage } from '../../../shared/milestones.ts';
import { useSession } from '../../state/session.ts';
import { AddMilestoneDialog } from './AddMilestoneDialog.tsx';
import { AttachDialog, type Attached } from './AttachDialog.tsx';
import { EditMilestoneDialog } from './EditMilestoneDialog.tsx';
import type { MilestoneAct } from './MilestoneActions.tsx';
import { ReplanDialog } from './ReplanDialog.tsx';
import { ReportDialog } from './ReportDialog.tsx';
import { VerdictDialog } from './VerdictDialog.tsx';

type Props = {
  page: MilestonePage;
  act: MilestoneAct | null;
  attached: Attached;
  onClose: () => void;
};

/** The dialogue of what is being done, one at a time. */
export function MilestoneDialogs({ page, act, attached, onClose }: Props) {
  const today = useSession((state) => state.about?.today ?? page.on);
  const { milestone, commitment } = page;
  switch (act) {
    case null:
      return null;
    case 'report':
      return <ReportDialog page={page} today={today} onClose={onClose} />;
    case 'verify':
    case 'return':
      return <VerdictDialog page={page} verdict={act} today={today} onClose={onClose} />;
    case 'replan':
      return <ReplanDialog milestone={milestone} today={today} onClose={onClose} />;
    case 'edit':
      return <EditMilestoneDialog milestone={milestone} today={today} onClose={onClose} />;
    case 'attach':
      return (
        <AttachDialog
          milestoneId={milestone.id}
          code={milestone.code}
          today={today}
          attached={attached}
          onClose={onClose}
        />
      );
    case 'addActivity':
      return (
        <AddMilestoneDialog
          commitmentId={commitment.id}
          parentId={milestone.id}
          isOpen
          onClose={onClose}
          onAdded={() => undefined}
        />
      );
  }
}
