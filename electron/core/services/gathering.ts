import { isOverdue } from '../../../shared/dates.ts';
import { keepFirst } from '../../../shared/first-of.ts';
import {
  dueGrouping,
  dueGroups,
  dueKeyOf,
  noTasks,
  taskKinds,
  type MyTask,
  type TaskKind,
} from '../../../shared/tasks.ts';
import { byDue, type Leaf, type Pile } from './waiting.ts';

/** Which tasks are listed: of one kind, due in one group of days, and so many of each kind or group. */
export type Choice = {
  kind?: TaskKind | undefined;
  due?: Pile<unknown>['due'] | undefined;
  groupBy?: 'due' | 'kind' | undefined;
  limit: number;
};

type Item = { dueKey: string; kind: TaskKind; make: Leaf | MyTask };

/** Counts all that waits, and keeps the first of each group: a pile is left where what follows in it comes later. */
export class Gathering {
  readonly counts = noTasks();
  readonly #choice: Choice;
  readonly #today: string;
  readonly #groupOf: ReturnType<typeof dueGrouping>;
  readonly #first = new Map<string, Item[]>();

  constructor(choice: Choice, today: string) {
    this.#choice = choice;
    this.#today = today;
    this.#groupOf = dueGrouping(today);
  }

  addTask(task: MyTask): void {
    const { kind, due } = task;
    const group = this.#groupOf(due);
    this.counts[kind][group] += 1;
    const first = this.#firstFor(kind, group);
    if (first !== null)
      keepFirst(first, { dueKey: dueKeyOf(due), kind, make: task }, byDue, this.#choice.limit);
  }

  addPile({ kind, due, items }: Pile<Leaf>): void {
    this.counts[kind][due] += items.length;
    const first = this.#firstFor(kind, due);
    if (first === null) return;
    const { limit } = this.#choice;
    for (const leaf of items) {
      const last = first.at(-1);
      if (last !== undefined && first.length >= limit && leaf.dueKey >= last.dueKey) return;
      keepFirst(first, { dueKey: leaf.dueKey, kind, make: leaf }, byDue, limit);
    }
  }

  /** The first of each group, group by group. */
  items(): MyTask[] {
    const groups: readonly string[] = this.#choice.groupBy === 'kind' ? taskKinds : dueGroups;
    return groups.flatMap((group) =>
      (this.#first.get(group) ?? []).map(({ kind, make }) =>
        'figures' in make ? taskOf(kind, make, this.#today) : make,
      ),
    );
  }

  #firstFor(kind: TaskKind, due: Pile<unknown>['due']): Item[] | null {
    if ((this.#choice.kind ?? kind) !== kind || (this.#choice.due ?? due) !== due) return null;
    const group = this.#choice.groupBy === 'kind' ? kind : due;
    let first = this.#first.get(group);
    if (first === undefined) this.#first.set(group, (first = []));
    return first;
  }
}

const taskOf = (kind: TaskKind, { figures, entry: { facts }, planId }: Leaf, today: string): MyTask => ({
  kind,
  planId,
  commitment: { id: facts.id, code: facts.code, title: facts.title },
  milestoneId: figures.id,
  code: figures.code,
  title: figures.title,
  due: figures.due,
  isOverdue: isOverdue(figures.due, today),
  reason: figures.returnedReason,
});
