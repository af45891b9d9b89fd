import { formatDay } from '../../../shared/dates.ts';
import type { RecordName, RecordOf } from '../../../shared/records.ts';
import type { SearchGroup, SearchHit, SearchKind } from '../../../shared/search.ts';
import { marksIn, passageOf, type Term } from '../../../shared/search-words.ts';
import { readFileTexts } from '../database/queries/file-texts.ts';
import { findRecordsById } from '../database/queries/records.ts';
import type { Place } from '../database/queries/search.ts';
import { searchTextsOf, type SearchTexts } from '../database/queries/search-texts.ts';
import type { Db } from '../database/schema.ts';

type FoundPlaces = { kind: SearchKind; places: Place[]; total: number };
type Loose = Record<string, unknown>;
type Told = { place: Place; texts: SearchTexts; values: Loose };

const nameOf = (kind: SearchKind): RecordName => {
  if (kind === 'activity') return 'milestone';
  return kind === 'document' ? 'planDocument' : kind;
};

/** What a person reads of each thing that was found. */
export async function hitsOf(
  db: Db,
  terms: readonly Term[],
  found: readonly FoundPlaces[],
): Promise<SearchGroup[]> {
  const told: { kind: SearchKind; total: number; all: Told[] }[] = [];
  for (const { kind, places, total } of found) told.push({ kind, total, all: await read(db, kind, places) });
  const everything = told.flatMap(({ all }) => all);
  const around = await readAround(db, everything);
  const inFiles = await readFileTexts(db, new Set(everything.map(({ texts }) => texts.sha256)));
  return told.map(({ kind, total, all }) => ({
    kind,
    total,
    hits: all.map((one) => hitOf(one, terms, around, inFiles.get(one.texts.sha256) ?? '')),
  }));
}

async function read(db: Db, kind: SearchKind, places: readonly Place[]): Promise<Told[]> {
  const name = nameOf(kind);
  const records = await findRecordsById(
    db,
    name,
    places.map(({ id }) => id),
  );
  const byId = new Map(records.map((record) => [record.id, record]));
  return places.flatMap((place): Told[] => {
    const record = byId.get(place.id);
    const texts = record === undefined ? null : searchTextsOf(name, record);
    return texts === null ? [] : [{ place, texts, values: record as Loose }];
  });
}

/** What the hits belong to, by its id, in the words in which it is named. */
type Around = { plans: Map<string, string>; names: Map<string, string> };

async function readAround(db: Db, told: readonly Told[]): Promise<Around> {
  const idsIn = (field: string): string[] => [
    ...new Set(told.map(({ values }) => values[field]).filter((id) => typeof id === 'string')),
  ];
  const planIds = told.flatMap(({ texts }) => texts.planId ?? []);
  const plans = await findRecordsById(db, 'plan', [...new Set(planIds)]);
  const commitments = await findRecordsById(db, 'commitment', idsIn('commitmentId'));
  const meetings = await findRecordsById(db, 'meeting', idsIn('meetingId'));
  const institutions = await findRecordsById(db, 'institution', idsIn('institutionId'));
  return {
    plans: new Map(plans.map(({ id, code }) => [id, code])),
    names: new Map([
      ...commitments.map(({ id, code, title }) => [id, `${code} · ${title}`] as const),
      ...meetings.map(({ id, code }) => [id, code] as const),
      ...institutions.map(({ id, name }) => [id, name] as const),
    ]),
  };
}

function hitOf(told: Told, terms: readonly Term[], around: Around, inFile: string): SearchHit {
  const { place, texts, values } = told;
  return {
    kind: place.kind,
    id: place.id,
    planCode: around.plans.get(texts.planId ?? '') ?? null,
    code: texts.code,
    title: { text: texts.title, marks: marksIn(texts.title, terms) },
    belongsTo: belongsTo(values, around),
    passage: passageIn(texts, terms, inFile),
    isRetired: place.isRetired,
    pageId: pageIdOf(place, values as RecordOf<'evidence'> & RecordOf<'agreement'>),
  };
}

function belongsTo(values: Loose, { names }: Around): string {
  for (const field of ['meetingId', 'commitmentId', 'institutionId']) {
    const name = names.get(values[field] as string);
    if (name !== undefined) return name;
  }
  for (const field of ['meetsOn', 'documentOn']) {
    if (typeof values[field] === 'string') return formatDay(values[field]);
  }
  return '';
}

/** Only where its name does not say it all. */
function passageIn(texts: SearchTexts, terms: readonly Term[], inFile: string): SearchHit['passage'] {
  const inName = new Set(marked(`${texts.code} ${texts.title}`, terms));
  const missing = terms.filter((term) => !inName.has(term.word));
  if (missing.length === 0) return null;
  for (const text of texts.others) {
    const passage = passageOf(text, missing);
    if (passage !== null) return { ...passage, isInFile: false };
  }
  const passage = passageOf(inFile, missing);
  return passage === null ? null : { ...passage, isInFile: true };
}

const marked = (text: string, terms: readonly Term[]): string[] =>
  terms.filter((term) => marksIn(text, [term]).length > 0).map(({ word }) => word);

const pageIdOf = ({ kind, id }: Place, values: RecordOf<'evidence'> & RecordOf<'agreement'>): string => {
  if (kind === 'evidence') return values.milestoneId;
  return kind === 'agreement' ? values.meetingId : id;
};
