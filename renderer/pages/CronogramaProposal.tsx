import { formatPreciseDate } from '../../shared/dates.ts';
import { ReplanDialog } from '../features/milestone/ReplanDialog.tsx';
import { AskDialog } from '../features/replanning/AskReplan.tsx';
import { useMay } from '../state/permissions.ts';
import { useQuery } from '../state/queries.ts';
import { useSession } from '../state/session.ts';
import { listText } from '../text/format.ts';
import { timelineText } from '../text/timeline.ts';
import { ErrorNote, Note } from '../ui/ErrorNote.tsx';
import type { Proposed } from './Cronograma.tsx';

/** Asks for the reason of a proposed move: as a request, or as the replanning itself for who decides it. */
export function CronogramaProposal({ proposed, onClose }: { proposed: Proposed; onClose: () => void }) {
  const { bar, dates, broken } = proposed;
  const decides = useMay('replan') === 'yes';
  const today = useSession((state) => state.about?.today ?? '');
  const { value: page, error, reload } = useQuery('milestone.read', { id: bar.id });
  if (page === undefined) return <ErrorNote error={error} onRetry={reload} />;
  const codes = broken.map(({ code, due }) => timelineText.brokenOne(code, formatPreciseDate(due)));
  const note = codes.length > 0 && <Note tone="warning">{timelineText.broken(listText(codes))}</Note>;
  const frame = { proposed: dates, note, onClose };
  return decides ? (
    <ReplanDialog milestone={page.milestone} today={today} {...frame} />
  ) : (
    <AskDialog page={page} {...frame} />
  );
}
