import { initialValues } from '../../../../shared/fields.ts';
import { recordNames, records, type RecordName, type RecordOf } from '../../../../shared/records.ts';
import { canonicalJson } from '../../canonical-json.ts';
import { newId } from '../../ids.ts';

/** A record as it stands in the database and as the import would leave it; `isNamed` once a row speaks of it. */
export type Draft<R extends RecordName = RecordName> = {
  [N in R]: { name: N; before: RecordOf<N> | null; after: RecordOf<N>; isNamed: boolean };
}[R];

type Values = Record<string, unknown>;

const templates = new Map<RecordName, Values>();

/**
 * The initial values of a kind of record, made once; drafts replace values and never change them in place. Its keys are
 * in the order of canonical JSON, and so are those of every record made from it: the log need not sort them.
 */
function templateOf(name: RecordName): Values {
  let made = templates.get(name);
  if (made === undefined) {
    const values: Values = { ...initialValues(records[name]), id: '', version: 1 };
    made = Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
    templates.set(name, made);
  }
  return made;
}

/** Everything an import would write, gathered before anything is written. */
export class Drafts {
  readonly #byId = new Map<string, Draft>();

  /** The draft with that id. */
  get<R extends RecordName>(_name: R, id: string): Draft<R> | undefined {
    return this.#byId.get(id) as unknown as Draft<R> | undefined;
  }

  /** A record that is there already; nothing is written unless it changes. */
  known<R extends RecordName>(name: R, record: RecordOf<R>): Draft<R> {
    const found = this.#byId.get(record.id);
    if (found !== undefined) return found as unknown as Draft<R>;
    const draft = { name, before: record, after: { ...record }, isNamed: false } as unknown as Draft<R>;
    this.#byId.set(record.id, draft as unknown as Draft);
    return draft;
  }

  /** A new record: the given values over the initial ones. */
  fresh<R extends RecordName>(name: R, values: Values, id = newId()): Draft<R> {
    const after = { ...templateOf(name), ...values, id } as RecordOf<R>;
    const draft = { name, before: null, after, isNamed: true } as unknown as Draft<R>;
    this.#byId.set(id, draft as unknown as Draft);
    return draft;
  }

  /** What rows speak of, in the order in which it can be written: each kind after those it refers to. */
  inOrder(): Draft[] {
    const named = [...this.#byId.values()].filter((draft) => draft.isNamed);
    const byName = Map.groupBy(named, (draft) => draft.name);
    return recordNames.flatMap((name) => byName.get(name) ?? []);
  }
}

/** What becomes of a draft when it is written. */
export function fateOf(draft: Draft): 'created' | 'updated' | 'unchanged' {
  if (draft.before === null) return 'created';
  return isSame(draft.before, draft.after) ? 'unchanged' : 'updated';
}

function isSame(before: Values, after: Values): boolean {
  return Object.keys(after).every((field) => isSameValue(before[field], after[field]));
}

/** Whether two values of a field say the same. */
export const isSameValue = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && canonicalJson(a) === canonicalJson(b));
