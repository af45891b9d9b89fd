import { commitmentStates, type commitmentSorts } from '../../../shared/commitments.ts';
import type { PreciseDate } from '../../../shared/dates.ts';
import type { CommitmentFigures, MilestoneFigures } from '../../../shared/progress.ts';
import { semaforos } from '../../../shared/progress-words.ts';
import type { CommitmentEntry } from '../figures.ts';

/** A commitment with its figures on a day. */
export type Item = { entry: CommitmentEntry; figures: CommitmentFigures };

/** The earliest date among the milestones that are not complete. */
export function nextDueOf(
  milestones: readonly MilestoneFigures[],
): { code: string; due: PreciseDate } | null {
  let next: MilestoneFigures | null = null;
  for (const milestone of milestones) {
    if (milestone.due.on === null || !isOpen(milestone)) continue;
    if (next?.due.on === undefined || next.due.on === null || milestone.due.on < next.due.on)
      next = milestone;
  }
  return next === null ? null : { code: next.code, due: next.due };
}

const isOpen = (milestone: MilestoneFigures): boolean =>
  milestone.state === 'notStarted' || milestone.state === 'inProgress' || milestone.state === 'paused';

type SortKey = (typeof commitmentSorts)[number];

const stateOrder: readonly string[] = commitmentStates;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** «Sin dato» comes before 0. */
const byNumber = (a: number | null, b: number | null): number => (a ?? -1) - (b ?? -1);

/** Puts the items, which come in the order of the plan, in another; what is equal stays in that of the plan. */
export function arrange(items: Item[], sort: SortKey, isDescending: boolean): void {
  if (sort === 'position') {
    if (isDescending) items.reverse();
    return;
  }
  if (sort === 'nextDue') {
    arrangeByNextDue(items, isDescending);
    return;
  }
  const compare = comparer(sort);
  items.sort(isDescending ? (a, b) => compare(b, a) : compare);
}

function comparer(sort: Exclude<SortKey, 'position' | 'nextDue'>): (a: Item, b: Item) => number {
  switch (sort) {
    case 'code':
      return (a, b) => byText(a.entry.codeKey, b.entry.codeKey);
    case 'title':
      return (a, b) => byText(a.entry.titleKey, b.entry.titleKey);
    case 'leadInstitution':
      return (a, b) => byText(a.entry.leadKey, b.entry.leadKey);
    case 'reported':
      return (a, b) => byNumber(a.figures.reported, b.figures.reported);
    case 'verified':
      return (a, b) => byNumber(a.figures.verified, b.figures.verified);
    case 'state':
      return (a, b) => stateOrder.indexOf(a.figures.state) - stateOrder.indexOf(b.figures.state);
    case 'semaforo':
      return (a, b) => semaforos.indexOf(a.figures.semaforo) - semaforos.indexOf(b.figures.semaforo);
  }
}

/** What waits for nothing comes last, whichever way one looks. */
function arrangeByNextDue(items: Item[], isDescending: boolean): void {
  const dated = items.map((item) => ({ item, on: nextDueOf(item.figures.milestones)?.due.on ?? null }));
  dated.sort((a, b) => {
    if (a.on === null || b.on === null) return Number(a.on === null) - Number(b.on === null);
    return isDescending ? byText(b.on, a.on) : byText(a.on, b.on);
  });
  for (const [i, { item }] of dated.entries()) items[i] = item;
}
