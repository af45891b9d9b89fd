import type { Obligation } from '../../shared/obligations.ts';
import { stateText } from '../text/states.ts';
import { Badge } from './Badge.tsx';
import type { MarkName } from './Mark.tsx';

const marks: Record<Obligation['state'], MarkName> = {
  met: 'check',
  planned: 'half',
  pending: 'empty',
  overdue: 'triangle',
};

/** Where an obligation of the plan's cycle stands. */
export const ObligationBadge = ({ state }: { state: Obligation['state'] }) => (
  <Badge mark={marks[state]} word={stateText.obligation[state]} />
);
