import { semaforoMarks, stateMarks } from '../../shared/charts/marks.ts';
import { commitmentStateNames, milestoneStateNames, semaforoNames } from '../../shared/glossary.ts';
import type { MilestoneProgressState, Semaforo } from '../../shared/progress-words.ts';
import { stateText } from '../text/states.ts';
import { Badge, BadgeMark } from './Badge.tsx';
import type { MarkName } from './Mark.tsx';

type Milestone = { state: MilestoneProgressState; isOverdue: boolean; returnedReason?: string };

function markOf({ state, isOverdue, returnedReason = '' }: Milestone): { mark: MarkName; word: string } {
  if (isOverdue) return { mark: 'triangle', word: stateText.overdue };
  if (returnedReason !== '') return { mark: 'returned', word: stateText.returned };
  return { mark: stateMarks[state], word: milestoneStateNames[state] };
}

/** Where a milestone stands; what is overdue and incomplete shows as overdue. */
export function StateBadge(props: Milestone) {
  return <Badge {...markOf(props)} />;
}

/** The same as a cell of the matrix; `name` says which milestone. */
export function StateMark({ name, ...milestone }: Milestone & { name: string }) {
  const { mark, word } = markOf(milestone);
  const state = milestone.isOverdue ? stateText.late(milestoneStateNames[milestone.state]) : word;
  return <BadgeMark mark={mark} word={`${name}: ${state}`} />;
}

/** The semáforo: icon and word, never colour alone. */
export function SemaforoBadge({ semaforo }: { semaforo: Semaforo }) {
  return <Badge mark={semaforoMarks[semaforo]} word={semaforoNames[semaforo]} />;
}

type CommitmentState = keyof typeof commitmentStateNames;

const commitmentMarks: Record<CommitmentState, MarkName> = {
  draft: 'empty',
  approved: 'empty',
  inProgress: 'half',
  paused: 'pause',
  retired: 'cross',
  concluded: 'full',
};

/** The administrative state of a commitment. */
export function CommitmentStateBadge({ state }: { state: CommitmentState }) {
  return <Badge mark={commitmentMarks[state]} word={commitmentStateNames[state]} />;
}
