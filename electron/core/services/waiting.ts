import { addDays } from '../../../shared/dates.ts';
import type { CommitmentFigures, MilestoneFigures } from '../../../shared/progress.ts';
import type { Role } from '../../../shared/roles.ts';
import type { MyTask } from '../../../shared/tasks.ts';
import type { Charge } from '../database/queries/facts.ts';
import { chargesOn, type CommitmentEntry, type PlanView } from '../figures.ts';

const silentAfterDays = 60;

/** What people report and verify: a milestone without activities, or an activity. */
export type Leaf = {
  figures: MilestoneFigures;
  entry: CommitmentEntry;
  charges: readonly Charge[];
  /** The members of government who answer for it; where there are none, all of government does. */
  governmentIds: readonly (string | null)[];
  /** Its due day as lists sort by it; without one it comes last. */
  dueKey: string;
};
export type WaitingTask = { kind: MyTask['kind']; leaf: Leaf };

/** What waits in one commitment: for a verdict, to be mended, to be reported on; and what was silent too long. */
type Waiting = {
  toVerify: WaitingTask[];
  toMend: WaitingTask[];
  toReport: WaitingTask[];
  silent: Leaf[];
};

/** A commitment's figures are made anew when anything of it changed, its responsibilities too. */
const kept = new WeakMap<CommitmentFigures, Waiting>();

/** What waits in each commitment of a plan on a day; nothing is awaited under what is retired or paused. */
export function waitingIn(view: PlanView, on: string): Waiting[] {
  const all: Waiting[] = [];
  for (const [id, entry] of view.entries) {
    const figures = view.figures.get(id);
    if (figures === undefined || entry.facts.state === 'retired' || entry.facts.state === 'paused') continue;
    const own = kept.get(figures) ?? waitingInCommitment(entry, figures, on);
    kept.set(figures, own);
    all.push(own);
  }
  return all;
}

/** Of what waits in a commitment, what waits for a role. */
export function waitingFor(role: Role, { toVerify, toMend, toReport }: Waiting): readonly WaitingTask[] {
  if (role === 'civilSociety') return toVerify;
  return role === 'government' && toReport.length > 0 ? [...toMend, ...toReport] : toMend;
}

function waitingInCommitment(entry: CommitmentEntry, figures: CommitmentFigures, on: string): Waiting {
  const own: Waiting = { toVerify: [], toMend: [], toReport: [], silent: [] };
  const charges = chargesOn(entry, on);
  const counts = entry.facts.isCounted && entry.facts.state !== 'draft';
  const since = addDays(on, -silentAfterDays);
  for (const milestone of figures.milestones) {
    if (milestone.state === 'retired' || milestone.state === 'paused') continue;
    for (const one of milestone.activities.length > 0 ? milestone.activities : [milestone]) {
      const leaf = leafOf(one, entry, charges);
      sort(own, leaf);
      const isCounted = counts && milestone.isCounted && one.isCounted;
      if (isCounted && isExpected(one) && (one.lastReportOn ?? '') < since) own.silent.push(leaf);
    }
  }
  return own;
}

const leafOf = (figures: MilestoneFigures, entry: CommitmentEntry, charges: readonly Charge[]): Leaf => ({
  figures,
  entry,
  charges,
  governmentIds: charges
    .filter(({ role, milestoneId }) => role === 'government' && (milestoneId ?? figures.id) === figures.id)
    .map((one) => one.memberId),
  dueKey: figures.due.on ?? '9999-12-31',
});

function sort({ toVerify, toMend, toReport }: Waiting, leaf: Leaf): void {
  const { state, returnedReason, isOverdue, expected } = leaf.figures;
  if (state === 'toVerify') toVerify.push({ kind: 'verify', leaf });
  if (state !== 'notStarted' && state !== 'inProgress') return;
  if (returnedReason !== '') toMend.push({ kind: 'returned', leaf });
  else if (isOverdue) toMend.push({ kind: 'overdue', leaf });
  else if ((expected ?? 0) > 0) toReport.push({ kind: 'report', leaf });
}

const isExpected = ({ state, expected }: MilestoneFigures): boolean =>
  (state === 'notStarted' || state === 'inProgress') && (expected ?? 0) > 0;
