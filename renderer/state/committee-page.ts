import { useMemo } from 'react';
import type { CommitmentFigures, MilestoneFigures } from '../../shared/progress.ts';
import type { PlanStatus } from '../../shared/plans.ts';
import { useHashPath } from './address.ts';
import type { Holder } from './committee.ts';
import { useCutOff, usePlan } from './plan.ts';
import { useQuery } from './queries.ts';

/** Who answers for what in the plan in view, and how each thing stands; nothing is asked without a plan. */
export function useCharges() {
  const plan = usePlan();
  const { chosen } = useCutOff();
  const at = plan === null ? null : { planId: plan.id, ...(chosen === null ? {} : { on: chosen }) };
  const assignments = useQuery('responsibility.list', plan === null ? null : { planId: plan.id });
  const status = useQuery('plan.status', at);
  const standings = useMemo(() => standingsOf(status.value), [status.value]);
  return { plan, assignments, status, standings };
}

type Standing = CommitmentFigures | MilestoneFigures;

function standingsOf(status: PlanStatus | undefined): ReadonlyMap<string, Standing> {
  const all = new Map<string, Standing>();
  for (const commitment of status?.commitments ?? []) {
    all.set(commitment.id, commitment);
    for (const milestone of commitment.milestones) {
      all.set(milestone.id, milestone);
      for (const activity of milestone.activities) all.set(activity.id, activity);
    }
  }
  return all;
}

const queryOf: Record<Holder['kind'], string> = { member: 'persona', institution: 'institucion' };

/** Addresses within the committee's page, which keep the cut-off date. */
export function useCommitteeLinks() {
  const [path] = useHashPath();
  const { chosen } = useCutOff();
  return useMemo(() => {
    const to = (query: Record<string, string>): string => {
      const all = new URLSearchParams(chosen === null ? query : { ...query, al: chosen }).toString();
      return `#${path}${all === '' ? '' : `?${all}`}`;
    };
    return {
      home: to({}),
      view: (vista: string) => to({ vista }),
      holder: ({ kind, id }: Pick<Holder, 'kind' | 'id'>) => to({ [queryOf[kind]]: id }),
      assignTo: (id: string) => to({ vista: 'responsabilidades', para: id }),
    };
  }, [path, chosen]);
}
