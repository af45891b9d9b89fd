import { roleNames } from '../../shared/glossary.ts';
import { oversightNameOn } from '../../shared/oversight-names.ts';
import type { Role } from '../../shared/roles.ts';
import { usePlan } from './plan.ts';
import { useSession } from './session.ts';

/** What a role is called on a day: the third party of the plan in view, or of the table that is told, by the name it had then. */
export function useRoleName(): (role: Role, on?: string, committeeId?: string | null) => string {
  const names = useSession((state) => state.oversightNames);
  const today = useSession((state) => state.about?.today ?? '');
  const inView = usePlan()?.committeeId ?? null;
  return (role, on = today, committeeId = inView) =>
    role === 'oversight'
      ? (oversightNameOn(names, on, committeeId)?.name ?? roleNames.oversight)
      : roleNames[role];
}

/** The same in few letters, for where there is little room. */
export function useShortRoleName(): (role: Role) => string {
  const names = useSession((state) => state.oversightNames);
  const today = useSession((state) => state.about?.today ?? '');
  const committeeId = usePlan()?.committeeId ?? null;
  const roleName = useRoleName();
  return (role) => {
    const acronym = role === 'oversight' ? (oversightNameOn(names, today, committeeId)?.acronym ?? '') : '';
    return acronym === '' ? roleName(role) : acronym;
  };
}
