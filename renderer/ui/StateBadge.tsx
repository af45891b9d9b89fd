import {
  commitmentStateNames,
  completionNames,
  milestoneStateNames,
  semaforoNames,
} from '../../shared/glossary.ts';
import type { CompletionWord, MilestoneProgressState, Semaforo } from '../../shared/progress-words.ts';
import { stateText } from '../text/states.ts';
import { Badge, BadgeMark, type BadgeLook } from './Badge.tsx';

const looks: Record<MilestoneProgressState, BadgeLook> = {
  notStarted: { shape: 'empty', tone: 'todo' },
  inProgress: { shape: 'half', tone: 'doing' },
  toVerify: { shape: 'full', tone: 'done' },
  verified: { shape: 'check', tone: 'verified' },
  paused: { shape: 'pause', tone: 'todo' },
  retired: { shape: 'cross', tone: 'todo' },
};
const late: BadgeLook = { shape: 'warning', tone: 'late' };
const returned: BadgeLook = { shape: 'returned', tone: 'doing' };

type Milestone = { state: MilestoneProgressState; isOverdue: boolean; returnedReason?: string };

function milestoneLook(milestone: Milestone): BadgeLook & { word: string } {
  if (milestone.isOverdue) return { ...late, word: stateText.late(milestoneStateNames[milestone.state]) };
  if (milestone.returnedReason !== undefined && milestone.returnedReason !== '') {
    return { ...returned, word: stateText.returned };
  }
  return { ...looks[milestone.state], word: milestoneStateNames[milestone.state] };
}

/** Where a milestone stands; what is overdue and incomplete shows as overdue. */
export function StateBadge(props: Milestone) {
  const look = milestoneLook(props);
  return <Badge {...look} word={props.isOverdue ? stateText.overdue : look.word} />;
}

/** The same as a cell of the matrix; `name` says which milestone. */
export function StateMark({ name, ...milestone }: Milestone & { name: string }) {
  const look = milestoneLook(milestone);
  return <BadgeMark {...look} word={`${name}: ${look.word}`} />;
}

const semaforoLooks: Record<Semaforo, BadgeLook> = {
  onTime: { shape: 'check', tone: 'verified' },
  atRisk: { shape: 'diamond', tone: 'doing' },
  late,
  noData: { shape: 'dots', tone: 'todo' },
  notApplicable: { shape: 'dash', tone: 'todo' },
};

/** The semáforo: icon and word, never colour alone. */
export function SemaforoBadge({ semaforo }: { semaforo: Semaforo }) {
  return <Badge {...semaforoLooks[semaforo]} word={semaforoNames[semaforo]} />;
}

type CommitmentState = keyof typeof commitmentStateNames;

const commitmentLooks: Record<CommitmentState, BadgeLook> = {
  draft: { shape: 'dots', tone: 'todo' },
  approved: { shape: 'empty', tone: 'todo' },
  inProgress: { shape: 'half', tone: 'doing' },
  paused: { shape: 'pause', tone: 'todo' },
  retired: { shape: 'cross', tone: 'todo' },
  concluded: { shape: 'full', tone: 'done' },
};

/** The administrative state of a commitment. */
export function CommitmentStateBadge({ state }: { state: CommitmentState }) {
  return <Badge {...commitmentLooks[state]} word={commitmentStateNames[state]} />;
}

/** OGP's level of completion, as a word only. */
export function OgpWord({ word }: { word: CompletionWord }) {
  return <>{completionNames[word]}</>;
}
