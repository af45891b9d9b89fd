import { useMemo } from 'react';
import type { CatalogueItem, CatalogueName } from '../../shared/catalogues.ts';
import { useQuery } from './queries.ts';

type Option = { key: string; label: string };

const none: readonly CatalogueItem[] = [];

/** The entries of the editable catalogues: those still in use as options, all of them by their label. */
export function useCatalogues(): {
  optionsOf: (catalogue: CatalogueName) => Option[];
  labelOf: (catalogue: CatalogueName, key: string) => string;
} {
  const items = useQuery('catalogue.list', {}).value ?? none;
  return useMemo(
    () => ({
      optionsOf: (catalogue) =>
        items
          .filter((item) => item.catalogue === catalogue && item.isActive)
          .map(({ key, label }) => ({ key, label })),
      labelOf: (catalogue, key) =>
        items.find((item) => item.catalogue === catalogue && item.key === key)?.label ?? key,
    }),
    [items],
  );
}

/** The institutions as options. */
export function useInstitutionOptions(): Option[] {
  const institutions = useQuery('institution.list', {}).value;
  return useMemo(
    () =>
      (institutions ?? [])
        .filter((one) => one.isActive)
        .map(({ id, name, acronym }) => ({ key: id, label: acronym === '' ? name : `${name} (${acronym})` })),
    [institutions],
  );
}
