import { roleNames } from '../../shared/glossary.ts';
import { oversightNameOn } from '../../shared/oversight-names.ts';
import type { Role } from '../../shared/roles.ts';
import { useSession } from './session.ts';

/** What a role is called on a day: the third party of the table by the name it had then. */
export function useRoleName(): (role: Role, on?: string) => string {
  const names = useSession((state) => state.oversightNames);
  const today = useSession((state) => state.about?.today ?? '');
  return (role, on = today) =>
    role === 'oversight' ? (oversightNameOn(names, on)?.name ?? roleNames.oversight) : roleNames[role];
}

/** The same in few letters, for where there is little room. */
export function useShortRoleName(): (role: Role) => string {
  const names = useSession((state) => state.oversightNames);
  const today = useSession((state) => state.about?.today ?? '');
  const roleName = useRoleName();
  return (role) => {
    const acronym = role === 'oversight' ? (oversightNameOn(names, today)?.acronym ?? '') : '';
    return acronym === '' ? roleName(role) : acronym;
  };
}
