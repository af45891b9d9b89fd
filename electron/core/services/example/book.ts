import { createHash } from 'node:crypto';
import { initialValues, type ValuesOf } from '../../../../shared/fields.ts';
import { records, type RecordName, type RecordOf } from '../../../../shared/records.ts';
import { newId } from '../../ids.ts';
import type { Until } from './clock.ts';
import type { InstitutionKey, MemberKey } from './people.ts';

type Values<R extends RecordName> = Partial<ValuesOf<(typeof records)[R]>>;

/** The people and institutions of the example that are there, by the key that the script calls them. */
export type Cast = {
  members: ReadonlyMap<MemberKey, string>;
  institutions: ReadonlyMap<InstitutionKey, string>;
};

/** The records that playing the script makes, kind by kind, and the files among its evidence. */
export class Book {
  readonly until: Until;
  readonly cast: Cast;
  readonly files = new Map<string, { name: string; bytes: Uint8Array }>();
  readonly #records = new Map<RecordName, { id: string }[]>();

  constructor(until: Until, cast: Cast) {
    this.until = until;
    this.cast = cast;
  }

  /** Writes a new record: the given values over the initial ones. */
  add<R extends RecordName>(name: R, values: Values<R>): RecordOf<R> {
    const record = { ...initialValues(records[name]), ...values, id: newId(), version: 1 } as RecordOf<R>;
    const those = this.#records.get(name) ?? [];
    those.push(record);
    this.#records.set(name, those);
    return record;
  }

  of<R extends RecordName>(name: R): RecordOf<R>[] {
    return (this.#records.get(name) ?? []) as RecordOf<R>[];
  }

  /** The id of a member of the script; null for one whose seat begins later. */
  member(key: MemberKey | undefined): string | null {
    return key === undefined ? null : (this.cast.members.get(key) ?? null);
  }

  institution(key: InstitutionKey): string | null {
    return this.cast.institutions.get(key) ?? null;
  }

  /** Takes a text as a file; answers what its evidence says of it. */
  file(name: string, content: string): { sha256: string; size: number; fileName: string; mediaType: string } {
    // The mark at the start is how spreadsheets know that a CSV is UTF-8.
    const bytes = new TextEncoder().encode(`\uFEFF${content}`);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    this.files.set(sha256, { name, bytes });
    const mediaType = name.endsWith('.csv') ? 'text/csv' : 'text/plain';
    return { sha256, size: bytes.byteLength, fileName: name, mediaType };
  }
}
