import type { z } from 'zod';
import { idSchema, recordSchema } from '../../../shared/fields.ts';
import type { ImportProblem } from '../../../shared/imports.ts';
import { inputIssues } from '../../../shared/input-issues.ts';
import { recordNames, type RecordName, type RecordOf } from '../../../shared/records.ts';
import { saidProblem } from '../imports/rejects.ts';
import { fieldsOf, type Values } from './table-columns.ts';

/** A record as a file says it. */
export type FoundRecord = { name: RecordName; line: number; raw: Values };

/** A record of our own export, sound by itself; whether what it refers to exists is for whoever writes it. */
export type OwnRecord = {
  [R in RecordName]: { name: R; line: number; values: Omit<RecordOf<R>, 'version'> };
}[RecordName];

const schemas = Object.fromEntries(
  recordNames.map((name) => [name, recordSchema(fieldsOf(name)).extend({ id: idSchema })]),
) as unknown as Record<RecordName, z.ZodType<Values>>;

/** Fields that an older export did not have yet take their initial value, where that is a sound one. */
const defaults = Object.fromEntries(
  recordNames.map((name) => [
    name,
    Object.fromEntries(
      Object.entries(fieldsOf(name))
        .filter(([, field]) => field.schema.safeParse(field.initial).success)
        .map(([field, { initial }]) => [field, initial]),
    ),
  ]),
) as Record<RecordName, Values>;

/** Lets through the records whose every field is sound and whose id is not repeated; says what is wrong of the rest. */
export function checkRecords(found: readonly FoundRecord[]): {
  records: OwnRecord[];
  problems: ImportProblem[];
} {
  const records: OwnRecord[] = [];
  const problems: ImportProblem[] = [];
  const seen = new Set<string>();
  for (const one of found) {
    const parsed = schemas[one.name].safeParse({ ...defaults[one.name], ...one.raw }, { reportInput: true });
    if (!parsed.success) {
      problems.push(...problemsOf(one, parsed.error));
      continue;
    }
    const key = `${one.name} ${String(parsed.data.id)}`;
    if (seen.has(key)) problems.push(repeatedId(one));
    else records.push({ name: one.name, line: one.line, values: parsed.data } as unknown as OwnRecord);
    seen.add(key);
  }
  return { records, problems };
}

function problemsOf(one: FoundRecord, error: z.ZodError): ImportProblem[] {
  const firstOfEach = new Map(
    inputIssues(error)
      .reverse()
      .map((issue) => [issue.path, issue]),
  );
  return [...firstOfEach.values()].reverse().map((issue) =>
    saidProblem({
      table: one.name,
      line: one.line,
      column: issue.path === '' ? null : issue.path,
      code: 'badField',
      value: shown(at(one.raw, issue.path)),
      issue,
    }),
  );
}

const repeatedId = (one: FoundRecord): ImportProblem =>
  saidProblem({
    table: one.name,
    line: one.line,
    column: 'id',
    code: 'repeatedId',
    value: shown(one.raw.id),
  });

function at(raw: Values, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? (value as Values)[key] : undefined),
      raw,
    );
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
