import { useMemo } from 'react';
import { useCatalogues, useInstitutionOptions } from './catalogues.ts';

/** The options of the fields of a commitment. */
export function useCommitmentOptions() {
  const { optionsOf } = useCatalogues();
  const institutions = useInstitutionOptions();
  return useMemo(
    () => ({
      institutions,
      values: optionsOf('value'),
      axes: optionsOf('axis'),
      policyAreas: optionsOf('policyArea'),
      sdgs: optionsOf('sdg'),
    }),
    [institutions, optionsOf],
  );
}
