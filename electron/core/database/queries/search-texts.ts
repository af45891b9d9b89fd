import type { Evidence } from '../../../../shared/evidence.ts';
import type { Field } from '../../../../shared/fields.ts';
import { records, type RecordName, type RecordOf } from '../../../../shared/records.ts';
import type { SearchKind } from '../../../../shared/search.ts';

/** What a record is found by, as it is written. */
export type SearchTexts = {
  kind: SearchKind;
  planId: string | null;
  code: string;
  title: string;
  /** Its other texts, the most telling first. */
  others: string[];
  sha256: string;
  isRetired: boolean;
};

type Loose = Record<string, unknown>;
type Told = { kind: SearchKind; code: string; title: string; isRetired: boolean };
type Tellers = { [R in RecordName]?: (record: RecordOf<R>) => Told };

const evidenceCode = ({ number }: Pick<Evidence, 'number'>): string => `E-${String(number).padStart(3, '0')}`;

/** Each kind of record that is found, and what names it. */
const tellers: Tellers = {
  plan: ({ code, name }) => ({ kind: 'plan', code, title: name, isRetired: false }),
  commitment: ({ code, title, state }) => ({
    kind: 'commitment',
    code,
    title,
    isRetired: state === 'retired',
  }),
  milestone: ({ code, title, state, parentId }) => ({
    kind: parentId === null ? 'milestone' : 'activity',
    code,
    title,
    isRetired: state === 'retired',
  }),
  evidence: (one) => ({
    kind: 'evidence',
    code: evidenceCode(one),
    title: one.title,
    isRetired: one.withdrawnOn !== null,
  }),
  observation: ({ code, title }) => ({ kind: 'observation', code, title, isRetired: false }),
  agreement: ({ code, text, state }) => ({
    kind: 'agreement',
    code,
    title: text,
    isRetired: state === 'cancelled',
  }),
  meeting: ({ code, agenda, place, state }) => ({
    kind: 'meeting',
    code,
    title: agenda[0] ?? place,
    isRetired: state === 'cancelled',
  }),
  planDocument: ({ title, withdrawnOn }) => ({
    kind: 'document',
    code: '',
    title,
    isRetired: withdrawnOn !== null,
  }),
  member: ({ name }) => ({ kind: 'member', code: '', title: name, isRetired: false }),
  institution: ({ name, acronym, isActive }) => ({
    kind: 'institution',
    code: acronym,
    title: name,
    isRetired: !isActive,
  }),
};

/** The kinds of record that are found, and under which kinds. */
export const searchedNames = Object.keys(tellers) as RecordName[];

/** What names a record is not repeated; keys of a catalogue and hashes are no words. */
const untold = new Set(['code', 'title', 'name', 'sha256', 'mediaType', 'values', 'policyAreas', 'sdgs']);

const textFields = Object.fromEntries(
  searchedNames.map((name) => [
    name,
    Object.entries<Field>(records[name])
      .filter(([field, { kind, options, refersTo }]) => {
        const isText =
          (kind === 'text' && options === undefined) || (kind === 'list' && refersTo === undefined);
        return isText && !untold.has(field);
      })
      .map(([field]) => field),
  ]),
);

/** What a record is found by; null where its kind is not looked for. */
export function searchTextsOf<R extends RecordName>(name: R, record: RecordOf<R>): SearchTexts | null {
  const told = tellers[name]?.(record);
  if (told === undefined) return null;
  const values = record as Loose;
  const others = (textFields[name] ?? [])
    .flatMap((field) => values[field] as string | string[])
    .filter((text) => text !== '' && text !== told.title);
  return { ...told, planId: planOf(name, record), others, sha256: text(values.sha256) };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function planOf(name: RecordName, record: { id: string }): string | null {
  if (name === 'plan') return record.id;
  const { planId } = record as Loose;
  return typeof planId === 'string' ? planId : null;
}
