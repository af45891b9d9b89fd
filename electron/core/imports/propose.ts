import { leftOut, type TableMapping } from '../../../shared/imports.ts';
import { importEntities, parentsOf, targets, type ImportEntity } from './fields.ts';
import { entityNouns, fieldFor, headerKey, nounIn } from './header-words.ts';
import { reasonColumn } from './rejects.ts';
import type { SourceTable } from './source-table.ts';

type Header = {
  column: string;
  key: string;
  path: string | null;
  entity: ImportEntity | null;
  isBare: boolean;
};

/** Entities whose bare name heads the column of their titles: «Compromiso», «Hito». */
const titled: readonly ImportEntity[] = ['plan', 'commitment', 'milestone', 'activity', 'indicator'];
const titleOf = (entity: ImportEntity): string =>
  targets.has(`${entity}.title`) ? `${entity}.title` : `${entity}.name`;
const deeper: Partial<Record<ImportEntity, ImportEntity>> = {
  commitment: 'milestone',
  milestone: 'activity',
};

function readHeader(column: string): Header {
  const key = headerKey(column);
  const header: Header = { column, key, path: null, entity: null, isBare: false };
  const named = targets.get(column);
  if (named) return { ...header, path: named.path, entity: named.entity };
  const noun = nounIn(key);
  if (!noun) return header;
  if (noun.rest !== '') {
    const path = fieldFor(noun.entity, noun.rest);
    return path === null ? header : { ...header, path, entity: noun.entity };
  }
  if (!titled.includes(noun.entity)) return header;
  return { ...header, path: titleOf(noun.entity), entity: noun.entity, isBare: true };
}

const depth = (entity: ImportEntity): number => importEntities.indexOf(entity);

/** The entity that the name of a table or file speaks of; the deepest one when it names several. */
function entityInName(table: SourceTable): ImportEntity | null {
  for (const text of [table.name, table.file]) {
    const key = ` ${headerKey(text)} `;
    const found = importEntities.filter(
      (entity) =>
        key.includes(` ${headerKey(entity)} `) ||
        entityNouns[entity]?.some((noun) => key.includes(` ${noun} `)),
    );
    const deepest = found.sort((a, b) => depth(b) - depth(a))[0];
    if (deepest) return deepest;
  }
  return null;
}

const scoreOf = (entity: ImportEntity, headers: readonly Header[]): number =>
  headers.filter(({ key }) => fieldFor(entity, key) !== null).length;

const listsPlans = (table: SourceTable, headers: readonly Header[]): boolean =>
  /\b(planes|plans)\b/.test(headerKey(table.name)) ||
  scoreOf('plan', headers) > scoreOf('commitment', headers);

/** Where no header names an entity: the one that most of the headers could be fields of, a commitment if in doubt. */
function likeliest(headers: readonly Header[]): ImportEntity {
  return importEntities.reduce<ImportEntity>(
    (best, entity) => (scoreOf(entity, headers) > scoreOf(best, headers) ? entity : best),
    'commitment',
  );
}

/** What a row of the table is about. */
function mainEntity(table: SourceTable, headers: readonly Header[]): ImportEntity {
  const inName = entityInName(table);
  // A file is often called after the plan whose commitments it lists: «Plan de acción 2025.xlsx».
  const hint = inName === 'plan' && !listsPlans(table, headers) ? null : inName;
  if (hint && !titled.includes(hint)) return hint;
  const named = headers.flatMap(({ entity, path }) =>
    entity && titled.includes(entity) && path === titleOf(entity) ? [entity] : [],
  );
  const candidates = [...named, ...(hint ? [hint] : [])].sort((a, b) => depth(b) - depth(a));
  const [main] = candidates;
  if (main === undefined || (main === 'plan' && hint !== 'plan')) return likeliest(headers);
  // «Compromiso» beside «Título»: the title is that of something under the commitment.
  const isBare = headers.some(({ entity, isBare: bare }) => bare && entity === main);
  const hasTitle = headers.some(({ key, path }) => path === null && fieldFor(main, key) === titleOf(main));
  return isBare && hasTitle && hint !== main ? (deeper[main] ?? main) : main;
}

/**
 * In a sheet that describes something and what hangs from it, the entity that a column without one most likely belongs
 * to: that of the nearest column that names one. Elsewhere all such columns are about what the row is about.
 */
function sectionOf(headers: readonly Header[], index: number, main: ImportEntity): ImportEntity {
  if (!headers.some(({ entity }) => entity === main)) return main;
  const left = headers.slice(0, index).findLast(({ entity }) => entity !== null);
  return (left ?? headers.slice(index).find(({ entity }) => entity !== null))?.entity ?? main;
}

const codeLike = /^[\p{L}]{0,8}[-. ]?\d[\w.-]{0,15}$/u;
function holdsCodes(table: SourceTable, column: string): boolean {
  const index = table.columns.indexOf(column);
  const said = table.rows
    .slice(0, 200)
    .flatMap(({ values }) => (values[index]?.trim() ? [values[index]] : []));
  return said.length > 0 && said.every((value) => codeLike.test(value.trim()));
}

/** A parent that is only named, by code or number, is no record of its own but what the row hangs from. */
function asReferences(table: SourceTable, main: ImportEntity, headers: Header[]): void {
  for (const parent of parentsOf[main]) {
    const own = headers.filter(({ path }) => path?.startsWith(`${parent}.`));
    const describes = own.some(
      ({ path, column }) =>
        !(path === `${parent}.code` || path === `${parent}.number`) &&
        !(path === titleOf(parent) && own.length === 1 && (parent === 'plan' || holdsCodes(table, column))),
    );
    const reference = [...targets.values()].find(({ entity, names }) => entity === main && names === parent);
    if (describes || !reference) continue;
    const [first] = own.toSorted(
      (a, b) => Number(b.path?.endsWith('.code')) - Number(a.path?.endsWith('.code')),
    );
    for (const header of own) {
      header.path = header === first ? reference.path : null;
      header.entity = null;
    }
  }
}

/** Columns about a parent that no column names describe nothing that could be found again. */
function withoutNameless(main: ImportEntity, headers: Header[]): void {
  for (const parent of parentsOf[main]) {
    const own = headers.filter(({ path }) => path?.startsWith(`${parent}.`));
    const names = [titleOf(parent), `${parent}.code`, `${parent}.number`];
    if (own.some(({ path }) => path !== null && names.includes(path))) continue;
    for (const header of own) header.path = null;
  }
}

/** A progress or a measurement needs its day; without one its columns stay as source data. */
function withoutUndated(main: ImportEntity, headers: Header[]): void {
  if (main === 'progressReport') return;
  const isDated = headers.some(({ path }) => path === 'progressReport.periodEnd');
  const isMeasured = headers.some(({ path }) => path === 'progressReport.percentage');
  if (isDated && isMeasured) return;
  for (const header of headers) if (header.path?.startsWith('progressReport.')) header.path = null;
}

/** Without a title no row enters: what describes each is what it is called, where nothing else is. */
function withTitle(main: ImportEntity, headers: Header[]): void {
  const title = titleOf(main);
  if (!targets.has(title) || headers.some(({ path }) => path === title)) return;
  const description = headers.find(({ path }) => path === `${main}.description`);
  if (description !== undefined) description.path = title;
}

/** Which field each column most likely fills, from its header in Spanish or English; null where none fits. */
export function proposeMapping(table: SourceTable): TableMapping {
  const headers = table.columns.map(readHeader);
  if (headers.length === 0) return { table: table.name, entity: null, columns: [] };
  const main = mainEntity(table, headers);
  asReferences(table, main, headers);
  const sections = headers.map((_, index) => sectionOf(headers, index, main));
  const taken = new Set(headers.flatMap(({ path }) => (path === null ? [] : [path])));
  for (const [index, header] of headers.entries()) {
    if (header.path !== null) continue;
    const section = sections[index] ?? main;
    const hangsUnder = main === 'milestone' || main === 'activity' ? (['progressReport'] as const) : [];
    const places = [section, main, ...parentsOf[main], ...hangsUnder];
    const found = places
      .map((entity) => fieldFor(entity, header.key))
      .find((path) => path !== null && !taken.has(path));
    if (found === undefined || found === null) continue;
    header.path = found;
    taken.add(found);
  }
  withoutNameless(main, headers);
  withoutUndated(main, headers);
  withTitle(main, headers);
  const last = headers.at(-1);
  if (last?.column === reasonColumn) last.path = leftOut;
  const once = new Set<string>();
  const columns = headers.map(({ column, path }) => {
    const field = path === null || once.has(path) ? null : path;
    if (field !== null) once.add(field);
    return { column, field };
  });
  return { table: table.name, entity: main, columns };
}
