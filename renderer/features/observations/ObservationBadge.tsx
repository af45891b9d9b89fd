import { observationStateNames } from '../../../shared/glossary.ts';
import type { ObservationRow } from '../../../shared/observations.ts';
import { observationText } from '../../text/observations.ts';
import { Badge } from '../../ui/Badge.tsx';
import type { MarkName } from '../../ui/Mark.tsx';

const marks: Record<ObservationRow['state'], MarkName> = { open: 'half', attended: 'full', closed: 'check' };

/** Where an observation stands; one without an answer after its day shows as overdue. */
export function ObservationBadge({ state, isOverdue }: Pick<ObservationRow, 'state' | 'isOverdue'>) {
  if (isOverdue) return <Badge mark="triangle" word={observationText.overdue} />;
  return <Badge mark={marks[state]} word={observationStateNames[state]} />;
}
