import { commitmentSorts, commitmentStates, type CommitmentFilters } from '../../shared/commitments.ts';
import { bandOrder } from '../../shared/charts/bands.ts';
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
} as const;
export type FilterName = keyof typeof filterNames;
export const filterOrder = Object.keys(filterNames) as FilterName[];

const oneOf = <T extends string>(options: readonly T[], text: string | undefined): T | undefined =>
  options.find((option) => option === text);

/** The filters that the address asks for; a word that is not of the vocabulary asks for nothing. */
export function filtersOf(query: AddressQuery): CommitmentFilters {
  const text = (name: FilterName): string | undefined => {
    const value = query[filterNames[name]];
    return value === undefined || value.trim() === '' ? undefined : value;
  };
  const all = {
    search: text('search'),
    role: oneOf(roles, text('role')),
    memberId: text('memberId'),
    institutionId: text('institutionId'),
    value: text('value'),
    axis: text('axis'),
    policyArea: text('policyArea'),
    sdg: text('sdg'),
    state: oneOf(commitmentStates, text('state')),
    semaforo: oneOf(semaforos, text('semaforo')),
    band: oneOf(bandOrder, text('band')),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

export type CommitmentSort = { key: (typeof commitmentSorts)[number]; isDescending: boolean };

/** The order that the address asks for; the plan's own where it asks for none. */
export function sortOf(query: AddressQuery): CommitmentSort {
  return { key: oneOf(commitmentSorts, query.orden) ?? 'position', isDescending: query.desc === 'si' };
}
