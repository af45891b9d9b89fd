import { sql, type Expression } from 'kysely';
import type { SearchKind } from '../../../../shared/search.ts';
import type { Term } from '../../../../shared/search-words.ts';
import type { Db } from '../schema.ts';
import { onSqlite, planWord, retiredFrom, wordsTable } from './search-index.ts';

export type Place = {
  kind: SearchKind;
  id: string;
  isRetired: boolean;
  isByTitle: boolean;
  isByCode: boolean;
};
export type Question = { terms: readonly Term[]; planId: string | null; limit: number; countUpTo: number };
export type FoundPlaces = { places: Place[]; total: number; isCountedWhole: boolean };

/** The records of one kind in which all the words stand: first what is in use, first by title, first made. */
export async function findPlaces(db: Db, kind: SearchKind, question: Question): Promise<FoundPlaces> {
  const { inTitle, anywhere } = await (onSqlite(db) ? placesByIndex : placesByText)(db, kind, question);
  const byTitle = new Set(inTitle);
  const isRetired = (place: number): boolean => place >= retiredFrom;
  const ranked = [...byTitle, ...anywhere.filter((place) => !byTitle.has(place))]
    .map((place, order) => ({ place, order }))
    .sort((a, b) => Number(isRetired(a.place)) - Number(isRetired(b.place)) || a.order - b.order)
    .slice(0, question.limit)
    .map(({ place }) => place);
  const ids = await idsOf(db, kind, ranked);
  const places = ranked.flatMap((place): Place[] => {
    const id = ids.get(place);
    if (id === undefined) return [];
    return [{ kind, id, isRetired: isRetired(place), isByTitle: byTitle.has(place), isByCode: false }];
  });
  const total = Math.min(anywhere.length, question.countUpTo);
  return { places, total, isCountedWhole: anywhere.length <= question.countUpTo };
}

async function idsOf(db: Db, kind: SearchKind, places: readonly number[]): Promise<Map<number, string>> {
  if (places.length === 0) return new Map();
  const rows = await db
    .selectFrom('search_entry')
    .select(['place', 'record_id'])
    .where('kind', '=', kind)
    .where('place', 'in', places)
    .execute();
  return new Map(rows.map(({ place, record_id }) => [place, record_id]));
}

type Places = { inTitle: number[]; anywhere: number[] };
type Asked = Pick<Question, 'terms' | 'planId'>;

/** Each word goes in quotes, so that none is taken for an operator of the index (SQLite, FTS5, 3.1). */
function matchOf({ terms, planId }: Asked, columns: string): string {
  const wanted = terms.map(({ word, isWhole }) => `"${word}"${isWhole ? '' : ' *'}`).join(' AND ');
  const within = planId === null ? '' : `{plan} : "${planWord(planId)}" AND `;
  return `${within}{${columns}} : (${wanted})`;
}

async function placesByIndex(db: Db, kind: SearchKind, question: Question): Promise<Places> {
  const { limit, countUpTo } = question;
  const ask = async (match: string, most: number): Promise<number[]> => {
    const table = sql.table(wordsTable(kind));
    const found = await sql<{ place: number }>`select rowid as place from ${table}
      where ${table} match ${match} order by rowid limit ${most}`.execute(db);
    return found.rows.map(({ place }) => place);
  };
  const anywhere = await ask(matchOf(question, 'title body'), countUpTo + 1);
  if (anywhere.length === 0) return { inTitle: [], anywhere };
  return { inTitle: await ask(matchOf(question, 'title'), limit), anywhere };
}

/** Another engine compares the words as text; they are letters and digits alone, so none is a pattern. */
function entriesByText(db: Db, kind: SearchKind, { terms, planId }: Asked, isInTitle = false) {
  let asked = db.selectFrom('search_entry').where('kind', '=', kind);
  if (planId !== null) asked = asked.where('plan_id', '=', planId);
  for (const { word, isWhole } of terms) {
    const pattern = isWhole ? `% ${word} %` : `% ${word}%`;
    asked = asked.where((eb) =>
      eb.or([eb('title', 'like', pattern), ...(isInTitle ? [] : [eb('body', 'like', pattern)])]),
    );
  }
  return asked;
}

async function placesByText(db: Db, kind: SearchKind, question: Question): Promise<Places> {
  const { limit, countUpTo } = question;
  const ask = async (isInTitle: boolean, most: number): Promise<number[]> => {
    const asked = entriesByText(db, kind, question, isInTitle).select('place');
    const rows = await asked.orderBy('place').limit(most).execute();
    return rows.map(({ place }) => place);
  };
  return { inTitle: await ask(true, limit), anywhere: await ask(false, countUpTo + 1) };
}

/** The ids of all records of one kind in which all the words stand, in no order: for a question of their own table. */
export function idsSaying(db: Db, kind: SearchKind, asked: Asked): Expression<string> {
  if (!onSqlite(db)) return entriesByText(db, kind, asked).select('record_id').$asScalar();
  const table = sql.table(wordsTable(kind));
  return sql<string>`(select record_id from search_entry where kind = ${kind} and place in
    (select rowid from ${table} where ${table} match ${matchOf(asked, 'title body')}))`;
}

/** Those whose code is exactly that; a code is written as it is, dots and hyphens included. */
export async function findByCode(
  db: Db,
  code: string,
  limit: number,
): Promise<(Place & { planId: string | null })[]> {
  const rows = await db
    .selectFrom('search_entry')
    .select(['kind', 'place', 'record_id', 'plan_id'])
    .where('code', '=', code)
    .orderBy('place')
    .limit(limit)
    .execute();
  return rows.map(({ kind, place, record_id, plan_id }) => ({
    kind: kind as SearchKind,
    id: record_id,
    planId: plan_id,
    isRetired: place >= retiredFrom,
    isByTitle: true,
    isByCode: true,
  }));
}

/** How many plans there are. */
export async function countPlans(db: Db): Promise<number> {
  const row = await db
    .selectFrom('plan')
    .select((eb) => eb.fn.countAll().as('n'))
    .executeTakeFirst();
  return Number(row?.n ?? 0);
}
