import type { Milestone } from '../../../../shared/milestones.ts';
import { fold } from '../../../../shared/fold.ts';
import type { RecordName, RecordOf } from '../../../../shared/records.ts';
import { findRecords } from '../../database/queries/records.ts';
import type { Db } from '../../database/schema.ts';
import type { Draft, Drafts } from './drafts.ts';

/** Drafts of one kind by the keys by which a file may name them; the first key that fits wins. */
export class Shelf<R extends RecordName> {
  readonly #byKey = new Map<string, Draft<R>>();
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
    for (const key of this.#keysOf(draft.after)) if (!this.#byKey.has(key)) this.#byKey.set(key, draft);
  }

  find(...keys: string[]): Draft<R> | undefined {
    for (const key of keys) {
      const draft = this.#byKey.get(key);
      if (draft !== undefined) return draft;
    }
    return undefined;
  }

  remove(draft: Draft<R>): void {
    this.all.splice(this.all.indexOf(draft), 1);
    for (const key of this.#keysOf(draft.after)) if (this.#byKey.get(key) === draft) this.#byKey.delete(key);
  }
}

/** A key made of parts; empty when the last part is, so that nothing is found by an empty name. */
export const keyOf = (kind: string, ...parts: (string | null)[]): string =>
  [kind, ...parts.map((part) => fold((part ?? '').trim()))].join('\u0001');

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
  const fill = async <R extends keyof PlanShelves>(name: R): Promise<void> => {
    const shelf = shelves[name] as unknown as Shelf<RecordName>;
    for (const record of await findRecords<RecordName>(db, name, { plan_id: planId })) {
      shelf.put(drafts.known<RecordName>(name, record));
    }
  };
  for (const name of Object.keys(shelves) as (keyof PlanShelves)[]) await fill(name);
  return shelves;
}
