import { useState } from 'react';

type Values = Record<string, unknown>;

/** The values of a record while they are edited, and only what differs from it. */
export function useRecordEdit<T extends Values>(record: T) {
  const [edits, setEdits] = useState<Partial<T>>({});
  const values: T = { ...record, ...edits };
  const changed = Object.entries(edits).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(record[name]),
  );
  return {
    values,
    changes: Object.fromEntries(changed) as Partial<T>,
    hasChanges: changed.length > 0,
    set: (name: string, value: unknown) => setEdits((before) => ({ ...before, [name]: value })),
    reset: () => setEdits({}),
  };
}
