import { addDays } from '../../../shared/dates.ts';
import { isSeated } from '../../../shared/members.ts';
import type { CommitmentFigures, MilestoneFigures, PlanFigures } from '../../../shared/progress.ts';
import type { Role } from '../../../shared/roles.ts';
import { dueGrouping, dueKeyOf, type DueGroup, type TaskKind } from '../../../shared/tasks.ts';
import type { Charge } from '../database/queries/facts.ts';
import { chargesOn, type CommitmentEntry, type PlanView } from '../figures.ts';

const silentAfterDays = 60;

/** What people report and verify: a milestone without activities, or an activity. */
export type Leaf = {
  figures: MilestoneFigures;
  entry: CommitmentEntry;
  planId: string;
  charges: readonly Charge[];
  /** The members of government who answer for it today; where there are none, all of government does. */
  governmentIds: readonly string[];
  /** Its due day as lists sort by it; without one it comes last. */
  dueKey: string;
};

/** What waits of one kind that is due in one group of days, the first due before. */
export type Pile<Item> = { kind: TaskKind; due: DueGroup; items: Item[] };
type LeafPile = Pile<Leaf>;

/** What waits in one commitment, and what was silent too long. */
type Waiting = {
  /** For a verdict of civil society. */
  toVerify: LeafPile[];
  /** To be mended, whoever answers for it. */
  toMend: LeafPile[];
  /** To be mended or reported on by all of government, and by each member who was named. */
  ofGovernment: LeafPile[];
  ofMember: Map<string, LeafPile[]>;
  silent: Leaf[];
};

/** A commitment's figures are made anew when anything of it changed, its responsibilities too. */
const kept = new WeakMap<CommitmentFigures, Waiting>();

/** The figures of a whole plan are made anew when anything of it changed. */
const keptOfPlan = new WeakMap<PlanFigures, readonly Waiting[]>();

/** What waits in each commitment of a plan on a day; nothing is awaited under what is retired or paused. */
export function waitingIn(view: PlanView, on: string): readonly Waiting[] {
  const all = keptOfPlan.get(view.total) ?? waitingInAll(view, on);
  keptOfPlan.set(view.total, all);
  return all;
}

function waitingInAll(view: PlanView, on: string): Waiting[] {
  const all: Waiting[] = [];
  const groupOf = dueGrouping(on);
  for (const [id, entry] of view.entries) {
    const figures = view.figures.get(id);
    if (figures === undefined || entry.facts.state === 'retired' || entry.facts.state === 'paused') continue;
    let own = kept.get(figures);
    if (own === undefined) {
      own = waitingInCommitment({ entry, figures, planId: view.plan.id, on, groupOf });
      kept.set(figures, own);
    }
    all.push(own);
  }
  return all;
}

const none: readonly LeafPile[] = [];

/** Of what waits in a commitment, what waits for somebody in a role; `memberId` is null of a role as a whole. */
export function waitingFor(
  role: Role,
  memberId: string | null,
  { toVerify, toMend, ofGovernment, ofMember }: Waiting,
): readonly LeafPile[] {
  if (role === 'civilSociety') return toVerify;
  if (role !== 'government') return toMend;
  const own = ofMember.get(memberId ?? '') ?? none;
  return own.length === 0 ? ofGovernment : [...ofGovernment, ...own];
}

type OfCommitment = {
  entry: CommitmentEntry;
  figures: CommitmentFigures;
  planId: string;
  on: string;
  groupOf: ReturnType<typeof dueGrouping>;
};

function waitingInCommitment({ entry, figures, planId, on, groupOf }: OfCommitment): Waiting {
  const own: Waiting = { toVerify: [], toMend: [], ofGovernment: [], ofMember: new Map(), silent: [] };
  const charges = chargesOn(entry, on);
  const government = governmentOn(entry, on);
  const counts = entry.facts.isCounted && entry.facts.state !== 'draft';
  const since = addDays(on, -silentAfterDays);
  const leaves: Leaf[] = [];
  for (const milestone of figures.milestones) {
    if (milestone.state === 'retired' || milestone.state === 'paused') continue;
    for (const one of milestone.activities.length > 0 ? milestone.activities : [milestone]) {
      const governmentIds = government
        .filter(({ milestoneId }) => (milestoneId ?? one.id) === one.id)
        .flatMap(({ memberId }) => memberId ?? []);
      const leaf = { figures: one, entry, planId, charges, governmentIds, dueKey: dueKeyOf(one.due) };
      leaves.push(leaf);
      const isCounted = counts && milestone.isCounted && one.isCounted;
      if (isCounted && isExpected(one) && (one.lastReportOn ?? '') < since) own.silent.push(leaf);
    }
  }
  for (const leaf of leaves.sort(byDue)) sortOut(own, leaf, groupOf(leaf.figures.due));
  return own;
}

/** Who of government answers for a commitment or its milestones on a day, and sits at the table then. */
export const governmentOn = (entry: CommitmentEntry, on: string): Charge[] =>
  chargesOn(entry, on).filter(
    ({ role, seat }) => role === 'government' && seat !== null && isSeated(seat, on),
  );

/** The first due before; of one day, in the order they came in. */
export const byDue = (a: { dueKey: string }, b: { dueKey: string }): number =>
  a.dueKey < b.dueKey ? -1 : a.dueKey > b.dueKey ? 1 : 0;

function sortOut(own: Waiting, leaf: Leaf, due: DueGroup): void {
  const kind = kindOf(leaf.figures);
  if (kind === null) return;
  if (kind === 'verify') {
    put(own.toVerify, kind, due, leaf);
    return;
  }
  if (kind !== 'report') put(own.toMend, kind, due, leaf);
  if (leaf.governmentIds.length === 0) put(own.ofGovernment, kind, due, leaf);
  for (const id of new Set(leaf.governmentIds)) {
    const piles = own.ofMember.get(id) ?? [];
    own.ofMember.set(id, piles);
    put(piles, kind, due, leaf);
  }
}

function put(piles: LeafPile[], kind: TaskKind, due: DueGroup, leaf: Leaf): void {
  const pile = piles.find((one) => one.kind === kind && one.due === due);
  if (pile === undefined) piles.push({ kind, due, items: [leaf] });
  else pile.items.push(leaf);
}

function kindOf({ state, returnedReason, isOverdue, expected }: MilestoneFigures): TaskKind | null {
  if (state === 'toVerify') return 'verify';
  if (state !== 'notStarted' && state !== 'inProgress') return null;
  if (returnedReason !== '') return 'returned';
  if (isOverdue) return 'overdue';
  return (expected ?? 0) > 0 ? 'report' : null;
}

const isExpected = ({ state, expected }: MilestoneFigures): boolean =>
  (state === 'notStarted' || state === 'inProgress') && (expected ?? 0) > 0;
