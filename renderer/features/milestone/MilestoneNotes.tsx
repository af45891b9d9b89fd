import { formatDay } from '../../../shared/dates.ts';
import type { MilestonePage } from '../../../shared/milestones.ts';
import { partText, partVerified, type PartVerified } from '../../../shared/part-verified.ts';
import { percent } from '../../text/format.ts';
import { milestoneText } from '../../text/milestone.ts';
import { Note } from '../../ui/ErrorNote.tsx';

/** What there is to know before acting: it was returned, it waits for a verdict, it does not count. */
export function MilestoneNotes({ page }: { page: MilestonePage }) {
  const { figures, milestone } = page;
  const part = partVerified(page);
  return (
    <>
      {figures.returnedReason !== '' && (
        <Note tone="warning">
          {part?.isRestReturned === true
            ? milestoneText.restReturned(percent(part.points), figures.returnedReason)
            : milestoneText.returned(figures.returnedReason)}
        </Note>
      )}
      {part !== null && !part.isRestReturned && <Note>{partSentence(part)}</Note>}
      {figures.state === 'toVerify' && page.activities.length === 0 && <Note>{milestoneText.toVerify}</Note>}
      {!milestone.isCounted && <Note>{milestoneText.notCounted(milestone.notCountedReason)}</Note>}
    </>
  );
}

function partSentence({ points, report, verdict }: PartVerified<MilestonePage['verdicts'][number]>): string {
  return milestoneText.partVerified(
    verdict.decidedByName ?? '—',
    formatDay(verdict.decidedOn),
    partText(points, report.percentage),
    formatDay(report.periodEnd),
    verdict.reason,
  );
}
