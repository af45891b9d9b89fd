import { initialValues, type Field } from '../../../shared/fields.ts';
import { recordNames, records, type RecordName, type RecordOf } from '../../../shared/records.ts';
import { canonicalJson } from '../canonical-json.ts';
import { fromRow, toRow } from '../database/columns.ts';
import { entriesAfter, imagesOf } from '../database/queries/audit.ts';
import { rowsAfter, type FoundRow } from '../database/queries/pages.ts';
import type { Db } from '../database/schema.ts';
import { keyOf } from './check-audit.ts';
import {
  assessedFile,
  attachedFile,
  documentFile,
  evidenceFile,
  type ExpectedFile,
} from './check-evidence.ts';
import type { Findings } from './check-findings.ts';
import { termOf } from './check-terms.ts';

type Values = Record<string, unknown>;
type Reference = { owner: string; label: string; refersTo: string; ids: readonly string[] };
type Walk = {
  findings: Findings;
  expected: ExpectedFile[];
  present: Set<string>;
  references: Reference[];
  planCodes: Map<string, string>;
};

const atOnce = 1_000;

/** Each row against the last image of it in the log, both ways; and what lists refer to, against what there is. */
export async function compareRecords(
  db: Db,
  last: ReadonlyMap<string, number>,
  findings: Findings,
): Promise<ExpectedFile[]> {
  const walk: Walk = {
    findings,
    expected: [],
    present: new Set(),
    references: [],
    planCodes: new Map(),
  };
  for (const name of recordNames) await walkTable(db, name, last, walk);
  await noteVanished(db, last, walk);
  for (const reference of walk.references) noteBroken(reference, walk);
  return walk.expected;
}

async function walkTable(
  db: Db,
  name: RecordName,
  last: ReadonlyMap<string, number>,
  walk: Walk,
): Promise<void> {
  for (let after = ''; ;) {
    const rows: FoundRow<RecordName>[] = await rowsAfter(db, name, after, atOnce);
    const seqs = rows.flatMap((row) => last.get(keyOf(name, row.id)) ?? []);
    const images = new Map((await imagesOf(db, seqs)).map((one) => [one.seq, one]));
    for (const row of rows) {
      const key = keyOf(name, row.id);
      walk.present.add(key);
      const sentence = differs(name, row, images.get(last.get(key) ?? 0));
      if (sentence !== null) walk.findings.add('audit', sentence);
      if (row.record !== null) note(name, row.record, walk);
    }
    after = rows.at(-1)?.id ?? '';
    if (rows.length < atOnce) return;
  }
}

type LastImage = Awaited<ReturnType<typeof imagesOf>>[number];

function differs(
  name: RecordName,
  { id, record }: FoundRow<RecordName>,
  last: LastImage | undefined,
): string | null {
  const subject = subjectOf(name, record ?? { id });
  if (last === undefined || last.action === 'removed') {
    return `El registro (${subject}) no está en la bitácora: alguien lo agregó sin pasar por la aplicación.`;
  }
  const kept = record === null ? null : canonicalJson(record);
  if (kept !== null && (kept === last.image || kept === imageAsKept(name, last.image))) return null;
  return `El registro (${subject}) no es igual a su última imagen en la bitácora (asiento ${last.seq}): alguien lo cambió sin pasar por la aplicación.`;
}

/** The image as the table would give it back: with fields that came later, and numbers as precise as the columns are. */
function imageAsKept(name: RecordName, image: string): string {
  const record = { ...initialValues(records[name]), ...valuesIn(image) } as RecordOf<RecordName>;
  return canonicalJson(fromRow(name, toRow(name, record)));
}

function valuesIn(image: string | undefined): Values {
  try {
    return (JSON.parse(image ?? '{}') ?? {}) as Values;
  } catch {
    return {};
  }
}

/** What the log says is there and is not; what only the log knows is no record. */
async function noteVanished(db: Db, last: ReadonlyMap<string, number>, walk: Walk): Promise<void> {
  const kinds: readonly string[] = recordNames;
  const absent = [...last].filter(
    ([key]) => !walk.present.has(key) && kinds.includes(key.slice(0, key.indexOf(' '))),
  );
  for (let at = 0; at < absent.length; at += atOnce) {
    const seqs = absent.slice(at, at + atOnce).map(([, seq]) => seq);
    for (const { seq, action } of await imagesOf(db, seqs)) {
      if (action !== 'removed') walk.findings.add('audit', await vanished(db, seq));
    }
  }
}

async function vanished(db: Db, seq: number): Promise<string> {
  const [entry] = await entriesAfter(db, seq - 1, 1);
  const values = { id: entry?.entity_id, ...valuesIn(entry?.image) };
  const subject = subjectOf(entry?.entity ?? '', values);
  return `Falta el registro (${subject}): está en la bitácora (asiento ${seq}) y alguien lo borró sin pasar por la aplicación.`;
}

/** «hito «C01.2»»: what a person calls the record. */
function subjectOf(entity: string, values: Values): string {
  const called = [values.code, values.name, values.title, values.label, values.id].find(
    (text) => typeof text === 'string' && text !== '',
  );
  return `${termOf(entity)} «${String(called).slice(0, 120)}»`;
}

const referenceLists = Object.fromEntries(
  recordNames.map((name) => [
    name,
    Object.entries<Field>(records[name]).filter(
      ([, field]) => field.kind === 'list' && field.refersTo !== undefined,
    ),
  ]),
) as Record<RecordName, [string, Field][]>;

function note(name: RecordName, record: RecordOf<RecordName>, walk: Walk): void {
  const values = record as Values;
  if (name === 'plan') walk.planCodes.set(record.id, values.code as string);
  for (const [field, { label, refersTo = '' }] of referenceLists[name]) {
    const ids = values[field] as string[];
    if (ids.length > 0) walk.references.push({ owner: subjectOf(name, values), label, refersTo, ids });
  }
  const planCode = walk.planCodes.get(String(values.planId)) ?? '';
  if (name === 'evidence' && values.kind === 'file') {
    walk.expected.push(evidenceFile(record as RecordOf<'evidence'>, planCode));
  }
  if (name === 'observationFile') {
    walk.expected.push(attachedFile(record as RecordOf<'observationFile'>, planCode));
  }
  if (name === 'planDocument' && values.form === 'file') {
    walk.expected.push(documentFile(record as RecordOf<'planDocument'>, planCode));
  }
  if (name === 'assessmentFile') {
    walk.expected.push(assessedFile(record as RecordOf<'assessmentFile'>, planCode));
  }
}

function noteBroken({ owner, label, refersTo, ids }: Reference, { present, findings }: Walk): void {
  for (const id of ids.filter((one) => !present.has(keyOf(refersTo, one)))) {
    const missing = `${termOf(refersTo)} «${id}»`;
    findings.add(
      'references',
      `El registro (${owner}) nombra en «${label}» otro que no existe (${missing}).`,
    );
  }
}
