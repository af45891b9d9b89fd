import type { MilestonePage } from '../../../shared/milestones.ts';
import { milestoneText } from '../../text/milestone.ts';
import { Note } from '../../ui/ErrorNote.tsx';

/** What there is to know before acting: it was returned, it waits for a verdict, it does not count. */
export function MilestoneNotes({ page }: { page: MilestonePage }) {
  const { figures, milestone } = page;
  return (
    <>
      {figures.returnedReason !== '' && (
        <Note tone="warning">{milestoneText.returned(figures.returnedReason)}</Note>
      )}
      {figures.state === 'toVerify' && page.activities.length === 0 && <Note>{milestoneText.toVerify}</Note>}
      {!milestone.isCounted && <Note>{milestoneText.notCounted(milestone.notCountedReason)}</Note>}
    </>
  );
}
