import { bandOrder } from '../../shared/charts/bands.ts';
import {
  commitmentGroupings,
  commitmentSorts,
  type CommitmentFilters,
  type CommitmentGrouping,
  type CommitmentSort,
} from '../../shared/commitment-list.ts';
import { commitmentStates } from '../../shared/commitments.ts';
import { isIsoDay } from '../../shared/dates.ts';
import { semaforos } from '../../shared/progress-words.ts';
import { roles } from '../../shared/roles.ts';
import type { AddressQuery } from './address.ts';

/** What each filter is called in the address. */
export const filterNames = {
  search: 'buscar',
  role: 'papel',
  memberId: 'persona',
  institutionId: 'institucion',
  value: 'valor',
  axis: 'eje',
  policyArea: 'area',
  sdg: 'ods',
  state: 'estado',
  semaforo: 'semaforo',
  band: 'avance',
  silentIn: 'sin-reporte',
} as const;
export type FilterName = keyof typeof filterNames;
export const filterOrder = Object.keys(filterNames) as FilterName[];

const apart = '|';

/** Several values in one part of the address; one that has the sign between them has it twice. */
export const joined = (values: readonly string[]): string =>
  values.map((value) => value.replaceAll(apart, apart + apart)).join(apart);

/** The values that a part of the address says. */
export function valuesIn(text: string | undefined): string[] {
  if (text === undefined) return [];
  const marked = text.replaceAll(apart + apart, '\0').split(apart);
  return marked.map((value) => value.replaceAll('\0', apart)).filter((value) => value.trim() !== '');
}

const known: Partial<Record<FilterName, readonly string[]>> = {
  role: roles,
  state: commitmentStates,
  semaforo: semaforos,
  band: bandOrder,
};

/** What the address chooses of each filter; a word that is not of the vocabulary asks for nothing. */
export function chosenIn(query: AddressQuery): Partial<Record<FilterName, string[]>> {
  const found = filterOrder.flatMap((name): [FilterName, string[]][] => {
    const text = query[filterNames[name]];
    if (name === 'search') return text === undefined || text.trim() === '' ? [] : [[name, [text]]];
    const some = valuesIn(text).filter(
      (value) => (known[name]?.includes(value) ?? true) && (name !== 'silentIn' || isIsoDay(value)),
    );
    return some.length === 0 ? [] : [[name, some]];
  });
  return Object.fromEntries(found);
}

/** The filters that the address asks for, as the core is asked. */
export function filtersOf(query: AddressQuery): CommitmentFilters {
  const { search, ...some } = chosenIn(query);
  return { ...(some as CommitmentFilters), ...(search === undefined ? {} : { search: search[0] }) };
}

export type SortOrder = { key: CommitmentSort; isDescending: boolean };

const ordersAtMost = 6;

/** The orders that the address asks for, the first one first; none where the plan's own will do. */
export function sortsOf(query: AddressQuery): SortOrder[] {
  const all = (query.orden ?? '').split(',').flatMap((word): SortOrder[] => {
    const isDescending = word.startsWith('-');
    const key = commitmentSorts.find((one) => one === word.replace('-', ''));
    return key === undefined ? [] : [{ key, isDescending }];
  });
  const [first, ...rest] = all.slice(0, ordersAtMost);
  if (first === undefined) return [];
  // An older address says of its only order apart whether it goes down.
  return [query.desc === 'si' ? { ...first, isDescending: true } : first, ...rest];
}

/** The orders after one column was pressed: it alone, or with `isMore` together with those there are. */
export function sortedBy(sorts: readonly SortOrder[], key: CommitmentSort, isMore: boolean): SortOrder[] {
  const before = sorts.find((sort) => sort.key === key);
  if (!isMore) return [{ key, isDescending: before !== undefined && !before.isDescending }];
  if (before === undefined) return [...sorts, { key, isDescending: false }].slice(0, ordersAtMost);
  if (before.isDescending) return sorts.filter((sort) => sort !== before);
  return sorts.map((sort) => (sort === before ? { key, isDescending: true } : sort));
}

export const sortsText = (sorts: readonly SortOrder[]): string =>
  sorts.map(({ key, isDescending }) => (isDescending ? `-${key}` : key)).join(',');

/** What the list is grouped by, and which groups are closed. */
export function groupingOf(query: AddressQuery): { group: CommitmentGrouping | null; closed: string[] } {
  const group = commitmentGroupings.find((one) => one === query.grupo) ?? null;
  const closed =
    group === null ? [] : (query.cerrados ?? '').split(apart + apart).filter((key) => key !== '');
  return { group, closed: closed.map((key) => (key === withoutKey ? '' : key)) };
}

/** How the address says the group of what belongs to none. */
const withoutKey = '-';

export const closedText = (closed: readonly string[]): string =>
  closed.map((key) => (key === '' ? withoutKey : key)).join(apart + apart);

/** What of the address is a way of looking at the list: not the day, nor a window that is open. */
export const viewNames: readonly string[] = [
  ...Object.values(filterNames),
  'orden',
  'desc',
  'grupo',
  'cerrados',
];
