import type { Plan } from '../../shared/plans.ts';
import { firstDayOf } from '../../shared/dates.ts';
import { shellText } from './shell.ts';

/** «Ejemplo · 2025–2027», or the code where there are no dates. */
export function planPeriod(plan: Plan): string {
  const [from, to] = [firstDayOf(plan.start)?.slice(0, 4), plan.end.on?.slice(0, 4)];
  const years =
    from !== undefined && to !== undefined ? (from === to ? from : `${from}–${to}`) : (from ?? to);
  return [plan.isExample ? shellText.example : plan.code, years].filter(Boolean).join(' · ');
}
