import type { Milestone } from '../../../../shared/milestones.ts';
import { fold } from '../../../../shared/fold.ts';
import type { RecordName, RecordOf } from '../../../../shared/records.ts';
import { findRecords } from '../../database/queries/records.ts';
import type { Db } from '../../database/schema.ts';
import type { Draft, Drafts } from './drafts.ts';

/** Drafts of one kind by the keys by which a file may name them; the first key that fits wins. */
export class Shelf<R extends RecordName> {
  readonly #byKey = new Map<string, Draft<R>[]>();
  readonly #keysOf: (record: RecordOf<R>) => string[];
  readonly all: Draft<R>[] = [];

  constructor(keysOf: (record: RecordOf<R>) => string[]) {
    this.#keysOf = keysOf;
  }

  put(draft: Draft<R>): Draft<R> {
    this.all.push(draft);
    this.index(draft);
    return draft;
  }

  /** Makes a draft findable by the keys it has now. */
  index(draft: Draft<R>): void {
    for (const key of this.#keysOf(draft.after)) {
      const there = this.#byKey.get(key);
      if (there === undefined) this.#byKey.set(key, [draft]);
      else if (!there.includes(draft)) there.push(draft);
    }
  }

  /** The first draft that goes by one of these keys. */
  find(...keys: string[]): Draft<R> | undefined {
    for (const key of keys) {
      const draft = this.#byKey.get(key)?.[0];
      if (draft !== undefined) return draft;
    }
    return undefined;
  }

  /** The nth of those that go by a key, counted from 1: a number or a title that a file repeats. */
  nth(key: string, n: number): Draft<R> | undefined {
    return this.#byKey.get(key)?.[n - 1];
  }

  remove(draft: Draft<R>): void {
    this.all.splice(this.all.indexOf(draft), 1);
    for (const there of this.#byKey.values()) {
      const at = there.indexOf(draft);
      if (at >= 0) there.splice(at, 1);
    }
  }
}

/** A key made of parts, accents and case aside. */
export const keyOf = (kind: string, ...parts: (string | null)[]): string =>
  [kind, ...parts.map((part) => fold((part ?? '').trim()))].join('\u0001');

/** Which of those of its name a row is: «2.1» is the first, «2.1 (2)» the second. */
export function ordinalOf(ownKey: string, name: string): number {
  if (fold(ownKey.trim()) === fold(name.trim())) return 1;
  return Number(/ \((\d+)\)$/.exec(ownKey)?.[1] ?? 1);
}

const named = (kind: string, scope: string | null, ...texts: string[]): string[] =>
  texts.filter((text) => text.trim() !== '').map((text) => keyOf(kind, scope, text));

/** What a plan holds, by the keys by which files name it. */
export type PlanShelves = ReturnType<typeof emptyShelves>;

export const milestoneKeys = (one: Milestone): string[] => {
  const parent = one.parentId ?? one.commitmentId;
  return [
    ...named('code', null, one.code),
    ...named('number', parent, one.number),
    ...named('title', parent, one.title),
    ...named('title', null, one.title),
  ];
};

function emptyShelves() {
  return {
    commitment: new Shelf<'commitment'>((one) => [
      ...named('code', null, one.code),
      ...named('number', null, one.number),
      ...named('title', null, one.title),
    ]),
    milestone: new Shelf<'milestone'>(milestoneKeys),
    responsibility: new Shelf<'responsibility'>((one) => [responsibilityKey(one)]),
    progressReport: new Shelf<'progressReport'>((one) => [keyOf('report', one.milestoneId, one.periodEnd)]),
    evidence: new Shelf<'evidence'>((one) => [keyOf('evidence', one.milestoneId, one.title)]),
    replanning: new Shelf<'replanning'>((one) => [keyOf('replanning', one.id)]),
    indicator: new Shelf<'indicator'>((one) => [
      ...named('code', null, one.code),
      ...named('name', one.milestoneId ?? one.commitmentId, one.name),
    ]),
    measurement: new Shelf<'measurement'>((one) => [keyOf('measurement', one.indicatorId, one.measuredOn)]),
  };
}

export function responsibilityKey(one: {
  commitmentId: string;
  milestoneId: string | null;
  memberId: string | null;
  institutionId: string | null;
  kind: string;
}): string {
  return keyOf(
    'responsibility',
    one.commitmentId,
    one.milestoneId,
    one.memberId,
    one.institutionId,
    one.kind,
  );
}

/** The shelves of a plan, filled with what the database has of it. */
export async function fillShelves(db: Db, drafts: Drafts, planId: string | null): Promise<PlanShelves> {
  const shelves = emptyShelves();
  if (planId === null) return shelves;
  const fill = async (name: keyof PlanShelves): Promise<void> => {
    const shelf = shelves[name] as unknown as Shelf<RecordName>;
    for (const record of await findRecords<RecordName>(db, name, { plan_id: planId })) {
      shelf.put(drafts.known<RecordName>(name, record));
    }
  };
  for (const name of Object.keys(shelves) as (keyof PlanShelves)[]) await fill(name);
  return shelves;
}
