import { useMemo } from 'react';
import type { PlanSummary } from '../../shared/plans.ts';
import { useAddressQuery, useHashPath } from './address.ts';
import { useKnownDay } from './known-at.ts';
import { planLinks, type PlanLinks } from './links.ts';
import { useSession } from './session.ts';

/** The plan that the address names; null where it names none, or one that is not there. */
export function usePlan(): PlanSummary | null {
  const planCode = usePlanCode();
  const plans = useSession((state) => state.plans);
  return plans.find(({ code }) => code === planCode) ?? null;
}

function usePlanCode(): string | null {
  const [path] = useHashPath();
  const [, code] = /^\/plan\/([^/]+)/.exec(path) ?? [];
  return code === undefined ? null : decodeURIComponent(code);
}

/** Chooses the day, and as of the end of which day it was known (left out, that stays); null for today and now. */
type ChooseDays = (day: string | null, knownOn?: string | null) => void;

/** The day at which the plan is looked at: the address's, or today; `chosen` is null for today. */
export function useCutOff(): { on: string; chosen: string | null; choose: ChooseDays } {
  const [query, change] = useAddressQuery();
  const today = useSession((state) => state.about?.today ?? '');
  const chosen = query.al ?? null;
  const known = useKnownDay();
  return {
    on: chosen ?? known ?? today,
    chosen,
    choose: (day, knownOn) => change({ al: day, ...(knownOn === undefined ? {} : { sabido: knownOn }) }),
  };
}

/** Addresses within the plan in view, which keep its cut-off date. */
export function useLinks(): PlanLinks {
  const planCode = usePlanCode();
  const { chosen } = useCutOff();
  const known = useKnownDay();
  return useMemo(() => planLinks(planCode, chosen, known), [planCode, chosen, known]);
}
