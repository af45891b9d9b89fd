import type { Kysely, Transaction } from 'kysely';
import type { z } from 'zod';
import type { Field, FieldKind, Fields } from '../../../shared/fields.ts';
import type { records } from '../../../shared/records.ts';

/** The tables follow from the fields declared in `shared/`: camelCase fields, snake_case columns. */
type Snake<S extends string> = S extends `${infer C}${infer Rest}`
  ? `${C extends Lowercase<C> ? C : `_${Lowercase<C>}`}${Snake<Rest>}`
  : '';

type ColumnOf<F extends Field> = F['kind'] extends 'flag'
  ? number
  : F['kind'] extends 'list' | 'source'
    ? string
    : z.output<F['schema']>;

type KeysOf<F extends Fields, K extends FieldKind> = {
  [P in keyof F]: F[P]['kind'] extends K ? P : never;
}[keyof F] &
  string;

type TableOf<F extends Fields> = { id: string; version: number } & {
  [P in Exclude<keyof F & string, KeysOf<F, 'date'>> as Snake<P>]: ColumnOf<F[P]>;
} & { [P in KeysOf<F, 'date'> as `${Snake<P>}_on`]: string | null } & {
  [P in KeysOf<F, 'date'> as `${Snake<P>}_${'precision' | 'text'}`]: string;
};

type Records = typeof records;
type RecordTables = { [R in keyof Records as Snake<R>]: TableOf<Records[R]> };

/** One change of one record, with its after-image and the hash that chains it to the entry before. */
export type AuditEntryRow = {
  seq: number;
  at: string;
  actor_id: string | null;
  actor_name: string;
  role: string;
  in_name_of_id: string | null;
  in_name_of_name: string;
  method: string;
  plan_id: string | null;
  commitment_id: string | null;
  entity: string;
  entity_id: string;
  action: string;
  image: string;
  hash: string;
};

/** What proves that somebody is a member; never a record: nothing that leaves the database carries it. */
export type CredentialRow = {
  member_id: string;
  n: number;
  r: number;
  p: number;
  salt: string;
  hash: string;
  set_by: string | null;
  set_at: string;
};

/** What a record is found by; on SQLite its words are in the index alone. */
export type SearchEntryRow = {
  kind: string;
  place: number;
  record_id: string;
  version: number;
  plan_id: string | null;
  code: string;
  title: string;
  body: string;
};

/** The text inside a file, or why there is none: not a record, and read again where it is missing. */
export type FileTextRow = { sha256: string; state: string; text: string; read_at: string };

/** What the last look at a link found; no record: the record and the log have only what changed. */
export type LinkCheckRow = {
  evidence_id: string;
  checked_at: string;
  reached_at: string | null;
  code: string;
};

export type Schema = RecordTables & {
  search_entry: SearchEntryRow;
  file_text: FileTextRow;
  audit_entry: AuditEntryRow;
  access_rule: { id: string; version: number; mode: string; idle_minutes: number };
  credential: CredentialRow;
  link_check: LinkCheckRow;
  /** What the application notes about the database itself, outside of the history. */
  meta: { key: string; value: string };
};

/** A connection or a transaction; always the first argument, never captured. */
export type Db = Kysely<Schema> | Transaction<Schema>;
export type Cell = string | number | null;
export type Row = Record<string, Cell>;
