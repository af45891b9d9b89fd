import type { CommitmentGroup, CommitmentGrouping } from '../../../shared/commitment-list.ts';
import { commitmentStates } from '../../../shared/commitments.ts';
import { sortKey } from '../../../shared/fold.ts';
import { isInSums, weightedMean } from '../../../shared/progress.ts';
import { semaforos } from '../../../shared/progress-words.ts';
import { roles } from '../../../shared/roles.ts';
import { chargesOn, type PlanItem } from '../figures.ts';

export type Group = CommitmentGroup & { items: readonly PlanItem[] };

const none: readonly string[] = [''];

/** The groups of a whole plan in an order, which the plan's view keeps until something changes. */
const kept = new WeakMap<readonly PlanItem[], Map<CommitmentGrouping, readonly Group[]>>();

/**
 * Commitments by what they have in common, each group in the order they came in; those that have none of it, last. What
 * is grouped alike again is at hand: a list of commitments belongs to one day and never changes.
 */
export function groupsOf(items: readonly PlanItem[], by: CommitmentGrouping, on: string): readonly Group[] {
  const some = kept.get(items) ?? new Map<CommitmentGrouping, readonly Group[]>();
  const groups = some.get(by) ?? grouped(items, by, on);
  kept.set(items, some.set(by, groups));
  return groups;
}

function grouped(items: readonly PlanItem[], by: CommitmentGrouping, on: string): Group[] {
  const found = new Map<string, PlanItem[]>();
  for (const item of items) {
    for (const key of keysOf(item, by, on)) {
      const some = found.get(key);
      if (some === undefined) found.set(key, [item]);
      else some.push(item);
    }
  }
  const groups = Array.from(found, ([key, some]) => groupOf(key, nameOf(some, by, key), some));
  const rank = rankOf(by);
  return groups.sort((a, b) => Number(a.key === '') - Number(b.key === '') || rank(a, b));
}

function groupOf(key: string, name: string, items: readonly PlanItem[]): Group {
  const counted = items.filter(({ figures }) => isInSums(figures));
  return {
    key,
    name,
    count: items.length,
    reported: meanOf(counted, 'reported'),
    verified: meanOf(counted, 'verified'),
    items,
  };
}

/** Nobody said anything of a group of which nobody said anything. */
function meanOf(counted: readonly PlanItem[], figure: 'reported' | 'verified'): number | null {
  if (counted.every(({ figures }) => figures[figure] === null)) return null;
  return weightedMean(counted.map(({ figures }) => ({ weight: figures.weight, value: figures[figure] })));
}

function keysOf({ entry, figures }: PlanItem, by: CommitmentGrouping, on: string): readonly string[] {
  const { heading } = entry;
  switch (by) {
    case 'leadInstitution':
      return [heading.leadInstitutionId ?? ''];
    case 'role': {
      const found = new Set<string>();
      for (const { role } of chargesOn(entry, on)) if (role !== null) found.add(role);
      return found.size === 0 ? none : [...found];
    }
    case 'state':
      return [figures.state];
    case 'semaforo':
      return [figures.semaforo];
    case 'axis':
      return [heading.axis];
    case 'value':
      return heading.values.length === 0 ? none : [...new Set(heading.values)];
  }
}

const nameOf = ([first]: readonly PlanItem[], by: CommitmentGrouping, key: string): string =>
  by === 'leadInstitution' ? (first?.entry.heading.leadInstitution ?? '') : key;

const vocabularies: Partial<Record<CommitmentGrouping, readonly string[]>> = {
  role: roles,
  state: commitmentStates,
  semaforo: semaforos,
};

/** In the order of a vocabulary where there is one; by name elsewhere. */
function rankOf(by: CommitmentGrouping): (a: Group, b: Group) => number {
  const words = vocabularies[by];
  if (words !== undefined) return (a, b) => words.indexOf(a.key) - words.indexOf(b.key);
  return (a, b) => {
    const [one, other] = [sortKey(a.name), sortKey(b.name)];
    return one < other ? -1 : one > other ? 1 : a.key < b.key ? -1 : 1;
  };
}
