import { commitmentStates, type commitmentSorts } from '../../../shared/commitments.ts';
import type { PreciseDate } from '../../../shared/dates.ts';
import type { MilestoneFigures } from '../../../shared/progress.ts';
import { semaforos } from '../../../shared/progress-words.ts';
import type { PlanItem, PlanView } from '../figures.ts';

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

const isOpen = ({ state, semaforo }: MilestoneFigures): boolean =>
  (state === 'notStarted' || state === 'inProgress' || state === 'paused') && semaforo !== 'notApplicable';

type SortKey = (typeof commitmentSorts)[number];

const stateOrder: readonly string[] = commitmentStates;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** «Sin dato» comes before 0. */
const byNumber = (a: number | null, b: number | null): number => (a ?? -1) - (b ?? -1);

/** The plan's commitments in an order; what is equal stays in that of the plan. */
export function inOrder(view: PlanView, sort: SortKey, isDescending: boolean): readonly PlanItem[] {
  const name = `${sort} ${String(isDescending)}`;
  const ordered = view.orders.get(name) ?? arranged(itemsOf(view), sort, isDescending);
  view.orders.set(name, ordered);
  return ordered;
}

function itemsOf(view: PlanView): PlanItem[] {
  const items: PlanItem[] = [];
  for (const [id, entry] of view.entries) {
    const figures = view.figures.get(id);
    if (figures !== undefined) items.push({ entry, figures });
  }
  return items;
}

function arranged(items: PlanItem[], sort: SortKey, isDescending: boolean): PlanItem[] {
  if (sort === 'position') return isDescending ? items.reverse() : items;
  if (sort === 'nextDue') return byNextDue(items, isDescending);
  const compare = comparer(sort);
  return items.sort(isDescending ? (a, b) => compare(b, a) : compare);
}

function comparer(sort: Exclude<SortKey, 'position' | 'nextDue'>): (a: PlanItem, b: PlanItem) => number {
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
function byNextDue(items: PlanItem[], isDescending: boolean): PlanItem[] {
  const dated = items.map((item) => ({ item, on: nextDueOf(item.figures.milestones)?.due.on ?? null }));
  dated.sort((a, b) => {
    if (a.on === null || b.on === null) return Number(a.on === null) - Number(b.on === null);
    return isDescending ? byText(b.on, a.on) : byText(a.on, b.on);
  });
  return dated.map(({ item }) => item);
}
