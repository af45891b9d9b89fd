import { agreementStateNames, meetingStateNames } from '../../../shared/glossary.ts';
import type { AgreementView } from '../../../shared/agreements.ts';
import type { MeetingState } from '../../../shared/meetings.ts';
import { meetingText } from '../../text/meetings.ts';
import { Badge } from '../../ui/Badge.tsx';
import type { MarkName } from '../../ui/Mark.tsx';

const meetingMarks: Record<MeetingState, MarkName> = { convened: 'half', held: 'check', cancelled: 'cross' };
const agreementMarks = { open: 'half', done: 'check', cancelled: 'cross' } as const;

export const MeetingBadge = ({ state }: { state: MeetingState }) => (
  <Badge mark={meetingMarks[state]} word={meetingStateNames[state]} />
);

/** Where an agreement stands; open after its day it is overdue. */
export function AgreementBadge({ state, isOverdue }: Pick<AgreementView, 'state' | 'isOverdue'>) {
  if (isOverdue) return <Badge mark="triangle" word={meetingText.overdue} />;
  return <Badge mark={agreementMarks[state]} word={agreementStateNames[state]} />;
}
