import type { CommitmentSort } from '../../../shared/commitment-list.ts';
import { commitmentStates } from '../../../shared/commitments.ts';
import type { PreciseDate } from '../../../shared/dates.ts';
import { sortKey } from '../../../shared/fold.ts';
import { lastReport } from '../../../shared/milestone-standing.ts';
import type { MilestoneFigures } from '../../../shared/progress.ts';
import { completionWords, semaforos } from '../../../shared/progress-words.ts';
import type { CommitmentEntry, PlanItem, PlanView } from '../figures.ts';

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

/** The end of the last period, by a day, that a commitment's milestones or activities were reported on. */
export function lastReportOn({ facts }: CommitmentEntry, on: string): string | null {
  let last: string | null = null;
  for (const milestone of facts.milestones) {
    for (const { reports } of [milestone, ...milestone.activities]) {
      const end = lastReport(reports, on)?.periodEnd ?? null;
      if (end !== null && (last === null || end > last)) last = end;
    }
  }
  return last;
}

export type Order = { sort: CommitmentSort; isDescending: boolean };

const ordersKept = 24;

/**
 * The plan's commitments by several orders, one after the other; what is equal in all of them stays in that of the plan,
 * and what has nothing to be ordered by comes last, whichever way one looks.
 */
export function inOrder(view: PlanView, orders: readonly Order[], on: string): readonly PlanItem[] {
  const name = orders.map(({ sort, isDescending }) => `${sort} ${String(isDescending)}`).join();
  const ordered = view.orders.get(name) ?? arranged(itemsOf(view), orders, on);
  const oldest = view.orders.keys().next().value;
  if (view.orders.size >= ordersKept && oldest !== undefined) view.orders.delete(oldest);
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

type Key = string | number | null;

function arranged(items: readonly PlanItem[], orders: readonly Order[], on: string): PlanItem[] {
  const columns = orders.map(({ sort, isDescending }) => ({
    keys: items.map((item, place) => (sort === 'position' ? place : keyOf(sort, item, on))),
    sign: isDescending ? -1 : 1,
  }));
  const places = items.map((_, place) => place);
  places.sort((a, b) => {
    for (const { keys, sign } of columns) {
      const found = compared(keys[a] ?? null, keys[b] ?? null, sign);
      if (found !== 0) return found;
    }
    return a - b;
  });
  return places.flatMap((place) => items[place] ?? []);
}

function compared(a: Key, b: Key, sign: number): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -sign : sign;
}

const stateOrder: readonly string[] = commitmentStates;

function keyOf(sort: Exclude<CommitmentSort, 'position'>, { entry, figures }: PlanItem, on: string): Key {
  switch (sort) {
    case 'code':
      return entry.codeKey;
    case 'number':
      return entry.heading.number === '' ? null : sortKey(entry.heading.number);
    case 'title':
      return entry.titleKey;
    case 'leadInstitution':
      return entry.leadKey;
    case 'axis':
      return entry.heading.axis === '' ? null : sortKey(entry.heading.axis);
    case 'weight':
      return entry.facts.weight;
    case 'reported':
    case 'verified':
      // «Sin dato» comes before 0.
      return figures[sort] ?? -1;
    case 'state':
      return stateOrder.indexOf(figures.state);
    case 'semaforo':
      return semaforos.indexOf(figures.semaforo);
    case 'ogpWord':
      return completionWords.indexOf(figures.ogpWord);
    case 'start':
    case 'due':
      return entry.facts[sort].on;
    case 'nextDue':
      return nextDueOf(figures.milestones)?.due.on ?? null;
    case 'lastReport':
      return lastReportOn(entry, on);
  }
}
