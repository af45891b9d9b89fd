import type { Milestone } from '../../../../shared/milestones.ts';
import type { RecordName } from '../../../../shared/records.ts';
import { findRecords } from '../../database/queries/records.ts';
import type { Db } from '../../database/schema.ts';
import type { Drafts } from './drafts.ts';
import { keyOf, Shelf, type Key } from './shelf.ts';

const named = (kind: string, scope: string | null, text: string): Key[] =>
  text.trim() === '' ? [] : [keyOf(kind, scope, text)];

/** What a plan holds, by the keys by which files name it. */
export type PlanShelves = Shelves & { lastEvidence: number };
type Shelves = ReturnType<typeof emptyShelves>;

const placeOf = (one: Milestone): string => one.parentId ?? one.commitmentId;

function emptyShelves() {
  return {
    commitment: new Shelf<'commitment'>({
      code: (one) => named('code', null, one.code),
      number: (one) => named('number', null, one.number),
      title: (one) => named('title', null, one.title),
    }),
    milestone: new Shelf<'milestone'>({
      code: (one) => named('code', null, one.code),
      number: (one) => named('number', placeOf(one), one.number),
      title: (one) => [...named('title', placeOf(one), one.title), ...named('title', null, one.title)],
      // Not a name of its own, but that of what it is an activity of.
      activity: (one) => named('activity', null, one.parentId ?? ''),
    }),
    responsibility: new Shelf<'responsibility'>({ responsibility: (one) => [responsibilityKey(one)] }),
    progressReport: new Shelf<'progressReport'>({
      report: (one) => [keyOf('report', one.milestoneId, one.periodEnd)],
    }),
    evidence: new Shelf<'evidence'>({ evidence: (one) => [keyOf('evidence', one.milestoneId, one.title)] }),
    replanning: new Shelf<'replanning'>({}),
    indicator: new Shelf<'indicator'>({
      code: (one) => named('code', null, one.code),
      name: (one) => named('name', one.milestoneId ?? one.commitmentId, one.name),
    }),
    measurement: new Shelf<'measurement'>({
      measurement: (one) => [keyOf('measurement', one.indicatorId, one.measuredOn)],
    }),
  };
}

export function responsibilityKey(one: {
  commitmentId: string;
  milestoneId: string | null;
  memberId: string | null;
  institutionId: string | null;
  kind: string;
}): Key {
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
  if (planId === null) return { ...shelves, lastEvidence: 0 };
  const fill = async (name: keyof Shelves): Promise<void> => {
    const shelf = shelves[name] as unknown as Shelf<RecordName>;
    for (const record of await findRecords<RecordName>(db, name, { plan_id: planId })) {
      shelf.put(drafts.known<RecordName>(name, record));
    }
  };
  for (const name of Object.keys(shelves) as (keyof Shelves)[]) await fill(name);
  const numbers = shelves.evidence.all.map((one) => one.after.number);
  return { ...shelves, lastEvidence: numbers.reduce((last, one) => Math.max(last, one), 0) };
}
