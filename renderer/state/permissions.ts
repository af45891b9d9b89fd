import { mayOf, permissions, type Act } from '../../shared/permissions.ts';
import type { Role } from '../../shared/roles.ts';
import { useKnownDay } from './known-at.ts';
import { useMyRole, useSession } from './session.ts';

export type { Act };

/** Who may do something: the table that the core decides by. */
export const rolesOf = (act: Act): readonly Role[] => permissions[act].roles;

/** Whether whoever looks may do it: themselves, or in the name of another. */
export function useMay(act: Act): 'yes' | 'byProxy' | 'no' {
  const role = useMyRole();
  // Nobody captures in the past.
  return useKnownDay() === null ? mayOf(permissions[act], role) : 'no';
}

/** Whether whoever looks may withdraw an evidence: the side that supplied it, or the oversight body. */
export function useMayWithdraw(): (evidence: { suppliedBy: string | null }) => boolean {
  const may = useMay('evidence');
  const role = useMyRole();
  const members = useSession((state) => state.members);
  return ({ suppliedBy }) => {
    if (may !== 'yes') return may === 'byProxy';
    if (role === 'oversight' || suppliedBy === null) return true;
    return members.find(({ id }) => id === suppliedBy)?.role === role;
  };
}
