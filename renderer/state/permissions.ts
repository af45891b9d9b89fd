import { mayOf, permissions, type Act } from '../../shared/permissions.ts';
import type { Role } from '../../shared/roles.ts';
import { useElsewhere } from './committees.ts';
import { useKnownDay } from './known-at.ts';
import { useMe, useMyRole, useSession } from './session.ts';

export type { Act };

/** Who may do something: the table that the core decides by. */
export const rolesOf = (act: Act): readonly Role[] => permissions[act].roles;

/** What is no part of any plan. */
const ofNoPlan: readonly Act[] = ['access', 'ownPassphrase'];

/** Whether whoever looks may do it: themselves, or in the name of another; nothing of the plan of another committee. */
export function useMay(act: Act): 'yes' | 'byProxy' | 'no' {
  const role = useMyRole();
  const isElsewhere = useElsewhere() !== null && !ofNoPlan.includes(act);
  // Nobody captures in the past.
  return useKnownDay() === null && !isElsewhere ? mayOf(permissions[act], role) : 'no';
}

/** Whether whoever looks may change a person or a name of the third party: who is of one committee, only those of it. */
export function useMayChange(): (record: { committeeId: string | null }) => boolean {
  const may = useMay('structure') === 'yes';
  const own = useMe()?.committeeId ?? null;
  return ({ committeeId }) => may && (own === null || own === committeeId);
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
