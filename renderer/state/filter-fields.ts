import { bandNames, bandOrder } from '../../shared/charts/bands.ts';
import { commitmentStateNames, roleNames, semaforoNames } from '../../shared/glossary.ts';
import { periodsOf, type Period } from '../../shared/periods.ts';
import { sectors } from '../../shared/roles.ts';
import { commitmentsText } from '../text/commitments.ts';
import type { FilterName } from './commitment-filters.ts';
import { useCatalogues, useInstitutionOptions } from './catalogues.ts';
import { useTakesPart } from './committees.ts';
import { usePlan } from './plan.ts';
import { useSession } from './session.ts';

type Option = { key: string; label: string };
type FilterField = { name: FilterName; label: string; options: readonly Option[] };

const optionsOf = (names: Readonly<Record<string, string>>, keys = Object.keys(names)): Option[] =>
  keys.map((key) => ({ key, label: names[key] ?? key }));

/** The filters of the list of commitments, with the options that this committee has. */
export function useFilterFields(): { first: FilterField[]; more: FilterField[] } {
  const catalogues = useCatalogues();
  const institutions = useInstitutionOptions();
  const periods = useBegunPeriods();
  const members = useSession((state) => state.members);
  const people = members.filter(useTakesPart()).map(({ id, name }) => ({ key: id, label: name }));
  return {
    first: [
      { name: 'semaforo', label: commitmentsText.semaforo, options: optionsOf(semaforoNames) },
      { name: 'band', label: commitmentsText.band, options: optionsOf(bandNames, bandOrder) },
      { name: 'institutionId', label: commitmentsText.institution, options: institutions },
      { name: 'role', label: commitmentsText.role, options: optionsOf(roleNames, [...sectors]) },
      { name: 'state', label: commitmentsText.state, options: optionsOf(commitmentStateNames) },
    ],
    more: [
      { name: 'memberId', label: commitmentsText.member, options: people },
      { name: 'value', label: commitmentsText.value, options: catalogues.optionsOf('value') },
      { name: 'axis', label: commitmentsText.axis, options: catalogues.optionsOf('axis') },
      { name: 'policyArea', label: commitmentsText.policyArea, options: catalogues.optionsOf('policyArea') },
      { name: 'sdg', label: commitmentsText.sdg, options: catalogues.optionsOf('sdg') },
      {
        name: 'silentIn',
        label: commitmentsText.silentIn,
        options: periods.map(({ start, name }) => ({ key: start, label: name })),
      },
    ],
  };
}

/** The reporting periods of the plan that have begun, the last one first. */
function useBegunPeriods(): Period[] {
  const plan = usePlan();
  const today = useSession((state) => state.about?.today ?? '');
  if (plan === null || today === '') return [];
  return periodsOf(plan, today)
    .filter(({ start }) => start <= today)
    .reverse();
}
