import type { RecordName, RecordOf } from '../../../../shared/records.ts';
import { findRecordsById } from '../../database/queries/records.ts';
import type { Db } from '../../database/schema.ts';
import { Drafts } from './drafts.ts';
import { overwrite } from './world.ts';

/** A record of our own export: its id and every value. */
export type OwnRecord = { name: RecordName; line: number; values: Record<string, unknown> & { id: string } };

/** What an export of ours would change here: each record is known again by its id. */
export async function draftOwnRecords(db: Db, own: readonly OwnRecord[]): Promise<Drafts> {
  const drafts = new Drafts();
  for (const [name, some] of Map.groupBy(parentsFirst(own), (one) => one.name)) {
    const there = await findRecordsById<RecordName>(
      db,
      name,
      some.map((one) => one.values.id),
    );
    const byId = new Map<string, RecordOf<RecordName>>(there.map((record) => [record.id, record]));
    for (const { values } of some) {
      const { id, ...rest } = values;
      const record = byId.get(id);
      if (record === undefined) drafts.fresh<RecordName>(name, rest, id);
      else overwrite(drafts.known<RecordName>(name, record), rest);
    }
  }
  return drafts;
}

/** A milestone goes before its activities: the database asks for it. */
const parentsFirst = (own: readonly OwnRecord[]): OwnRecord[] => [
  ...own.filter((one) => (one.values.parentId ?? null) === null),
  ...own.filter((one) => (one.values.parentId ?? null) !== null),
];
