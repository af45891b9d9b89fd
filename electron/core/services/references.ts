import type { Field } from '../../../shared/fields.ts';
import { recordNames, records, type RecordName } from '../../../shared/records.ts';
import type { Context } from '../context.ts';
import { findRecords } from '../database/queries/records.ts';

/** The ids of one kind of record that any other record refers to. */
export async function referredIds(ctx: Context, to: RecordName): Promise<ReadonlySet<string>> {
  const referred = new Set<string>();
  for (const name of recordNames) {
    const fields = fieldsTo(name, to);
    if (fields.length === 0) continue;
    for (const record of await findRecords(ctx.db, name)) {
      const values = record as Record<string, unknown>;
      for (const id of fields.flatMap((field) => values[field])) if (typeof id === 'string') referred.add(id);
    }
  }
  return referred;
}

const fieldsTo = (name: RecordName, to: RecordName): string[] =>
  Object.entries<Field>(records[name]).flatMap(([field, { refersTo }]) => (refersTo === to ? [field] : []));
